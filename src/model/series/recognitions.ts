import * as z from 'zod';
import { dateSchema } from '../fields.ts';
import { columns, countrySchema, noteSchema, sourcesSchema } from './fields.ts';

/** A row of `data/recognitions.csv`: a state or entity said to have recognised Kosovo, and what became of it. */
export const recognitionSchema = z.strictObject({
  date: dateSchema.or(z.literal('')).describe('When it did (EDTF); empty where no source gives a date.'),
  country: countrySchema,
  source: sourcesSchema,
  ...columns('note', noteSchema),
});
