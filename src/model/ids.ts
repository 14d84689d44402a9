import { closest } from 'fastest-levenshtein';
import * as z from 'zod';

/** An id: lower-case words, digits and hyphens. It is also the address of the page, so it never changes once public. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens, such as "kfor-entry-1999"');

/** The known id that a mistyped one most resembles, to put into an error message. */
export const nearestId = (id: string, known: Iterable<string>): string | undefined => {
  const candidates = [...known];
  return candidates.length > 0 ? closest(id, candidates) : undefined;
};
