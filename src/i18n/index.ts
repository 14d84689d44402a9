import type { Language } from '../model/languages.ts';
import { typeset } from '../model/typography.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const interfaces: Record<Language, Words> = { fr, en };

/** The interface words of a language. */
export const wordsIn = (language: Language): Words => interfaces[language];

/** A text with the typography of its language. */
export const setType = (text: string, language: Language): string => typeset(text, interfaces[language].typography);
