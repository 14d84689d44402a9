import type { Language } from '../model/languages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of the site, under the base path: `pathTo('fr', 'events', id)`. */
export const pathTo = (language: Language, ...segments: (string | number)[]): string => `${[base, language, ...segments].join('/')}/`;

/** The address of a file of the site, under the base path. */
export const fileAt = (path: string): string => `${base}/${path}`;
