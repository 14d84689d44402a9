import type { Clock } from './clock.ts';
import { isoEnd, isoStart, type HistoricalDate } from './historical-date.ts';

/** What is needed to put a thing in its place in time. */
export interface Dated {
  id: string;
  date: HistoricalDate;
  time?: Clock | undefined;
  /** The hour of what it is known to follow, where its own is not known. */
  follows?: Clock | undefined;
}

/**
 * Orders dates of mixed precision. What begins earlier comes first. Of two that
 * begin on the same day the vaguer comes first, as a year introduces its months
 * and a period its days; an entry of the whole day comes before its hours; hours
 * follow the clock, and what is only known to follow an hour comes right after
 * it. The id decides the rest, so the order never depends on the
 * order of reading.
 */
export function compareDated(a: Dated, b: Dated): number {
  const start = (it: Dated) => isoStart(it.date) ?? '';
  const end = (it: Dated) => isoEnd(it.date) ?? '9999';
  const hour = (it: Dated) => (it.time ?? it.follows)?.at ?? '';
  return (
    compareText(start(a), start(b)) ||
    compareText(end(b), end(a)) ||
    compareText(hour(a), hour(b)) ||
    Number(Boolean(a.follows)) - Number(Boolean(b.follows)) ||
    compareText(a.id, b.id)
  );
}

/** Plain code-unit order, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
