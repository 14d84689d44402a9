import type * as z from 'zod';
import { chapterSchema, chapterWordsSchema, type ChapterFacts } from '../../model/chapter.ts';
import { compareText } from '../../model/chronology.ts';
import { disputeSchema, disputeWordsSchema, type DisputeFacts } from '../../model/dispute.ts';
import { eventSchema, eventWordsSchema, type EventFacts } from '../../model/event.ts';
import { isoStart, parseDate } from '../../model/historical-date.ts';
import { pageWordsSchema } from '../../model/page.ts';
import type { Target } from '../../model/prose/references.ts';
import { termSchema, termWordsSchema, type TermFacts } from '../../model/term.ts';

/** A mention of an id in facts, by its path in the YAML. */
export interface Pointer {
  to: Target;
  id: string;
  path: PropertyKey[];
}

/** A room of `content/` with a folder an entry: facts in YAML, words in one MDX file a language. */
export interface Room {
  folder: string;
  /** The file of facts, and its schema; a room about the site itself has none. */
  facts?: { file: string; schema: z.ZodType };
  words: z.ZodType;
  /** What other entries point to these as. */
  target?: Target;
  /** Whether every paragraph needs a citation. */
  cited: boolean;
  /** Fewest and most words of the prose, as EDITORIAL sets them, with some slack. */
  length?: readonly [number, number];
  pointers: (facts: never) => Pointer[];
}

const all = (to: Target, field: string, ids: readonly string[]): Pointer[] => ids.map((id, index) => ({ to, id, path: [field, index] }));

/** The rooms of `content/`. */
export const rooms: Room[] = [
  {
    folder: 'events',
    facts: { file: 'event.yaml', schema: eventSchema },
    words: eventWordsSchema,
    target: 'event',
    cited: true,
    length: [60, 420],
    pointers: (event: EventFacts) => [
      ...all('theme', 'themes', event.themes),
      ...all('place', 'places', event.places),
      ...all('actor', 'actors', event.actors),
      ...all('source', 'sources', event.sources),
      ...all('event', 'related', event.related),
      ...(event.after ? [{ to: 'event' as const, id: event.after, path: ['after'] }] : []),
      ...event.statements.flatMap(({ speaker, source }, index): Pointer[] => [
        { to: 'actor', id: speaker, path: ['statements', index, 'speaker'] },
        { to: 'source', id: source, path: ['statements', index, 'source'] },
      ]),
    ],
  },
  {
    folder: 'chapters',
    facts: { file: 'chapter.yaml', schema: chapterSchema },
    words: chapterWordsSchema,
    cited: true,
    length: [880, 1850],
    pointers: (chapter: ChapterFacts) => [...all('theme', 'themes', chapter.themes), ...all('event', 'events', chapter.events)],
  },
  {
    folder: 'disputes',
    facts: { file: 'dispute.yaml', schema: disputeSchema },
    words: disputeWordsSchema,
    cited: true,
    length: [290, 720],
    pointers: (dispute: DisputeFacts) => [
      ...all('theme', 'themes', dispute.themes),
      ...all('event', 'events', dispute.events),
      ...dispute.positions.flatMap((position, index): Pointer[] => [
        { to: 'actor', id: position.holder, path: ['positions', index, 'holder'] },
        ...position.sources.map((id, at): Pointer => ({ to: 'source', id, path: ['positions', index, 'sources', at] })),
        ...position.statements.map((id, at): Pointer => ({ to: 'statement', id, path: ['positions', index, 'statements', at] })),
      ]),
    ],
  },
  {
    folder: 'glossary',
    facts: { file: 'term.yaml', schema: termSchema },
    words: termWordsSchema,
    target: 'term',
    cited: true,
    length: [38, 130],
    pointers: (term: TermFacts) => all('term', 'related', term.related),
  },
  { folder: 'pages', words: pageWordsSchema, cited: false, pointers: () => [] },
];

/** The first position that stands before an earlier one: positions go by date. */
export const misplacedPosition = ({ positions }: DisputeFacts): number | undefined => {
  const starts = positions.map(({ date }) => isoStart(parseDate(date)) ?? '');
  const index = starts.findIndex((start, at) => at > 0 && compareText(starts[at - 1]!, start) > 0);
  return index < 0 ? undefined : index;
};
