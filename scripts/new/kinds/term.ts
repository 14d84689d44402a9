import { textSchema } from '../../../src/model/fields.ts';
import { termSchema, termWordsSchema } from '../../../src/model/term.ts';
import { entryDraft } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { inEachLanguage, localized, newId, splitList, text } from '../question.ts';
import { slug } from '../slug.ts';

const { names, abbreviations } = termSchema.shape;
const words = termWordsSchema.shape;

export const term: Kind = {
  name: 'term',
  what: 'an entry of the glossary',
  questions: (known) => [
    ...inEachLanguage('title', words.title.description!, { schema: words.title }),
    newId(known.terms, 'content/glossary/', (answers) => slug(answers['title-en'] as string)),
    ...inEachLanguage('name', 'The term within a sentence.', { schema: textSchema }),
    text('name-sq', names.shape.sq, { message: 'The term in Albanian.' }),
    text('name-sr', names.shape.sr, { message: 'The term in Serbian, in Latin script.' }),
    text('abbreviations', abbreviations, { read: splitList, optional: true, example: 'ABL' }),
  ],
  draft: ({ id, abbreviations: short, ...texts }) =>
    entryDraft({
      path: `glossary/${id}`,
      facts: { file: 'term.yaml', schema: termSchema, value: { names: { ...localized(texts, 'name'), sq: texts['name-sq'], sr: texts['name-sr'] }, abbreviations: short } },
      words: { schema: termWordsSchema, value: (language) => ({ title: texts[`title-${language}`] }) },
      expected: ['The text: 40 to 120 words on what the term covers, and for whom.'],
    }),
  page: (id) => `glossary/#${id}`,
  next: (id) => [`Write the text in fr.mdx and en.mdx of content/glossary/${id}/, below the head: 40 to 120 words a language, every paragraph with its <Cite>.`],
};
