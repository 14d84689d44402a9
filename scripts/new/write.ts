import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** What is to be written: a file, or a folder of files. */
export interface Draft {
  /** Where it goes, below the content folder. */
  path: string;
  /** The text of the file, or of each file of the folder. */
  content: string | Record<string, string>;
  /** A list that is there already, with one more entry. */
  list?: boolean;
}

/** All that a draft will write, below the content folder. */
export const filesOf = ({ path, content }: Draft): string[] => (typeof content === 'string' ? [path] : Object.keys(content).map((name) => `${path}/${name}`));

const patiently = () => undefined;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a draft whole or not at all: to a folder beside the content, then into
 * its place by one renaming. Signals wait until that is done.
 */
export function write(root: string, { path, content, list }: Draft): void {
  const target = join(root, path);
  if (!list && existsSync(target)) throw new Refusal([`${basename(root)}/${path} is there already: nothing was written`]);
  signals.forEach((signal) => process.on(signal, patiently));
  const workshop = mkdtempSync(join(dirname(root), '.new-'));
  try {
    const made = join(workshop, basename(path));
    if (typeof content === 'string') writeFileSync(made, content);
    else {
      mkdirSync(made);
      for (const [name, text] of Object.entries(content)) writeFileSync(join(made, name), text);
    }
    mkdirSync(dirname(target), { recursive: true });
    renameSync(made, target);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    signals.forEach((signal) => process.off(signal, patiently));
  }
}
