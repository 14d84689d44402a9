import * as z from 'zod';
import { dateSchema } from '../fields.ts';
import { columns, countrySchema, countSchema, noteSchema, sourcesSchema } from './fields.ts';

/** A row of `data/contributors.csv`: one country's soldiers in KFOR, by one source. */
export const contributorSchema = z.strictObject({
  date: dateSchema.describe('The day, month or year the number is given for (EDTF).'),
  country: countrySchema,
  troops: countSchema.describe('Soldiers.'),
  source: sourcesSchema,
  ...columns('note', noteSchema),
});
