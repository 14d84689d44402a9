import { citationsIn } from './citations.ts';
import type { Span } from '../yaml-text.ts';
import { attributesOf, attributeWordSpan, isComponent, walk, type ProseNode } from './tree.ts';

/** The collections that an id can point into. */
export type Target = 'source' | 'event' | 'chapter' | 'dispute' | 'place' | 'actor' | 'term' | 'theme' | 'statement' | 'page';

/** A mention of an id, and where it stands. */
export interface Reference extends Span {
  to: Target;
  id: string;
}

const targets: Record<string, Target> = { EventLink: 'event', Place: 'place', Actor: 'actor', Term: 'term' };

/** Every id that a text mentions. */
export const referencesOf = (tree: ProseNode, source: string): Reference[] =>
  [...walk(tree)].filter(isComponent).flatMap((node): Reference[] => {
    const attributes = attributesOf(node);
    if (node.name === 'Cite') return citationsIn(attributes).map((citation) => ({ to: 'source', id: citation.source, ...attributeWordSpan(node, 'id', citation.source, source) }));
    const to = targets[node.name ?? ''];
    return to && attributes.id ? [{ to, id: attributes.id, ...attributeWordSpan(node, 'id', attributes.id, source) }] : [];
  });
