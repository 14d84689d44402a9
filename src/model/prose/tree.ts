import { mdxToMdast, type Features } from 'satteri';
import type { Span } from '../yaml-text.ts';

/** The Markdown that content is written in: CommonMark, and `## Heading {#id}`. */
export const features = {
  gfm: false,
  headingAttributes: true,
  smartPunctuation: false,
} satisfies Features;

/** What is read of a node, whatever its type. */
export interface ProseNode {
  type: string;
  position?: { start: { offset: number; line: number }; end: { offset: number } };
  children?: ProseNode[];
  value?: string;
  url?: string;
  depth?: number;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { hProperties?: { id?: string; [name: string]: unknown } };
}

/** Parses an MDX file. Throws where MDX itself can't be parsed. */
export const parseProse = (source: string): ProseNode => mdxToMdast(source, { features }) as unknown as ProseNode;

/** All nodes below and with `node`, in the order of the text. */
export function* walk(node: ProseNode): Generator<ProseNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

export const isComponent = (node: ProseNode): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A component's literal attributes. */
export const attributesOf = (node: ProseNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );

/** Where a node stands in its file. */
export const spanOf = ({ position }: ProseNode): Span => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 1 });

/** Where a component's name stands. */
export function nameSpan(node: ProseNode, source: string): Span {
  const { start } = spanOf(node);
  const [tag = '<'] = /^<[^\s/>]*/.exec(source.slice(start)) ?? [];
  return { start, end: start + tag.length };
}

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[\w-]/.test(character);

/** Where a whole word stands in a stretch of a text. */
function wordSpan(source: string, word: string, from: number, to: number): Span | undefined {
  for (let start = source.indexOf(word, from); start >= 0 && start < to; start = source.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (!isWordCharacter(source[start - 1]) && !isWordCharacter(source[end])) return { start, end };
  }
  return undefined;
}

/** Where an attribute of a component stands. */
export function attributeSpan(node: ProseNode, name: string, source: string): Span {
  const { end } = spanOf(node);
  const tag = nameSpan(node, source);
  return wordSpan(source, name, tag.end, end) ?? tag;
}

/** Where a word of a component's attribute stands, such as one id among several. */
export function attributeWordSpan(node: ProseNode, name: string, word: string, source: string): Span {
  const { end } = spanOf(node);
  const attribute = attributeSpan(node, name, source);
  return wordSpan(source, word, attribute.end, end) ?? attribute;
}
