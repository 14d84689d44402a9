import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { readPages, type Page } from '../support/pages.ts';

const compressed = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const file = (address: string) => readFileSync(join('dist', address));

const linked = ({ elements }: Page, name: string, rel?: string) =>
  elements.filter(({ tagName, properties }) => tagName === name && (!rel || String(properties?.rel) === rel)).flatMap(({ properties }) => (typeof (properties?.src ?? properties?.href) === 'string' ? [String(properties?.src ?? properties?.href)] : []));

/** A script and all that it imports when it loads. */
function scripts(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const source = file(address).toString();
  for (const [, imported] of source.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) scripts(join(address, '..', imported!), seen);
  return seen;
}

const kB = 1000;
const readingPages = readPages('dist').filter(({ path, html }) => /^(fr|en)\/(events|history|disputes|actors|places)\/./.test(path) && !html.includes('http-equiv="refresh"'));
const weigh = (page: Page) => {
  const html = compressed(Buffer.from(page.html));
  const css = linked(page, 'link', 'stylesheet').reduce((sum, address) => sum + compressed(file(address)), 0);
  const js = [...new Set(linked(page, 'script').flatMap((address) => [...scripts(address)]))].reduce((sum, address) => sum + compressed(file(address)), 0);
  const font = linked(page, 'link', 'preload').reduce((sum, address) => sum + file(address).length, 0);
  return { html, css, js, font };
};

it('an event page is at most 15 kB of HTML and CSS, and 48 kB in all on a first visit', () => {
  const events = readingPages.filter(({ path }) => path.includes('/events/'));
  expect(events.length).toBeGreaterThan(60);
  const heavy = events.map((page) => ({ path: page.path, ...weigh(page) })).filter(({ html, css, js, font }) => html + css > 15 * kB || html + css + js + font > 48 * kB);
  expect(heavy).toEqual([]);
});

it('no font file is over 30 kB, and only pages with Cyrillic name its file', () => {
  const css = [...new Set(readingPages.flatMap((page) => linked(page, 'link', 'stylesheet')))].map((address) => file(address).toString()).join('');
  const fonts = [...css.matchAll(/url\("?(?:\.\/|\/_astro\/)([^")]+\.woff2)"?\)/g)].map(([, name]) => `_astro/${name}`);
  expect(fonts.length).toBeGreaterThanOrEqual(2);
  for (const font of fonts) expect(file(font).length, font).toBeLessThanOrEqual(30 * kB);
  for (const page of readingPages) expect(linked(page, 'link', 'preload').join(), page.path).not.toContain('cyrillic');
});

it('no reading page loads search or the timeline on its own', () => {
  for (const page of readingPages) {
    const loaded = linked(page, 'script').flatMap((address) => [...scripts(address)]);
    expect(loaded.filter((address) => file(address).length > 4 * kB), page.path).toEqual([]);
  }
});

it('the ribbon is bounded: one tick a quarter of a year at most', () => {
  for (const { path, html } of readingPages) {
    const ticks = /<path class="ticks" d="([^"]+)"/.exec(html)![1]!.match(/M/g)!.length;
    expect(ticks, path).toBeLessThanOrEqual(4 * 40);
  }
});
