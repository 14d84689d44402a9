import { getCollection, type CollectionEntry } from 'astro:content';
import { setType } from '../i18n/index.ts';
import { languages, type Language } from '../model/languages.ts';
import { citationsOf, type Citation } from '../model/prose/citations.ts';
import { parseProse } from '../model/prose/tree.ts';

type WordsCollection = 'eventWords' | 'chapterWords' | 'disputeWords' | 'termWords' | 'pageWords';

/** A text as one language's readers get it: in their language, or in another where theirs is missing. */
export interface Text<Collection extends WordsCollection> {
  /** The language the text is really in. */
  language: Language;
  entry: CollectionEntry<Collection>;
  /** Front matter, with typography. */
  data: CollectionEntry<Collection>['data'];
  /** The citations of the prose, in order. */
  citations: Citation[];
}

export type Texts<Collection extends WordsCollection> = Record<Language, Text<Collection>>;

const typesetAll = <Data extends object>(data: Data, language: Language): Data =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? setType(value, language) : value])) as Data;

/** All texts of a collection by the id of what they tell, each for every language of the site. */
export async function textsOf<Collection extends WordsCollection>(collection: Collection): Promise<Map<string, Texts<Collection>>> {
  const written = new Map<string, Map<Language, Text<Collection>>>();
  for (const entry of (await getCollection(collection)) as CollectionEntry<Collection>[]) {
    const [id, language] = entry.id.split('/') as [string, Language];
    const texts = written.get(id) ?? written.set(id, new Map()).get(id)!;
    texts.set(language, {
      language,
      entry,
      data: typesetAll(entry.data, language),
      citations: citationsOf(parseProse(entry.body ?? '')),
    });
  }
  return new Map(
    [...written].map(([id, texts]) => {
      const fallback = languages.map((language) => texts.get(language)).find(Boolean)!;
      return [id, Object.fromEntries(languages.map((language) => [language, texts.get(language) ?? fallback])) as Texts<Collection>];
    }),
  );
}
