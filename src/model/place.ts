import * as z from 'zod';
import { compareText } from './chronology.ts';
import { localizedSchema, textSchema } from './fields.ts';
import { formerIdsSchema } from './former-ids.ts';
import { idSchema } from './ids.ts';
import type { Language } from './languages.ts';

/** Kinds of places; every interface file says each in words. */
export const placeKinds = ['city', 'town', 'village', 'municipality', 'region', 'bridge', 'crossing', 'base', 'airport', 'monastery', 'monument', 'castle', 'conference', 'lake', 'dam', 'canal'] as const;

/** A place, with both of its local names. */
export const placeSchema = z.strictObject({
  id: idSchema.meta({ description: 'The address of the page, for good: the name in lower-case words and hyphens.', examples: ['banjska'] }),
  kind: z.enum(placeKinds).describe('What kind of place it is.'),
  names: z
    .strictObject({ sq: textSchema.describe('In Albanian.'), sr: textSchema.describe('In Serbian, in Latin script.') })
    .meta({ description: 'Its local names: Albanian (sq), and Serbian in Latin script (sr).', examples: [{ sq: 'Banjskë', sr: 'Banjska' }] }),
  established: localizedSchema.optional().meta({ description: 'Its established name in each language of the site, where there is one.', examples: [{ fr: 'pont sur l’Ibar', en: 'Ibar bridge' }] }),
  aliases: z.array(textSchema).default([]).meta({ description: 'Other spellings that readers search for, such as Albanian definite forms.', examples: [['Prishtina']] }),
  coordinates: z
    .tuple([z.number('latitude in degrees, such as 42.67272').min(-90).max(90), z.number('longitude in degrees, such as 21.16688').min(-180).max(180)], 'latitude and longitude in degrees, such as [42.67272, 21.16688]')
    .optional()
    .meta({ description: 'Latitude and longitude in degrees, WGS84, as a source gives them.', examples: [[42.67272, 21.16688]] }),
  description: localizedSchema.describe('One sentence.'),
  sources: z.array(idSchema).min(1).meta({ description: 'What supports the description and the coordinates.', examples: [['csc-2026-cities']] }),
  formerly: formerIdsSchema,
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
