import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../src/content-check/check.ts';
import type { ContentFile } from '../../src/content-check/content-files.ts';
import type { Diagnostic } from '../../src/content-check/diagnostic.ts';
import type { PublishedIds } from '../../src/content-check/published.ts';
import type { RuleName } from '../../src/content-check/rule-names.ts';

/** Files by their path below `content/`; `undefined` removes one of the sound base, "link" stands for a link to elsewhere. */
export type Files = Record<string, string | Uint8Array | undefined | { link: true }>;

/** Content with a mistake in it, and all that the check must say of it. */
export interface Case {
  /** The rule it breaks; it may break others by the way. */
  rule: RuleName;
  name: string;
  files: Files;
  published?: PublishedIds;
  /** Lines of `told`. */
  expected: string[];
}

const base = join(import.meta.dirname, '../fixtures/content');

/** Small content without a mistake. */
export const sound: Files = Object.fromEntries(
  readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(base.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
);

const bytesOf = (content: NonNullable<Files[string]>): Uint8Array | undefined =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content instanceof Uint8Array ? content : undefined;

/** Files as the check takes them, in the order of their paths. */
export const contentFiles = (files: Files): ContentFile[] =>
  Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, content]) => (content === undefined ? [] : [{ path, bytes: bytesOf(content) }]));

/** Checks the sound base with other files laid over it. */
export const checkOver = (files: Files, published: PublishedIds = new Map()): Diagnostic[] =>
  checkFiles(contentFiles({ ...sound, ...files }), { today: '2026-11-25', published });

/** A diagnostic on one line: `events/x/fr.mdx:3:7 rule: message → help`. */
export const told = ({ file, line, column, endColumn, rule, message, help }: Diagnostic): string =>
  `${file.replace('content/', '')}:${line}:${column}-${endColumn} ${rule}: ${message} → ${help}`;

/** The prose of a text: `count` words, and a citation. */
export const prose = (count = 70, cite = '<Cite id="first" />'): string => `${'word '.repeat(count - 1)}word.${cite}\n`;

/** An MDX file. */
export const words = (title: string, body = prose()): string => `---\ntitle: "${title}"\nsummary: "A sentence."\n---\n\n${body}`;

type Change = (text: string) => string;

/** A sound event, with changes. */
export function event(id: string, { facts = (text) => text, fr = (text) => text, en = (text) => text }: { facts?: Change; fr?: Change; en?: Change } = {}): Files {
  const yaml = 'date: "1999-06-12"\nimportance: 1\nthemes: [mission]\nplaces: [town]\nactors: [force]\nsources: [first]\n';
  return { [`events/${id}/event.yaml`]: facts(yaml), [`events/${id}/fr.mdx`]: fr(words(id)), [`events/${id}/en.mdx`]: en(words(id)) };
}
