import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { actorSchema } from '../../model/actor.ts';
import type { ChapterFacts } from '../../model/chapter.ts';
import type { DisputeFacts } from '../../model/dispute.ts';
import type { EventFacts } from '../../model/event.ts';
import { idSchema, nearestId } from '../../model/ids.ts';
import { languages } from '../../model/languages.ts';
import { placeSchema } from '../../model/place.ts';
import type { Fault } from '../../model/prose/fence.ts';
import type { Target } from '../../model/prose/references.ts';
import { strengthSchema } from '../../model/series.ts';
import { isEnough, sourceSchema, type Source } from '../../model/source.ts';
import { themeSchema } from '../../model/theme.ts';
import { misplacedPosition, rooms, type Room } from './rooms.ts';
import { readWords, type WordsFile } from './words-file.ts';
import { readYaml, validate, type YamlText } from './yaml-file.ts';

/** A fault with the file it is in, relative to the content folder's parent. */
export interface FileFault extends Fault {
  file: string;
}

interface Mention {
  to: Target;
  id: string;
  file: string;
  line?: number | undefined;
}

interface Entry {
  id: string;
  room: Room;
  facts?: unknown;
  yaml?: YamlText;
  words: Map<string, WordsFile>;
}

const lists = {
  'actors.yaml': { target: 'actor', schema: actorSchema },
  'places.yaml': { target: 'place', schema: placeSchema },
  'themes.yaml': { target: 'theme', schema: themeSchema },
} as const;

/**
 * Checks everything under a content folder and gives back all that is wrong at
 * once, in the order of the files: what the schemas refuse, ids that lead
 * nowhere, what the fence refuses, paragraphs without a citation, languages
 * that do not cite the same.
 */
export async function checkContent(root: string): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  const mentions: Mention[] = [];
  const ids = new Map<Target, Map<string, string>>();
  const sources = new Map<string, Source>();
  const entries: Entry[] = [];

  const shown = (path: string) => join(basename(root), relative(root, path)).split(sep).join('/');
  const report = (path: string, found: readonly Fault[]) => faults.push(...found.map((fault) => ({ ...fault, file: shown(path) })));
  const define = (target: Target, id: string, path: string, line?: number) => {
    const known = ids.get(target) ?? ids.set(target, new Map()).get(target)!;
    if (known.has(id)) report(path, [{ line, message: `the ${target} id "${id}" is taken: it stands in ${known.get(id)} too` }]);
    known.set(id, shown(path));
  };

  const paths = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const known = new Set<string>();
  const take = async (path: string) => {
    known.add(path);
    return (await readFile(path, 'utf8')).replace(/\r\n/g, '\n');
  };

  for (const [name, { target, schema }] of Object.entries(lists)) {
    const path = join(root, name);
    if (!paths.includes(path)) continue;
    const yaml = readYaml(await take(path));
    report(path, yaml.faults);
    if (yaml.value === undefined) continue;
    const { data, faults: wrong } = validate(z.array(schema), yaml);
    report(path, wrong);
    data?.forEach((item, index) => {
      define(target, item.id, path, yaml.lineOf([index, 'id']));
      if ('sources' in item) {
        item.sources.forEach((id, at) => mentions.push({ to: 'source', id, file: shown(path), line: yaml.lineOf([index, 'sources', at]) }));
      }
    });
  }

  for (const path of paths.filter((candidate) => candidate.startsWith(join(root, 'sources') + sep) && candidate.endsWith('.yaml'))) {
    const id = basename(path, '.yaml');
    const yaml = readYaml(await take(path));
    define('source', id, path);
    report(path, [...yaml.faults, ...idFaults(id)]);
    if (yaml.value === undefined) continue;
    const { data, faults: wrong } = validate(sourceSchema, yaml);
    report(path, wrong);
    if (data) sources.set(id, data);
  }

  for (const room of rooms) {
    const folder = join(root, room.folder);
    const names = new Set(paths.filter((path) => path.startsWith(folder + sep)).map((path) => relative(folder, path).split(sep)[0]!));
    for (const id of names) {
      const entry: Entry = { id, room, words: new Map() };
      entries.push(entry);
      report(join(folder, id), idFaults(id));
      if (room.target) define(room.target, id, join(folder, id));
      if (room.facts) await readFacts(entry, join(folder, id, room.facts.file), room.facts.schema);
      for (const language of languages) {
        const path = join(folder, id, `${language}.mdx`);
        if (!paths.includes(path)) continue;
        const words = readWords(await take(path), room.words, room.cited);
        entry.words.set(language, words);
        report(path, words.faults);
        mentions.push(...words.references.map((reference) => ({ ...reference, file: shown(path) })));
        const [fewest, most] = room.length ?? [0, Infinity];
        if (words.length < fewest || words.length > most) report(path, [{ line: 1, message: `${words.length} words: this kind of text has ${fewest} to ${most}` }]);
      }
      if (entry.words.size === 0) report(join(folder, id), [{ message: `no words: write ${languages.map((language) => `${language}.mdx`).join(' and ')}` }]);
    }
  }

  async function readFacts(entry: Entry, path: string, schema: z.ZodType) {
    if (!paths.includes(path)) {
      report(path, [{ message: 'this file is missing' }]);
      return;
    }
    const yaml = readYaml(await take(path));
    report(path, yaml.faults);
    if (yaml.value === undefined) return;
    const { data, faults: wrong } = validate(schema, yaml);
    report(path, wrong);
    if (!data) return;
    entry.facts = data;
    entry.yaml = yaml;
    mentions.push(...entry.room.pointers(data as never).map(({ to, id, path: at }) => ({ to, id, file: shown(path), line: yaml.lineOf(at) })));
    if (entry.room.folder === 'events') {
      (data as EventFacts).statements.forEach((statement, index) => define('statement', statement.id, path, yaml.lineOf(['statements', index, 'id'])));
    }
  }

  const series = join(root, 'data', 'strength.csv');
  if (paths.includes(series)) {
    const rows = parse<Record<string, unknown>>(await take(series), { columns: true });
    rows.forEach((row, index) => {
      const line = index + 2;
      const { data, faults: wrong } = validate(strengthSchema, { value: row, lineOf: () => line });
      report(series, wrong);
      data?.source.forEach((id) => mentions.push({ to: 'source', id, file: shown(series), line }));
    });
  }

  for (const { to, id, file, line } of mentions) {
    if (ids.get(to)?.has(id)) continue;
    const near = nearestId(id, ids.get(to)?.keys() ?? []);
    faults.push({ file, line, message: `there is no ${to} "${id}"${near ? `: did you mean "${near}"?` : ''}` });
  }

  for (const entry of entries) {
    const folder = join(root, entry.room.folder, entry.id);
    const [first, ...others] = entry.words;
    for (const [language, words] of others) {
      if (words.citations.join() !== first![1].citations.join()) report(join(folder, `${language}.mdx`), [{ line: 1, message: `its citations differ from those of ${first![0]}.mdx: both languages cite the same, in the same order` }]);
      if (words.headings.join() !== first![1].headings.join()) report(join(folder, `${language}.mdx`), [{ line: 1, message: `its heading ids differ from those of ${first![0]}.mdx` }]);
    }
    if (!entry.facts || !entry.yaml) continue;
    const facts = join(folder, entry.room.facts!.file);
    if (entry.room.folder === 'events') {
      const event = entry.facts as EventFacts;
      const cited = [...event.sources, ...(first?.[1].citations.map((key) => key.split(' ')[0]!) ?? [])];
      if (!isEnough(cited.flatMap((id) => sources.get(id) ?? []))) report(facts, [{ line: entry.yaml.lineOf(['sources']), message: 'an event needs a primary source, or two of different origin' }]);
    }
    if (entry.room.folder === 'disputes') {
      const index = misplacedPosition(entry.facts as DisputeFacts);
      if (index !== undefined) report(facts, [{ line: entry.yaml.lineOf(['positions', index]), message: 'positions go by date: this one is older than the one before' }]);
    }
    if (entry.room.folder === 'chapters') {
      for (const [language, words] of entry.words) {
        const linked = new Set(words.references.filter(({ to }) => to === 'event').map(({ id }) => id));
        const missing = (entry.facts as ChapterFacts).events.filter((id) => !linked.has(id));
        if (missing.length > 0) report(join(folder, `${language}.mdx`), [{ line: 1, message: `the chapter does not link to ${missing.join(', ')}: use <EventLink>` }]);
      }
    }
  }

  for (const path of paths.filter((candidate) => !known.has(candidate))) {
    report(path, [{ message: 'no such file is expected here: content holds the rooms of CONTRIBUTING.md, in .yaml, .csv and .mdx' }]);
  }
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}

const idFaults = (id: string): Fault[] => (idSchema.safeParse(id).success ? [] : [{ message: `"${id}" is not an id: use lower-case letters, digits and hyphens` }]);

/** One line a fault: `content/events/x/fr.mdx:12 what is wrong`. */
export const formatFaults = (faults: readonly FileFault[]): string =>
  faults.map(({ file, line, message }) => `${file}${line ? `:${line}` : ''} ${message}`).join('\n');
