import { compareText } from '../../../src/model/chronology.ts';
import { disputeSchema, disputeWordsSchema, positionSchema } from '../../../src/model/dispute.ts';
import { isoStart, parseDate } from '../../../src/model/historical-date.ts';
import { entryDraft } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { sourceIds } from '../known.ts';
import { ids, inEachLanguage, localized, newId, records, text, type Answers } from '../question.ts';
import { slug } from '../slug.ts';

const { shape } = disputeSchema;
const position = positionSchema.shape;
const words = disputeWordsSchema.shape;

/** By date, then by alphabet: the order in which no side comes first. */
const inOrder = (positions: Answers[]): Answers[] => {
  const start = ({ date }: Answers) => isoStart(parseDate(date as string)) ?? '';
  return [...positions].sort((a, b) => compareText(start(a), start(b)) || compareText(a.id as string, b.id as string));
};

/** A holder's second position gets an id of its own. */
const withOwnIds = (positions: Answers[]): Answers[] =>
  positions.map((it, index) => (positions.findIndex(({ id }) => id === it.id) < index ? { ...it, id: `${it.id}-${index + 1}` } : it));

export const dispute: Kind = {
  name: 'dispute',
  what: 'a disputed question, with the positions on it',
  questions: (known) => [
    ...inEachLanguage('title', words.title.description!, { schema: words.title }),
    newId(known.disputes, 'content/disputes/', (answers) => slug(answers['title-en'] as string)),
    ...inEachLanguage('question', words.question.description!),
    text('date', shape.date),
    ids('themes', shape.themes, 'theme', known.themes),
    ids('events', shape.events, 'event', known.events),
    records('position', positionSchema, {
      message: 'A position; two at least.',
      least: 2,
      parts: [
        ids('holder', position.holder, 'actor', known.actors),
        text('date', position.date),
        ...inEachLanguage('claim', position.claim.description!),
        ids('sources', position.sources, 'source', sourceIds(known)),
      ],
      assemble: ({ holder, date, sources, ...answers }) => ({ holder, date, claim: localized(answers, 'claim'), sources }),
      complete: (record) => ({ id: record.holder, ...record }),
      example: '{ holder: kfor, date: "2023-09-24", claim: { fr: "…", en: "…" }, sources: [kfor-2023-09-24] }',
    }),
    ...inEachLanguage('summary', words.summary.description!, { schema: words.summary }),
  ],
  draft: ({ id, date, themes, events, position: positions, ...texts }) =>
    entryDraft({
      path: `disputes/${id}`,
      facts: { file: 'dispute.yaml', schema: disputeSchema, value: { date, themes, events, positions: inOrder(withOwnIds(positions as Answers[])) } },
      words: { schema: disputeWordsSchema, value: (language) => ({ title: texts[`title-${language}`], question: texts[`question-${language}`], summary: texts[`summary-${language}`] }) },
      expected: ['The text: 300 to 700 words on what is established, what evidence is public, and what is not known.', 'The positions stand in dispute.yaml: the text takes no side.'],
    }),
  page: (id) => `disputes/${id}/`,
  next: (id) => [`Write the text in fr.mdx and en.mdx of content/disputes/${id}/, below the head: 300 to 700 words a language, every paragraph with its <Cite>.`],
};
