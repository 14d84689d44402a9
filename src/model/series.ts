import * as z from 'zod';
import { dateSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';
import { languages, type Language } from './languages.ts';

const count = z.string().regex(/^\d+$/, 'a whole number').transform(Number);
const note = textSchema.or(z.literal('')).describe('What a reader must know of the figure, in this language.');

/** A row of `data/strength.csv`: one reading of KFOR's strength. */
export const strengthSchema = z.strictObject({
  date: dateSchema.describe('The day of the reading, or the month or year it is given for (EDTF).'),
  total: count.describe('Soldiers.'),
  nations: count.or(z.literal('').transform(() => undefined)).describe('Contributing states, where the source gives their number.'),
  source: z
    .string()
    .transform((ids) => ids.split(/;\s*/))
    .pipe(z.array(idSchema).min(1))
    .describe('Ids of the sources, separated by "; ".'),
  ...(Object.fromEntries(languages.map((language) => [`note_${language}`, note])) as Record<`note_${Language}`, typeof note>),
});

export type Strength = z.infer<typeof strengthSchema>;
