import * as z from 'zod';
import { dateSchema, summarySchema, textSchema, titleSchema } from './fields.ts';
import { formerIdsSchema } from './former-ids.ts';
import { idSchema } from './ids.ts';

/** `chapter.yaml`: a chapter of the long read. The folder's name is its id. */
export const chapterSchema = z.strictObject({
  order: z.number().int().positive().describe('Its place in the reading order, from 1.'),
  span: dateSchema.meta({ description: 'The time it tells of (EDTF interval).', examples: ['1998/1999', '2023-05/2024-11'] }),
  themes: z.array(idSchema).min(1).meta({ description: 'Its themes, ids of themes.yaml; the first gives its colour.', examples: [['mission', 'security']] }),
  events: z.array(idSchema).min(1).meta({ description: 'The events it tells, each linked in its prose with <EventLink>.', examples: [['march-2004', 'kfor-reform-2004']] }),
  formerly: formerIdsSchema,
});

/** Front matter of a chapter's words. */
export const chapterWordsSchema = z.strictObject({
  title: titleSchema,
  summary: summarySchema,
  lead: textSchema.describe('Three sentences that would do on their own.'),
});

export type ChapterFacts = z.infer<typeof chapterSchema>;
