import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { prosePlugin } from '../../src/integrations/prose-plugin.ts';
import { citationsOf, numberCitations, uncitedLines } from '../../src/model/prose/citations.ts';
import { fence } from '../../src/model/prose/fence.ts';
import { referencesOf } from '../../src/model/prose/references.ts';
import { features, parseProse } from '../../src/model/prose/tree.ts';

const matter = '---\ntitle: T\n---\n\n';

describe('citations', () => {
  it('are numbered by first appearance, a locator making a new one', () => {
    const tree = parseProse(`${matter}A.<Cite id="b a" /> B.<Cite id="a" />\n\nC.<Cite id="a" locator="§ 5" />`);
    expect(numberCitations(citationsOf(tree))).toEqual([
      { source: 'b', number: 1, uses: 1 },
      { source: 'a', number: 2, uses: 2 },
      { source: 'a', locator: '§ 5', number: 3, uses: 1 },
    ]);
  });

  it('are missed in paragraphs and list items, with their lines', () => {
    expect(uncitedLines(parseProse(`${matter}## H {#h}\n\nNo.\n\nYes.<Cite id="a" />\n\n- yes<Cite id="a" />\n- no`))).toEqual([7, 12]);
  });
});

describe('references', () => {
  it('are found with their lines', () => {
    expect(referencesOf(parseProse(`${matter}<Place id="banjska" /> and <EventLink id="e">x</EventLink><Cite id="s" />`))).toEqual([
      { to: 'place', id: 'banjska', line: 5 },
      { to: 'event', id: 'e', line: 5 },
      { to: 'source', id: 's', line: 5 },
    ]);
  });
});

describe('the fence', () => {
  it.each([
    ['an import', 'import fs from "node:fs"', 'import and export are refused'],
    ['an export', 'export const a = 1', 'import and export are refused'],
    ['a block expression', '{process.cwd()}', '{expressions} are refused'],
    ['an expression in text', 'a {1 + 1} b', '{expressions} are refused'],
    ['a comment', '{/* hello */}', '{expressions} are refused'],
    ['raw HTML', '<script>alert(1)</script>', '<script> is refused'],
    ['inline HTML', 'a <b onclick="x()">b</b>', '<b> is refused'],
    ['an unlisted component', '<Image src="x" />', '<Image> is refused'],
    ['an inherited name', '<constructor id="x" />', '<constructor> is refused'],
    ['a spread', '<Cite {...props} />', 'takes no {...spread}'],
    ['a non-literal attribute', '<Cite id={"x"} />', 'must be literal text'],
    ['an unknown attribute', '<Cite id="a" onclick="x()" />', 'has no attribute "onclick"'],
    ['a missing attribute', '<Place />', 'needs id="…"'],
    ['a script link', '[a](javascript:alert(1))', 'is refused'],
    ['a disguised script link', '[a](JaVa&#115;cript:alert(1))', 'is refused'],
    ['a data link', '[a](data:text/html,x)', 'is refused'],
    ['a reference-style script link', '[a][b]\n\n[b]: javascript:alert(1)', 'is refused'],
    ['an absolute path', '[a](/fr/events/x/)', 'use <EventLink>'],
    ['an image', '![a](x.png)', 'images are refused'],
    ['a reference image', '![a][b]\n\n[b]: x.png', 'images are refused'],
    ['italics', 'a *b* c', 'italics are refused'],
    ['a code block', '```\nx\n```', 'code is refused'],
    ['a title in the prose', '# Title {#x}', 'headings in prose are ## or ###'],
    ['a heading without an id', '## Title', 'needs an id'],
  ])('refuses %s', (_, body, message) => {
    const faults = fence(parseProse(matter + body));
    expect(faults.map((fault) => fault.message).join('\n')).toContain(message);
    expect(() => mdxToJs(matter + body, { features, mdastPlugins: [prosePlugin], fileURL: new URL('file:///content/events/x/fr.mdx') })).toThrow(message);
  });

  it('refuses a layout, which would import and run a file', () => {
    const source = '---\ntitle: T\nlayout: ../../evil.astro\n---\n\nA.<Cite id="a" />';
    expect(fence(parseProse(source))).toEqual([{ line: 1, message: '"layout" is refused: it would run code' }]);
  });

  it('lets through what prose is made of', () => {
    const body = 'A **b**.<Cite id="a b" locator="p. 3" /> <Quote lang="en">c</Quote> [d](https://example.org) [e](#h)\n\n## H {#h}\n\n- f<Cite id="a" />';
    expect(fence(parseProse(matter + body))).toEqual([]);
  });
});

describe('prepared prose', () => {
  const compile = (path: string, body: string) => mdxToJs(matter + body, { features, mdastPlugins: [prosePlugin], fileURL: new URL(`file:///content/${path}`) }).code;

  it('sets French typography, with narrow spaces where French wants them', () => {
    const code = compile('events/x/fr.mdx', "L'heure : 3 h, le 24 septembre, 4 500 hommes ; « oui » ?<Cite id=\"a\" />");
    expect(code).toContain('L’heure\\xA0: 3\u202fh, le 24\\xA0septembre, 4\u202f500 hommes\u202f; «\\xA0oui\\xA0»\u202f?');
  });

  it('keeps English hours and days together', () => {
    expect(compile('events/x/en.mdx', 'At 3 a.m. on 24 September.<Cite id="a" />')).toContain('At 3\\xA0a.m. on 24\\xA0September.');
  });

  it('numbers the marks, tells the uses apart and knows the first mention of a place', () => {
    const code = compile('events/x/en.mdx', '<Place id="p" /> <Place id="p" /> A.<Cite id="a b" /> B.<Cite id="a" />');
    expect(code).toContain('marks: "1.1 2.1"');
    expect(code).toContain('marks: "1.2"');
    expect(code.match(/first: "true"/g)).toHaveLength(1);
  });

  it('tells each quotation the sources that follow it, so that our translations can be marked', () => {
    const code = compile('events/x/fr.mdx', '<Quote>a</Quote>, <Quote lang="en">b</Quote>.<Cite id="s t" /> <Quote>c</Quote>.<Cite id="u" />');
    expect(code.match(/from: "[^"]+"/g)).toEqual(['from: "s t"', 'from: "u"']);
  });

  it('gives paragraphs the same anchors in every language, and glossary entries their own', () => {
    expect(compile('events/x/en.mdx', 'A.<Cite id="a" />')).toContain('id: "p1"');
    expect(compile('glossary/abl/en.mdx', 'A.<Cite id="a" />')).toContain('id: "abl-p1"');
  });
});
