import edtf, { type ExtendedDate, type ExtendedInterval } from 'edtf';

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

/**
 * Reads an EDTF level 1 date or interval (ISO 8601-2, the Library of Congress
 * profile, https://www.loc.gov/standards/datetime/), to the day.
 * Throws on anything else: seasons, sets, masked digits, hours, intervals that
 * end before they begin.
 */
export function parseDate(text: string): HistoricalDate {
  const refuse = (): never => {
    throw new Error(`"${text}" is not a date: write "1999-06-10", "1999-06", "1999~" or "2004-03-17/2004-03-19" (EDTF)`);
  };
  if (!/^[\d~?./-]+$/.test(text) || text === '/' || text === '../..') return refuse();
  let value: ReturnType<typeof edtf>;
  try {
    value = edtf(text);
  } catch {
    return refuse();
  }
  if (value.type === 'Date') {
    const start = toPoint(value as ExtendedDate);
    return { edtf: text, interval: false, start, end: start, open: false };
  }
  if (value.type !== 'Interval') return refuse();
  const { lower, upper } = value as ExtendedInterval;
  return {
    edtf: text,
    interval: true,
    ...(isDate(lower) && { start: toPoint(lower) }),
    ...(isDate(upper) && { end: toPoint(upper) }),
    open: text.endsWith('/..'),
  };
}

const pad = (value: number) => String(value).padStart(2, '0');

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day a point can mean, as `YYYY-MM-DD`. */
const firstOf = ({ year, month = 1, day = 1 }: DatePoint) => `${year}-${pad(month)}-${pad(day)}`;

/** The last day a point can mean, as `YYYY-MM-DD`. */
const lastOf = ({ year, month = 12, day }: DatePoint) => `${year}-${pad(month)}-${pad(day ?? lastDay(year, month))}`;

/** The earliest day a date covers, as `YYYY-MM-DD`; none where the beginning is unknown. */
export const isoStart = (date: HistoricalDate): string | undefined => date.start && firstOf(date.start);

/** The latest day a date covers, as `YYYY-MM-DD`; none where the end is open or unknown. */
export const isoEnd = (date: HistoricalDate): string | undefined => date.end && lastOf(date.end);

/** Whether a date covers a day given as `YYYY-MM-DD`; unknown and open bounds cover all. */
export const covers = (date: HistoricalDate, day: string): boolean =>
  (isoStart(date) ?? day) <= day && day <= (isoEnd(date) ?? day);

/** The year a date begins in, for grouping; its end's where the beginning is unknown. */
export const yearOf = (date: HistoricalDate): number => (date.start ?? date.end)!.year;
