import { moment, partOfDay, type Clock } from './clock.ts';
import { isoEnd, isoStart, type HistoricalDate } from './historical-date.ts';

/** The bounds of a date on a time axis, as moments with their offset; a point has no end. */
export interface AxisPlace {
  start: string;
  end?: string;
}

const parts = { night: ['00:00', '05:59'], morning: ['06:00', '11:59'], afternoon: ['12:00', '17:59'], evening: ['18:00', '23:59'] } as const;

/**
 * Where a date lies on an axis. An hour is a point; a part of the day, a day and
 * everything longer or vaguer is a range over all that it covers, so that zooming
 * in never shows a moment that no source gives. What is only known to follow an
 * hour reaches from it to the end of its day.
 */
export function placeOnAxis(date: HistoricalDate, time?: Clock, follows?: Clock): AxisPlace {
  const start = isoStart(date) ?? isoEnd(date)!;
  const end = isoEnd(date) ?? start;
  if (time?.precision === 'part-of-day') {
    const [from, to] = parts[partOfDay(time.at)];
    return { start: moment(start, from), end: moment(start, to) };
  }
  if (time) return { start: moment(start, time.at), ...(time.until && { end: moment(start, time.until) }) };
  return { start: moment(start, follows?.at ?? '00:00'), end: moment(end, '23:59') };
}
