import * as z from 'zod';
import { parseDate } from './historical-date.ts';
import { languages, type Language } from './languages.ts';

/** An EDTF date or interval, kept as written: `parseDate` reads it. */
export const edtfSchema = z.string('a date is a quoted string: "1999-06-10"').superRefine((text, context) => {
  try {
    parseDate(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});

const text = z.string().trim().min(1, 'must not be empty');

/** One text in every language of the site. */
export const localizedSchema = z.strictObject(
  Object.fromEntries(languages.map((language) => [language, text])) as Record<Language, typeof text>,
);

/** A BCP 47 language tag, such as "sq", "sr-Latn" or "fr". */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a language tag such as "sq", "sr" or "sr-Cyrl"');

/** Non-empty text. */
export const textSchema = text;
