import { citationKey, numberCitations, type Citation, type Note } from '../model/prose/citations.ts';

/** The numbered sources of a page. */
export interface Notes {
  list: Note[];
  /** The mark of a citation that stands outside the prose: its number and which use of it this is. */
  mark: (citation: Citation) => string;
}

/**
 * Numbers a page's sources: those of the prose first, as its own build step has
 * numbered them, then those cited around it, then those only listed.
 */
export function notesOf(prose: readonly Citation[], around: readonly Citation[] = [], listed: readonly string[] = []): Notes {
  const cited = numberCitations([...prose, ...around]);
  const known = new Set(cited.map(({ source }) => source));
  const rest = [...new Set(listed)].filter((source) => !known.has(source));
  const list = [...cited, ...rest.map((source, index) => ({ source, number: cited.length + index + 1, uses: 0 }))];
  const inProse = new Map<string, number>();
  for (const citation of prose) inProse.set(citationKey(citation), (inProse.get(citationKey(citation)) ?? 0) + 1);
  return {
    list,
    mark: (citation) => {
      const key = citationKey(citation);
      const use = (inProse.get(key) ?? 0) + 1;
      inProse.set(key, use);
      return `${list.find((note) => citationKey(note) === key)!.number}.${use}`;
    },
  };
}
