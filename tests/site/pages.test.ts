import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/policy.ts';
import { readPages, textOf, type Page } from '../support/pages.ts';
import { variant, variantOutput } from '../support/variant.ts';

const pages = readPages('dist').filter(({ html }) => !html.includes('http-equiv="refresh"'));
const inLanguage = pages.filter(({ path }) => /^(fr|en)\//.test(path));
const elementsOf = (page: Page, name: string) => page.elements.filter(({ tagName }) => tagName === name);
const metaOf = (page: Page, name: string) => elementsOf(page, 'meta').find(({ properties }) => properties?.name === name || properties?.property === name)?.properties?.content;

describe('every page', () => {
  it('has the one policy, before anything it governs', () => {
    for (const page of pages) {
      const head = page.elements.find(({ tagName }) => tagName === 'head')!;
      const [charset, policy] = head.children!.filter(({ tagName }) => tagName);
      expect(charset!.properties, page.path).toHaveProperty('charSet');
      expect(policy!.properties?.content, page.path).toBe(contentSecurityPolicy);
    }
    expect(readFileSync('dist/_headers', 'utf8')).toContain(`${contentSecurityPolicy}; frame-ancestors 'none'`);
  });

  it('has nothing inline: no style, no handler, no script but data', () => {
    for (const page of pages) {
      expect(elementsOf(page, 'style'), page.path).toEqual([]);
      expect(page.elements.filter(({ properties = {} }) => 'style' in properties || Object.keys(properties).some((name) => /^on[A-Z]/.test(name))), page.path).toEqual([]);
      for (const { properties } of elementsOf(page, 'script')) expect(properties?.src ?? properties?.type, page.path).toMatch(/\.js$|^application\/ld\+json$/);
    }
  });

  it('has no script that blocks: modules only', () => {
    for (const page of pages) {
      for (const { properties } of elementsOf(page, 'script')) expect(properties?.type, page.path).toMatch(/^(module|application\/ld\+json)$/);
    }
  });

  it('has a title of its own, a description, one h1, and Open Graph', () => {
    const titles = new Map<string, string>();
    for (const page of inLanguage) {
      const title = textOf(elementsOf(page, 'title')[0]!);
      const language = page.path.slice(0, 2);
      const isSource = /sources\/./.test(page.path);
      if (!isSource) expect(titles.get(`${language} ${title}`), `${page.path}: ${title}`).toBeUndefined();
      titles.set(`${language} ${title}`, page.path);
      expect(String(metaOf(page, 'description')).length, page.path).toBeGreaterThan(20);
      expect(metaOf(page, 'og:title'), page.path).toBeTruthy();
      expect(elementsOf(page, 'h1'), page.path).toHaveLength(1);
    }
  });

  it('has ids that stand once', () => {
    for (const { path, elements } of pages) {
      const ids = elements.flatMap(({ properties }) => (properties?.id ? [String(properties.id)] : []));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index), path).toEqual([]);
    }
  });

  it('says that the site is independent, at its foot', () => {
    for (const page of pages) expect(textOf(elementsOf(page, 'footer').at(-1)!), page.path).toMatch(/indépendant de l’OTAN|independent of NATO/);
  });

  it('has readable structured data where it has any', () => {
    for (const page of pages) {
      for (const script of elementsOf(page, 'script').filter(({ properties }) => properties?.type === 'application/ld+json')) {
        expect(JSON.parse(textOf(script)), page.path).toMatchObject({ '@context': 'https://schema.org' });
      }
    }
  });
});

describe('the site', () => {
  it('lists every page of a language in its sitemap, with alternates', () => {
    const index = readFileSync('dist/sitemap-index.xml', 'utf8');
    expect(index).toContain('http://localhost:4321/sitemap-0.xml');
    const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
    for (const { path } of inLanguage) expect(sitemap, path).toContain(`<loc>http://localhost:4321/${path}</loc>`);
    expect(sitemap).toContain('hreflang="en" href="http://localhost:4321/en/timeline/"');
  });

  it('tells robots where the sitemap is', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain('Sitemap: http://localhost:4321/sitemap-index.xml');
    expect(readFileSync(join(variantOutput, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/kfor/sitemap-index.xml');
  });

  it('keeps former ids alive as redirects', () => {
    const html = readFileSync(join(variantOutput, 'fr/events', variant.former, 'index.html'), 'utf8');
    expect(html).toContain(`<html lang="fr">`);
    expect(html).toContain(contentSecurityPolicy);
    expect(html).toContain(`content="0;url=${variant.base}fr/events/${variant.now}/"`);
  });

  it('keeps the former ids of sources and of glossary entries alive too', () => {
    const source = readFileSync(join(variantOutput, 'en/sources', variant.former, 'index.html'), 'utf8');
    expect(source).toContain(`content="0;url=${variant.base}en/sources/${variant.source}/"`);
    expect(readFileSync(join(variantOutput, 'en/glossary', variant.former, 'index.html'), 'utf8')).toContain(`content="0;url=${variant.base}en/glossary/${variant.term}/"`);
  });

  it('links to the archived copy of a source, on its page and in the notes', () => {
    for (const page of [`en/sources/${variant.source}`, 'en/events/banjska-ambush']) {
      expect(readFileSync(join(variantOutput, page, 'index.html'), 'utf8')).toContain(`<a href="${variant.archive}">Archived copy</a>`);
    }
  });

  it('shows no date of change where there is no history', () => {
    expect(readFileSync(join(variantOutput, 'en/events/resolution-1244/index.html'), 'utf8')).not.toContain('Last changed');
  });

  it.each(['fr', 'en'])('tells contributors in %s which texts are missing, with the page and the file to write', (language) => {
    const html = readFileSync(join(variantOutput, language, 'contribute/index.html'), 'utf8');
    const missing = /<section aria-labelledby="missing-en">.*?<\/section>/s.exec(html)![0];
    expect(missing).toContain(`href="${variant.base}${language}/events/${variant.untranslated}/"`);
    expect(decodeURIComponent(missing)).toContain(`content/events/${variant.untranslated}/en.mdx`);
    expect(missing.match(/<li>/g)).toHaveLength(1);
    expect(html).not.toContain('missing-fr');
  });

  it('says that ages are not known where there is no history', () => {
    const html = readFileSync(join(variantOutput, 'en/contribute/index.html'), 'utf8');
    expect(html).toContain('their ages are not known');
    expect(html).not.toContain('older-');
  });

  it('leads to the contributors’ page from the foot of every page, and from the page about the site', () => {
    for (const page of inLanguage) {
      const language = page.path.slice(0, 2);
      const links = elementsOf(page, 'a').filter(({ properties }) => properties?.href === `/${language}/contribute/`);
      expect(links.length, page.path).toBeGreaterThanOrEqual(page.path.endsWith('/about/') ? 2 : 1);
    }
  });

  it('falls back to the other language with a notice and the right lang, and keeps that out of the index', () => {
    const html = readFileSync(join(variantOutput, 'en/events', variant.untranslated, 'index.html'), 'utf8');
    expect(html).toContain('This text does not exist in English yet; it is given in French.');
    expect(html).toMatch(/<h1 lang="fr"/);
    expect(html).toMatch(/<div class="prose" lang="fr"/);
    expect(html).not.toContain('data-pagefind-body');
    expect(existsSync(join(variantOutput, 'en/events', variant.now, 'index.html'))).toBe(true);
  });
});
