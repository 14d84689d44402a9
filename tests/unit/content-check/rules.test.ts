import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleNames } from '../../../src/content-check/rule-names.ts';
import { broken } from '../../fixtures/broken/index.ts';
import { checkOver, sound, told, type Files } from '../../support/scenario.ts';

it('finds nothing in sound content', () => {
  expect(checkOver({}).map(told)).toEqual([]);
});

describe.each(broken)('$rule: $name', ({ rule, files, published, expected }) => {
  it('is told, and nothing else is', () => {
    const diagnostics = checkOver(files, published);
    expect(diagnostics.map(told)).toEqual(expected);
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
  });
});

it('has a broken case for every rule', () => {
  const covered = new Set(broken.map(({ rule }) => rule));
  expect(ruleNames.filter((name) => !covered.has(name))).toEqual([]);
});

it('tells the mistakes of all cases in one run', () => {
  const together: Files = {};
  const expected: string[] = [];
  for (const { rule, name, files, published, expected: lines } of broken) {
    // Cases that change the same file can't stand side by side.
    // What a file that can't be read may define is not called unknown, nor uncited what it may cite.
    if (published || name === 'a statement of a dispute' || rule === 'uncited-source' || Object.keys(files).some((path) => path in together || path in sound)) continue;
    Object.assign(together, files);
    expected.push(...lines);
  }
  const lines = checkOver(together).map(told);
  expect(expected.filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines.filter((line) => !expected.includes(line))).toEqual([]);
  expect(expected.length).toBeGreaterThan(100);
});

it.each(['CONTRIBUTING.md', 'CONTRIBUTING.fr.md'])('explains every rule in %s, and no other', (file) => {
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#### `([a-z-]+)`$/gm)].map(([, name]) => name!);
  expect([...headings].sort()).toEqual([...ruleNames].sort());
});
