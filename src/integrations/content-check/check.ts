import { checkEntries } from './entries.ts';
import { checkLists, checkSeries, checkSources } from './lists.ts';
import { beginRun, type FileFault } from './run.ts';

/**
 * Checks everything under a content folder and gives back all that is wrong at
 * once, in the order of the files: what the schemas refuse, ids that lead
 * nowhere, what the fence refuses, paragraphs without a citation, languages
 * that do not cite the same, files that nothing reads.
 */
export async function checkContent(root: string): Promise<FileFault[]> {
  const run = await beginRun(root);
  await checkLists(run);
  await checkSources(run);
  await checkEntries(run);
  await checkSeries(run);
  return run.finish();
}

/** One line a fault: `content/events/x/fr.mdx:12 what is wrong`. */
export const formatFaults = (faults: readonly FileFault[]): string =>
  faults.map(({ file, line, message }) => `${file}${line ? `:${line}` : ''} ${message}`).join('\n');
