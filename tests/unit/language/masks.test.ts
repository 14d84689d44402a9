import { describe, expect, it } from 'vitest';
import { maskPlain, maskQuotation } from '../../../src/content-check/language/mask-plain.ts';
import { maskProse } from '../../../src/content-check/language/mask-prose.ts';
import { parseProse } from '../../../src/model/prose/tree.ts';

const matter = '---\ntitle: "T"\n---\n\n';

/** The mask of a paragraph, `·` for nothing, `#` for something. */
function mask(body: string) {
  const source = matter + body;
  const { all, own } = maskProse(source, parseProse(source));
  expect([all.length, own.length]).toEqual([source.length, source.length]);
  const legible = (text: string) => text.slice(matter.length).replaceAll('\0', '·').replaceAll('\uFFFC', '#');
  return { all: legible(all), own: legible(own) };
}

describe('masked prose', () => {
  it('keeps what is read at its offset, front matter and tags blanked', () => {
    const source = `${matter}La <Actor id="kfor">KFOR</Actor> 😀.`;
    const { all } = maskProse(source, parseProse(source));
    expect(all.slice(0, matter.length)).toMatch(/^\n+$/);
    expect(all.indexOf('KFOR')).toBe(source.indexOf('KFOR'));
    expect(all.indexOf('😀')).toBe(source.indexOf('😀'));
  });

  it('makes a name of a component without words, and nothing of a citation', () => {
    expect(mask('À <Place id="b" />.<Cite id="s" /> Oui').all).toBe('À ' + '#'.repeat(16) + '.' + '·'.repeat(15) + ' Oui');
  });

  it('hides quotations from the site’s own voice, and those in another language from both', () => {
    expect(mask('<Quote>non</Quote>').own).toBe('·······###········');
    expect(mask('<Quote>non</Quote>').all).toBe('·······non········');
    expect(mask('a <Quote lang="en">no</Quote>').all).toBe('a ·················##········');
    expect(mask('dit « non » et “no”').own).toBe('dit «#####» et “##”');
    expect(mask('dit « non » et “no”').all).toBe('dit « non » et “no”');
  });

  it('keeps blocks apart and soft lines together', () => {
    expect(mask('## A {#a}\n\nb\nc\n\n- d\n- e').all).toBe('···A·····\n\nb\nc\n\n\n\nd\n\n\ne');
  });

  it('lays escapes, entities and indentation over their source', () => {
    expect(mask('a \\*b &amp; c&rsquo;d').all).toBe('a ·*b &···· c’······d');
    expect(mask('- a\n  b').all).toBe('\n\na\n··b');
  });
});

describe('masked strings', () => {
  it('hide what stands in quotation marks, nested ones with it', () => {
    expect(maskPlain('un « acte “illégal” » et "x"').own.replaceAll('\uFFFC', '#')).toBe('un «################» et "#"');
    expect(maskPlain('un « acte').own).toBe('un « acte');
  });

  it('are nobody’s own voice where the whole is a quotation', () => {
    expect(maskQuotation('un acte')).toEqual({ all: 'un acte', own: '\uFFFC'.repeat(7) });
  });
});
