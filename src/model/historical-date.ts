import edtf, { type ExtendedDate, type ExtendedInterval } from 'edtf';
import { dateError, hasImpossibleDay } from './date-error.ts';
import { lastDay } from './months.ts';

/** One calendar date, as precisely as it is known. Months count from 1. */
export interface DatePoint {
  year: number;
  month?: number;
  day?: number;
  /** EDTF `~`: "about". */
  approximate: boolean;
  /** EDTF `?`: the source doubts it. */
  uncertain: boolean;
}

/**
 * A date of the chronicle: one point, or an interval of two. A bound that is
 * open (`..`) or unknown (empty) is left out; `open` tells that the end is `..`.
 */
export interface HistoricalDate {
  edtf: string;
  interval: boolean;
  start?: DatePoint;
  end?: DatePoint;
  open: boolean;
}

const toPoint = (date: ExtendedDate): DatePoint => {
  const [year, month, day] = date.values;
  return {
    year: year!,
    ...(date.precision > 1 && { month: month! + 1 }),
    ...(date.precision > 2 && { day: day! }),
    approximate: date.approximate.value > 0,
    uncertain: date.uncertain.value > 0,
  };
};

const isDate = (value: ExtendedDate | null | number): value is ExtendedDate => typeof value === 'object' && value !== null;

const pad = (value: number) => String(value).padStart(2, '0');

/** The first day a point can mean, as `YYYY-MM-DD`. */
const firstOf = ({ year, month = 1, day = 1 }: DatePoint) => `${year}-${pad(month)}-${pad(day)}`;

/** The last day a point can mean, as `YYYY-MM-DD`. */
const lastOf = ({ year, month = 12, day }: DatePoint) => `${year}-${pad(month)}-${pad(day ?? lastDay(year, month))}`;

function read(text: string): HistoricalDate {
  if (!/^[\d~?./-]+$/.test(text) || text === '/' || text === '../..' || hasImpossibleDay(text)) throw dateError(text);
  const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (plain) {
    // Nearly every date is one of these, and a grammar takes its time.
    const [, year, month, day] = plain;
    const start = { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }), approximate: false, uncertain: false };
    return { edtf: text, interval: false, start, end: start, open: false };
  }
  let value: ReturnType<typeof edtf>;
  try {
    value = edtf(text);
  } catch {
    throw dateError(text);
  }
  if (value.type === 'Date') {
    const start = toPoint(value as ExtendedDate);
    return { edtf: text, interval: false, start, end: start, open: false };
  }
  if (value.type !== 'Interval') throw dateError(text);
  const { lower, upper } = value as ExtendedInterval;
  const [start, end] = [lower, upper].map((bound) => (isDate(bound) ? toPoint(bound) : undefined));
  if (start && end && lastOf(end) < firstOf(start)) throw dateError(text);
  return {
    edtf: text,
    interval: true,
    ...(start && { start }),
    ...(end && { end }),
    open: text.endsWith('/..'),
  };
}

const known = new Map<string, HistoricalDate>();

/**
 * Reads an EDTF level 1 date or interval (ISO 8601-2, the Library of Congress
 * profile, https://www.loc.gov/standards/datetime/), to the day.
 * Throws a `DateError` on anything else: seasons, sets, masked digits, hours,
 * intervals that end before they begin.
 */
export function parseDate(text: string): HistoricalDate {
  const date = known.get(text) ?? read(text);
  known.set(text, date);
  return date;
}

/** The earliest day a date covers, as `YYYY-MM-DD`; none where the beginning is unknown. */
export const isoStart = (date: HistoricalDate): string | undefined => date.start && firstOf(date.start);

/** The latest day a date covers, as `YYYY-MM-DD`; none where the end is open or unknown. */
export const isoEnd = (date: HistoricalDate): string | undefined => date.end && lastOf(date.end);

/** Whether a date covers a day given as `YYYY-MM-DD`; unknown and open bounds cover all. */
export const covers = (date: HistoricalDate, day: string): boolean =>
  (isoStart(date) ?? day) <= day && day <= (isoEnd(date) ?? day);

/** The year a date begins in, for grouping; its end's where the beginning is unknown. */
export const yearOf = (date: HistoricalDate): number => (date.start ?? date.end)!.year;
