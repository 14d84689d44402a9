import { execFileSync } from 'node:child_process';
import packageJson from '../package.json' with { type: 'json' };

const git = (...args: string[]): string | undefined => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 }).trim();
  } catch {
    return undefined;
  }
};

/** "Today", as `YYYY-MM-DD`: the day of the commit, so that a build depends on nothing else. `SOURCE_DATE_EPOCH` overrides it. */
export const today = ((): string => {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? git('log', '-1', '--format=%ct');
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
})();

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = process.env;

const declared = (packageJson as { repository?: string | { url: string } }).repository;

/** The repository's address, from package.json or the CI's own variables; without one no link is made. */
export const repository: string | undefined = (
  (typeof declared === 'string' ? declared : declared?.url) ?? (GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : CI_PROJECT_URL)
)?.replace(/^git\+|\.git$/g, '');

/** Where readers can write without an account, from package.json's `bugs.email`. */
export const reportAddress: string | undefined = (packageJson as { bugs?: { email?: string } }).bugs?.email;

/** The day each file of the content last changed; empty where history is missing or shallow. */
const lastChanges = ((): Map<string, string> => {
  const days = new Map<string, string>();
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return days;
  let day = '';
  for (const line of git('log', '--format=@%cs', '--name-only', '--', 'content')?.split('\n') ?? []) {
    if (line.startsWith('@')) day = line.slice(1);
    else if (line && !days.has(line)) days.set(line, day);
  }
  return days;
})();

/** The last day on which one of these files changed, as `YYYY-MM-DD`. */
export const lastChange = (files: readonly string[]): string | undefined =>
  files.flatMap((file) => lastChanges.get(file) ?? []).sort().at(-1);

/** Where a file is edited in the browser; none without a known repository. */
export const editAddress = (file: string): string | undefined =>
  repository && `${repository}${repository.includes('gitlab') ? '/-' : ''}/edit/main/${file}`;
