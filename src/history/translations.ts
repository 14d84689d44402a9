import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../model/languages.ts';
import type { Commit } from './commits.ts';

/** A folder of the content that has words, such as `content/events/x`, and the languages they are in. */
export interface Entry {
  room: string;
  id: string;
  folder: string;
  written: Language[];
}

/** The change of a twin that a text has not followed. */
export interface Lag {
  twin: Language;
  /** The day of the change, as `YYYY-MM-DD`. */
  since: string;
}

/** How far one language has come. */
export interface TranslationStatus {
  language: Language;
  /** How many texts it has, those that lag behind among them. */
  written: number;
  missing: Entry[];
  /** Texts older than their twin; nothing where the history does not tell. */
  older?: (Entry & Lag)[];
}

const namesIn = (folder: string, kind: 'isDirectory' | 'isFile') =>
  readdirSync(folder, { withFileTypes: true }).filter((entry) => entry[kind]()).map(({ name }) => name).sort();

/** Every entry with words below `content/` in a folder. */
export const listEntries = (root: string): Entry[] =>
  namesIn(join(root, 'content'), 'isDirectory').flatMap((room) =>
    namesIn(join(root, 'content', room), 'isDirectory').flatMap((id) => {
      const files = new Set(namesIn(join(root, 'content', room, id), 'isFile'));
      const written = languages.filter((language) => files.has(`${language}.mdx`));
      return written.length > 0 ? [{ room, id, folder: `content/${room}/${id}`, written }] : [];
    }),
  );

/** Where a text of an entry is, or would be. */
export const textFile = ({ folder }: Pick<Entry, 'folder'>, language: Language): string => `${folder}/${language}.mdx`;

/** What one step of the history did to the texts of one folder. */
type Changes = Map<Language, { added: boolean; day: string }>;

function changesByFolder(commits: readonly Commit[]): Map<string, Changes> {
  const folders = new Map<string, Changes>();
  for (const { day, message, files } of commits) {
    for (const { path, added } of files) {
      const language = languages.find((candidate) => path.endsWith(`/${candidate}.mdx`));
      if (!language || (!added && message.includes(`[${language}-only]`))) continue;
      const folder = path.slice(0, path.lastIndexOf('/'));
      const changes = folders.get(folder) ?? folders.set(folder, new Map()).get(folder)!;
      changes.set(language, { added: added || changes.get(language)?.added === true, day });
    }
  }
  return folders;
}

/** Plays the history: by folder, the languages that have not followed a change of their twin. */
function lagsOf(commits: readonly Commit[]): Map<string, Map<Language, Lag>> {
  const lags = new Map<string, Map<Language, Lag>>();
  for (const step of Map.groupBy(commits, (commit) => commit.step).values()) {
    for (const [folder, changes] of changesByFolder(step)) {
      const behind = lags.get(folder) ?? lags.set(folder, new Map()).get(folder)!;
      // A new text is a translation of what is there, and a change to a text that lags catches up: neither asks anything of its twin.
      const lead = [...changes].find(([language, { added }]) => !added && !behind.has(language));
      for (const language of changes.keys()) behind.delete(language);
      if (!lead) continue;
      const [twin, { day }] = lead;
      for (const language of languages) {
        if (!changes.has(language) && !behind.has(language)) behind.set(language, { twin, since: day });
      }
    }
  }
  return lags;
}

/**
 * What is written, missing, or older than its twin, by language. A text is
 * older when its twin was changed in a later step of the history and it has
 * not been changed since; what is changed in one step is level. A commit whose
 * message carries `[fr-only]` asks nothing of the other languages.
 */
export function translationStatus(entries: readonly Entry[], commits: readonly Commit[] | undefined): TranslationStatus[] {
  const lags = commits && lagsOf(commits);
  return languages.map((language) => {
    const written = entries.filter((entry) => entry.written.includes(language));
    return {
      language,
      written: written.length,
      missing: entries.filter((entry) => !entry.written.includes(language)),
      ...(lags && {
        older: written.flatMap((entry) => {
          const lag = lags.get(entry.folder)?.get(language);
          return lag && entry.written.includes(lag.twin) ? [{ ...entry, ...lag }] : [];
        }),
      }),
    };
  });
}
