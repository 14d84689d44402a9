import { alwaysZ, americanForms, izeEndings } from './american-forms.ts';
import { findAll, type Finding, type Judgement } from './finding.ts';
import { shown, type MaskedText } from './masked-text.ts';
import { gap, spaced, wordEnd, wordStart } from './patterns.ts';

const american = new RegExp(`${wordStart}(?:${americanForms.map(([form]) => spaced(form)).join('|')})${wordEnd}`, 'giu');
const forms = americanForms.map(([form, replace, british]) => ({ whole: new RegExp(`^(?:${form})$`, 'u'), replace, british }));

/** Looks for the ending and back from there: far faster than to try every word. */
const ize = new RegExp(`(?<=${wordStart}(\\p{L}{2,}))${izeEndings}${wordEnd}`, 'gu');

const sentenceStart = /(?:^|[.!?:“]|\n\n)[\s\0“]*$/;
const nameGoesOn = new RegExp(`^(?:${gap}(?:for|of|and|the))*${gap}\\p{Lu}`, 'u');

/** World Health Organization, Organization for Security and Co-operation in Europe: names keep their spelling. */
const isName = (text: string, start: number, end: number): boolean =>
  /\p{Lu}/u.test(text[start]!) && (!sentenceStart.test(text.slice(Math.max(0, start - 20), start)) || nameGoesOn.test(text.slice(end, end + 60)));

const judge = (own: string, word: string, start: number, british: string): Judgement | undefined =>
  isName(own, start, start + word.length) ? undefined : { start, rule: 'english-spelling', message: `“${shown(word)}” is spelt the American way`, help: `write “${british}”` };

function britishForm(word: string): string {
  const small = word.toLowerCase();
  const { replace, british } = forms.find(({ whole }) => whole.test(small))!;
  const result = small.replace(replace, british);
  return word === small ? result : result[0]!.toUpperCase() + result.slice(1);
}

/** American spellings in the site's own words. */
export const englishSpelling = ({ own }: MaskedText): Finding[] => [
  ...findAll(own, american, ({ 0: word, index }) => judge(own, word, index, britishForm(shown(word)))),
  ...findAll(own, ize, ({ 0: ending, 1: stem, index }) => {
    const word = stem! + ending;
    return alwaysZ.has(word.toLowerCase()) ? undefined : judge(own, word, index - stem!.length, `${stem}${ending.replace('z', 's')}`);
  }),
];
