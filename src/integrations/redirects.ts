import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { languages } from '../model/languages.ts';
import { contentSecurityPolicy } from '../policy.ts';

interface Former {
  id?: string;
  formerly?: string[];
  custom?: { formerly?: string[] };
}

const rooms: Record<string, string> = { events: 'events', chapters: 'history', disputes: 'disputes', glossary: 'glossary', sources: 'sources', 'actors.yaml': 'actors', 'places.yaml': 'places' };

/** An entry's id where its file does not say it: the name of its folder, or of its file where it has none of its own. */
const idOf = (file: string): string => (dirname(file).includes(sep) ? basename(dirname(file)) : basename(file, '.yaml'));

/** Redirects from every id in `formerly:` to the page that took its place, by path. */
export function formerPaths(content: string): Record<string, string> {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const moved = files.flatMap((file) => {
    const room = rooms[file.split(/[\\/]/)[0]!];
    if (!room) return [];
    const value = parse(readFileSync(join(content, file), 'utf8')) as Former | Former[];
    const items = Array.isArray(value) ? value : [{ ...value, id: idOf(file) }];
    return items.flatMap(({ id, formerly = [], custom }) => (custom?.formerly ?? formerly).map((former) => [`${room}/${former}/`, `${room}/${id}/`] as const));
  });
  return Object.fromEntries(languages.flatMap((language) => moved.map(([from, to]) => [`/${language}/${from}`, `/${language}/${to}`])));
}

/** Every address that only leads on: `events/`, which the timeline lists, and former ids. */
const movedPaths = (content: string): Record<string, string> => ({
  ...Object.fromEntries(languages.map((language) => [`/${language}/events/`, `/${language}/timeline/`])),
  ...formerPaths(content),
});

const movedPage = (from: string, to: string, address: string): string => {
  const language = from.slice(1, 3);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>${to}</title><meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex"><link rel="canonical" href="${address}"></head><body><p><a href="${to}">${address}</a></p></body></html>\n`;
};

/** Addresses that were public never die: they lead on. */
export const redirects = (): AstroIntegration => {
  let moved: [from: string, to: string][] = [];
  let site = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const base = config.base.replace(/\/$/, '');
        site = config.site!;
        moved = Object.entries(movedPaths(fileURLToPath(new URL('content', config.root)))).map(([from, to]) => [from, base + to]);
        if (command === 'dev') updateConfig({ redirects: Object.fromEntries(moved) });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [from, to] of moved) {
          const folder = fileURLToPath(new URL(`.${from}`, dir));
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, 'index.html'), movedPage(from, to, new URL(to, site).href));
        }
      },
    },
  };
};
