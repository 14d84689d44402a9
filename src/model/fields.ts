import * as z from 'zod';
import type { DateError } from './date-error.ts';
import { parseDate } from './historical-date.ts';
import { languages, type Language } from './languages.ts';

/** An EDTF date or interval, kept as written: `parseDate` reads it. */
export const edtfSchema = z.string().superRefine((text, context) => {
  try {
    parseDate(text);
  } catch (error) {
    const { rule, message, help } = error as DateError;
    context.addIssue({ code: 'custom', message, params: { rule, help } });
  }
});

const point = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?[~?]?';

/** `edtfSchema` as the fields hold it: with what an editor can check of it, and complete, as JSON Schema. */
export const dateSchema = edtfSchema.meta({
  pattern: `^(${point}|(${point}|\\.\\.)?/(${point}|\\.\\.)?)$`,
  patternErrorMessage: 'Not a date: write "1999-06-10", "1999-06", "1999~" (about), "1999?" (doubted) or "2004-03-17/2004-03-19" (EDTF).',
  examples: ['1999-06-10', '1999-06', '1999~', '2004-03-17/2004-03-19', '2021-03-22/..'],
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

/** The heading of a text. */
export const titleSchema = textSchema.max(80).describe('A neutral phrase in sentence case, 80 characters at most.');

/** What lists and search engines show of a text. */
export const summarySchema = textSchema.max(230).describe('One sentence that says nothing the cited prose doesn’t, 230 characters at most.');
