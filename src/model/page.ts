import * as z from 'zod';
import { textSchema } from './fields.ts';

/** Front matter of a page about the site itself. Its prose needs no citation. */
export const pageWordsSchema = z.strictObject({
  title: textSchema.max(80),
  summary: textSchema.max(230),
});
