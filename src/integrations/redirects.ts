import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { languages } from '../model/languages.ts';

interface Former {
  id?: string;
  formerly?: string[];
}

const rooms: Record<string, string> = { events: 'events', chapters: 'history', disputes: 'disputes', 'actors.yaml': 'actors', 'places.yaml': 'places' };

/** Redirects from every id in `formerly:` to the page that took its place, by path. */
export function formerPaths(content: string): Record<string, string> {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const moved = files.flatMap((file) => {
    const room = rooms[file.split(/[\\/]/)[0]!];
    if (!room) return [];
    const value = parse(readFileSync(join(content, file), 'utf8')) as Former | Former[];
    const items = Array.isArray(value) ? value : [{ ...value, id: basename(dirname(file)) }];
    return items.flatMap(({ id, formerly = [] }) => formerly.map((former) => [`${room}/${former}/`, `${room}/${id}/`] as const));
  });
  return Object.fromEntries(languages.flatMap((language) => moved.map(([from, to]) => [`/${language}/${from}`, `/${language}/${to}`])));
}

/** An id that was public never dies: former addresses lead on. */
export const redirects = (): AstroIntegration => ({
  name: 'redirects',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const base = config.base.replace(/\/$/, '');
      const paths = formerPaths(fileURLToPath(new URL('content', config.root)));
      updateConfig({ redirects: Object.fromEntries(Object.entries(paths).map(([from, to]) => [from, base + to])) });
    },
  },
});
