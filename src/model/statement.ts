import * as z from 'zod';
import { clockSchema } from './clock.ts';
import { dateSchema, languageTagSchema, localizedSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';
import { languages } from './languages.ts';

/** Words of somebody, as data: they appear on the page of the event and on the speaker's own. */
export const statementSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Unique over the whole chronicle: speaker, date and a word.', examples: ['kirby-2023-09-29-staging'] }),
    speaker: idSchema.meta({ description: 'The actor who speaks, an id of actors.yaml.', examples: ['john-kirby'] }),
    attribution: localizedSchema
      .optional()
      .meta({ description: 'Who spoke, where that is narrower than the actor.', examples: [{ fr: 'un responsable de l’OTAN, non nommé', en: 'an official of NATO, unnamed' }] }),
    date: dateSchema.describe('When it was said or issued (EDTF).'),
    time: clockSchema.optional().meta({ description: 'The hour in Kosovo at which it was said, where known.', examples: [{ at: '20:00', precision: 'part-of-day' }] }),
    language: languageTagSchema.optional().meta({ description: 'The language in which it was said or issued, where known.', examples: ['sr'] }),
    words: z
      .record(languageTagSchema, textSchema)
      .meta({ description: 'The words by language, without quotation marks: one continuous passage, never two put together.', examples: [{ en: '…', fr: '…' }] }),
    translations: z.array(languageTagSchema).optional().meta({ description: 'Which of the words are our own translation.', examples: [['fr']] }),
    reported: z.literal(true).optional().describe('The source gives no exact words: "words" are our account of them, shown without quotation marks.'),
    source: idSchema.meta({ description: 'The source that has the words.', examples: ['newarab-2023-09-29-us-warns-buildup'] }),
    locator: textSchema.optional().meta({ description: 'Where in the source: a page, a paragraph, a minute.', examples: ['§ 5'] }),
  })
  .superRefine((statement, context) => {
    const missing = languages.filter((language) => !statement.words[language]);
    if (missing.length > 0) {
      context.addIssue({ code: 'custom', path: ['words'], message: `the words are missing in ${missing.join(' and ')}`, params: { rule: 'missing-field', help: `translate them, and say so: translations: [${missing.join(', ')}]` } });
    }
    (statement.translations ?? []).forEach((language, index) => {
      const path = ['translations', index];
      if (!statement.words[language]) {
        context.addIssue({ code: 'custom', path, message: `"${language}" is not among the words`, params: { rule: 'translation-mark', help: `the words are in ${Object.keys(statement.words).join(', ')}` } });
      }
      if (language === statement.language) {
        context.addIssue({ code: 'custom', path, message: `"${language}" is the original, not a translation`, params: { rule: 'translation-mark', help: 'translations lists what we translated' } });
      }
    });
  });

export type Statement = z.infer<typeof statementSchema>;
