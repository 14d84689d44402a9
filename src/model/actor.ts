import * as z from 'zod';
import { edtfSchema, localizedSchema, textSchema } from './fields.ts';
import { covers, parseDate } from './historical-date.ts';
import { idSchema } from './ids.ts';
import type { Localized } from './languages.ts';

/** Kinds of actors, in the order in which they are listed. */
export const actorKinds = ['mission', 'organisation', 'institution', 'state', 'government', 'party', 'armed-group', 'church', 'person'] as const;

/** Somebody who acts or speaks in the chronicle: a person, a state, an organisation. */
export const actorSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(actorKinds),
  /** Names in the languages of the site, and in Albanian (`sq`) and Serbian in Latin script (`sr`) where they differ. */
  names: localizedSchema.extend({ sq: textSchema.optional(), sr: textSchema.optional() }),
  /** Other spellings that readers search for. */
  aliases: z.array(textSchema).default([]),
  /** One or two sentences. */
  description: localizedSchema,
  /** A person's offices that matter here. */
  offices: z.array(z.strictObject({ name: localizedSchema, date: edtfSchema })).default([]),
  /** What supports the description and the offices. */
  sources: z.array(idSchema).min(1),
  /** Former ids, kept alive as redirects. */
  formerly: z.array(idSchema).default([]),
});

export type Actor = z.infer<typeof actorSchema>;

/** The office a person held on a day (`YYYY-MM-DD`), where the chronicle knows one. */
export const officeOn = (actor: Actor, day: string): Localized | undefined =>
  actor.offices.find((office) => covers(parseDate(office.date), day))?.name;
