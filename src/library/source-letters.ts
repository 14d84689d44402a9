import type { Source } from '../model/source.ts';
import type { Language } from '../model/languages.ts';
import { sourcesById } from './sources.ts';

/** A publisher and its sources. */
export interface Publisher {
  name: string;
  sources: [id: string, source: Source][];
}

/** The publishers under one letter; all that begin with a digit stand together. */
export interface Letter {
  /** As shown: "A", "0–9". */
  letter: string;
  /** As in the address. */
  slug: string;
  publishers: Publisher[];
}

const letterOf = (name: string): string => {
  const first = /[\p{L}\d]/u.exec(name.normalize('NFD'))![0].toUpperCase();
  return /\d/.test(first) ? '0–9' : first;
};

/** The bibliography by publisher, split by letter, so that no list grows without bound. */
export async function sourceLetters(language: Language): Promise<Letter[]> {
  const { compare } = new Intl.Collator(language);
  const byName = Map.groupBy(await sourcesById(), ([, source]) => source.publisher ?? source.title);
  const publishers = [...byName].map(([name, sources]) => ({ name, sources })).sort((a, b) => compare(a.name, b.name));
  return [...Map.groupBy(publishers, ({ name }) => letterOf(name))]
    .map(([letter, group]) => ({ letter, slug: letter === '0–9' ? '0-9' : letter.toLowerCase(), publishers: group }))
    .sort((a, b) => compare(a.letter, b.letter));
}
