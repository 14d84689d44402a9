import { execFileSync } from 'node:child_process';

/** What git answers in a folder; nothing where there is no git, no repository, or nothing of the kind. */
export const git = (folder: string, ...args: string[]): string | undefined => {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: Infinity }).trim();
  } catch {
    return undefined;
  }
};
