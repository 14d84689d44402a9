import * as z from 'zod';
import { dateSchema } from '../fields.ts';
import { columns, countSchema, noteSchema, sourcesSchema } from './fields.ts';

/** A row of `data/strength.csv`: one reading of KFOR's strength. */
export const strengthSchema = z.strictObject({
  date: dateSchema.describe('The day of the reading, or the month or year it is given for (EDTF).'),
  total: countSchema.describe('Soldiers.'),
  nations: countSchema.or(z.literal('').transform(() => undefined)).describe('Contributing states, where the source gives their number.'),
  source: sourcesSchema,
  ...columns('note', noteSchema),
});
