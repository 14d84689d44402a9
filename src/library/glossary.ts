import { getCollection } from 'astro:content';
import type { Language } from '../model/languages.ts';
import type { TermFacts } from '../model/term.ts';
import { once } from './once.ts';
import { textsOf, type Texts } from './texts.ts';

/** A glossary entry. */
export interface Term {
  id: string;
  facts: TermFacts;
  texts: Texts<'termWords'>;
}

const allTerms = once(async (): Promise<Term[]> => {
  const texts = await textsOf('termWords');
  return (await getCollection('terms')).map(({ id, data }) => ({ id, facts: data, texts: texts.get(id)! }));
});

/** The glossary in one language's alphabetical order. */
export async function termsIn(language: Language): Promise<Term[]> {
  const { compare } = new Intl.Collator(language);
  return [...(await allTerms())].sort((a, b) => compare(a.texts[language].data.title, b.texts[language].data.title));
}
