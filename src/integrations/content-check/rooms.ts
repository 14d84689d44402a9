import type * as z from 'zod';
import { chapterSchema, chapterWordsSchema, type ChapterFacts } from '../../model/chapter.ts';
import { compareText } from '../../model/chronology.ts';
import { disputeSchema, disputeWordsSchema, type DisputeFacts } from '../../model/dispute.ts';
import { eventSchema, eventWordsSchema, type EventFacts } from '../../model/event.ts';
import { isoStart, parseDate } from '../../model/historical-date.ts';
import { pageWordsSchema } from '../../model/page.ts';
import type { Target } from '../../model/prose/references.ts';
import { isEnough } from '../../model/source.ts';
import { termSchema, termWordsSchema, type TermFacts } from '../../model/term.ts';
import type { Run } from './run.ts';
import type { WordsFile } from './words-file.ts';
import type { YamlText } from './yaml-file.ts';

/** A mention of an id in facts, by its path in the YAML. */
export interface Pointer {
  to: Target;
  id: string;
  path: PropertyKey[];
}

/** An entry as the check reads it: its folder, its facts if they are sound, its texts by path. */
export interface Entry<Facts = unknown> {
  id: string;
  room: Room;
  folder: string;
  facts?: { path: string; data: Facts; lineOf: YamlText['lineOf'] };
  words: Map<string, WordsFile>;
}

/** A room of `content/` with a folder an entry: facts in YAML, words in one MDX file a language. */
export interface Room {
  folder: string;
  /** The file of facts, and its schema; a room about the site itself has none. */
  facts?: { file: string; schema: z.ZodType };
  words: z.ZodType;
  /** What other entries point to these as. */
  target: Target;
  /** Whether every paragraph needs a citation. */
  cited: boolean;
  /** Fewest and most words of the prose, with some slack. */
  length?: readonly [number, number];
  /** The ids that the facts mention. */
  pointers: (facts: never) => Pointer[];
  /** The statements that the facts define. */
  statements?: (facts: never) => Omit<Pointer, 'to'>[];
  /** What the schema of one file can't see. */
  rules?: (entry: never, run: Run) => void;
}

const all = (to: Target, field: string, ids: readonly string[]): Pointer[] => ids.map((id, index) => ({ to, id, path: [field, index] }));

const hasEnoughSources = ({ facts, words }: Entry<EventFacts>, { sources, report }: Run): void => {
  const { path, data, lineOf } = facts!;
  const [first] = words.values();
  const cited = [...data.sources, ...(first?.citations.map((key) => key.split(' ')[0]!) ?? [])];
  if (isEnough(cited.flatMap((id) => sources.get(id) ?? []))) return;
  report(path, [{ line: lineOf(['sources']), message: 'an event needs a primary source, or two of different origin' }]);
};

const linksItsEvents = ({ facts, words }: Entry<ChapterFacts>, { report }: Run): void => {
  for (const [path, { references }] of words) {
    const linked = new Set(references.filter(({ to }) => to === 'event').map(({ id }) => id));
    const missing = facts!.data.events.filter((id) => !linked.has(id));
    if (missing.length > 0) report(path, [{ line: 1, message: `the chapter does not link to ${missing.join(', ')}: use <EventLink>` }]);
  }
};

const ordersPositions = ({ facts }: Entry<DisputeFacts>, { report }: Run): void => {
  const { path, data, lineOf } = facts!;
  const starts = data.positions.map(({ date }) => isoStart(parseDate(date)) ?? '');
  const index = starts.findIndex((start, at) => at > 0 && compareText(starts[at - 1]!, start) > 0);
  if (index > 0) report(path, [{ line: lineOf(['positions', index]), message: 'positions go by date: this one is older than the one before' }]);
};

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
    statements: (event: EventFacts) => event.statements.map(({ id }, index) => ({ id, path: ['statements', index, 'id'] })),
    rules: hasEnoughSources,
  },
  {
    folder: 'chapters',
    facts: { file: 'chapter.yaml', schema: chapterSchema },
    words: chapterWordsSchema,
    target: 'chapter',
    cited: true,
    length: [880, 1850],
    pointers: (chapter: ChapterFacts) => [...all('theme', 'themes', chapter.themes), ...all('event', 'events', chapter.events)],
    rules: linksItsEvents,
  },
  {
    folder: 'disputes',
    facts: { file: 'dispute.yaml', schema: disputeSchema },
    words: disputeWordsSchema,
    target: 'dispute',
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
    rules: ordersPositions,
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
  { folder: 'pages', words: pageWordsSchema, target: 'page', cited: false, pointers: () => [] },
];
