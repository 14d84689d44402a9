import type { Language } from '../../model/languages.ts';
import { englishDate } from './english-dates.ts';
import { englishHours } from './english-hours.ts';
import { englishQuotes } from './english-quotes.ts';
import { englishSpelling } from './english-spelling.ts';
import { englishThousands } from './english-thousands.ts';
import type { Finding } from './finding.ts';
import { frenchApostrophe } from './french-apostrophe.ts';
import { frenchDate, frenchOrdinal } from './french-dates.ts';
import { frenchHours } from './french-hours.ts';
import { frenchDecimal, frenchThousands } from './french-numbers.ts';
import { frenchQuotes } from './french-quotes.ts';
import { frenchSpaces } from './french-spaces.ts';
import type { MaskedText } from './masked-text.ts';
import type { Names } from './names.ts';
import { findNeutrality } from './neutrality.ts';
import { findPersonNames } from './person-names.ts';
import { findPlaceNames } from './place-names.ts';

type Rule = (text: MaskedText) => Finding[];

/** What each language asks of its texts, names and neutrality apart. */
const conventions: Record<Language, readonly Rule[]> = {
  fr: [frenchSpaces, frenchQuotes, frenchApostrophe, frenchThousands, frenchDecimal, frenchOrdinal, frenchDate, frenchHours],
  en: [englishQuotes, englishSpelling, englishDate, englishHours, englishThousands],
};

/** Everything wrong with the language of a text, in the order of the text. */
export const readLanguage = (text: MaskedText, language: Language, names: Names): Finding[] =>
  [
    ...conventions[language].flatMap((rule) => rule(text)),
    ...findPlaceNames(text, names[language].places),
    ...findPersonNames(text, names[language].persons),
    ...findNeutrality(text, language),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
