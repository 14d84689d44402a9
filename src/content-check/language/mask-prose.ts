import { attributesOf, isComponent, type ProseNode } from '../../model/prose/tree.ts';
import { between, hideQuotations, nothing, something, type MaskedText } from './masked-text.ts';

const reference = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iy;

/** A value laid over the source it was read from, where escapes, entities and indentation make that one longer. */
function overlay(source: string, value: string): string {
  if (source === value) return value;
  const cells = Array<string>(source.length).fill(nothing);
  let at = 0;
  for (const character of value.split('')) {
    reference.lastIndex = at;
    const entity = source[at] === '&' && reference.exec(source)?.[0];
    if (!entity) while (at < source.length && source[at] !== character) at++;
    if (at >= source.length) break;
    cells[at] = character;
    at += entity ? entity.length : 1;
  }
  return cells.join('');
}

const blocks = new Set(['paragraph', 'heading', 'mdxJsxFlowElement']);

/** `<Place id="x" />` and its like print a name; `<Cite />` prints a mark after the full stop, which is no part of the text. */
const printsWords = (node: ProseNode): boolean => isComponent(node) && node.name !== 'Cite' && !node.children?.length;

/** Masks a parsed MDX file: front matter, tags, addresses and all that is not read give way. */
export function maskProse(source: string, tree: ProseNode): MaskedText {
  let all = '';
  let own = '';
  const write = (words: string, ownWords = words) => {
    all += words;
    own += ownWords;
  };
  const fillTo = (offset: number, filler: string) => write(filler.repeat(Math.max(0, offset - all.length)));

  const read = (node: ProseNode, filler: string, quoted: boolean, foreign: boolean): void => {
    const { start, end } = node.position!;
    const isBlock = blocks.has(node.type);
    const isQuote = node.name === 'Quote';
    if (isBlock) fillTo(start.offset, filler);
    const inside = isBlock ? nothing : filler;
    if (node.type === 'text') {
      fillTo(start.offset, inside);
      const words = overlay(source.slice(start.offset, end.offset), node.value!);
      const hidden = something.repeat(words.length);
      write(foreign ? hidden : words, quoted ? hidden : words);
    } else if (printsWords(node)) {
      fillTo(start.offset, inside);
      fillTo(end.offset, something);
    }
    for (const child of node.children ?? []) read(child, inside, quoted || isQuote, foreign || (isQuote && attributesOf(node).lang !== undefined));
    if (isBlock) fillTo(end.offset, nothing);
  };
  read(tree, between, false, false);
  fillTo(source.length, between);
  return { all, own: hideQuotations(own) };
}
