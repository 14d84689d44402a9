/** The number of days of a month; months count from 1. */
export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const long = (language: string) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)).toLowerCase());
};

/** The number of a month by its name in one of some languages. */
export const monthNamed = (name: string, languages: readonly string[]): number | undefined =>
  languages.map((language) => long(language).indexOf(name.toLowerCase()) + 1).find((month) => month > 0);
