import { languages, type Language } from '../../model/languages.ts';
import { findAll, type Finding } from './finding.ts';
import { shown, type MaskedText } from './masked-text.ts';
import { neutralExceptions, neutralityList } from './neutrality-list.ts';
import { spaced, wordEnd, wordStart } from './patterns.ts';
import { isReported } from './reported-speech.ts';

/** One pattern a language: exceptions come first and take their words away; then a group an entry. */
const patternOf = (language: Language): RegExp => {
  const exceptions = neutralExceptions[language].map(([words]) => spaced(words)).join('|');
  const entries = neutralityList.map((entry, index) => `(?<e${index}>${entry[language].words.map(spaced).join('|')})`).join('|');
  return new RegExp(`${wordStart}(?:(?:${exceptions})${wordEnd}|(?:${entries})${wordEnd})`, 'giu');
};

const patterns = Object.fromEntries(languages.map((language) => [language, patternOf(language)])) as Record<Language, RegExp>;

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** A side's words in the site's own voice. */
export const findNeutrality = ({ own }: MaskedText, language: Language): Finding[] =>
  findAll(own, patterns[language], ({ 0: found, index, groups }) => {
    const entry = neutralityList.find((_, at) => groups![`e${at}`] !== undefined);
    if (!entry) return undefined;
    if (entry.reportable && isReported(own, index, index + found.length, language)) return undefined;
    return {
      rule: 'neutrality',
      message: `“${shown(found)}” in the site’s own voice: ${entry.reason}`,
      help: `put it in quotation marks (<Quote>${shown(found)}</Quote> in prose) and say whose word it is, or write ${list(entry[language].instead)}`,
    };
  });
