import { languages } from '../../model/languages.ts';
import { topOf, type Entry, type EntryText, type Rule } from '../content.ts';

const nameOf = ({ language }: EntryText) => `${language}.mdx`;

const count = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The texts of an entry in pairs: the first language's with each other one. */
function pairs({ texts }: Entry): [EntryText, EntryText][] {
  const sorted = [...texts].sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language)).filter(({ words }) => words.tree);
  const [first, ...others] = sorted;
  return first ? others.map((other) => [first, other]) : [];
}

/** Both languages cite the same. */
export const twinsCiteTheSame: Rule = ({ entries }, report) => {
  const lacking = (one: EntryText, other: EntryText): boolean => {
    const budget = count(other.words.citations.map(({ key }) => key));
    const missing = one.words.citations.filter(({ key }) => {
      budget.set(key, (budget.get(key) ?? 0) - 1);
      return budget.get(key)! < 0;
    });
    for (const { key, start, end } of missing) report(one.reading, { rule: 'twin-citations', start, end, message: `${nameOf(other)} does not cite "${key}" here`, help: 'both languages say the same with the same citations: add it there, or remove it here' });
    return missing.length > 0;
  };
  for (const [first, other] of entries.flatMap(pairs)) {
    if ([lacking(first, other), lacking(other, first)].some(Boolean)) continue;
    const index = other.words.citations.findIndex(({ key }, at) => key !== first.words.citations[at]!.key);
    if (index < 0) continue;
    const { key, start, end } = other.words.citations[index]!;
    report(other.reading, { rule: 'twin-citation-order', start, end, message: `"${key}" is cited where ${nameOf(first)} cites "${first.words.citations[index]!.key}"`, help: 'cite in the same order in both languages' });
  }
};

/** Both languages have the same headings and as many paragraphs. */
export const twinsHaveOneStructure: Rule = ({ entries }, report) => {
  for (const [first, other] of entries.flatMap(pairs)) {
    const [mine, theirs] = [other.words.structure, first.words.structure];
    const index = mine.findIndex(({ heading }, at) => heading !== theirs[at]?.heading);
    if (index < 0 && mine.length === theirs.length) continue;
    const span = mine[index] ?? topOf(other.reading);
    const told = index < 0 ? `paragraphs and headings: ${mine.length}, where ${nameOf(first)} has ${theirs.length}` : `here ${nameOf(first)} has ${theirs[index] ? (theirs[index].heading ? `the heading {#${theirs[index].heading}}` : 'a paragraph') : 'nothing'}`;
    report(other.reading, { rule: 'twin-structure', start: span.start, end: span.end, message: told, help: 'both languages say the same, paragraph by paragraph, under headings with the same ids' });
  }
};

const most = 0.4;

/** Neither language is a summary of the other. */
export const twinsAreOfOneLength: Rule = ({ entries }, report) => {
  for (const [first, other] of entries.flatMap(pairs)) {
    const [a, b] = [first.words.length, other.words.length];
    if (Math.abs(a - b) <= most * Math.max(a, b)) continue;
    report(other.reading, { rule: 'twin-length', ...topOf(other.reading), message: `${b} words, where ${nameOf(first)} has ${a}`, help: 'neither language is a summary of the other: say the same in both' });
  }
};

/** Texts are about as long as their kind allows. */
export const textsHaveTheirLength: Rule = ({ entries }, report) => {
  for (const { room, texts } of entries) {
    const [fewest, longest] = room.length ?? [0, Infinity];
    for (const { reading, words } of texts) {
      if (!words.tree || (words.length >= fewest && words.length <= longest)) continue;
      report(reading, { rule: 'text-length', ...topOf(reading), message: `the text has ${words.length} words`, help: `${words.length === 0 ? 'write it below the line --- that ends the front matter: ' : ''}this kind of text has ${fewest} to ${longest}` });
    }
  }
};
