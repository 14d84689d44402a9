import { describe, expect, it } from 'vitest';
import { placeOnAxis } from '../../src/model/axis.ts';
import { compareDated, type Dated } from '../../src/model/chronology.ts';
import type { Clock } from '../../src/model/clock.ts';
import { parseDate } from '../../src/model/historical-date.ts';

const at = (hour: string): Clock => ({ at: hour, precision: 'minute' });
const dated = (id: string, date: string, time?: Clock, follows?: Clock): Dated => ({ id, date: parseDate(date), time, follows });

describe('chronological order', () => {
  it('puts the vague before the precise, and the hours of a day by the clock', () => {
    const right = [
      dated('year', '2023'),
      dated('september', '2023-09'),
      dated('days', '2023-09-24/2023-09-26'),
      dated('day', '2023-09-24'),
      dated('night', '2023-09-24', at('02:46')),
      dated('entered', '2023-09-24', undefined, at('02:46')),
      dated('morning', '2023-09-24', at('08:57')),
      dated('next-day-a', '2023-09-25'),
      dated('next-day-b', '2023-09-25'),
      dated('about', '2023-10~'),
    ];
    expect([...right].reverse().sort(compareDated).map(({ id }) => id)).toEqual(right.map(({ id }) => id));
  });
});

describe('the place on the axis', () => {
  it('is a point for an hour, a range for all that is longer or vaguer', () => {
    expect(placeOnAxis(parseDate('1999-06-10'))).toEqual({ start: '1999-06-10T00:00+02:00', end: '1999-06-10T23:59+02:00' });
    expect(placeOnAxis(parseDate('2023-09-24'), { at: '20:00', precision: 'part-of-day' })).toEqual({ start: '2023-09-24T18:00+02:00', end: '2023-09-24T23:59+02:00' });
    expect(placeOnAxis(parseDate('2023-09-24'), undefined, at('03:00'))).toEqual({ start: '2023-09-24T03:00+02:00', end: '2023-09-24T23:59+02:00' });
    expect(placeOnAxis(parseDate('2023-09-24'), at('03:00'))).toEqual({ start: '2023-09-24T03:00+02:00' });
    expect(placeOnAxis(parseDate('1999-12'))).toEqual({ start: '1999-12-01T00:00+01:00', end: '1999-12-31T23:59+01:00' });
  });
});
