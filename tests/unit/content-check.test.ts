import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent, formatFaults } from '../../src/integrations/content-check/check.ts';

const fixture = join(import.meta.dirname, '../fixtures/content');
let folder: string;
let root: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-check-'));
  root = join(folder, 'content');
  await cp(fixture, root, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const write = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

const report = async () => formatFaults(await checkContent(root));

const event = `date: "1999-06-12"
importance: 1
themes: [mission]
places: [town]
actors: [force]
sources: [first]
`;

const prose = `${'word '.repeat(70)}.<Cite id="first" />\n`;
const words = `---\ntitle: "A title"\nsummary: "A sentence."\n---\n\n`;

it('finds nothing wrong with sound content', async () => {
  expect(await report()).toBe('');
});

it('shows all mistakes of a run at once, each with its file and line', async () => {
  await write('events/entry/event.yaml', event.replace('[mission]', '[mision]').replace('[town]', '[towne]').replace('[force]', '[farce]').replace('[first]', '[frist]'));
  await write('events/entry/fr.mdx', `${words}No citation here. ${'word '.repeat(70)}\n\n${prose}`);
  expect(await report()).toBe(
    [
      'content/events/entry/event.yaml:3 there is no theme "mision": did you mean "mission"?',
      'content/events/entry/event.yaml:4 there is no place "towne": did you mean "town"?',
      'content/events/entry/event.yaml:5 there is no actor "farce": did you mean "force"?',
      'content/events/entry/event.yaml:6 there is no source "frist": did you mean "first"?',
      'content/events/entry/fr.mdx:6 no citation in this paragraph: end it with <Cite id="…" />',
    ].join('\n'),
  );
});

it('refuses what the schema does not know, by name and line', async () => {
  await write('events/entry/event.yaml', `${event}colour: red\n`);
  expect(await report()).toBe('content/events/entry/event.yaml:7 unknown field "colour"');
});

it('says what a date should look like', async () => {
  await write('events/entry/event.yaml', event.replace('1999-06-12', '12 June 1999'));
  expect(await report()).toBe('content/events/entry/event.yaml:1 date: "12 June 1999" is not a date: write "1999-06-10", "1999-06", "1999~" or "2004-03-17/2004-03-19" (EDTF)');
});

it('points to the line of broken YAML', async () => {
  await write('events/entry/event.yaml', `${event}related: [a\n`);
  expect(await report()).toMatch(/^content\/events\/entry\/event\.yaml:\d+ not YAML: /);
});

it('refuses code in front matter and in prose', async () => {
  await write('events/entry/en.mdx', `---\ntitle: "T"\nsummary: "S."\nlayout: ../evil.astro\n---\n\nimport fs from "fs"\n\n${prose}`);
  const text = await report();
  expect(text).toContain('content/events/entry/en.mdx:1 "layout" is refused: it would run code');
  expect(text).toContain('content/events/entry/en.mdx:7 import and export are refused');
});

it('wants the languages to cite the same', async () => {
  await write('events/entry/en.mdx', `${words}${prose.replace('first', 'second')}`);
  expect(await report()).toContain('content/events/entry/en.mdx:1 its citations differ from those of fr.mdx');
});

it('wants a primary source, or two newsrooms', async () => {
  await write('sources/first.yaml', 'type: webpage\ntitle: "T"\npublisher: "P"\nlanguage: "en"\ncustom: { primary: false, read: full }\n');
  expect(await report()).toBe('content/events/entry/event.yaml:6 an event needs a primary source, or two of different origin');
});

it('refuses ids that are taken', async () => {
  const statement = `statements:
  - { id: said, speaker: force, date: "1999-06-12", words: { fr: a, en: a }, source: first }
  - { id: said, speaker: force, date: "1999-06-12", words: { fr: a, en: a }, source: first }
`;
  await write('events/entry/event.yaml', event + statement);
  expect(await report()).toBe('content/events/entry/event.yaml:9 the statement id "said" is taken: it stands in content/events/entry/event.yaml too');
});

it('refuses files that nothing reads', async () => {
  await write('events/entry/evil.js', 'x');
  await write('events/entry/de.mdx', prose);
  const text = await report();
  expect(text).toContain('content/events/entry/evil.js no such file is expected here');
  expect(text).toContain('content/events/entry/de.mdx no such file is expected here');
});

it('wants the facts, and words in some language', async () => {
  await write('events/bare/event.yaml', event);
  await write('events/wordless/fr.mdx', words + prose);
  const text = await report();
  expect(text).toContain('content/events/bare no words: write fr.mdx and en.mdx');
  expect(text).toContain('content/events/wordless/event.yaml this file is missing');
});

it('accepts a text that is not translated yet', async () => {
  await rm(join(root, 'events/entry/en.mdx'));
  expect(await report()).toBe('');
});

it('reads the series row by row', async () => {
  await write('data/strength.csv', 'date,total,nations,source,note_fr,note_en\n1999,about 50000,,first,,\n');
  expect(await report()).toBe('content/data/strength.csv:2 total: a whole number');
});
