import { expect, it } from 'vitest';
import { reportGithub } from '../../../src/content-check/reporters/github.ts';
import { reportJson } from '../../../src/content-check/reporters/json.ts';
import { reportText } from '../../../src/content-check/reporters/text.ts';
import { checkOver, event } from '../../support/scenario.ts';

const diagnostics = checkOver({
  ...event('one', { facts: (yaml) => yaml.replace('[town]', '[towne]') }),
  'sources/unused.yaml': 'type: webpage\ntitle: "T"\npublisher: "P"\nlanguage: "en"\nURL: https://example.org/unused\ncustom: { primary: false, read: full }\n',
});

it('shows people the line, a caret under what is wrong, and what would be right', () => {
  expect(reportText(diagnostics)).toBe(`content/events/one/event.yaml:4:10 error: there is no place "towne"
  4 | places: [towne]
    |          ^^^^^
  did you mean "town"?
  CONTRIBUTING.md#unknown-id

content/sources/unused.yaml:1:1 warning: nothing cites this source
  1 | type: webpage
    | ^^^^^^^^^^^^^
  cite it where it supports something, or remove it
  CONTRIBUTING.md#uncited-source

1 error, 1 warning in the content`);
});

it('cuts a long line around its fault', () => {
  const [diagnostic] = checkOver(event('long-line', { en: (mdx) => mdx.replace(/word\.<Cite/, 'w{1}rd.<Cite') }));
  const [, line, caret] = reportText([diagnostic!]).split('\n');
  expect(line!.length).toBeLessThan(120);
  expect(line!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1)).toBe('{1}');
});

it('shows what could steer a terminal as its code', () => {
  const text = reportText(checkOver(event('steer', { facts: (yaml) => `${yaml}"\u001b[2J\u202e": 1\n` })));
  expect(text).not.toMatch(/\u001b|\u202e/);
  expect(text).toContain('\\u{1b}[2J\\u{202e}');
});

it('gives GitHub one command a mistake, whatever stands in it', () => {
  const [first, second] = reportGithub(diagnostics).split('\n');
  expect(first).toBe('::error file=content/events/one/event.yaml,line=4,col=10,endColumn=15,title=unknown-id::there is no place "towne"%0Adid you mean "town"?%0Acontent/events/one/event.yaml:4, CONTRIBUTING.md#unknown-id');
  expect(second).toMatch(/^::warning file=content\/sources\/unused\.yaml,line=1,/);
  const hostile = reportGithub(checkOver({ 'events/x\n::stop-commands::y/fr.mdx': '' }));
  expect(hostile.split('\n').filter((line) => line.startsWith('::')).every((line) => /^::(error|warning) file=/.test(line))).toBe(true);
});

it('gives programs a list with counts', () => {
  const report = JSON.parse(reportJson(diagnostics));
  expect(report).toMatchObject({ errors: 1, warnings: 1, diagnostics: [{ rule: 'unknown-id', file: 'content/events/one/event.yaml', line: 4, column: 10, endColumn: 15, severity: 'error' }, { rule: 'uncited-source' }] });
});
