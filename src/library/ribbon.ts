import { isoStart } from '../model/historical-date.ts';
import { today } from '../history/today.ts';
import { allEvents } from './events.ts';
import { once } from './once.ts';

const quarters = 4;

/** Years between two labels: as many as a phone's width has room for. */
const labelEvery = 10;

/** A moment on the ribbon's scale: quarters of a year since the year 0. */
const quarterOf = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return year * quarters + (month - 1 + (date - 1) / 31) / 3;
};

/** The whole chronicle at a glance: one tick a quarter of a year, so it never grows with the number of events. */
export const ribbon = once(async () => {
  const days = (await allEvents()).flatMap(({ date }) => isoStart(date) ?? []);
  const firstYear = Number((days[0] ?? today).slice(0, 4));
  const lastYear = Number(today.slice(0, 4)) + 1;
  const first = firstYear * quarters;
  const size = lastYear * quarters - first;
  const counts = new Map<number, number>();
  for (const day of days) {
    const quarter = Math.floor(quarterOf(day)) - first;
    counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  return {
    firstYear,
    size,
    ticks: [...counts].sort(([a], [b]) => a - b),
    years: Array.from({ length: lastYear - firstYear }, (_, index) => firstYear + index).filter((year) => year % labelEvery === 0),
    /** Where a day lies, from 0 to 100. */
    percent: (day: string): number => Math.min(100, Math.max(0, ((quarterOf(day) - first) / size) * 100)),
  };
});
