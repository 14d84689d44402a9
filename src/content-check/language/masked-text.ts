/**
 * A text as readers see it, as long as its source, so that offsets in it are
 * offsets there.
 */
export interface MaskedText {
  /** Everything that is read, in the language of the text. */
  all: string;
  /** The same without what stands in quotation marks: the site's own voice. */
  own: string;
}

/** Stands where there is nothing to read: the neighbours on its two sides touch. */
export const nothing = '\0';

/** Stands where something is read that this text does not spell out: a quotation, a name that a component prints. */
export const something = '\uFFFC';

/** Stands between blocks; two of them at least, so that no rule takes a soft line break for one. */
export const between = '\n';

const quotations = [/«(?:(?!\n\n)[^«»])+»/g, /“(?:(?!\n\n)[^“”])+”/g, /"[^"\n]+"/g];

/** The text with what its quotation marks hold hidden, the marks left standing. */
export const hideQuotations = (text: string): string =>
  quotations.reduce((rest, quotation) => rest.replace(quotation, (words) => words[0]! + something.repeat(words.length - 2) + words.at(-1)!), text);

/** A piece of masked text as a message quotes it. */
export const shown = (piece: string): string => piece.replaceAll(nothing, '').replace(/\uFFFC+/g, '…').replace(/\s+/g, ' ').trim();
