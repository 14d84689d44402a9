import * as z from 'zod';
import { edtfSchema, localizedSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';

/** One position in a dispute, in its holder's own terms. */
export const positionSchema = z.strictObject({
  /** Unique within the dispute; the anchor of the position on its page. */
  id: idSchema,
  /** The actor who holds it. */
  holder: idSchema,
  /** Who holds it, where that is narrower than the actor. */
  attribution: localizedSchema.optional(),
  /** When it was first taken (EDTF). */
  date: edtfSchema,
  /** The position, attributed, one to three sentences. */
  claim: localizedSchema,
  /** The sources that have it. */
  sources: z.array(idSchema).min(1),
  /** Statements of the chronicle in which it was taken. */
  statements: z.array(idSchema).default([]),
});

/** `dispute.yaml`: a disputed question and its positions, in order of date. The folder's name is its id. */
export const disputeSchema = z.strictObject({
  /** The time it is about (EDTF). */
  date: edtfSchema,
  themes: z.array(idSchema).min(1),
  /** The events it is about; their pages link here. */
  events: z.array(idSchema).min(1),
  positions: z.array(positionSchema).min(2),
  /** Former ids, kept alive as redirects. */
  formerly: z.array(idSchema).default([]),
});

/** Front matter of a dispute's words. */
export const disputeWordsSchema = z.strictObject({
  title: textSchema.max(80),
  /** The question, neutrally put. */
  question: textSchema,
  summary: textSchema.max(230),
});

export type DisputeFacts = z.infer<typeof disputeSchema>;
