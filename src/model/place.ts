import * as z from 'zod';
import { compareText } from './chronology.ts';
import { localizedSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';
import type { Language } from './languages.ts';

/** A place, with both of its local names. */
export const placeSchema = z.strictObject({
  id: idSchema,
  kind: textSchema,
  /** Its local names: Albanian, and Serbian in Latin script. */
  names: z.strictObject({ sq: textSchema, sr: textSchema }),
  /** Its established name in each language of the site, where there is one. */
  established: localizedSchema.optional(),
  /** Other spellings that readers search for, such as Albanian definite forms. */
  aliases: z.array(textSchema).default([]),
  /** Latitude and longitude in degrees, WGS84. */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  /** One sentence. */
  description: localizedSchema,
  /** What supports the description and the coordinates. */
  sources: z.array(idSchema).min(1),
  /** Former ids, kept alive as redirects. */
  formerly: z.array(idSchema).default([]),
});

export type Place = z.infer<typeof placeSchema>;

const baseLetters = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/**
 * The two local names in alphabetical order, by base letters; where only the
 * diacritics differ, in the order of their code points. A rule, not a choice:
 * it favours neither language, and gives "Banjska, Banjskë" and "Zveçan, Zvečan".
 */
export function localNames({ names }: Pick<Place, 'names'>): string[] {
  const { sq, sr } = names;
  if (sq === sr) return [sq];
  return compareText(baseLetters(sq), baseLetters(sr)) < 0 || (baseLetters(sq) === baseLetters(sr) && sq < sr) ? [sq, sr] : [sr, sq];
}

/** The one form used in running text: the established name, else the first local name. */
export const shortName = (place: Place, language: Language): string => place.established?.[language] ?? localNames(place)[0]!;

/** The form of the first mention: the established name, else both local names with a slash. */
export const fullName = (place: Place, language: Language): string =>
  place.established?.[language] ?? localNames(place).join(' / ');
