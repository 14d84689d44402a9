import { moment, type Clock } from './clock.ts';
import { isoEnd, isoStart, type HistoricalDate } from './historical-date.ts';

/** The bounds of a date on a time axis, as moments with their offset; a point has no end. */
export interface AxisPlace {
  start: string;
  end?: string;
}

const single = (date: HistoricalDate) => isoStart(date) === isoEnd(date);

/**
 * Where a date lies on an axis. A day, or an hour, is a point: the day at noon,
 * so that it stands in its day in every zone. Everything vaguer or longer is a
 * range over all the days it covers.
 */
export function placeOnAxis(date: HistoricalDate, time?: Clock): AxisPlace {
  const start = isoStart(date) ?? isoEnd(date)!;
  const end = isoEnd(date) ?? start;
  if (time) return { start: moment(start, time.at), ...(time.until && { end: moment(start, time.until) }) };
  if (single(date)) return { start: moment(start, '12:00') };
  return { start: moment(start, '00:00'), end: moment(end, '23:59') };
}
