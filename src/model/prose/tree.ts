import { mdxToMdast, type Features } from 'satteri';

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

export const lineOf = (node: ProseNode): number | undefined => node.position?.start.line;
