import { git } from './git.ts';

/** A commit, as far as it touches the content. */
export interface Commit {
  /** The step of the main line that it belongs to, counted back from the newest: all that one merge brought is one step. */
  step: number;
  /** `YYYY-MM-DD`. */
  day: string;
  message: string;
  /** The files it added or changed, such as `content/events/x/fr.mdx`; deleted ones are left out. */
  files: { path: string; added: boolean }[];
}

const fieldsPerCommit = 4;

/** Sparse and full, so that parents are what they are; names alone and without renames, so that no setting of git's changes the answer. */
const log = (root: string) =>
  git(root, '-c', 'core.quotePath=false', 'log', '--topo-order', '--full-history', '--sparse', '--relative', '--no-renames', '--no-show-signature', '--name-status', '--format=%x00%H %P%x00%cs%x00%B%x00', '--', 'content');

const filesOf = (names: string): Commit['files'] =>
  names.split('\n').flatMap((line) => {
    const [status, path] = line.split('\t');
    return path && status !== 'D' ? [{ path, added: status === 'A' }] : [];
  });

/**
 * Every commit that touches the content, the oldest first, from one reading of
 * the history. Nothing where the history is missing or shallow, or knows
 * nothing of the content: half a history would give wrong ages.
 */
export function readCommits(root: string): Commit[] | undefined {
  if (git(root, 'rev-parse', '--is-shallow-repository') !== 'false') return undefined;
  const fields = log(root)?.split('\0').slice(1) ?? [];
  const commits: Commit[] = [];
  // Children come before their parents. What is not on the main line came by the oldest merge that reaches it.
  const steps = new Map<string, number>();
  let onMainLine: string | undefined;
  let mainSteps = 0;
  for (let at = 0; at < fields.length; at += fieldsPerCommit) {
    const [hashes, day, message, names] = fields.slice(at, at + fieldsPerCommit) as [string, string, string, string];
    const [hash, ...parents] = hashes.trim().split(' ') as [string, ...string[]];
    if (at === 0 || hash === onMainLine) {
      steps.set(hash, mainSteps++);
      [onMainLine] = parents;
    }
    const step = steps.get(hash)!;
    for (const parent of parents) steps.set(parent, Math.max(steps.get(parent) ?? 0, step));
    const files = filesOf(names);
    if (files.length > 0) commits.push({ step, day, message, files });
  }
  return commits.length > 0 ? commits.reverse().sort((a, b) => b.step - a.step) : undefined;
}
