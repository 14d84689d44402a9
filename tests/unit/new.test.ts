import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create } from '../../scripts/new/create.ts';
import { appendTo, groupsOf, sortInto } from '../../scripts/new/list-file.ts';
import { write } from '../../scripts/new/write.ts';
import { checkContent } from '../../src/content-check/check.ts';
import { jsonSchemas, type JsonSchema } from '../../src/model/json-schemas.ts';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  root = join(folder, 'content');
  cpSync(join(import.meta.dirname, '../fixtures/content'), root, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What `npm run check` says of the content. */
const check = () => checkContent(root, '2026-11-25').map(({ file, rule, message }) => `${file} ${rule}: ${message}`);

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Everything below the temporary folder, to see that nothing was added. */
const everything = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Flags from a map: `{ id: 'x' }` is `--id x`. */
const flags = (answers: Record<string, string | string[]>) => Object.entries(answers).flatMap(([name, values]) => [values].flat().map((value) => `--${name}=${value}`));

const make = (kind: string, answers: Record<string, string | string[]>) => create([kind, ...flags(answers)], { root });

const inBoth = (name: string, words = 'Some words.') => ({ [`${name}-fr`]: words, [`${name}-en`]: words });

const position = (date: string) => `{ holder: force, date: "${date}", claim: { fr: "Elle dit.", en: "It says." }, sources: [first] }`;

const event: Record<string, string> = { ...inBoth('title', 'The bridge in Zvečan'), date: '2011-07-27~', importance: '3', themes: 'mission', places: 'town', actors: 'force', sources: 'first second', ...inBoth('summary') };
const chapter = { ...inBoth('title'), id: 'new', span: '1998/1999', themes: 'mission', events: 'entry', ...inBoth('summary'), ...inBoth('lead') };
const dispute = { ...inBoth('title'), id: 'new', ...inBoth('question'), date: '1999', themes: 'mission', events: 'entry', position: [position('1999-07'), position('1999-06')], ...inBoth('summary') };
const term = { ...inBoth('title'), id: 'new', ...inBoth('name'), 'name-sr': 'reč' };
const source = { type: 'report', title: 'Ten years of the force', publisher: 'The Paper', issued: '2009-06-12', language: 'en', url: 'https://example.org/', read: 'full' };
const place = { 'name-sq': 'Banjskë', 'name-sr': 'Banjska', kind: 'village', coordinates: '42.98, 20.78', ...inBoth('description'), sources: 'first' };
const actor = { kind: 'person', ...inBoth('name', 'Đorđe Čolić'), ...inBoth('description'), office: '{ name: { fr: "Maire", en: "Mayor" }, date: "2001/.." }', sources: 'first' };

describe('from flags', () => {
  it.each([
    ['event', event, 'events/bridge-zvecan-2011', 'event.yaml'],
    ['chapter', chapter, 'chapters/new', 'chapter.yaml'],
    ['dispute', dispute, 'disputes/new', 'dispute.yaml'],
    ['term', term, 'glossary/new', 'term.yaml'],
  ])('makes a folder for the %s, in order but for the text that is still to be written', async (kind, answers, path, facts) => {
    const told = await make(kind, answers);
    for (const name of [facts, 'fr.mdx', 'en.mdx']) {
      expect(told).toContain(`content/${path}/${name}\n`);
      expect(read(`${path}/${name}`)).toMatch(/^[^\r]*[^\r\n]\n$/);
    }
    const faults = check();
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/\.mdx (text-length: the text has 0 words|unlinked-event: )/);
  });

  it('makes a source in order, named after publisher, date and a word', async () => {
    await create(['source', ...flags(source), '--no-primary', '--agency=AFP'], { root });
    const text = read('sources/paper-2009-06-12-years.yaml');
    expect(text).toContain('  primary: false\n');
    expect(text).toContain('  agency: "AFP"\n');
    expect(check()).toEqual(['content/sources/paper-2009-06-12-years.yaml uncited-source: nothing cites this source']);
  });

  it('adds places and actors to their lists, in order', async () => {
    await make('place', place);
    await make('actor', actor);
    expect(read('places.yaml')).toMatch(/^- id: town\n[^]*\n\n- id: banjska\n  kind: village\n  names: \{ sq: "Banjskë", sr: "Banjska" \}\n  coordinates: \[42\.98, 20\.78\]\n[^]*\n$/);
    expect(read('actors.yaml')).toMatch(/^- id: force\n[^]*\n\n- id: dorde-colic\n  kind: person\n[^]*  offices:\n    - name: \{ fr: "Maire", en: "Mayor" \}\n      date: "2001\/\.\."\n  sources: \[first\]\n$/);
    expect(check()).toEqual([]);
  });

  it.each([
    ['event', event, 'events/bridge-zvecan-2011/event.yaml'],
    ['source', { ...source, id: 'new', primary: '' }, 'sources/new.yaml'],
    ['dispute', dispute, 'disputes/new/dispute.yaml'],
    ['term', term, 'glossary/new/term.yaml'],
  ])('says of every field of the %s what it is for', async (kind, { primary: _, ...answers }: Record<string, string | string[]>, path) => {
    await create([kind, ...flags(answers), ...(kind === 'source' ? ['--primary'] : [])], { root });
    const text = read(path).replace(/\n(# )?/g, ' ');
    for (const [name, { description }] of Object.entries((jsonSchemas()[kind] as JsonSchema).properties!)) {
      expect(text).toContain(`${description} ${name}:`);
    }
  });

  it('puts positions in the order of their dates, each with an id of its own', async () => {
    await make('dispute', dispute);
    expect(read('disputes/new/dispute.yaml')).toMatch(/id: force-2\n[^]*date: "1999-06"[^]*- id: force\n[^]*date: "1999-07"/);
  });

  it('says what is expected of the text where prose takes no comment: in its front matter', async () => {
    await make('event', event);
    expect(read('events/bridge-zvecan-2011/fr.mdx')).toMatch(/^---\n# The text: 120 to 400 words .*\n(# .*\n)+\n# .*\ntitle: "The bridge in Zvečan"\n\n# .*\nsummary: "Some words\."\n---\n$/);
  });
});

describe('refuses, and writes nothing', () => {
  const refused = async (args: string[]) => {
    const before = everything();
    const message = await create(args, { root }).then(
      () => 'not refused',
      (error: Error) => error.message,
    );
    expect(everything()).toEqual(before);
    return message;
  };

  it('what is missing, with all its flags at once', async () => {
    expect(await refused(['event', '--date=1999'])).toBe('missing: --title-fr --title-en --importance --themes --sources --summary-fr --summary-en (npm run new -- event --help says what each is)');
    expect(await refused(['source', '--title=T', '--language=en', '--doi=10.1000/182'])).toBe('missing: --type --[no-]primary --read (npm run new -- source --help says what each is)');
  });

  it('every wrong answer of a run at once', async () => {
    const answers = { ...event, date: '12 June', importance: '4', themes: 'mision', places: 'towne', actors: 'farce', sources: 'frist', id: 'The Bridge' };
    expect((await refused(['event', ...flags(answers), '--colour=red', 'stray', '--title-fr'])).split('\n')).toEqual([
      'there is no flag --colour: --help lists those there are',
      '"stray" belongs to no flag: write --flag "all its words"',
      '--title-fr needs a value',
      '--date: "12 June" is not an EDTF date: write "1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"',
      '--id: an id is lower-case letters, digits and single hyphens, such as "kfor-entry-1999"',
      '--importance: "4" is none of 1, 2, 3',
      '--themes: there is no theme "mision": did you mean "mission"?',
      '--places: there is no place "towne": did you mean "town"?',
      '--actors: there is no actor "farce": did you mean "force"?',
      '--sources: there is no source "frist": did you mean "first"?',
    ]);
  });

  it.each([
    ['event', { ...event, id: 'entry' }, '--id: "entry" is taken: it stands in content/events/'],
    ['place', { ...place, id: 'town' }, '--id: "town" is taken: it stands in content/places.yaml'],
    ['actor', { ...actor, id: 'force' }, '--id: "force" is taken: it stands in content/actors.yaml'],
    ['dispute', { ...dispute, position: position('1999') }, '--position: 2 at least are needed'],
    ['dispute', { ...dispute, position: [position('1999'), position('soon')] }, '--position: date: "soon" is not an EDTF date: write "1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"'],
    ['dispute', { ...dispute, position: [position('1999').replace('force', 'farce'), position('1999')] }, '--position: there is no actor "farce": did you mean "force"?'],
    ['place', { ...place, coordinates: 'north' }, '--coordinates: latitude and longitude in degrees, such as [42.67272, 21.16688]'],
    ['place', { ...place, coordinates: '42.9, 200' }, '--coordinates: 1: longitude in degrees, such as 21.16688'],
    ['place', { ...place, 'established-fr': 'Un nom' }, 'missing: --established-en (npm run new -- place --help says what each is)'],
    ['evnt', {}, 'there is no kind "evnt": did you mean "event"? The kinds are event, source, chapter, dispute, term, place, actor'],
  ])('a wrong %s (%#)', async (kind, answers: Record<string, string | string[]>, message) => {
    expect(await refused([kind, ...flags(answers)])).toBe(message);
  });

  it('an address that is not secure, unless told so', async () => {
    const answers = [...flags({ ...source, url: 'http://example.org/' }), '--primary'];
    expect(await refused(['source', ...answers])).toBe('--url: an address begins with https://; where the host does not answer over https, say --insecure');
    await create(['source', ...answers, '--insecure'], { root });
    expect(read('sources/paper-2009-06-12-years.yaml')).toContain('  insecure: true\n');
  });

  it('an event that too little supports', async () => {
    for (const id of ['first', 'second']) writeFileSync(join(root, `sources/${id}.yaml`), 'type: webpage\ntitle: "T"\npublisher: "P"\nlanguage: "en"\ncustom: { primary: false, read: full }\n');
    expect(await refused(['event', ...flags(event)])).toBe('--sources: an event needs a primary source, or two of different origin');
  });

  it('to build on content that is not in order', async () => {
    writeFileSync(join(root, 'themes.yaml'), 'a: [b');
    expect(await refused(['event', ...flags(event)])).toBe(`${join(root, 'themes.yaml')} is not in order: npm run check says why`);
  });

  it('to overwrite', () => {
    expect(() => write(root, { path: 'events/entry', content: { 'event.yaml': '' } })).toThrow('content/events/entry is there already: nothing was written');
    expect(read('events/entry/event.yaml')).toContain('date: ');
  });

  it('half a folder where the disk or a file stands in the way', () => {
    writeFileSync(join(root, 'chapters'), '');
    const before = everything();
    expect(() => write(root, { path: 'chapters/new', content: { 'chapter.yaml': 'order: 1\n' } })).toThrow();
    expect(everything()).toEqual(before);
  });
});

describe('in a terminal', () => {
  const enter = '\r';
  const tab = '\t';
  const cancel = '\u0003';

  /** Answers the questions with these keys, one after the other; gives back what was told at the end, and all that was shown before. */
  async function talk(args: string[], keys: string[]) {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    output.on('data', (chunk) => (shown += chunk));
    const done = create(args, { root, terminal: { input, output } });
    for (const key of keys) {
      await setTimeout(30);
      input.write(key);
    }
    return { told: await done, shown };
  }

  it('asks for what the flags leave open', async () => {
    const { 'title-fr': _, themes: __, ...rest } = event;
    const { told } = await talk(['event', ...flags(rest)], ['Le pont de Zveçan', enter, enter, tab, enter]);
    expect(told).toContain('content/events/bridge-zvecan-2011/fr.mdx\n');
    expect(read('events/bridge-zvecan-2011/fr.mdx')).toContain('title: "Le pont de Zveçan"\n');
    expect(read('events/bridge-zvecan-2011/event.yaml')).toContain('themes: [mission]\n');
  });

  it('does not go on with an answer that is wrong', async () => {
    const { date: _, ...rest } = event;
    const { shown } = await talk(['event', ...flags({ ...rest, id: 'new' })], ['soon', enter, '\u0015', '2011', enter]);
    expect(shown).toContain('"soon" is not an EDTF date');
    expect(read('events/new/event.yaml')).toContain('date: "2011"\n');
  });

  it.each([
    ['at the first question', 'title-fr', []],
    ['half way', 'id', ['Un titre', enter, 'A title', enter, '2011', enter]],
    ['at the last question', 'summary-en', ['Un titre', enter, 'A title', enter, '2011', enter, enter, enter, tab, enter, enter, enter, tab, enter, 'Une phrase.', enter, 'A senten']],
  ])('leaves nothing behind when cancelled %s', async (_, question, keys) => {
    const before = everything();
    const { told, shown } = await talk(['event'], [...keys, cancel]);
    expect(shown).toContain(`${question}: `);
    expect(told).toBeUndefined();
    expect(everything()).toEqual(before);
  });

  it('leaves nothing behind when cancelled among the positions of a dispute', async () => {
    const { position: _, ...rest } = dispute;
    const before = everything();
    const { told, shown } = await talk(['dispute', ...flags(rest)], [enter, '1999', enter, cancel]);
    expect(shown).toContain('claim-fr: ');
    expect(told).toBeUndefined();
    expect(everything()).toEqual(before);
  });
});

describe('a list file', () => {
  const list = '# About the file.\n\n# North\n- id: b\n  kind: town\n\n# It has two names.\n- id: d\n  kind: town\n\n# South\n- id: a\n  kind: lake\n';

  it('keeps its comments and its order when an entry is added to a group', () => {
    expect(groupsOf(list)).toEqual(['North', 'It has two names.', 'South']);
    expect(appendTo(list, '- id: c', 'North')).toBe(list.replace('\n\n# It has', '\n\n- id: c\n\n# It has'));
    expect(appendTo(list, '- id: c')).toBe(`${list}\n- id: c\n`);
  });

  it('takes an entry among its kind, by id', () => {
    expect(sortInto(list, '- id: c', { id: 'c', kind: 'town' })).toBe(list.replace('\n\n# It has', '\n\n- id: c\n\n# It has'));
    expect(sortInto(list, '- id: a', { id: 'a', kind: 'town' })).toBe(list.replace('- id: b', '- id: a\n\n- id: b'));
    expect(sortInto(list, '- id: e', { id: 'e', kind: 'dam' })).toBe(`${list}\n- id: e\n`);
  });
});

it('lists the flags of every kind', async () => {
  const told = await create(['--help'], { root });
  for (const flag of ['--importance 1|2|3', '--[no-]primary', '--span "1998/1999"', "--position '{ holder: kfor", '--abbreviations "ABL"', '--coordinates "42.67272, 21.16688"', '--office']) {
    expect(told).toContain(flag);
  }
  expect(existsSync(join(root, 'events/new'))).toBe(false);
});
