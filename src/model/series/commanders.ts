import * as z from 'zod';
import { dateSchema, textSchema } from '../fields.ts';
import { columns, countrySchema, sourcesSchema } from './fields.ts';

/** A row of `data/commanders.csv`: one command of KFOR, in order of time. */
export const commanderSchema = z.strictObject({
  name: textSchema.describe('The commander’s name.'),
  country: countrySchema,
  ...columns('rank', textSchema.describe('The rank, in each language.')),
  date: dateSchema.describe('From the day of taking command to that of handing it over (EDTF interval).'),
  source: sourcesSchema,
});
