import * as z from 'zod';
import { localizedSchema } from './fields.ts';
import { idSchema } from './ids.ts';

/** A theme: a lane of the timeline and the one thing that a colour means. */
export const themeSchema = z.strictObject({
  id: idSchema,
  /** Its place among the lanes, from 1. */
  order: z.number().int().positive(),
  /** What the theme is called, as short as a lane's label. */
  names: localizedSchema,
});

export type Theme = z.infer<typeof themeSchema>;
