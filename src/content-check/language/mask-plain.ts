import { hideQuotations, something, type MaskedText } from './masked-text.ts';

/** Masks a string of YAML in the site's own voice: a title, a summary, a description, reported words. */
export const maskPlain = (text: string): MaskedText => ({ all: text, own: hideQuotations(text) });

/** Masks a string that is a quotation from end to end: the words of a statement. */
export const maskQuotation = (text: string): MaskedText => ({ all: text, own: something.repeat(text.length) });
