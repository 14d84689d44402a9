import type * as z from 'zod';
import { citationKey, citationsOf, uncitedLines } from '../../model/prose/citations.ts';
import { fence, type Fault } from '../../model/prose/fence.ts';
import { referencesOf, type Reference } from '../../model/prose/references.ts';
import { parseProse, walk, type ProseNode } from '../../model/prose/tree.ts';
import { readYaml, validate } from './yaml-file.ts';

/** What the check needs to know of one text. */
export interface WordsFile {
  faults: Fault[];
  references: Reference[];
  /** Citation keys in order: the languages must agree on them. */
  citations: string[];
  /** Ids of headings in order. */
  headings: string[];
  /** Number of words of the prose. */
  length: number;
}

const prose = (tree: ProseNode) => [...walk(tree)].filter((node) => node.type === 'text').map((node) => node.value!).join(' ');

const countWords = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** Reads one MDX file: front matter, fence, citations, references. `cited` asks for a citation in every paragraph. */
export function readWords(source: string, schema: z.ZodType, cited: boolean): WordsFile {
  const none = { references: [], citations: [], headings: [], length: 0 };
  const matter = /^---\n([\s\S]*?)\n---(\n|$)/.exec(source);
  if (!matter) return { ...none, faults: [{ line: 1, message: 'the front matter is missing: begin with "---", title and summary, "---"' }] };

  const front = readYaml(matter[1]!, 2);
  const faults: Fault[] = [
    ...front.faults,
    ...(front.value === undefined ? [] : validate(schema, front).faults),
  ];
  let tree: ProseNode;
  try {
    tree = parseProse(source);
  } catch (error) {
    const text = (error as Error).message;
    const line = /(\d+):\d+/.exec(text)?.[1];
    return { ...none, faults: [...faults, { line: Number(line ?? 1), message: `not MDX: ${text.split('\n')[0]}` }] };
  }
  faults.push(...fence(tree));
  if (cited) faults.push(...uncitedLines(tree).map((line) => ({ line, message: 'no citation in this paragraph: end it with <Cite id="…" />' })));
  return {
    faults,
    references: referencesOf(tree),
    citations: citationsOf(tree).map(citationKey),
    headings: tree.children!.flatMap((node) => (node.type === 'heading' ? [node.data?.hProperties?.id ?? ''] : [])),
    length: countWords(prose(tree)),
  };
}
