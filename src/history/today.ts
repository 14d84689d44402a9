import { git } from './git.ts';

/** "Today", as `YYYY-MM-DD`: the day of the commit, so that a build depends on nothing else. `SOURCE_DATE_EPOCH` overrides it. */
export const today = ((): string => {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? git('.', 'log', '-1', '--format=%ct');
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
})();
