/** `npm run translate-status`: by language, which texts are missing, and which are older than their twin. `--format=json` for machines. */
import { parseArgs } from 'node:util';
import { readCommits } from '../src/history/commits.ts';
import { git } from '../src/history/git.ts';
import { listEntries, textFile, translationStatus } from '../src/history/translations.ts';
import { en } from '../src/i18n/en.ts';

const readFormat = (): 'text' | 'json' | undefined => {
  try {
    const { format } = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values;
    if (format === 'text' || format === 'json') return format;
  } catch {
    // An option that is not known gets the same answer as a format that is not.
  }
  return undefined;
};

const uncommittedTexts = () =>
  (git('.', '-c', 'core.quotePath=false', 'status', '--porcelain', '--no-renames', '--untracked-files=all', '--', 'content')?.split('\n') ?? [])
    .map((line) => line.trim().replace(/^\S+\s+/, ''))
    .filter((path) => path.endsWith('.mdx'));

const format = readFormat();
if (!format) {
  process.stderr.write('translate-status takes --format=text, which it prints without being told, or --format=json.\n');
  process.exit(1);
}

const commits = readCommits('.');
const entries = listEntries('.');
const uncommitted = uncommittedTexts();
const languages = translationStatus(entries, commits).map(({ language, written, missing, older }) => ({
  language,
  written,
  missing: missing.map((entry) => textFile(entry, language)),
  older: older?.map((entry) => ({ file: textFile(entry, language), twin: textFile(entry, entry.twin), since: entry.since })),
}));

function asText(): string {
  const names = languages.map(({ language }) => en.page.languages[language]!);
  const width = Math.max(...names.map((name) => name.length));
  const row = (...cells: unknown[]) => cells.map((cell, index) => (index === 0 ? String(cell).padEnd(width) : String(cell).padStart(8))).join('  ');
  const lists = languages.flatMap(({ missing, older = [] }, index) => [
    ...(missing.length > 0 ? ['', `${names[index]}, missing`, ...missing.map((file) => `  ${file}`)] : []),
    ...(older.length > 0 ? ['', `${names[index]}, older than its twin`, ...older.map(({ file, twin, since }) => `  ${file}  (${twin} changed on ${since})`)] : []),
  ]);
  return [
    row('', 'written', 'missing', 'older'),
    ...languages.map(({ written, missing, older }, index) => row(names[index], written, missing.length, older?.length ?? '?')),
    ...lists,
    ...(commits ? [] : ['', 'Which texts are older than their twin is not known: there is no git history here, or not all of it (git fetch --unshallow).']),
    ...(uncommitted.length > 0 ? ['', 'Not committed yet, so not counted as changes', ...uncommitted.map((file) => `  ${file}`)] : []),
    '',
  ].join('\n');
}

process.stdout.write(format === 'json' ? `${JSON.stringify({ agesKnown: commits !== undefined, texts: entries.length, languages, uncommitted }, null, 2)}\n` : asText());
