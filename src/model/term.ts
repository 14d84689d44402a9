import * as z from 'zod';
import { localizedSchema, textSchema } from './fields.ts';
import { formerIdsSchema } from './former-ids.ts';
import { idSchema } from './ids.ts';

/** `term.yaml`: a glossary entry's term in every language used on the ground. The folder's name is its id. */
export const termSchema = z.strictObject({
  names: localizedSchema
    .extend({ sq: textSchema.describe('In Albanian.').optional(), sr: textSchema.describe('In Serbian, in Latin script.').optional() })
    .meta({
      description: 'The term in the languages of the site, in Albanian (sq) and in Serbian, in Latin script (sr).',
      examples: [{ fr: 'ligne administrative', en: 'administrative boundary line', sq: 'vija kufitare administrative', sr: 'administrativna linija' }],
    }),
  abbreviations: z.array(textSchema).default([]).meta({ description: 'Short forms in use.', examples: [['ABL']] }),
  related: z.array(idSchema).default([]).meta({ description: 'Entries of the glossary to read beside this one.', examples: [['north-kosovo']] }),
  formerly: formerIdsSchema,
});

/** Front matter of a glossary entry's words. */
export const termWordsSchema = z.strictObject({
  title: textSchema.max(80).describe('The term, as the entry’s heading.'),
});

export type TermFacts = z.infer<typeof termSchema>;
