import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { idSchema, nearestId } from '../../model/ids.ts';
import type { Fault } from '../../model/prose/fence.ts';
import type { Target } from '../../model/prose/references.ts';
import type { Source } from '../../model/source.ts';

/** A fault with the file it is in, relative to the content folder's parent. */
export interface FileFault extends Fault {
  file: string;
}

/** What one run of the check knows: the files, the ids they define and mention, the faults so far. */
export interface Run {
  root: string;
  /** Every file below the root, sorted. */
  paths: string[];
  /** The sources that are sound. */
  sources: Map<string, Source>;
  /** A file's text; from then on the file counts as known. */
  take: (path: string) => Promise<string>;
  report: (path: string, faults: readonly Fault[]) => void;
  /** Says that an id is defined here. */
  define: (target: Target, id: string, path: string, line?: number) => void;
  /** Says that an id is mentioned here; whether it exists is seen at the end. */
  mention: (target: Target, id: string, path: string, line?: number) => void;
  /** All faults, those of the whole among them, in the order of the files. */
  finish: () => FileFault[];
}

/** Begins a run over a content folder. */
export async function beginRun(root: string): Promise<Run> {
  const faults: FileFault[] = [];
  const mentions: { target: Target; id: string; path: string; line?: number | undefined }[] = [];
  const defined = new Map<Target, Map<string, string>>();
  const known = new Set<string>();
  const paths = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

  const shown = (path: string) => join(basename(root), relative(root, path)).split(sep).join('/');
  const report: Run['report'] = (path, found) => faults.push(...found.map((fault) => ({ ...fault, file: shown(path) })));
  const idsOf = (target: Target) => defined.get(target) ?? defined.set(target, new Map()).get(target)!;

  return {
    root,
    paths,
    sources: new Map(),
    report,
    take: async (path) => {
      known.add(path);
      return (await readFile(path, 'utf8')).replace(/\r\n/g, '\n');
    },
    define: (target, id, path, line) => {
      const ids = idsOf(target);
      if (!idSchema.safeParse(id).success) report(path, [{ line, message: `"${id}" is not an id: use lower-case letters, digits and hyphens` }]);
      if (ids.has(id)) report(path, [{ line, message: `the ${target} id "${id}" is taken: it stands in ${ids.get(id)} too` }]);
      ids.set(id, shown(path));
    },
    mention: (target, id, path, line) => mentions.push({ target, id, path, line }),
    finish: () => {
      for (const { target, id, path, line } of mentions) {
        if (idsOf(target).has(id)) continue;
        const near = nearestId(id, idsOf(target).keys());
        report(path, [{ line, message: `there is no ${target} "${id}"${near ? `: did you mean "${near}"?` : ''}` }]);
      }
      for (const path of paths.filter((candidate) => !known.has(candidate))) {
        report(path, [{ message: 'no such file is expected here: content holds the rooms of CONTRIBUTING.md, in .yaml, .csv and .mdx' }]);
      }
      return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
    },
  };
}
