import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../model/chronology.ts';

/** A file below `content/`: its path there, with forward slashes, and what it holds. */
export interface ContentFile {
  path: string;
  /** None for what is no regular file, such as a link to elsewhere, which is never followed. */
  bytes: Uint8Array | undefined;
}

/** Reads everything below a content folder, in the order of the paths. */
export function readContentFiles(root: string): ContentFile[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = entries.map((entry): ContentFile => {
    const path = join(entry.parentPath, entry.name);
    return { path: relative(root, path).split(sep).join('/'), bytes: entry.isFile() ? readFileSync(path) : undefined };
  });
  return files.sort((a, b) => compareText(a.path, b.path));
}
