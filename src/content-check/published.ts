import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { Target } from '../model/prose/references.ts';

/** The ids on the published branch, by their kind. */
export type PublishedIds = ReadonlyMap<string, { target: Target; id: string; path: string }>;

const rooms: Record<string, Target> = { events: 'event', chapters: 'chapter', disputes: 'dispute', glossary: 'term' };
const lists: Record<string, Target> = { 'content/actors.yaml': 'actor', 'content/places.yaml': 'place' };

/** Reads from git which ids are public, so that a pull request can't lose one: those of the branch it is for. None without git. */
export function publishedIds(root: string): PublishedIds {
  const git = (...args: string[]): string => {
    try {
      return execFileSync('git', args, { cwd: dirname(root), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 256 * 1024 * 1024 });
    } catch {
      return '';
    }
  };
  const { GITHUB_BASE_REF } = process.env;
  const candidates = [...(GITHUB_BASE_REF ? [`refs/remotes/origin/${GITHUB_BASE_REF}`] : []), 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/heads/main'];
  const known = git('for-each-ref', '--format=%(refname)', ...candidates).split('\n');
  const base = candidates.find((name) => known.includes(name)) ?? 'HEAD';
  const ids = new Map<string, { target: Target; id: string; path: string }>();
  const add = (target: Target, id: string, path: string) => ids.set(`${target} ${id}`, { target, id, path });

  for (const path of git('ls-tree', '-r', '-z', '--name-only', base, '--', 'content').split('\0')) {
    const [, room = '', id = ''] = path.split('/');
    const facts = /^content\/(events|chapters|disputes|glossary)\/[^/]+\/[a-z]+\.yaml$/.test(path);
    if (facts) add(rooms[room]!, id, path);
    if (/^content\/sources\/[^/]+\.yaml$/.test(path)) add('source', id.slice(0, -'.yaml'.length), path);
  }
  for (const [path, target] of Object.entries(lists)) {
    for (const [, id] of git('show', `${base}:./${path}`).matchAll(/^- id: "?([a-z0-9-]+)/gm)) add(target, id!, path);
  }
  return ids;
}
