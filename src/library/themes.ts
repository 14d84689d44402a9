import { getCollection } from 'astro:content';
import { once } from './once.ts';

/** Every theme by id, in the order of the timeline's lanes. */
export const themesById = once(async () => {
  const themes = (await getCollection('themes')).map(({ data }) => data);
  return new Map(themes.sort((a, b) => a.order - b.order).map((theme) => [theme.id, theme]));
});
