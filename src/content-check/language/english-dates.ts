import { en } from '../../i18n/en.ts';
import { englishContext } from './english-counting.ts';
import { findAll, type Finding, type Judgement } from './finding.ts';
import { shown, type MaskedText } from './masked-text.ts';
import { dateInFigures, spaced, wordEnd, wordStart } from './patterns.ts';

const { months } = en.dates;
const abbreviations = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept?', 'Oct', 'Nov', 'Dec'];
const month = `${months.join('|')}|(?:${abbreviations.join('|')})(?:\\.|\\b)`;
const day = '(?:[12]\\d|3[01]|0?[1-9])';

const fullDate = new RegExp(spaced(`(?=[A-Z])${wordStart}(${month}) (${day})(?:(?:st|nd|rd|th),?(?: (\\d{4}))?|,? (\\d{4}))${wordEnd}`), 'gu');

/** “In September 24 people …” is no date: only what stands before tells. */
const bareDate = new RegExp(spaced(`(?=[A-Z])(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]rom|to|and|of) )(${month}) (${day})(?!,? \\d{4})${wordEnd}`), 'gu');
const dayFirst = new RegExp(spaced(`(?=[\\dt])${wordStart}(?:the )?(${day})(st|nd|rd|th)?( of)? (${month})(?:(,)? (\\d{4}))?(?![\\p{L}\\d])`), 'gu');

const fullMonth = (name: string): string => months.find((full) => full.startsWith(name.slice(0, 3))) ?? name;
const inWords = (dayNumber: string, name: string, year?: string): string => en.dates.day(Number(dayNumber), fullMonth(name), year ? Number(year) : undefined);

const inFigures = (first: number, second: number, year: number): string => {
  const [dayNumber, monthNumber] = second > 12 ? [second, first] : [first, second];
  const sure = dayNumber > 12 && monthNumber >= 1 && monthNumber <= 12;
  return sure ? `write “${en.dates.day(dayNumber, months[monthNumber - 1]!, year)}”` : 'write the day, the month in words, the year: “24 September 2023”';
};

const american = (found: string, right: string): Judgement => ({ rule: 'english-date', message: `“${shown(found)}” in the American order`, help: `write “${right}”` });

/** 24 September 2023: day, month in full, year, without commas or endings. */
export const englishDate = ({ own }: MaskedText): Finding[] => [
  ...findAll(own, fullDate, ([found, name, dayNumber, yearAfterEnding, year]) => american(found, inWords(dayNumber!, name!, yearAfterEnding ?? year))),
  ...findAll(own, bareDate, ({ 0: found, 1: name, 2: dayNumber, index }) =>
    englishContext(own, index, index + found.length).counts ? undefined : american(found, inWords(dayNumber!, name!)),
  ),
  ...findAll(own, dayFirst, ([found, dayNumber, ending, of, name, comma, year]) => {
    const isFull = months.includes(name!);
    if (isFull && !ending && !of && !comma && !dayNumber!.startsWith('0')) return undefined;
    return { rule: 'english-date', message: `“${shown(found)}” is not how these texts write a date`, help: `write “${inWords(dayNumber!, name!, year)}”` };
  }),
  ...findAll(own, dateInFigures, ([found, first, second, year, isoYear, isoMonth, isoDay]) => ({
    rule: 'english-date',
    message: `“${found}”: a date in figures`,
    help: isoYear ? `write “${inWords(isoDay!, months[Number(isoMonth) - 1] ?? '', isoYear)}”` : inFigures(Number(first), Number(second), Number(year)),
  })),
];
