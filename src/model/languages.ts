/** The languages the site is written in, the default first. A new one needs an entry here, an interface file in `src/i18n/`, what the check holds its texts to in `src/content-check/language/`, and words. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language of the site. */
export type Localized = Record<Language, string>;
