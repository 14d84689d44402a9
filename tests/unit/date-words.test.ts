import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import type { Clock } from '../../src/model/clock.ts';
import { machineDate, momentInWords } from '../../src/model/date-words.ts';
import { parseDate } from '../../src/model/historical-date.ts';

const about3: Clock = { at: '03:00', precision: 'hour', approximate: true };

describe('dates in words', () => {
  it.each<[string, Clock | undefined, string, string]>([
    ['1999-06-10', undefined, '10 juin 1999', '10 June 1999'],
    ['2023-10-01', undefined, '1er octobre 2023', '1 October 2023'],
    ['1999~', undefined, 'vers 1999', 'about 1999'],
    ['2005-11', undefined, 'novembre 2005', 'November 2005'],
    ['1999?', undefined, '1999 (date incertaine)', '1999 (date uncertain)'],
    ['2004-03-17/2004-03-19', undefined, 'du 17 au 19 mars 2004', '17 to 19 March 2004'],
    ['2023-10-01/2023-10-03', undefined, 'du 1er au 3 octobre 2023', '1 to 3 October 2023'],
    ['2023-09-30/2023-10-03', undefined, 'du 30 septembre au 3 octobre 2023', '30 September to 3 October 2023'],
    ['1999-12-30/2000-01-02', undefined, 'du 30 décembre 1999 au 2 janvier 2000', '30 December 1999 to 2 January 2000'],
    ['1998/1999', undefined, 'de 1998 à 1999', '1998 to 1999'],
    ['1999-06/1999-07', undefined, 'de juin à juillet 1999', 'June to July 1999'],
    ['2021-03-22/..', undefined, 'depuis le 22 mars 2021', 'since 22 March 2021'],
    ['/2024-10-01', undefined, 'jusqu’au 1er octobre 2024', 'until 1 October 2024'],
    ['2023-09-24', about3, '24 septembre 2023, vers 3 h', '24 September 2023, about 3 a.m.'],
    ['2023-09-24', { at: '02:46', precision: 'minute' }, '24 septembre 2023, 2 h 46', '24 September 2023, 2.46 a.m.'],
    ['2023-09-24', { at: '12:00', precision: 'hour' }, '24 septembre 2023, midi', '24 September 2023, noon'],
    ['2023-09-24', { at: '20:00', precision: 'part-of-day' }, '24 septembre 2023, le soir', '24 September 2023, evening'],
    ['2023-09-24', { at: '15:30', until: '16:08', precision: 'minute' }, '24 septembre 2023, de 15 h 30 à 16 h 08', '24 September 2023, 3.30 p.m. to 4.08 p.m.'],
  ])('%s %o', (text, time, french, english) => {
    const date = parseDate(text);
    expect(momentInWords(date, time, fr.dates)).toBe(french);
    expect(momentInWords(date, time, en.dates)).toBe(english);
  });
});

describe('dates for machines', () => {
  it('are never more precise than what is known', () => {
    expect(machineDate(parseDate('1999'))).toBe('1999');
    expect(machineDate(parseDate('1999-06'))).toBe('1999-06');
    expect(machineDate(parseDate('1999-06-10'))).toBe('1999-06-10');
    expect(machineDate(parseDate('2023-09-24'), about3)).toBe('2023-09-24T03:00+02:00');
    expect(machineDate(parseDate('2008-02-17'), about3)).toBe('2008-02-17T03:00+01:00');
    expect(machineDate(parseDate('2023-09-24'), { at: '20:00', precision: 'part-of-day' })).toBe('2023-09-24');
    expect(machineDate(parseDate('2004-03-17/2004-03-19'))).toBeUndefined();
  });
});
