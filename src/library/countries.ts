import type { Language } from '../model/languages.ts';

/** Gives a country's present name in a language, by its code (ISO 3166-1 alpha-2; names from CLDR). */
export function countryNames(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (code) => names.of(code)!;
}
