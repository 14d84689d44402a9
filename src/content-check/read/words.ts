import type * as z from 'zod';
import { citationKey, citationsIn, uncitedBlocks } from '../../model/prose/citations.ts';
import { isKnownComponent } from '../../model/prose/components.ts';
import { fence } from '../../model/prose/fence.ts';
import { referencesOf, type Reference } from '../../model/prose/references.ts';
import { attributesOf, attributeWordSpan, spanOf, walk, type ProseNode } from '../../model/prose/tree.ts';
import type { Span, YamlText } from '../../model/yaml-text.ts';
import type { ContentFault } from '../diagnostic.ts';
import { validate } from './validate.ts';

/** What the check needs to know of one text. */
export interface Words {
  faults: ContentFault[];
  /** The front matter, where it is YAML. */
  matter: YamlText | undefined;
  /** The tree of the prose, where it is MDX. */
  tree: ProseNode | undefined;
  references: Reference[];
  /** Citations in the order of the text; `key` is the source and the locator. */
  citations: (Span & { key: string; source: string })[];
  /** Top-level blocks in order: the id of a heading, "" for any other. */
  structure: (Span & { heading: string })[];
  /** Number of words of the prose. */
  length: number;
}

const countWords = (tree: ProseNode): number =>
  [...walk(tree)].reduce((sum, node) => sum + (node.type === 'text' ? (node.value!.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) : 0), 0);

const citationsOf = (tree: ProseNode, source: string): Words['citations'] =>
  [...walk(tree)].filter((node) => node.name === 'Cite').flatMap((node) =>
    citationsIn(attributesOf(node)).map((citation) => ({ key: citationKey(citation), source: citation.source, ...attributeWordSpan(node, 'id', citation.source, source) })),
  );

const structureOf = (tree: ProseNode): Words['structure'] =>
  tree.children!.filter((node) => ['paragraph', 'heading', 'list'].includes(node.type) || isKnownComponent(node)).map((node) => ({ ...spanOf(node), heading: node.type === 'heading' ? (node.data?.hProperties?.id ?? '') : '' }));

/** Links to a heading that the text does not have. */
function lostAnchors(tree: ProseNode): ContentFault[] {
  const ids = [...walk(tree)].flatMap((node) => node.data?.hProperties?.id ?? []);
  return [...walk(tree)]
    .filter((node) => node.type === 'link' && node.url?.startsWith('#') && !ids.includes(node.url.slice(1)))
    .map((node) => ({ rule: 'unknown-id', ...spanOf(node), message: `there is no heading "${node.url}" in this text`, help: ids.length > 0 ? `its headings are ${ids.map((id) => `#${id}`).join(', ')}` : 'it has no headings' }));
}

/** Reads one MDX file: front matter, fence, citations, references. `cited` asks for a citation in every paragraph. */
export function readWords(source: string, schema: z.ZodType, cited: boolean): Words {
  const { matter, tree, faults: fenced } = fence(source);
  // What the fence has said of the front matter is not said again.
  const refused = fenced.some(({ rule }) => rule === 'layout');
  const faults: ContentFault[] = [...fenced];
  if (matter && matter.value !== undefined) faults.push(...validate(schema, matter).faults.filter(({ message }) => !(refused && message.includes('"layout"'))));
  if (!tree) return { faults, matter, tree, references: [], citations: [], structure: [], length: 0 };
  faults.push(...lostAnchors(tree));
  if (cited) {
    faults.push(...uncitedBlocks(tree).map((node): ContentFault => ({ rule: 'uncited-paragraph', ...spanOf(node), message: 'a paragraph or list item without a citation', help: 'end it with <Cite id="…" />, the id of a file in content/sources/' })));
  }
  return { faults, matter, tree, references: referencesOf(tree, source), citations: citationsOf(tree, source), structure: structureOf(tree), length: countWords(tree) };
}
