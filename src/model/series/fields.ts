import * as z from 'zod';
import { textSchema } from '../fields.ts';
import { idSchema } from '../ids.ts';
import { languages, type Language } from '../languages.ts';

/** A whole number, as CSV has it. */
export const countSchema = z.string().regex(/^\d+$/, 'a whole number').transform(Number);

/** Ids of the sources, separated by "; ". */
export const sourcesSchema = z
  .string()
  .transform((ids) => ids.split(/;\s*/))
  .pipe(z.array(idSchema).min(1))
  .describe('Ids of the sources, separated by "; ".');

/** A state or an entity, by its code. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'a code of two capitals (ISO 3166-1 alpha-2)').describe('Code of the country (ISO 3166-1 alpha-2).');

/** One column a language: `note_fr`, `note_en`, … */
export const columns = <Name extends string, Schema extends z.ZodType>(name: Name, schema: Schema): Record<`${Name}_${Language}`, Schema> =>
  Object.fromEntries(languages.map((language) => [`${name}_${language}`, schema])) as Record<`${Name}_${Language}`, Schema>;

/** What a reader must know of a row; often nothing. */
export const noteSchema = textSchema.or(z.literal('')).describe('What a reader must know of the row, in each language.');
