import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { event, type Files } from '../../support/scenario.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('tests/fixtures/content', join(folder, 'content'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Files) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), content as string);
  }
};

const check = (...args: string[]) => spawnSync('node', [resolve('scripts/check.ts'), ...args], { cwd: folder, encoding: 'utf8' });

it('ends with 0 where everything is in order', () => {
  expect(check()).toMatchObject({ status: 0, stdout: 'The content is in order.\n' });
});

it('ends with 0 on warnings alone', () => {
  const { [`events/alone/en.mdx`]: _, ...french } = event('alone');
  write(french);
  const { status, stdout } = check();
  expect(stdout).toContain('1 warning in the content');
  expect(status).toBe(0);
});

it('ends with 1 on errors, told in the form that is asked for', () => {
  write(event('broken', { facts: (yaml) => yaml.replace('[town]', '[towne]') }));
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('did you mean "town"?') });
  expect(check('--format=github').stdout).toMatch(/^::error file=content\/events\/broken\/event\.yaml,line=4,/);
  expect(JSON.parse(check('--format=json').stdout)).toMatchObject({ errors: 1, warnings: 0 });
});

it('ends with 2 where it can’t do what it is asked', () => {
  expect(check('--format=xml')).toMatchObject({ status: 2, stderr: 'write npm run check, or npm run check -- --format=text|github|json\n' });
  rmSync(join(folder, 'content'), { recursive: true });
  expect(check().status).toBe(2);
});
