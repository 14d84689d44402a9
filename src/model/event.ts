import * as z from 'zod';
import { clockSchema } from './clock.ts';
import { edtfSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';
import { statementSchema } from './statement.ts';

/** `event.yaml`: the facts of an event that belong to no language. The folder's name is its id. */
export const eventSchema = z.strictObject({
  /** When it happened (EDTF, to the day). */
  date: edtfSchema,
  /** The hour, where one is known. */
  time: clockSchema.optional(),
  /** An event of the same day that this one is known to follow, where its own hour is not known. */
  after: idSchema.optional(),
  /** 1: counts in the history of Kosovo; 2: in the history of KFOR; 3: a detail. */
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)], 'importance is 1, 2 or 3'),
  /** One to three themes; the first is its lane and its colour. */
  themes: z.array(idSchema).min(1).max(3),
  /** Where it happened. */
  places: z.array(idSchema),
  /** Who took part, or whom it concerns. */
  actors: z.array(idSchema),
  /** The sources that establish date, place and actors. */
  sources: z.array(idSchema).min(1),
  /** Who said what. */
  statements: z.array(statementSchema).default([]),
  /** Events that a reader needs before or after this one. */
  related: z.array(idSchema).default([]),
  /** Former ids, kept alive as redirects. */
  formerly: z.array(idSchema).default([]),
});

/** Front matter of an event's `fr.mdx` and `en.mdx`. */
export const eventWordsSchema = z.strictObject({
  /** A neutral phrase in sentence case. */
  title: textSchema.max(80),
  /** One sentence that says nothing the cited prose doesn't. */
  summary: textSchema.max(230),
});

export type EventFacts = z.infer<typeof eventSchema>;
