const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

/** The words of a text as an id would have them: without marks and small words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !small.has(word));

/** An id made of the first words of a text; empty where the text has none. */
export const slug = (text: string, most = 5): string => wordsOf(text).slice(0, most).join('-');
