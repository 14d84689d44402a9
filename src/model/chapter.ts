import * as z from 'zod';
import { edtfSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';

/** `chapter.yaml`: a chapter of the long read. The folder's name is its id. */
export const chapterSchema = z.strictObject({
  /** Its place in the reading order, from 1. */
  order: z.number().int().positive(),
  /** The time it tells of (EDTF interval). */
  span: edtfSchema,
  /** Its themes; the first gives its colour. */
  themes: z.array(idSchema).min(1),
  /** The events it tells, each linked in its prose. */
  events: z.array(idSchema).min(1),
  /** Former ids, kept alive as redirects. */
  formerly: z.array(idSchema).default([]),
});

/** Front matter of a chapter's words. */
export const chapterWordsSchema = z.strictObject({
  title: textSchema.max(80),
  /** One sentence for lists and search engines. */
  summary: textSchema.max(230),
  /** Three sentences that would do on their own. */
  lead: textSchema,
});

export type ChapterFacts = z.infer<typeof chapterSchema>;
