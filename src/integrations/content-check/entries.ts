import { join, relative, sep } from 'node:path';
import { languages } from '../../model/languages.ts';
import type { Fault } from '../../model/prose/fence.ts';
import { rooms, type Entry, type Room } from './rooms.ts';
import type { Run } from './run.ts';
import { readWords } from './words-file.ts';
import { readYaml, validate } from './yaml-file.ts';

async function readFacts(run: Run, entry: Entry, { file, schema }: NonNullable<Room['facts']>): Promise<void> {
  const path = join(entry.folder, file);
  if (!run.paths.includes(path)) {
    run.report(path, [{ message: 'this file is missing' }]);
    return;
  }
  const yaml = readYaml(await run.take(path));
  run.report(path, yaml.faults);
  if (yaml.value === undefined) return;
  const { data, faults } = validate(schema, yaml);
  run.report(path, faults);
  if (data === undefined) return;
  entry.facts = { path, data: data as never, lineOf: yaml.lineOf };
  for (const { to, id, path: at } of entry.room.pointers(data as never)) run.mention(to, id, path, yaml.lineOf(at));
  for (const { id, path: at } of entry.room.statements?.(data as never) ?? []) run.define('statement', id, path, yaml.lineOf(at));
}

async function readTexts(run: Run, entry: Entry): Promise<void> {
  const { room, folder } = entry;
  const [fewest, most] = room.length ?? [0, Infinity];
  for (const language of languages) {
    const path = join(folder, `${language}.mdx`);
    if (!run.paths.includes(path)) continue;
    const words = readWords(await run.take(path), room.words, room.cited);
    entry.words.set(path, words);
    run.report(path, words.faults);
    for (const { to, id, line } of words.references) run.mention(to, id, path, line);
    if (words.length < fewest || words.length > most) run.report(path, [{ line: 1, message: `${words.length} words: this kind of text has ${fewest} to ${most}` }]);
  }
  if (entry.words.size === 0) run.report(folder, [{ message: `no words: write ${languages.map((language) => `${language}.mdx`).join(' and ')}` }]);
}

/** Both languages say the same things, with the same citations in the same order. */
function compareTexts(run: Run, { words }: Entry): void {
  const [first, ...others] = words;
  for (const [path, text] of others) {
    const differ = (what: 'citations' | 'headings', message: string): Fault[] => (text[what].join() === first![1][what].join() ? [] : [{ line: 1, message }]);
    const other = first![0].split(sep).at(-1);
    run.report(path, [
      ...differ('citations', `its citations differ from those of ${other}: both languages cite the same, in the same order`),
      ...differ('headings', `its heading ids differ from those of ${other}`),
    ]);
  }
}

/** Checks every room that has a folder an entry. */
export async function checkEntries(run: Run): Promise<void> {
  for (const room of rooms) {
    const folder = join(run.root, room.folder);
    const ids = new Set(run.paths.filter((path) => path.startsWith(folder + sep)).map((path) => relative(folder, path).split(sep)[0]!));
    for (const id of ids) {
      const entry: Entry = { id, room, folder: join(folder, id), words: new Map() };
      run.define(room.target, id, entry.folder);
      if (room.facts) await readFacts(run, entry, room.facts);
      await readTexts(run, entry);
      compareTexts(run, entry);
      if (entry.facts) room.rules?.(entry as never, run);
    }
  }
}
