import * as z from 'zod';
import { clockSchema } from './clock.ts';
import { dateSchema, summarySchema, titleSchema } from './fields.ts';
import { formerIdsSchema } from './former-ids.ts';
import { idSchema } from './ids.ts';
import { statementSchema } from './statement.ts';

/** `event.yaml`: the facts of an event that belong to no language. The folder's name is its id. */
export const eventSchema = z.strictObject({
  date: dateSchema.describe('When it happened (EDTF, to the day).'),
  time: clockSchema.optional().meta({ description: 'The hour in Kosovo, where one is known.', examples: [{ at: '03:00', precision: 'hour', approximate: true }] }),
  after: idSchema.optional().meta({ description: 'An event of the same day that this one is known to follow, where its own hour is not known.', examples: ['banjska-ambush'] }),
  importance: z.literal([1, 2, 3], 'importance is 1, 2 or 3').describe('1: counts in the history of Kosovo; 2: in the history of KFOR; 3: a detail.'),
  themes: z.array(idSchema).min(1).max(3).meta({ description: 'One to three ids of themes.yaml; the first is its lane and its colour.', examples: [['security']] }),
  places: z.array(idSchema).meta({ description: 'Where it happened: ids of places.yaml, or [].', examples: [['banjska']] }),
  actors: z.array(idSchema).meta({ description: 'Who took part, or whom it concerns: ids of actors.yaml, or [].', examples: [['kfor', 'kosovo-police']] }),
  sources: z
    .array(idSchema)
    .min(1)
    .meta({ description: 'The sources that establish date, place and actors: files of sources/, without ".yaml". One primary, or two of different origin.', examples: [['un-peacekeeping-2023-10-23-ziadeh']] }),
  statements: z
    .array(statementSchema)
    .default([])
    .meta({
      description: 'Who said what.',
      examples: [
        [
          {
            id: 'kirby-2023-09-29-staging',
            speaker: 'john-kirby',
            date: '2023-09-29',
            language: 'en',
            words: { en: '…', fr: '…' },
            translations: ['fr'],
            source: 'newarab-2023-09-29-us-warns-buildup',
          },
        ],
      ],
    }),
  related: z.array(idSchema).default([]).meta({ description: 'Events that a reader needs before or after this one.', examples: [['banjska-ambush']] }),
  formerly: formerIdsSchema,
});

/** Front matter of an event's `fr.mdx` and `en.mdx`. */
export const eventWordsSchema = z.strictObject({
  title: titleSchema,
  summary: summarySchema,
});

export type EventFacts = z.infer<typeof eventSchema>;
