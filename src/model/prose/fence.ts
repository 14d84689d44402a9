import type { Fault } from '../fault.ts';
import { readYaml, type YamlRule, type YamlText } from '../yaml-text.ts';
import { componentFaults, type ComponentRule } from './components.ts';
import { frontMatterOf } from './front-matter.ts';
import { linkFault, type LinkRule } from './links.ts';
import { isComponent, parseProse, spanOf, walk, type ProseNode } from './tree.ts';

export type FenceRule = ComponentRule | LinkRule | YamlRule | 'front-matter' | 'layout' | 'mdx-syntax' | 'mdx-import' | 'mdx-expression' | 'raw-html' | 'image' | 'markdown-form' | 'heading-id';

type Refusal = Omit<Fault<FenceRule>, 'start' | 'end'>;

// What "toml" is wrong about, the front matter's own fault says.
const allowedNodes = new Set(['root', 'yaml', 'toml', 'paragraph', 'heading', 'text', 'strong', 'list', 'listItem', 'link', 'definition', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

const expression: Refusal = { rule: 'mdx-expression', message: '{expressions} are refused: they would run at build', help: 'write the words themselves; notes to other authors go into the pull request' };
const image: Refusal = { rule: 'image', message: 'images are refused in this edition', help: 'say in words what it shows, and cite where it is published' };

const refusals: Record<string, Refusal> = {
  mdxjsEsm: { rule: 'mdx-import', message: 'import and export are refused: they would run at build', help: 'remove the line: the components are there without it' },
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  html: { rule: 'raw-html', message: 'HTML is refused', help: 'write Markdown' },
  image,
  imageReference: image,
  emphasis: { rule: 'markdown-form', message: 'italics are refused', help: 'quote with <Quote>…</Quote>, or rewrite' },
  code: { rule: 'markdown-form', message: 'code is refused', help: 'indent nothing by four spaces, and write no ` in prose' },
  inlineCode: { rule: 'markdown-form', message: 'code is refused', help: 'write no ` in prose' },
};

const otherForm = (type: string): Refusal => ({ rule: 'markdown-form', message: `${type} is refused`, help: 'prose is paragraphs, headings (##, ###), lists and **strong** words' });

function headingRefusals(node: ProseNode): Refusal[] {
  if (node.depth! < 2 || node.depth! > 3) return [{ rule: 'markdown-form', message: 'a heading in prose is ## or ###', help: 'the title is in the front matter: write ## here' }];
  if (node.data?.hProperties?.id) return [];
  return [{ rule: 'heading-id', message: 'a heading needs an id, the same in every language', help: 'end it with {#id}, such as "## The founding {#founding}"' }];
}

function nodeFaults(node: ProseNode, source: string): Fault<FenceRule>[] {
  if (isComponent(node)) return componentFaults(node, source);
  const span = spanOf(node);
  if (!allowedNodes.has(node.type)) return [{ ...(refusals[node.type] ?? otherForm(node.type)), ...span }];
  if (node.type === 'heading') return headingRefusals(node).map((refusal) => ({ ...refusal, ...span }));
  if (node.type === 'link' || node.type === 'definition') return linkFault(node);
  return [];
}

/** MDX front matter is code too: `layout` imports and runs a file. */
function readMatter(source: string): Pick<FencedProse, 'matter' | 'faults'> {
  const front = frontMatterOf(source);
  if (!front) {
    const end = Math.max(1, source.indexOf('\n'));
    return { matter: undefined, faults: [{ rule: 'front-matter', start: 0, end, message: 'the front matter is missing or not in its one form', help: 'begin the file with a line "---", then title: "…" and the other fields, then a line "---"' }] };
  }
  const matter = readYaml(front.yaml, front.offset);
  const { value, faults, keySpanOf } = matter;
  if (typeof value !== 'object' || value === null || !('layout' in value)) return { matter, faults };
  return { matter, faults: [{ rule: 'layout', ...keySpanOf(['layout']), message: '"layout" is refused: it would import and run a file', help: 'remove the line: the site chooses the layout' }] };
}

/** A text read behind the fence: its front matter where it has one, its tree where it is MDX, and everything that is refused in it. */
export interface FencedProse {
  matter: YamlText | undefined;
  tree: ProseNode | undefined;
  faults: Fault<FenceRule>[];
}

function syntaxFault(error: unknown, source: string): Fault<FenceRule> {
  const { message } = error as Error;
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): (.*?)(?: \(|$)/s.exec(message) ?? [];
  const start = source.split('\n').slice(0, Number(line) - 1).reduce((sum, text) => sum + text.length + 1, 0) + Number(column) - 1;
  return { rule: 'mdx-syntax', start, end: start + 1, message: `not MDX: ${reason}`, help: 'write "less than" for <, no { or }, and addresses only in sources; a component ends with />, or with its closing tag' };
}

/** Braces in prose, other than those of a heading's id. */
const bracesOf = (source: string): Fault<FenceRule>[] => [...source.matchAll(/\{(?!#[\w-]+\})/g)].map(({ index }) => ({ ...expression, start: index, end: index + 1 }));

/** The parser's time doubles with each brace that opens before a tag inside another: what has more of them than this is refused unread. */
const mostBraces = 8;

/**
 * MDX is code, so content is fenced in: everything that could run or load
 * something, and everything the pages have no form for, is a fault. Takes the
 * whole file, front matter included.
 */
export function fence(source: string): FencedProse {
  const { matter, faults } = readMatter(source);
  const braces = bracesOf(source);
  if (braces.length > mostBraces) return { matter, tree: undefined, faults: [...faults, ...braces] };
  try {
    const tree = parseProse(source);
    return { matter, tree, faults: [...faults, ...[...walk(tree)].flatMap((node) => nodeFaults(node, source))] };
  } catch (error) {
    return { matter, tree: undefined, faults: [...faults, syntaxFault(error, source)] };
  }
}
