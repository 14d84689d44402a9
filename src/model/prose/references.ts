import { citationsIn } from './citations.ts';
import { attributesOf, isComponent, lineOf, walk, type ProseNode } from './tree.ts';

/** The collections that an id can point into. */
export type Target = 'source' | 'event' | 'chapter' | 'dispute' | 'place' | 'actor' | 'term' | 'theme' | 'statement' | 'page';

/** A mention of an id, and the line it stands on. */
export interface Reference {
  to: Target;
  id: string;
  line?: number | undefined;
}

const targets: Record<string, Target> = { EventLink: 'event', Place: 'place', Actor: 'actor', Term: 'term' };

/** Every id that a text mentions. */
export const referencesOf = (tree: ProseNode): Reference[] =>
  [...walk(tree)].filter(isComponent).flatMap((node): Reference[] => {
    const attributes = attributesOf(node);
    const line = lineOf(node);
    if (node.name === 'Cite') return citationsIn(attributes).map(({ source }) => ({ to: 'source', id: source, line }));
    const to = targets[node.name ?? ''];
    return to ? [{ to, id: attributes.id ?? '', line }] : [];
  });
