/** Parts of patterns over masked text, as sources of regular expressions. */

/** What separates two words of one phrase: spaces of any width, a soft line break, tags. */
export const gap = '(?:(?:[ \\u00a0\\u202f\\0]|\\n(?!\\n))+)';

export const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A phrase as it is, whatever separates its words. */
export const phrase = (words: string): string => words.split(/\s+/).map(escape).join(gap);

/** A pattern in which a space stands for whatever separates words. */
export const spaced = (source: string): string => source.replaceAll(' ', gap);

/** Any of some phrases, the longest first. */
export const anyOf = (phrases: Iterable<string>): string => [...phrases].sort((a, b) => b.length - a.length).map(phrase).join('|');

/** A date in figures; the groups are its numbers, the year last or, in the order of ISO 8601, first. */
export const dateInFigures = /(?=\d)(?<![\p{L}\d./-])(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d\d)-(\d\d))(?![\p{L}\d]|[./-]\d)/gu;

/** An accent, a prime or an opening quotation mark between letters; the groups are the letters. */
export const wrongApostrophe = /(?<=(\p{L}+)\0*)[´`‘ʹʼ′＇](?=\0*(\p{L}+))/gu;
