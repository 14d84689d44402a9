import { getCollection } from 'astro:content';
import { once } from './once.ts';

/** Every theme by id, in the order of the timeline's lanes. */
export const themesById = once(async () => new Map((await getCollection('themes')).map(({ id, data }) => [id, data])));
