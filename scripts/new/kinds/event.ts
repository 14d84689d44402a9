import { eventSchema, eventWordsSchema } from '../../../src/model/event.ts';
import { isEnough } from '../../../src/model/source.ts';
import { entryDraft } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { sourceIds } from '../known.ts';
import { choice, ids, inEachLanguage, newId, text } from '../question.ts';
import { slug } from '../slug.ts';

const { shape } = eventSchema;
const words = eventWordsSchema.shape;

/** The title's words, and the year where they don't say it. */
const suggestedId = (title: string, date: string): string => {
  const year = /\d{4}/.exec(date)?.[0] ?? '';
  const name = slug(title);
  return name.includes(year) ? name : `${name}-${year}`;
};

export const event: Kind = {
  name: 'event',
  what: 'something that happened, with its date, places, actors and sources',
  questions: (known) => [
    ...inEachLanguage('title', words.title.description!, { schema: words.title }),
    text('date', shape.date),
    newId(known.events, 'content/events/', (answers) => suggestedId(answers['title-en'] as string, answers.date as string)),
    choice('importance', shape.importance, [1, 2, 3]),
    ids('themes', shape.themes, 'theme', known.themes),
    ids('places', shape.places, 'place', known.places),
    ids('actors', shape.actors, 'actor', known.actors),
    ids('sources', shape.sources, 'source', sourceIds(known), {
      check: (chosen) => (isEnough((chosen as string[]).flatMap((id) => known.sources.get(id) ?? [])) ? undefined : 'an event needs a primary source, or two of different origin'),
    }),
    ...inEachLanguage('summary', words.summary.description!, { schema: words.summary }),
  ],
  draft: ({ id, date, importance, themes, places = [], actors = [], sources, ...texts }) =>
    entryDraft({
      path: `events/${id}`,
      facts: { file: 'event.yaml', schema: eventSchema, value: { date, importance: Number(importance), themes, places, actors, sources } },
      words: { schema: eventWordsSchema, value: (language) => ({ title: texts[`title-${language}`], summary: texts[`summary-${language}`] }) },
      expected: ['The text: 120 to 400 words on what happened, who says so, and what followed.'],
    }),
  page: (id) => `events/${id}/`,
  next: (id) => [`Write the text in fr.mdx and en.mdx of content/events/${id}/, below the head: 120 to 400 words a language, every paragraph with its <Cite>.`],
};
