import { fr } from '../../i18n/fr.ts';
import { findAll, type Finding } from './finding.ts';
import { shown, type MaskedText } from './masked-text.ts';
import { dateInFigures, spaced, wordEnd, wordStart } from './patterns.ts';

const { months } = fr.dates;
const month = months.join('|');

const first = new RegExp(spaced(`(?=1)(?<![\\p{L}\\d.,]|\\d )1(?= (?:(?:au|et) \\d{1,2} )?(?:${month})${wordEnd})`), 'gu');
const suffixed = new RegExp(`(?=[\\dIVX])${wordStart}(?:(\\d+)(i?[eè]mes?|iers?|i?[eè]res?|è)|([IVX]+)(i?[eè]mes?))${wordEnd}`, 'gu');

/** The right form of an ordinal in figures. */
function ordinal(number: string, suffix: string): string {
  const plural = suffix.endsWith('s') ? 's' : '';
  if (number !== '1') return `${number}e${plural}`;
  return /[eè]re/.test(suffix) ? `1re${plural}` : `1er${plural}`;
}

/** 1er and 1re, 2e, XXe: the first of a month is an ordinal, the other days are not. */
export const frenchOrdinal = ({ all }: MaskedText): Finding[] => [
  ...findAll(all, first, () => ({ rule: 'french-ordinal', message: 'the first of a month without its ordinal', help: 'write “1er”' })),
  ...findAll(all, suffixed, ([found, number, suffix, roman, romanSuffix]) => ({
    rule: 'french-ordinal',
    message: `“${found}” is not a French ordinal in figures`,
    help: `write “${ordinal(number ?? roman!, suffix ?? romanSuffix!)}”`,
  })),
];

const day = '(?:[12]\\d|3[01]|0?[1-9])';
const american = new RegExp(spaced(`${wordStart}(${month}) ${day},? \\d{4}${wordEnd}`), 'giu');
const padded = new RegExp(spaced(`(?=0)(?<![\\p{L}\\d.,]|\\d )0([1-9])(?= (?:${month})${wordEnd})`), 'gu');
const capital = new RegExp(spaced(`(?=[A-Z])(?<=(?:\\d|1er) )(?:${months.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})${wordEnd}`), 'gu');
const weekday = new RegExp(spaced(`(?=[A-Z])(?<=\\p{Ll},? )(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?= (?:\\d{1,2}|1er) (?:${month})${wordEnd})`), 'gu');

const inWords = (year: number, monthNumber: number, dayNumber: number) =>
  monthNumber >= 1 && monthNumber <= 12 ? `write “${fr.dates.day(dayNumber, months[monthNumber - 1]!, year)}”` : 'write the day, the month in words, the year: “24 septembre 2023”';

/** 24 septembre 2023: day, month in words and without a capital, year. */
export const frenchDate = ({ all }: MaskedText): Finding[] => [
  ...findAll(all, american, ([found]) => {
    const [name, dayNumber, year] = shown(found).split(/,? /);
    return { rule: 'french-date', message: `“${shown(found)}” in the American order`, help: `write “${fr.dates.day(Number(dayNumber), name!.toLowerCase(), Number(year))}”` };
  }),
  ...findAll(all, dateInFigures, ([found, d, m, y, isoYear, isoMonth, isoDay]) => ({
    rule: 'french-date',
    message: `“${found}”: a date in figures`,
    help: isoYear ? inWords(Number(isoYear), Number(isoMonth), Number(isoDay)) : inWords(Number(y), Number(m), Number(d)),
  })),
  ...findAll(all, padded, ([found, digit]) => ({ rule: 'french-date', message: `“${found}”: a day with a nought before it`, help: `write “${fr.dates.dayNumber(Number(digit))}”` })),
  ...findAll(all, capital, ([found]) => ({ rule: 'french-date', message: `“${found}”: a month with a capital`, help: `write “${found.toLowerCase()}”` })),
  ...findAll(all, weekday, ([found]) => ({ rule: 'french-date', message: `“${found}”: a day of the week with a capital`, help: `write “${found.toLowerCase()}”` })),
];
