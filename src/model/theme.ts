import * as z from 'zod';
import { localizedSchema } from './fields.ts';
import { idSchema } from './ids.ts';

/** A theme: a lane of the timeline and the one thing that a colour means. */
export const themeSchema = z.strictObject({
  id: idSchema.meta({ description: 'What events and chapters call it by.', examples: ['security'] }),
  order: z.number().int().positive().describe('Its place among the lanes, from 1.'),
  names: localizedSchema.describe('What the theme is called, as short as a lane’s label.'),
});

export type Theme = z.infer<typeof themeSchema>;
