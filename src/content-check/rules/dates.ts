import { isSkipped } from '../../model/clock.ts';
import { isoEnd, isoStart, parseDate, type HistoricalDate } from '../../model/historical-date.ts';
import type { Rule } from '../content.ts';
import { textsAt, valuesAt } from '../read/values.ts';

const first = 1389;

const read = (text: string): HistoricalDate | undefined => {
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
};

/** Dates lie between 1389 and the year after today's. */
export const datesAreInRange = (today: string): Rule => ({ readings }, report) => {
  const last = Number(today.slice(0, 4)) + 1;
  const tell = (text: string): string | undefined => {
    const date = read(text);
    const outside = date && [date.start?.year, date.end?.year].find((year) => year !== undefined && (year < first || year > last));
    return outside === undefined ? undefined : `the year ${outside} is outside the chronicle`;
  };
  for (const reading of readings) {
    const { role, facts, rows } = reading;
    const dated = facts && 'kind' in role ? role.kind.dates.flatMap((pattern) => textsAt(facts.value, pattern).map(({ path, text }) => ({ text, place: () => facts.spanOf(path) }))) : [];
    const inRows = rows?.map(({ cells, spanOf }) => ({ text: cells.date ?? '', place: () => spanOf('date') })) ?? [];
    for (const { text, place } of [...dated, ...inRows]) {
      const message = tell(text);
      if (message) report(reading, { rule: 'date-out-of-range', ...place(), message, help: `it goes from ${first} to ${last}` });
    }
  }
};

/** Hours exist on their day: when clocks go forward in spring, an hour is skipped. */
export const hoursExist: Rule = ({ readings }, report) => {
  for (const reading of readings) {
    const { facts } = reading;
    if (!facts || reading.role.role !== 'facts' || reading.role.kind.target !== 'event') continue;
    for (const { path, value } of [...valuesAt(facts.value, []), ...valuesAt(facts.value, ['statements', '*'])]) {
      const [date] = textsAt(value, ['date']);
      const day = date && read(date.text);
      if (!day || isoStart(day) === undefined || isoStart(day) !== isoEnd(day)) continue;
      for (const { path: at, text } of [...textsAt(value, ['time', 'at']), ...textsAt(value, ['time', 'until'])]) {
        if (!isSkipped(isoStart(day)!, text)) continue;
        report(reading, { rule: 'impossible-hour', ...facts.spanOf([...path, ...at]), message: `there was no ${text} on that day: clocks went from 02:00 to 03:00`, help: 'look the hour up again: it may be in another zone' });
      }
    }
  }
};
