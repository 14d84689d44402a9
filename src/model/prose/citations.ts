import { isKnownComponent } from './components.ts';
import { attributesOf, walk, type ProseNode } from './tree.ts';

/** A source, and where in it. */
export interface Citation {
  source: string;
  locator?: string | undefined;
}

export const citationKey = ({ source, locator = '' }: Citation): string => `${source} ${locator}`.trim();

/** The citations of one `<Cite>`: its ids, separated by spaces, each with the locator if there is one. */
export const citationsIn = ({ id = '', locator }: { id?: string; locator?: string }): Citation[] =>
  id.split(/\s+/).filter(Boolean).map((source) => ({ source, ...(locator && { locator }) }));

/** Every citation of a text, in its order, repeated ones too. */
export const citationsOf = (tree: ProseNode): Citation[] =>
  [...walk(tree)].filter((node) => node.name === 'Cite').flatMap((node) => citationsIn(attributesOf(node)));

/** A numbered entry of a page's list of sources; `uses` counts how often the page points to it. */
export interface Note extends Citation {
  number: number;
  uses: number;
}

/** Numbers citations by first appearance: one number for a source and a locator, however often it is cited. */
export function numberCitations(citations: readonly Citation[]): Note[] {
  const notes = new Map<string, Note>();
  for (const citation of citations) {
    const key = citationKey(citation);
    const note = notes.get(key);
    if (note) note.uses += 1;
    else notes.set(key, { ...citation, number: notes.size + 1, uses: 1 });
  }
  return [...notes.values()];
}

const lists = ['root', 'list', 'listItem'];

/** The blocks of prose: paragraphs, those of list items too, and components that stand alone. */
const blocksOf = (node: ProseNode): ProseNode[] => {
  if (node.type === 'paragraph' || isKnownComponent(node)) return [node];
  return lists.includes(node.type) ? (node.children ?? []).flatMap(blocksOf) : [];
};

/** Blocks without a citation: what promise 1 forbids. */
export const uncitedBlocks = (tree: ProseNode): ProseNode[] => blocksOf(tree).filter((node) => citationsOf(node).length === 0);
