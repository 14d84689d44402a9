import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishedIds } from '../../../src/content-check/published.ts';

let root: string;

const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, stdio: 'pipe' });

const write = (path: string, text = 'x\n') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const commit = () => {
  git('add', '-A');
  git('commit', '-qm', 'x');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'published-'));
  git('init', '-q', '-b', 'main');
  write('content/events/first/event.yaml');
  write('content/sources/paper.yaml');
  write('content/places.yaml', '- id: town\n- id: hamlet\n');
  commit();
});

afterEach(() => rmSync(root, { recursive: true }));

it('knows the ids of main, on a branch that has renamed them', () => {
  git('switch', '-qc', 'branch');
  renameSync(join(root, 'content/events/first'), join(root, 'content/events/second'));
  commit();
  expect([...publishedIds(join(root, 'content')).keys()].sort()).toEqual(['event first', 'place hamlet', 'place town', 'source paper']);
});

it('knows the ids of the last commit, where main is being worked on itself', () => {
  rmSync(join(root, 'content/events/first'), { recursive: true });
  write('content/places.yaml', '- id: town\n');
  expect([...publishedIds(join(root, 'content')).keys()].sort()).toEqual(['event first', 'place hamlet', 'place town', 'source paper']);
});

it('does not know what a branch had and gave up again', () => {
  git('switch', '-qc', 'branch');
  write('content/events/tried/event.yaml');
  commit();
  rmSync(join(root, 'content/events/tried'), { recursive: true });
  commit();
  expect(publishedIds(join(root, 'content')).has('event tried')).toBe(false);
});

it('knows nothing outside git', () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(publishedIds(join(root, 'content')).size).toBe(0);
});
