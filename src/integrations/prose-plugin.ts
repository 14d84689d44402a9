import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type PluginFactoryContext } from 'satteri';
import { setType, wordsIn } from '../i18n/index.ts';
import { languages, type Language } from '../model/languages.ts';
import { citationKey, citationsIn, citationsOf, numberCitations } from '../model/prose/citations.ts';
import { attributesOf, isComponent, walk, type ProseNode } from '../model/prose/tree.ts';

const languageOf = (path: string): Language => {
  const language = languages.find((candidate) => path.endsWith(`/${candidate}.mdx`));
  if (!language) throw new Error(`${path}: the file is named after no language of the site (${languages.join(', ')})`);
  return language;
};

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });

const anchor = (target: string, label: string): ProseNode => ({
  type: 'link',
  url: `#${target}`,
  children: [{ type: 'text', value: '#' }],
  data: { hProperties: { className: ['anchor'], ariaLabel: label, 'data-pagefind-ignore': 'all' } },
});

const plainText = (node: ProseNode): string => [...walk(node)].map((it) => it.value ?? '').join('');

/** For each quotation without a language of its own, the sources of the citation that follows it in its block. */
function quotedFrom(root: ProseNode): Map<ProseNode, string> {
  const sources = new Map<ProseNode, string>();
  for (const block of walk(root)) {
    if (block.type !== 'paragraph') continue;
    let waiting: ProseNode[] = [];
    for (const node of walk(block)) {
      if (node.name === 'Quote' && !attributesOf(node).lang) waiting.push(node);
      if (node.name !== 'Cite') continue;
      for (const quote of waiting) sources.set(quote, attributesOf(node).id!);
      waiting = [];
    }
  }
  return sources;
}

/** The same tree with what the components and the reader need; keeps no state beyond one text. */
export function prepare(root: ProseNode, language: Language): ProseNode {
  const words = wordsIn(language);
  const numbers = new Map(numberCitations(citationsOf(root)).map((note) => [citationKey(note), note.number]));
  const uses = new Map<string, number>();
  const places = new Set<string>();
  const quotes = quotedFrom(root);

  const marksOf = (node: ProseNode) =>
    citationsIn(attributesOf(node)).map((citation) => {
      const key = citationKey(citation);
      uses.set(key, (uses.get(key) ?? 0) + 1);
      return `${numbers.get(key)}.${uses.get(key)}`;
    });

  const extraAttributes = (node: ProseNode) => {
    if (node.name === 'Cite') return [attribute('marks', marksOf(node).join(' '))];
    const from = quotes.get(node);
    if (from) return [attribute('from', from)];
    const { id = '' } = attributesOf(node);
    if (node.name !== 'Place' || places.has(id)) return [];
    places.add(id);
    return [attribute('first', 'true')];
  };

  const rewrite = (node: ProseNode): ProseNode => {
    if (node.type === 'text') return { type: 'text', value: setType(node.value!, language) };
    const { position: _, ...rest } = node;
    const attributes = isComponent(node) ? { attributes: [...node.attributes!, attribute('language', language), ...extraAttributes(node)] } : {};
    return { ...rest, ...attributes, ...(node.children && { children: node.children.map(rewrite) }) };
  };

  let paragraphs = 0;
  const withAnchor = (node: ProseNode): ProseNode => {
    if (node.type === 'heading') {
      const { id } = node.data!.hProperties!;
      return { ...node, children: [...node.children!, anchor(id!, words.page.headingLink(plainText(node)))] };
    }
    if (node.type !== 'paragraph') return node;
    const id = `p${++paragraphs}`;
    return { ...node, data: { hProperties: { id } }, children: [...node.children!, anchor(id, words.page.paragraphLink)] };
  };

  return { type: 'root', children: root.children!.map((node) => withAnchor(rewrite(node))) };
}

/**
 * Prepares prose at build time, once a file: sets the language's typography,
 * numbers the citations, tells each quotation its sources, marks the first
 * mention of each place, and gives headings and paragraphs their anchors. The
 * components get all they need as literal attributes. What it reads has passed
 * the fence.
 */
export function prosePlugin({ fileURL }: PluginFactoryContext) {
  const path = fileURL ? fileURLToPath(fileURL) : '';
  const language = languageOf(path);
  return defineMdastPlugin({
    name: 'prose',
    before: (root, context) => context.replaceNode(root, prepare(root as unknown as ProseNode, language) as unknown as MdastNode),
  });
}
