const range = (first: number, last: number) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/**
 * What the Latin file holds: printable ASCII, Latin-1, the letters of Albanian,
 * Serbian, Turkish and their neighbours, and the punctuation of both page languages.
 */
export const latin =
  range(0x20, 0x7e) + range(0xa0, 0xff) + 'ČčĆćĐđŠšŽžĞğİıŞşŁłŃńŐőŒœŸŢţȚțȘșĂăĒēĘęĄą' + '–—‘’“”„†•…‹›′″\u2009\u202f€™←→↑↓↩−';

/** What the Cyrillic file holds: Serbian, Macedonian, Bulgarian, Russian and Ukrainian, for titles. */
export const cyrillic = range(0x400, 0x45f) + 'Ґґ';
