import type { Language } from '../model/languages.ts';
import type { Target } from '../model/prose/references.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/yaml-text.ts';
import type { ContentFault } from './diagnostic.ts';
import type { Room } from './layout.ts';
import type { Facts, Reading } from './read/file.ts';
import { textsAt } from './read/values.ts';
import type { Words } from './read/words.ts';

/** A text of an entry, in one language. */
export interface EntryText {
  reading: Reading;
  language: Language;
  words: Words;
}

/** An entry of a room: its folder with all that is in it. */
export interface Entry {
  id: string;
  /** `events/banjska-ambush` */
  folder: string;
  room: Room;
  /** Something of it to point to. */
  anyReading: Reading;
  factsReading: Reading | undefined;
  facts: Facts | undefined;
  /** The languages that there is a file for, readable or not. */
  written: Language[];
  texts: EntryText[];
}

/** An id of content; `place` finds where it is defined, which takes time: it is called only for what is reported. */
export interface Definition {
  target: Target;
  id: string;
  reading: Reading;
  place: () => Span;
}

/** A mention of an id, and where it stands. */
export type Mention = Definition;

/** All of content, read file by file and put together; what is broken in one file does not hide the rest. */
export interface Content {
  readings: readonly Reading[];
  entries: readonly Entry[];
  /** The sources that are sound. */
  sources: ReadonlyMap<string, Source>;
  definitions: readonly Definition[];
  mentions: readonly Mention[];
  /** Kinds of ids of which some can't be known, since a file that defines them can't be read. */
  unknowable: ReadonlySet<Target>;
}

/** A rule that sees all of content; it reports what one file alone can't show. */
export type Rule = (content: Content, report: Report) => void;

export type Report = (reading: Reading, fault: ContentFault) => void;

/** Where to point when a whole file is meant. */
export const topOf = ({ text }: Reading): Span => ({ start: 0, end: Math.max(1, text.split('\n', 1)[0]!.length) });

function entriesOf(readings: readonly Reading[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const reading of readings) {
    const { role } = reading;
    if (role.role !== 'facts' && role.role !== 'words') continue;
    const folder = reading.path.slice(0, reading.path.lastIndexOf('/'));
    const entry = entries.get(folder) ?? { id: role.id, folder, room: role.room, anyReading: reading, factsReading: undefined, facts: undefined, written: [], texts: [] };
    entries.set(folder, entry);
    if (role.role === 'facts') Object.assign(entry, { factsReading: reading, facts: reading.facts, anyReading: reading });
    else {
      entry.written.push(role.language);
      if (reading.words) entry.texts.push({ reading, language: role.language, words: reading.words });
    }
  }
  return [...entries.values()];
}

function definitionsIn(reading: Reading): Definition[] {
  const { role, facts } = reading;
  const inFacts = (target: Target, pattern: readonly string[]) =>
    facts ? textsAt(facts.value, pattern).map(({ path, text }): Definition => ({ target, id: text, reading, place: () => facts.spanOf(path) })) : [];
  if (role.role === 'list') return inFacts(role.kind.target, ['*', 'id']);
  if (role.role === 'source') return [{ target: 'source', id: role.id, reading, place: () => topOf(reading) }];
  return role.role === 'facts' && role.kind.target === 'event' ? inFacts('statement', ['statements', '*', 'id']) : [];
}

function mentionsIn(reading: Reading): Mention[] {
  const { role, facts, words, rows } = reading;
  const inWords = words?.references.map(({ to, id, start, end }): Mention => ({ target: to, id, reading, place: () => ({ start, end }) })) ?? [];
  const inRows = rows?.flatMap(({ cells, spanOf }) =>
    [...(cells.source ?? '').matchAll(/[^;\s]+/g)].map(({ 0: id, index }): Mention => ({
      target: 'source',
      id,
      reading,
      place: () => {
        const start = spanOf('source').start + index;
        return { start, end: start + id.length };
      },
    })),
  );
  const inFacts = facts && 'kind' in role ? role.kind.mentions.flatMap(({ to, at }) => textsAt(facts.value, at).map(({ path, text }): Mention => ({ target: to, id: text, reading, place: () => facts.spanOf(path) }))) : [];
  return [...inWords, ...inFacts, ...(inRows ?? [])];
}

interface Joints {
  definitions: Definition[];
  mentions: Mention[];
}

const known = new WeakMap<Reading, Joints>();

const jointsOf = (reading: Reading): Joints => {
  const joints = known.get(reading) ?? { definitions: definitionsIn(reading), mentions: mentionsIn(reading) };
  known.set(reading, joints);
  return joints;
};

/** Puts the readings of all files together. */
export function assemble(readings: readonly Reading[]): Content {
  const entries = entriesOf(readings);
  const broken = readings.filter(({ facts, role }) => (role.role === 'list' && !Array.isArray(facts?.value)) || (role.role === 'facts' && facts?.value === undefined));
  return {
    readings,
    entries,
    sources: new Map(readings.flatMap(({ role, facts }) => (role.role === 'source' && facts?.data ? [[role.id, facts.data as Source]] : []))),
    definitions: [
      ...entries.map((entry): Definition => ({ target: entry.room.target, id: entry.id, reading: entry.anyReading, place: () => topOf(entry.anyReading) })),
      ...readings.flatMap((reading) => jointsOf(reading).definitions),
    ],
    mentions: readings.flatMap((reading) => jointsOf(reading).mentions),
    unknowable: new Set(broken.flatMap(({ role }): Target[] => (role.role === 'list' ? [role.kind.target] : role.role === 'facts' && role.kind.target === 'event' ? ['statement'] : []))),
  };
}
