import * as z from 'zod';
import { edtfSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';
import { languages, type Language } from './languages.ts';

const count = z.string().regex(/^\d+$/, 'a whole number').transform(Number);
const note = textSchema.or(z.literal(''));

/** A row of `data/strength.csv`: one reading of KFOR's strength. */
export const strengthSchema = z.strictObject({
  /** The day of the reading, or the month or year it is given for (EDTF). */
  date: edtfSchema,
  /** Soldiers. */
  total: count,
  /** Contributing states, where the source gives their number. */
  nations: count.or(z.literal('').transform(() => undefined)),
  /** Ids of the sources, separated by "; ". */
  source: z
    .string()
    .transform((ids) => ids.split(/;\s*/))
    .pipe(z.array(idSchema).min(1)),
  /** `note_fr`, `note_en`, …: what a reader must know of the figure, in each language. */
  ...(Object.fromEntries(languages.map((language) => [`note_${language}`, note])) as Record<`note_${Language}`, typeof note>),
});

export type Strength = z.infer<typeof strengthSchema>;
