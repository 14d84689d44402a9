import { describe, expect, it } from 'vitest';
import { addressOf, sourceSchema } from '../../src/model/source.ts';

const source = { type: 'report', title: 'T', language: 'en', custom: { primary: false, read: 'full' } };

const faults = (fields: object, custom: object = {}) =>
  sourceSchema.safeParse({ ...source, ...fields, custom: { ...source.custom, ...custom } }).error?.issues.map(({ message }) => message) ?? [];

describe('a source', () => {
  it.each(['978-0-306-40615-7', '9780306406157', '0-306-40615-2', '0-8044-2957-X'])('may have the ISBN %s', (ISBN) => {
    expect(faults({ ISBN })).toEqual([]);
  });

  it.each([
    ['978-0-306-40615-8', 'the check digit of this ISBN does not fit: one of its digits is wrong'],
    ['0-306-40615-1', 'the check digit of this ISBN does not fit: one of its digits is wrong'],
    ['ISBN 978-0-306-40615-7', 'an ISBN has 10 or 13 digits, such as "978-0-306-40615-7"'],
    ['97803064061', 'an ISBN has 10 or 13 digits, such as "978-0-306-40615-7"'],
  ])('may not have the ISBN %s', (ISBN, message) => {
    expect(faults({ ISBN })).toEqual([message]);
  });

  it('has a DOI without its address', () => {
    expect(faults({ DOI: '10.1000/182' })).toEqual([]);
    expect(faults({ DOI: 'https://doi.org/10.1000/182' })).toEqual(['a DOI without its address, such as "10.1000/182"']);
  });

  it('has an archived copy that answers over https', () => {
    expect(faults({}, { archive: 'https://web.archive.org/web/2023/https://example.org/' })).toEqual([]);
    expect(faults({}, { archive: 'http://web.archive.org/web/2023/https://example.org/' })).toEqual(['the address of an archived copy begins with https://']);
  });

  it('is read at its address, else where its DOI leads', () => {
    expect(addressOf({ URL: 'https://example.org/', DOI: '10.1000/182' })).toBe('https://example.org/');
    expect(addressOf({ DOI: '10.1000/182<1::AID>3.0' })).toBe('https://doi.org/10.1000/182%3C1::AID%3E3.0');
    expect(addressOf({})).toBeUndefined();
  });
});
