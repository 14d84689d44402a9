import { parseDocument } from 'yaml';
import { attributesOf, isComponent, lineOf, walk, type ProseNode } from './tree.ts';

/** The components that prose may use, with their attributes; `true` where one is required. */
export const components: Record<string, Record<string, boolean>> = {
  Cite: { id: true, locator: false },
  Quote: { lang: false },
  EventLink: { id: true },
  Place: { id: true },
  Actor: { id: true },
  Term: { id: true },
};

const allowedNodes = new Set(['root', 'yaml', 'paragraph', 'heading', 'text', 'strong', 'list', 'listItem', 'link', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

const refusals: Record<string, string> = {
  mdxjsEsm: 'import and export are refused: the components are there without them',
  mdxFlowExpression: '{expressions} are refused: write the words themselves',
  mdxTextExpression: '{expressions} are refused: write the words themselves',
  html: 'HTML is refused: write Markdown',
  image: 'images are refused in this edition',
  imageReference: 'images are refused in this edition',
  emphasis: 'italics are refused: quote with <Quote>, or rewrite',
};

/** A fault of a file: the line where it is known, what is wrong and what would be right. */
export interface Fault {
  line?: number | undefined;
  message: string;
}

const known = Object.keys(components).map((name) => `<${name}>`).join(', ');

function componentFaults(node: ProseNode): string[] {
  const rules = Object.hasOwn(components, node.name ?? '') ? components[node.name!] : undefined;
  if (!rules) return [`<${node.name ?? ''}> is refused: the components are ${known}`];
  const given = node.attributes ?? [];
  return [
    ...given.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [`<${node.name}> takes no {...spread}`];
      if (!Object.hasOwn(rules, attribute.name!)) return [`<${node.name}> has no attribute "${attribute.name}": it takes ${Object.keys(rules).join(', ')}`];
      if (typeof attribute.value !== 'string' || !attribute.value.trim()) return [`${attribute.name} of <${node.name}> must be literal text, such as ${attribute.name}="…"`];
      return [];
    }),
    ...Object.entries(rules).flatMap(([name, required]) => (required && !attributesOf(node)[name] ? [`<${node.name}> needs ${name}="…"`] : [])),
  ];
}

/** MDX front matter is code too: `layout` imports and runs a file. */
const matterFaults = (yaml: string): string[] => {
  const matter: unknown = parseDocument(yaml).toJS();
  return typeof matter === 'object' && matter && 'layout' in matter ? ['"layout" is refused: it would run code'] : [];
};

function urlFaults(url: string): string[] {
  if (/^(https:\/\/|mailto:|#)/.test(url)) return [];
  return [`the link to "${url}" is refused: use <EventLink>, <Actor>, <Place> or <Term>, a #heading of this page, https: or mailto:`];
}

function headingFaults(node: ProseNode): string[] {
  if (node.depth! < 2 || node.depth! > 3) return ['headings in prose are ## or ###: the title is in the front matter'];
  return node.data?.hProperties?.id ? [] : ['a heading needs an id, the same in every language: "## The founding {#founding}"'];
}

function nodeFaults(node: ProseNode): string[] {
  if (isComponent(node)) return componentFaults(node);
  if (!allowedNodes.has(node.type)) return [refusals[node.type] ?? `${node.type} is refused: prose is paragraphs, headings and lists`];
  if (node.type === 'yaml') return matterFaults(node.value!);
  if (node.type === 'link') return urlFaults(node.url ?? '');
  return node.type === 'heading' ? headingFaults(node) : [];
}

/**
 * MDX is code, so content is fenced in: everything that could run or load
 * something, and everything the pages have no form for, is a fault.
 */
export const fence = (tree: ProseNode): Fault[] =>
  [...walk(tree)].flatMap((node) => nodeFaults(node).map((message) => ({ line: lineOf(node), message })));
