import { gap, wordEnd, wordStart } from './patterns.ts';

/** The words that tell one number from another, as patterns of alternatives. */
export interface CountingWords {
  /** What is counted in these texts: a number before one of these is no year. */
  things: string;
  /** What may stand between a number and the thing: an adjective, or nothing at all. */
  adjective: string;
  /** What comes before a number that numbers something: “resolution 1244”. */
  labels: string;
  /** What comes before a year. */
  times: string;
}

/** Makes a reader that says what the neighbours of a number make of it. */
export function numberReader({ things, adjective, labels, times }: CountingWords) {
  const thing = new RegExp(`^${gap}${adjective}(?:${things})${wordEnd}`, 'u');
  const before = (words: string) => new RegExp(`${wordStart}(?:${words})${gap}(?:\\d{1,2},?${gap})?$`, 'iu');
  const [label, time] = [before(labels), before(times)];
  return (text: string, start: number, end: number) => {
    const [ahead, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 60)];
    return { counts: thing.test(behind), numbers: label.test(ahead), dates: time.test(ahead) };
  };
}

/** A number of four digits that may be a year, or the number of a resolution: only its neighbours tell. */
export const mayBeYear = (digits: string): boolean => digits.length === 4 && Number(digits) >= 1000 && Number(digits) <= 2100;

/** Before these a comma or a point is a decimal one, however many digits follow. */
export const measured = /^[ \u00a0\u202f]?(?:[%‰°]|per cent|millions?|milliards?|billions?|km|m|mm|cm|kg|tonnes|kilomètres|mètres|kilometres|metres)(?!\p{L})/u;

/** Digits in groups of three. */
export const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);
