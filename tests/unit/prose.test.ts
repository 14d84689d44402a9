import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { prosePlugin } from '../../src/integrations/prose-plugin.ts';
import { citationsOf, numberCitations, uncitedBlocks } from '../../src/model/prose/citations.ts';
import { fence } from '../../src/model/prose/fence.ts';
import { referencesOf } from '../../src/model/prose/references.ts';
import { features, parseProse, spanOf } from '../../src/model/prose/tree.ts';

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

  it('are missed in paragraphs and list items', () => {
    const source = `${matter}## H {#h}\n\nNo.\n\nYes.<Cite id="a" />\n\n- yes<Cite id="a" />\n- no\n- yes<Cite id="a" />\n  - deep\n`;
    expect(uncitedBlocks(parseProse(source)).map((node) => source.slice(spanOf(node).start, spanOf(node).end))).toEqual(['No.', 'no', 'deep']);
  });
});

describe('references', () => {
  it('are found where they stand', () => {
    const source = `${matter}<Place id="banjska" /> and <EventLink id="e">x</EventLink><Cite id="s t" />`;
    expect(referencesOf(parseProse(source), source).map(({ to, id, start, end }) => [to, id, source.slice(start, end)])).toEqual([
      ['place', 'banjska', 'banjska'],
      ['event', 'e', 'e'],
      ['source', 's', 's'],
      ['source', 't', 't'],
    ]);
  });
});

describe('the fence', () => {
  it('refuses nested braces unread, which would keep the parser busy for ever', () => {
    const { tree, faults } = fence(`${matter}${'{<Quote>'.repeat(40)}`);
    expect(tree).toBeUndefined();
    expect(faults).toHaveLength(40);
    expect(faults[0]).toMatchObject({ rule: 'mdx-expression', start: matter.length, end: matter.length + 1 });
  });

  it('lets through what prose is made of', () => {
    const body = 'A **b**.<Cite id="a b" locator="p. 3" /> <Quote lang="en">c</Quote> [e](#h)\n\n## H {#h}\n\n- f<Cite id="a" />';
    expect(fence(matter + body).faults).toEqual([]);
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

  it('gives paragraphs the same anchors in every language', () => {
    for (const language of ['fr', 'en']) expect(compile(`events/x/${language}.mdx`, 'A.<Cite id="a" />')).toContain('id: "p1"');
  });
});
