import * as z from 'zod';
import { dateSchema, localizedSchema, textSchema } from './fields.ts';
import { formerIdsSchema } from './former-ids.ts';
import { covers, parseDate } from './historical-date.ts';
import { idSchema } from './ids.ts';
import type { Localized } from './languages.ts';

/** Kinds of actors, in the order in which they are listed. */
export const actorKinds = ['mission', 'organisation', 'institution', 'state', 'government', 'party', 'armed-group', 'church', 'person'] as const;

/** Somebody who acts or speaks in the chronicle: a person, a state, an organisation. */
export const actorSchema = z.strictObject({
  id: idSchema.meta({ description: 'The address of the page, for good: the name in lower-case words and hyphens.', examples: ['kosovo-police'] }),
  kind: z.enum(actorKinds).describe('Under which heading the actor is listed.'),
  names: localizedSchema
    .extend({ sq: textSchema.describe('In Albanian.').optional(), sr: textSchema.describe('In Serbian, in Latin script.').optional() })
    .meta({
      description: 'Names in the languages of the site, and in Albanian (sq) and Serbian in Latin script (sr) where they differ.',
      examples: [{ fr: 'police du Kosovo', en: 'Kosovo Police', sq: 'Policia e Kosovës', sr: 'Policija Kosova' }],
    }),
  aliases: z.array(textSchema).default([]).meta({ description: 'Other spellings that readers search for.', examples: [['Dželal Svečlja']] }),
  description: localizedSchema.describe('One or two sentences.'),
  offices: z
    .array(z.strictObject({ name: localizedSchema.describe('The office, with its state or body.'), date: dateSchema.describe('When it was held (EDTF), as far as the sources give it.') }))
    .default([])
    .meta({
      description: 'A person’s offices that matter here: a text says the one of its day.',
      examples: [[{ name: { fr: 'Premier ministre du Kosovo', en: 'Prime Minister of Kosovo' }, date: '2021-03-22/' }]],
    }),
  sources: z.array(idSchema).min(1).meta({ description: 'What supports the description and the offices.', examples: [['kfor-2000-03-20-monthly-report']] }),
  formerly: formerIdsSchema,
});

export type Actor = z.infer<typeof actorSchema>;

/** The office a person held on a day (`YYYY-MM-DD`), where the chronicle knows one. */
export const officeOn = (actor: Actor, day: string): Localized | undefined =>
  actor.offices.find((office) => covers(parseDate(office.date), day))?.name;
