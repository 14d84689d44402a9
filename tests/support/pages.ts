import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { htmlToHast } from 'satteri';

/** An element of a built page. */
export interface Element {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
  value?: string;
}

/** A built page, read. */
export interface Page {
  /** Its path below the site's base: `fr/events/x/`. */
  path: string;
  html: string;
  elements: Element[];
}

function* below(node: Element): Generator<Element> {
  yield node;
  for (const child of node.children ?? []) yield* below(child);
}

/** Every page under a built site's folder. */
export const readPages = (folder: string): Page[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith(`pagefind${sep}`))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = file.split(sep).join('/').replace(/(^|\/)index\.html$/, '$1');
      return { path, html, elements: [...below(htmlToHast(html) as unknown as Element)].filter(({ tagName }) => tagName) };
    });

export const textOf = (element: Element): string => [...below(element)].map(({ value }) => value ?? '').join('');
