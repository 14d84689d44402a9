import * as z from 'zod';
import { clockSchema } from './clock.ts';
import { edtfSchema, languageTagSchema, localizedSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';
import { languages } from './languages.ts';

/** Words of somebody, as data: they appear on the page of the event and on the speaker's own. */
export const statementSchema = z
  .strictObject({
    /** Unique over the whole chronicle: speaker, date and a word. */
    id: idSchema,
    /** The actor who speaks. */
    speaker: idSchema,
    /** Who spoke, where that is narrower than the actor: "an official of NATO, unnamed". */
    attribution: localizedSchema.optional(),
    /** When it was said or issued (EDTF). */
    date: edtfSchema,
    /** The hour at which it was said, where known. */
    time: clockSchema.optional(),
    /** The language in which it was said or issued, where known. */
    language: languageTagSchema.optional(),
    /** The words by language, without quotation marks: one continuous passage, never two put together. */
    words: z.record(languageTagSchema, textSchema),
    /** Which of the `words` are our own translation. */
    translations: z.array(languageTagSchema).optional(),
    /** The source gives no exact words: `words` are our account of them, shown without quotation marks. */
    reported: z.literal(true).optional(),
    /** The source that has the words. */
    source: idSchema,
    /** Where in the source: a page, a paragraph, a minute. */
    locator: textSchema.optional(),
  })
  .superRefine((statement, context) => {
    const missing = languages.filter((language) => !statement.words[language]);
    if (missing.length > 0) {
      context.addIssue({ code: 'custom', path: ['words'], message: `words are missing in ${missing.join(' and ')}` });
    }
    for (const language of statement.translations ?? []) {
      if (!statement.words[language]) {
        context.addIssue({ code: 'custom', path: ['translations'], message: `"${language}" is not among the words` });
      }
      if (language === statement.language) {
        context.addIssue({ code: 'custom', path: ['translations'], message: `"${language}" is the original, not a translation` });
      }
    }
  });

export type Statement = z.infer<typeof statementSchema>;
