/** Names that a place form is part of, and that keep it; each with what it names. */
export const properNames: ReadonlyMap<string, string> = new Map([
  ['Prishtina Insight', 'a newspaper'],
  ['Hasan Prishtina', 'a politician, and the university that bears his name'],
  ['Battle of Kosovo Polje', 'the battle of 1389'],
  ['battle of Kosovo Polje', 'the battle of 1389'],
  ['bataille de Kosovo Polje', 'the battle of 1389'],
]);

/** Local names and aliases that texts may use, each with its reason. */
export const freeForms: ReadonlyMap<string, string> = new Map([
  ['New Bridge', 'also what any new bridge is called'],
  ['Slatina', 'the name of many villages, and the airport’s own by-name'],
  ['Ibër-Lepenc', 'the canal, not the place on it that the entry is about'],
]);

/** What shows that a text is about the name itself: “called Ujman in Albanian”. */
export const explains = {
  before: /(?:appelée?s?|nommée?s?|dite?s?|called|named|known as|spelt)[\s\0]+$/u,
  after: /^[\s\0,]+(?:en|in) (?:albanais|serbe|turc|Albanian|Serbian|Turkish)(?!\p{L})/u,
};
