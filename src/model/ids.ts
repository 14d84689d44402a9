import { closest, distance } from 'fastest-levenshtein';
import * as z from 'zod';

/** An id: lower-case words, digits and hyphens. It is also the address of the page, so it never changes once public. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens, such as "kfor-entry-1999"');

/** The known word that a mistyped one most resembles, if it resembles any: at most a third of it differs. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const candidates = [...known];
  const found = candidates.length > 0 ? closest(word, candidates) : undefined;
  return found !== undefined && distance(word, found) <= Math.max(2, found.length / 3) ? found : undefined;
};
