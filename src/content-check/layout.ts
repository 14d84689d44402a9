import * as z from 'zod';
import { actorSchema } from '../model/actor.ts';
import { chapterSchema, chapterWordsSchema } from '../model/chapter.ts';
import { disputeSchema, disputeWordsSchema } from '../model/dispute.ts';
import { eventSchema, eventWordsSchema } from '../model/event.ts';
import { languages, type Language } from '../model/languages.ts';
import { pageWordsSchema } from '../model/page.ts';
import { placeSchema } from '../model/place.ts';
import type { Target } from '../model/prose/references.ts';
import { seriesNames, seriesSchemas, type SeriesName } from '../model/series/index.ts';
import { sourceSchema } from '../model/source.ts';
import { termSchema, termWordsSchema } from '../model/term.ts';
import { themeSchema } from '../model/theme.ts';

/** A path into a YAML value; `*` stands for every item of a list. */
export type Pattern = readonly string[];

/** A kind of facts: its schema, and where in it there are ids, dates and texts. */
export interface FactsKind {
  target: Target;
  schema: z.ZodType;
  mentions: readonly { to: Target; at: Pattern }[];
  dates: readonly Pattern[];
  /** Texts by language, in the site's own voice. */
  texts: readonly Pattern[];
}

/** A room of `content/` with a folder an entry: facts in YAML, words in one MDX file a language. */
export interface Room {
  target: Target;
  facts?: { file: string; kind: FactsKind };
  words: z.ZodType;
  /** Whether every paragraph needs a citation. */
  cited: boolean;
  /** Fewest and most words of the prose, with some slack. */
  length?: readonly [number, number];
}

const event: FactsKind = {
  target: 'event',
  schema: eventSchema,
  mentions: [
    { to: 'theme', at: ['themes', '*'] },
    { to: 'place', at: ['places', '*'] },
    { to: 'actor', at: ['actors', '*'] },
    { to: 'source', at: ['sources', '*'] },
    { to: 'event', at: ['related', '*'] },
    { to: 'event', at: ['after'] },
    { to: 'actor', at: ['statements', '*', 'speaker'] },
    { to: 'source', at: ['statements', '*', 'source'] },
  ],
  dates: [['date'], ['statements', '*', 'date']],
  texts: [['statements', '*', 'words'], ['statements', '*', 'attribution']],
};

const chapter: FactsKind = {
  target: 'chapter',
  schema: chapterSchema,
  mentions: [{ to: 'theme', at: ['themes', '*'] }, { to: 'event', at: ['events', '*'] }],
  dates: [['span']],
  texts: [],
};

const dispute: FactsKind = {
  target: 'dispute',
  schema: disputeSchema,
  mentions: [
    { to: 'theme', at: ['themes', '*'] },
    { to: 'event', at: ['events', '*'] },
    { to: 'actor', at: ['positions', '*', 'holder'] },
    { to: 'source', at: ['positions', '*', 'sources', '*'] },
    { to: 'statement', at: ['positions', '*', 'statements', '*'] },
  ],
  dates: [['date'], ['positions', '*', 'date']],
  texts: [['positions', '*', 'claim'], ['positions', '*', 'attribution']],
};

const term: FactsKind = { target: 'term', schema: termSchema, mentions: [{ to: 'term', at: ['related', '*'] }], dates: [], texts: [['names']] };

const actor: FactsKind = {
  target: 'actor',
  schema: actorSchema,
  mentions: [{ to: 'source', at: ['sources', '*'] }],
  dates: [['offices', '*', 'date']],
  texts: [['names'], ['description'], ['offices', '*', 'name']],
};

const place: FactsKind = { target: 'place', schema: placeSchema, mentions: [{ to: 'source', at: ['sources', '*'] }], dates: [], texts: [['description']] };

const theme: FactsKind = { target: 'theme', schema: themeSchema, mentions: [], dates: [], texts: [['names']] };

const source: FactsKind = { target: 'source', schema: sourceSchema, mentions: [], dates: [['issued']], texts: [] };

const rooms: Record<string, Room> = {
  events: { target: 'event', facts: { file: 'event.yaml', kind: event }, words: eventWordsSchema, cited: true, length: [60, 420] },
  chapters: { target: 'chapter', facts: { file: 'chapter.yaml', kind: chapter }, words: chapterWordsSchema, cited: true, length: [880, 1850] },
  disputes: { target: 'dispute', facts: { file: 'dispute.yaml', kind: dispute }, words: disputeWordsSchema, cited: true, length: [290, 720] },
  glossary: { target: 'term', facts: { file: 'term.yaml', kind: term }, words: termWordsSchema, cited: true, length: [38, 130] },
  pages: { target: 'page', words: pageWordsSchema, cited: false },
};

/** The same kind, in a file that lists many of them. */
const listed = ({ target, schema, mentions, dates, texts }: FactsKind): FactsKind => ({
  target,
  schema: z.array(schema),
  mentions: mentions.map(({ to, at }) => ({ to, at: ['*', ...at] })),
  dates: dates.map((at) => ['*', ...at]),
  texts: texts.map((at) => ['*', ...at]),
});

const lists: Record<string, FactsKind> = { 'actors.yaml': listed(actor), 'places.yaml': listed(place), 'themes.yaml': listed(theme) };

/** What a file is, by its path below `content/`. */
export type Role =
  | { role: 'facts'; room: Room; id: string; kind: FactsKind }
  | { role: 'words'; room: Room; id: string; language: Language }
  | { role: 'list'; kind: FactsKind }
  | { role: 'source'; id: string; kind: FactsKind }
  | { role: 'series'; name: SeriesName; schema: z.ZodType }
  | { role: 'none'; expected: string };

const extensions = /\.(yaml|csv|mdx)$/;

/** Whether a file is of a type that content holds. */
export const isContentType = (path: string): boolean => extensions.test(path);

function roleInRoom(name: string, room: Room, [id, file, ...deeper]: string[]): Role {
  const texts = languages.map((language) => `${language}.mdx`);
  const here = [...(room.facts ? [room.facts.file] : []), ...texts].join(', ');
  const expected = `an entry of ${name}/ is a folder with ${here} in it`;
  if (!id || !file || deeper.length > 0) return { role: 'none', expected };
  if (file === room.facts?.file) return { role: 'facts', room, id, kind: room.facts.kind };
  const language = languages.find((candidate) => file === `${candidate}.mdx`);
  return language ? { role: 'words', room, id, language } : { role: 'none', expected };
}

/** Tells what a file is, or what is expected where it lies. */
export function roleOf(path: string): Role {
  const [first, ...rest] = path.split('/') as [string, ...string[]];
  if (Object.hasOwn(rooms, first)) return roleInRoom(first, rooms[first]!, rest);
  if (rest.length === 0 && Object.hasOwn(lists, first)) return { role: 'list', kind: lists[first]! };
  if (first === 'sources') {
    const [file, ...deeper] = rest;
    return file?.endsWith('.yaml') && deeper.length === 0 ? { role: 'source', id: file.slice(0, -'.yaml'.length), kind: source } : { role: 'none', expected: 'a source is one file, content/sources/<id>.yaml' };
  }
  if (first === 'data') {
    const name = seriesNames.find((candidate) => path === `data/${candidate}.csv`);
    return name ? { role: 'series', name, schema: seriesSchemas[name] } : { role: 'none', expected: `the series are ${seriesNames.map((candidate) => `data/${candidate}.csv`).join(', ')}` };
  }
  return { role: 'none', expected: `content/ holds ${[...Object.keys(rooms), 'sources', 'data'].map((room) => `${room}/`).join(', ')} and ${Object.keys(lists).join(', ')}` };
}
