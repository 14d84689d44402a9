import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages, type Page } from '../support/pages.ts';
import { variant, variantOutput } from '../support/variant.ts';

const linkAttributes = ['href', 'src', 'action', 'dataSource', 'dataPagefind'] as const;

describe.each([
  { name: 'the site', folder: 'dist', base: '/', site: 'http://localhost:4321' },
  { name: 'the site under a base path', folder: variantOutput, base: variant.base, site: variant.site },
])('$name', ({ folder, base, site }) => {
  const pages = readPages(folder);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const anchors = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map(({ properties }) => properties?.id))]));

  /** What is wrong with an address as it stands on a page; nothing for addresses elsewhere. */
  function broken(page: Page, address: string): string | undefined {
    const url = new URL(address, `${site}${base}${page.path}`);
    if (url.origin !== site) return undefined;
    if (!url.pathname.startsWith(base)) return 'is outside the base path';
    const path = decodeURIComponent(url.pathname.slice(base.length));
    if (!byPath.has(path)) return existsSync(join(folder, path)) && !path.endsWith('/') && path !== '' ? undefined : 'leads nowhere';
    const anchor = decodeURIComponent(url.hash.slice(1));
    return !anchor || anchors.get(path)!.has(anchor) ? undefined : 'has no such anchor';
  }

  it('has no broken link, anchor, image or alternate', () => {
    const faults = pages.flatMap((page) =>
      page.elements.flatMap(({ properties = {} }) =>
        linkAttributes.flatMap((name) => {
          const address = properties[name];
          const fault = typeof address === 'string' ? broken(page, address) : undefined;
          return fault ? [`${page.path}: ${address} ${fault}`] : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has no page that loads anything from elsewhere', () => {
    const loads = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName, properties }) => (tagName === 'link' && !/canonical|alternate/.test(String(properties?.rel))) || ['script', 'img', 'iframe', 'source'].includes(tagName!))
        .flatMap(({ properties }) => [properties?.href, properties?.src])
        .filter((address) => typeof address === 'string' && !address.startsWith(base))
        .map((address) => `${path}: ${address}`),
    );
    expect(loads).toEqual([]);
  });

  it('names its twin in every language on every page, and the twins agree', () => {
    const alternates = ({ elements }: Page) =>
      elements.filter(({ tagName, properties }) => tagName === 'link' && properties?.hrefLang).map(({ properties }) => `${properties!.hrefLang} ${properties!.href}`);
    for (const page of pages.filter(({ path }) => /^(fr|en)\//.test(path) && !isRedirect(byPath.get(path)!))) {
      const twin = byPath.get(page.path.replace(/^(fr|en)/, (language) => (language === 'fr' ? 'en' : 'fr')));
      expect(twin, page.path).toBeDefined();
      expect(alternates(page), page.path).toEqual(alternates(twin!));
      expect(alternates(page), page.path).toHaveLength(3);
    }
  });
});

const isRedirect = ({ html }: Page) => html.includes('http-equiv="refresh"');
