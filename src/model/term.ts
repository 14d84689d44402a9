import * as z from 'zod';
import { localizedSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';

/** `term.yaml`: a glossary entry's term in every language used on the ground. The folder's name is its id. */
export const termSchema = z.strictObject({
  names: localizedSchema.extend({
    /** Albanian. */
    sq: textSchema.optional(),
    /** Serbian, in Latin script. */
    sr: textSchema.optional(),
  }),
  /** Short forms in use. */
  abbreviations: z.array(textSchema).default([]),
  /** Entries to read beside this one. */
  related: z.array(idSchema).default([]),
});

/** Front matter of a glossary entry's words. */
export const termWordsSchema = z.strictObject({
  /** The term, as the entry's heading. */
  title: textSchema.max(80),
});

export type TermFacts = z.infer<typeof termSchema>;
