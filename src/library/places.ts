import { getCollection } from 'astro:content';
import type { Language } from '../model/languages.ts';
import { shortName, type Place } from '../model/place.ts';
import { once } from './once.ts';

/** Every place, by id. */
export const placesById = once(async () => new Map((await getCollection('places')).map(({ id, data }) => [id, data])));

/** The places in one language's alphabetical order. */
export async function placesIn(language: Language): Promise<Place[]> {
  const { compare } = new Intl.Collator(language);
  return [...(await placesById()).values()].sort((a, b) => compare(shortName(a, language), shortName(b, language)));
}
