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

  it.each(['1999-13-01', '1999-02-30', '10 June 1999', '202X', '2023-21', '2023-09-24T03:00', '', '/', '[1999,2000]', '2004-03-19/2004-03-17'])('refuses %j and says what would be right', (text) => {
    expect(() => parseDate(text)).toThrow(/is not a date: write "1999-06-10"/);
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
