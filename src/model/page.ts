import * as z from 'zod';
import { summarySchema, titleSchema } from './fields.ts';

/** Front matter of a page about the site itself. Its prose needs no citation. */
export const pageWordsSchema = z.strictObject({
  title: titleSchema,
  summary: summarySchema,
});
