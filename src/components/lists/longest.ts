/** The most rows that a page lists: beyond it a list is split, or says how many more there are, so that no page grows with the chronicle. */
export const longestList = 300;
