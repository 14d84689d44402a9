import { languages } from './languages.ts';
import { lastDay, monthNamed } from './months.ts';

export type DateRule = 'date-form' | 'impossible-day' | 'end-before-start' | 'time-in-date';

/** Why a text is no date of the chronicle, and what would be one. */
export class DateError extends Error {
  readonly rule: DateRule;
  readonly help: string;

  constructor(rule: DateRule, message: string, help: string) {
    super(message);
    this.rule = rule;
    this.help = help;
  }
}

const pad = (value: string | number) => String(value).padStart(2, '0');

const exists = (year: number, month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);

/** The same day in EDTF, where a date of another form can mean only one; days come before months, as they do in Europe. */
function inEdtf(text: string): string | undefined {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const named = /^(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+) (\d{4})$/u.exec(text);
  const about = /^(?:c\.|ca\.?|circa|about|vers|around) ?(\d{4}(?:-\d{2}){0,2})$/i.exec(text);
  if (about) return `${about[1]}~`;
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dayFirst
      ? [dayFirst[3], dayFirst[2], dayFirst[1]]
      : named
        ? [named[3], monthNamed(named[2]!, languages), named[1]]
        : [];
  if (!year || !month || !day || !exists(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

const impossible = (text: string): DateError | undefined => {
  for (const [, year, month, day] of text.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)) {
    if (Number(month) < 1 || Number(month) > 12) return new DateError('impossible-day', `"${text}" has a month ${month}`, 'months go from 01 to 12');
    const last = lastDay(Number(year), Number(month));
    if (day && (Number(day) < 1 || Number(day) > last)) {
      return new DateError('impossible-day', `"${text}" has a day ${day}`, `that month goes from "${year}-${month}-01" to "${year}-${month}-${last}"`);
    }
  }
  return undefined;
};

/** Whether a text names a month or a day that no calendar has; the parser lets some through. */
export const hasImpossibleDay = (text: string): boolean => impossible(text) !== undefined;

/** Says what is wrong with a text that is no EDTF date. */
export function dateError(text: string): DateError {
  const time = /^(\d{4}-\d{2}-\d{2})[T ]?(\d{1,2}):(\d{2})/.exec(text);
  if (time) return new DateError('time-in-date', `"${text}" holds an hour`, `write date: "${time[1]}" and, beside it, time: { at: "${pad(time[2]!)}:${time[3]}", precision: minute }`);
  const interval = /^(\d{4}(?:-\d{2}){0,2}[~?]?)\/(\d{4}(?:-\d{2}){0,2}[~?]?)$/.exec(text);
  const wrongDay = impossible(text);
  if (wrongDay) return wrongDay;
  if (interval && interval[2]! < interval[1]!) return new DateError('end-before-start', `"${text}" ends before it begins`, `write the earlier date first: "${interval[2]}/${interval[1]}"`);
  const better = inEdtf(text);
  return new DateError('date-form', `"${text}" is not an EDTF date`, `write ${better ? `"${better}"` : '"1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"'}`);
}
