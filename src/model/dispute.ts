import * as z from 'zod';
import { dateSchema, localizedSchema, summarySchema, textSchema, titleSchema } from './fields.ts';
import { formerIdsSchema } from './former-ids.ts';
import { idSchema } from './ids.ts';

/** One position in a dispute, in its holder's own terms. */
export const positionSchema = z.strictObject({
  id: idSchema.meta({ description: 'Unique within the dispute; the anchor of the position on its page.', examples: ['kosovo-government'] }),
  holder: idSchema.meta({ description: 'The actor who holds it, an id of actors.yaml.', examples: ['kosovo-government'] }),
  attribution: localizedSchema
    .optional()
    .meta({ description: 'Who holds it, where that is narrower than the actor.', examples: [{ fr: 'la présidente et le gouvernement du Kosovo', en: 'Kosovo’s president and government' }] }),
  date: dateSchema.describe('When it was first taken (EDTF).'),
  claim: localizedSchema.describe('The position, attributed, in its holder’s own terms: one to three sentences.'),
  sources: z.array(idSchema).min(1).meta({ description: 'The sources that have it.', examples: [['kryeministri-2023-09-24-kurti-hoti']] }),
  statements: z.array(idSchema).default([]).meta({ description: 'Ids of statements, from the events, in which it was taken.', examples: [['albin-kurti-2023-09-24-troops']] }),
});

/** `dispute.yaml`: a disputed question and its positions, in order of date. The folder's name is its id. */
export const disputeSchema = z.strictObject({
  date: dateSchema.describe('The time it is about (EDTF).'),
  themes: z.array(idSchema).min(1).meta({ description: 'Its themes, ids of themes.yaml; the first gives its colour.', examples: [['security']] }),
  events: z.array(idSchema).min(1).meta({ description: 'The events it is about; their pages link here.', examples: [['banjska-ambush']] }),
  positions: z.array(positionSchema).min(2).describe('The positions, at least two, by the date on which each was first taken.'),
  formerly: formerIdsSchema,
});

/** Front matter of a dispute's words. */
export const disputeWordsSchema = z.strictObject({
  title: titleSchema,
  question: textSchema.describe('The question, neutrally put.'),
  summary: summarySchema,
});

export type DisputeFacts = z.infer<typeof disputeSchema>;
