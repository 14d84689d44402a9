import packageJson from '../package.json' with { type: 'json' };
import { readCommits } from './history/commits.ts';

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = process.env;

const declared = (packageJson as { repository?: string | { url: string } }).repository;

/** The repository's address, from package.json or the CI's own variables; without one no link is made. */
export const repository: string | undefined = (
  (typeof declared === 'string' ? declared : declared?.url) ?? (GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : CI_PROJECT_URL)
)?.replace(/^git\+|\.git$/g, '');

/** Where readers can write without an account, from package.json's `bugs.email`. */
export const reportAddress: string | undefined = (packageJson as { bugs?: { email?: string } }).bugs?.email;

/** The history of the content; nothing where it is missing or shallow. */
export const contentHistory = readCommits('.');

const lastChanges = new Map(contentHistory?.flatMap(({ day, files }) => files.map(({ path }) => [path, day])));

/** The last day on which one of these files changed, as `YYYY-MM-DD`. */
export const lastChange = (files: readonly string[]): string | undefined =>
  files.flatMap((file) => lastChanges.get(file) ?? []).sort().at(-1);

const inRepository = (path: string): string | undefined => repository && `${repository}${repository.includes('gitlab') ? '/-' : ''}/${path}`;

/** Where a file is read in the browser; none without a known repository. */
export const readAddress = (file: string): string | undefined => inRepository(`blob/main/${file}`);

/** Where a file is edited in the browser. */
export const editAddress = (file: string): string | undefined => inRepository(`edit/main/${file}`);

/** Where a file that does not exist yet is written in the browser. */
export const createAddress = (file: string): string | undefined =>
  inRepository(`new/main?${repository?.includes('gitlab') ? 'file_name' : 'filename'}=${encodeURIComponent(file)}`);
