import { describe, expect, it } from 'vitest';
import { officeOn } from '../../src/model/actor.ts';
import { nearest } from '../../src/model/ids.ts';
import { fullName, shortName } from '../../src/model/place.ts';
import { isEnough, type Source } from '../../src/model/source.ts';

const place = (sq: string, sr: string) => ({ id: 'x', kind: 'town' as const, names: { sq, sr }, aliases: [], description: { fr: '.', en: '.' }, sources: ['s'], formerly: [] });

describe('the rule of names', () => {
  it.each([
    ['Banjskë', 'Banjska', 'Banjska / Banjskë', 'Banjska'],
    ['Zveçan', 'Zvečan', 'Zveçan / Zvečan', 'Zveçan'],
    ['Leposaviq', 'Leposavić', 'Leposavić / Leposaviq', 'Leposavić'],
    ['Gjakovë', 'Đakovica', 'Đakovica / Gjakovë', 'Đakovica'],
    ['Jarinjë', 'Jarinje', 'Jarinje / Jarinjë', 'Jarinje'],
    ['Zubin Potok', 'Zubin Potok', 'Zubin Potok', 'Zubin Potok'],
  ])('%s and %s', (sq, sr, full, short) => {
    expect(fullName(place(sq, sr), 'fr')).toBe(full);
    expect(shortName(place(sq, sr), 'en')).toBe(short);
  });

  it('gives way to an established name', () => {
    const pristina = { ...place('Prishtinë', 'Priština'), established: { fr: 'Pristina', en: 'Pristina' } };
    expect(fullName(pristina, 'fr')).toBe('Pristina');
  });
});

describe('offices', () => {
  const person = {
    id: 'x', kind: 'person' as const, names: { fr: 'X', en: 'X' }, aliases: [], description: { fr: '.', en: '.' }, sources: ['s'], formerly: [],
    offices: [
      { name: { fr: 'Ministre', en: 'Minister' }, date: '/2021-03-21' },
      { name: { fr: 'Premier ministre', en: 'Prime Minister' }, date: '2021-03-22/..' },
    ],
  };
  it('are those of the day', () => {
    expect(officeOn(person, '2020-01-01')?.en).toBe('Minister');
    expect(officeOn(person, '2023-09-24')?.en).toBe('Prime Minister');
  });
});

describe('evidence', () => {
  const source = (publisher: string, custom: Partial<Source['custom']> = {}): Source => ({ type: 'article-newspaper', title: publisher, publisher, language: 'en', custom: { primary: false, read: 'full', formerly: [], ...custom } });
  it('is enough with one primary source or two newsrooms; reprints of an agency are one', () => {
    expect(isEnough([source('A')])).toBe(false);
    expect(isEnough([source('A'), source('A')])).toBe(false);
    expect(isEnough([source('A', { agency: 'AFP' }), source('B', { agency: 'AFP' })])).toBe(false);
    expect(isEnough([source('A'), source('B')])).toBe(true);
    expect(isEnough([source('A', { primary: true })])).toBe(true);
  });
});

it('finds the id that was meant', () => {
  expect(nearest('kfor-entri-1999', ['kfor-entry-1999', 'kfor-reform-2004'])).toBe('kfor-entry-1999');
  expect(nearest('nothing-like-it', ['kfor-entry-1999'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
