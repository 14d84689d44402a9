import { moment, partOfDay, type Clock } from './clock.ts';
import { isoStart, type DatePoint, type HistoricalDate } from './historical-date.ts';

/** The words and patterns in which one language says dates. Every language's interface file holds one. */
export interface DateWords {
  /** Names of the months, January first. */
  months: readonly string[];
  /** A day of a month, such as "1er octobre" or "1 October"; the year is left out where the sentence gives it elsewhere. */
  day: (day: number, month: string, year?: number) => string;
  month: (month: string, year?: number) => string;
  about: (words: string) => string;
  uncertain: (words: string) => string;
  /** "du 17 au 19 mars 2004": both ends as words, the first shortened to what differs. */
  range: (from: string, to: string) => string;
  /** Only the number of a day, at the head of a range within a month. */
  dayNumber: (day: number) => string;
  since: (words: string) => string;
  until: (words: string) => string;
  /** A clock time, hours 0–23. */
  clock: (hours: number, minutes: number) => string;
  clockRange: (from: string, to: string) => string;
  partOfDay: Record<'night' | 'morning' | 'afternoon' | 'evening', string>;
  /** A day and what is said of its hour. */
  at: (day: string, hour: string) => string;
}

const pointWords = (point: DatePoint, words: DateWords, year = true): string => {
  const month = point.month && words.months[point.month - 1]!;
  const shownYear = year ? point.year : undefined;
  const plain = !month ? String(point.year) : point.day ? words.day(point.day, month, shownYear) : words.month(month, shownYear);
  const hedged = point.approximate ? words.about(plain) : plain;
  return point.uncertain ? words.uncertain(hedged) : hedged;
};

const rangeWords = (from: DatePoint, to: DatePoint, words: DateWords): string => {
  const plain = !from.approximate && !from.uncertain;
  const sameYear = plain && from.year === to.year;
  const sameMonth = sameYear && from.month === to.month && from.day && to.day;
  if (sameMonth && from.day === to.day) return pointWords(to, words);
  const first = sameMonth ? words.dayNumber(from.day!) : pointWords(from, words, !(sameYear && from.month && to.month));
  return words.range(first, pointWords(to, words));
};

/** A date in words: "1999", "vers 1999", "juin 1999", "du 17 au 19 mars 2004", "depuis le 22 mars 2021". */
export function dateInWords(date: HistoricalDate, words: DateWords): string {
  if (!date.interval) return pointWords(date.start!, words);
  if (date.start && date.end) return rangeWords(date.start, date.end, words);
  return date.start ? words.since(pointWords(date.start, words)) : words.until(pointWords(date.end!, words));
}

const clockOf = (at: string, words: DateWords) => words.clock(Number(at.slice(0, 2)), Number(at.slice(3)));

/** An hour in words: "vers 3 h", "2 h 46", "le matin". */
export function clockInWords(time: Clock, words: DateWords): string {
  if (time.precision === 'part-of-day') return words.partOfDay[partOfDay(time.at)];
  const from = clockOf(time.at, words);
  const plain = time.until ? words.clockRange(from, clockOf(time.until, words)) : from;
  return time.approximate ? words.about(plain) : plain;
}

/** A date with its hour, where one is known: "24 septembre 2023, vers 3 h". */
export function momentInWords(date: HistoricalDate, time: Clock | undefined, words: DateWords): string {
  const day = dateInWords(date, words);
  return time ? words.at(day, clockInWords(time, words)) : day;
}

/**
 * The value of `<time datetime>`: year, month, day or moment, never more precise
 * than what is known. None for an interval, which HTML can't write as a date.
 */
export function machineDate(date: HistoricalDate, time?: Clock): string | undefined {
  if (date.interval || !date.start) return undefined;
  const { year, month, day } = date.start;
  const full = isoStart(date)!;
  if (time && time.precision !== 'part-of-day') return moment(full, time.at);
  return day ? full : month ? full.slice(0, 7) : String(year);
}
