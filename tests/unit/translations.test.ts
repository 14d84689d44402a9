import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCommits } from '../../src/history/commits.ts';
import { listEntries, translationStatus } from '../../src/history/translations.ts';

let folder: string;
let root: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

let edits = 0;
const write = (...paths: string[]) => {
  for (const path of paths) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `Edit ${++edits}.\n`);
  }
};
const commit = (message: string, ...paths: string[]) => {
  write(...paths);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
};

/** The status in short: by language, the ids missing and older. */
const status = (from = root) =>
  Object.fromEntries(
    translationStatus(listEntries(from), readCommits(from)).map(({ language, written, missing, older }) => [
      language,
      { written, missing: missing.map(({ id }) => id), older: older?.map(({ id, twin }) => `${id} (${twin})`) },
    ]),
  );
const level = { written: 1, missing: [], older: [] };

const fr = 'events/entry/fr.mdx';
const en = 'events/entry/en.mdx';

beforeEach(() => {
  // Neither the repository that a hook runs for nor the settings of who runs it are of the test.
  vi.stubEnv('GIT_DIR', undefined);
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  folder = mkdtempSync(join(tmpdir(), 'translations-'));
  root = join(folder, 'project');
  mkdirSync(join(root, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the state of the translations', () => {
  it('is level where both languages were last changed in one commit', () => {
    commit('Begin', fr, en);
    commit('Change both', fr, en);
    expect(status()).toEqual({ fr: level, en: level });
  });

  it('finds what is missing, in every room, and takes a new translation for level', () => {
    commit('Write French', fr, 'glossary/term/fr.mdx', 'glossary/term/term.yaml', 'actors.yaml');
    expect(status()).toEqual({ fr: { written: 2, missing: [], older: [] }, en: { written: 0, missing: ['entry', 'term'], older: [] } });
    commit('Translate one', en);
    expect(status()).toEqual({ fr: { written: 2, missing: [], older: [] }, en: { written: 1, missing: ['term'], older: [] } });
  });

  it('calls a text older when its twin was changed in a later commit, with the day', () => {
    commit('Begin', fr, en);
    commit('Change English', en);
    expect(status()).toEqual({ fr: { ...level, older: ['entry (en)'] }, en: level });
    const [french] = translationStatus(listEntries(root), readCommits(root));
    expect(french!.older).toMatchObject([{ folder: 'content/events/entry', since: git('log', '-1', '--format=%cs').trim() }]);
  });

  it('takes the next change of a text that lags for catching up, which asks nothing of its twin', () => {
    commit('Begin', fr, en);
    commit('Change French', fr);
    commit('Follow in English', en);
    expect(status()).toEqual({ fr: level, en: level });
    commit('Change English', en);
    expect(status()).toEqual({ fr: { ...level, older: ['entry (en)'] }, en: level });
  });

  it.each(['Mend a typo [fr-only]', 'Mend a typo\n\nThe other has none. [fr-only]'])('asks nothing of the others for %j', (message) => {
    commit('Begin', fr, en);
    commit(message, fr);
    expect(status()).toEqual({ fr: level, en: level });
  });

  it('heeds the mark for its own language alone', () => {
    commit('Begin', fr, en);
    commit('Change English [fr-only]', en);
    expect(status().fr).toEqual({ ...level, older: ['entry (en)'] });
    commit('Mend a typo [fr-only]', fr);
    expect(status().fr).toEqual({ ...level, older: ['entry (en)'] });
  });

  it('takes what one merge brought for one change, whatever its commits', () => {
    commit('Begin', fr, en);
    git('switch', '--quiet', '--create', 'proposal');
    commit('Change French', fr);
    commit('Change English', en);
    git('switch', '--quiet', 'main');
    commit('Go on', 'actors.yaml');
    git('merge', '--quiet', '--no-ff', '--message', 'Merge the proposal', 'proposal');
    expect(status()).toEqual({ fr: level, en: level });
    git('switch', '--quiet', '--create', 'another');
    commit('Change French', fr);
    git('switch', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--message', 'Merge another', 'another');
    expect(status()).toEqual({ fr: level, en: { ...level, older: ['entry (fr)'] } });
  });

  it('counts no edit that is not committed', () => {
    commit('Begin', fr, en);
    write(fr);
    expect(status()).toEqual({ fr: level, en: level });
  });

  it('begins anew with a text that was deleted and written again', () => {
    commit('Begin', fr, en);
    commit('Change French', fr);
    rmSync(join(root, 'content', en));
    commit('Drop English');
    expect(status().en).toEqual({ written: 0, missing: ['entry'], older: [] });
    commit('Translate again', en);
    expect(status()).toEqual({ fr: level, en: level });
  });
});

describe('without the whole history', () => {
  it('tells only what is missing: in a shallow clone', () => {
    commit('Begin', fr, en, 'events/other/fr.mdx');
    commit('Change French', fr);
    const shallow = join(folder, 'shallow');
    git('clone', '--quiet', '--depth=1', `file://${root}`, shallow);
    expect(status(shallow)).toEqual({ fr: { written: 2, missing: [], older: undefined }, en: { written: 1, missing: ['other'], older: undefined } });
  });

  it('tells only what is missing: where no commit knows the content', () => {
    commit('Begin without content');
    write(fr);
    expect(status()).toEqual({ fr: { written: 1, missing: [], older: undefined }, en: { written: 0, missing: ['entry'], older: undefined } });
  });

  it('tells only what is missing: where there is no git', () => {
    write(fr, en);
    rmSync(join(root, '.git'), { recursive: true });
    expect(status()).toEqual({ fr: { ...level, older: undefined }, en: { ...level, older: undefined } });
  });
});

describe('npm run translate-status', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/translate-status.ts'), ...options], { cwd: root, encoding: 'utf8' });

  beforeEach(() => {
    commit('Begin', fr, en, 'events/other/fr.mdx');
    commit('Change French', fr);
    write(en);
  });

  it('prints a table and lists, and tells what is not committed apart', () => {
    const { stdout, status: code } = run();
    expect(code).toBe(0);
    expect(stdout.replace(/\d{4}-\d{2}-\d{2}/, 'DAY')).toBe(`\
          written   missing     older
French          2         0         0
English         1         1         1

English, missing
  content/events/other/en.mdx

English, older than its twin
  content/events/entry/en.mdx  (content/events/entry/fr.mdx changed on DAY)

Not committed yet, so not counted as changes
  content/events/entry/en.mdx
`);
  });

  it('prints JSON', () => {
    const { stdout, status: code } = run('--format=json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      agesKnown: true,
      texts: 2,
      languages: [
        { language: 'fr', written: 2, missing: [], older: [] },
        { language: 'en', written: 1, missing: ['content/events/other/en.mdx'], older: [{ file: 'content/events/entry/en.mdx', twin: 'content/events/entry/fr.mdx' }] },
      ],
      uncommitted: ['content/events/entry/en.mdx'],
    });
  });

  it('says what it takes when it is asked for something else', () => {
    const { stdout, stderr } = run('--format=xml');
    expect(stdout).toBe('');
    expect(stderr).toBe('translate-status takes --format=text, which it prints without being told, or --format=json.\n');
  });
});
