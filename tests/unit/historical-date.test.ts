import { describe, expect, it } from 'vitest';
import { covers, isoEnd, isoStart, parseDate, yearOf } from '../../src/model/historical-date.ts';

describe('a date', () => {
  it.each([
    ['1999-06-10', '1999-06-10', '1999-06-10'],
    ['1999-06', '1999-06-01', '1999-06-30'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['1999~', '1999-01-01', '1999-12-31'],
    ['2004-03-17/2004-03-19', '2004-03-17', '2004-03-19'],
    ['2021-03-22/..', '2021-03-22', undefined],
    ['/2024-10-01', undefined, '2024-10-01'],
  ])('%s covers %s to %s', (text, start, end) => {
    const date = parseDate(text);
    expect([isoStart(date), isoEnd(date)]).toEqual([start, end]);
  });

  it('knows what is about and what is uncertain', () => {
    expect(parseDate('2023-09-30~').start).toMatchObject({ approximate: true, uncertain: false });
    expect(parseDate('1999?').start).toMatchObject({ approximate: false, uncertain: true });
  });

  it.each([
    ['1999-13-01', 'impossible-day', 'months go from 01 to 12'],
    ['1999-02-29', 'impossible-day', 'that month goes from "1999-02-01" to "1999-02-28"'],
    ['10 June 1999', 'date-form', 'write "1999-06-10"'],
    ['1er août 1999', 'date-form', 'write "1999-08-01"'],
    ['31/02/1999', 'date-form', 'write "1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"'],
    ['202X', 'date-form', 'write "1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"'],
    ['', 'date-form', 'write "1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"'],
    ['/', 'date-form', 'write "1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"'],
    ['[1999,2000]', 'date-form', 'write "1999-06-10", "1999-06", "1999~" (about) or "2004-03-17/2004-03-19"'],
    ['2023-09-24T3:00', 'time-in-date', 'write date: "2023-09-24" and, beside it, time: { at: "03:00", precision: minute }'],
    ['2004-03-19/2004-03-17', 'end-before-start', 'write the earlier date first: "2004-03-17/2004-03-19"'],
    ['2004-03/2004-02-17', 'end-before-start', 'write the earlier date first: "2004-02-17/2004-03"'],
  ])('refuses %j as %s and says what would be right', (text, rule, help) => {
    expect(() => parseDate(text)).toThrow(expect.objectContaining({ rule, help }));
  });

  it('covers the days between its bounds, and all days beyond an open one', () => {
    expect(covers(parseDate('2021-03-22/..'), '2023-09-24')).toBe(true);
    expect(covers(parseDate('2021-03-22/..'), '2021-03-21')).toBe(false);
    expect(covers(parseDate('2023'), '2023-09-24')).toBe(true);
  });

  it('belongs to the year it begins in', () => {
    expect(yearOf(parseDate('1999-12-30/2000-01-02'))).toBe(1999);
    expect(yearOf(parseDate('/2000-01-02'))).toBe(2000);
  });
});
