import type { Fault } from '../fault.ts';
import { spanOf, type ProseNode } from './tree.ts';

export type LinkRule = 'unsafe-link' | 'external-link' | 'internal-link' | 'markdown-form';

/** Links in prose lead to a heading of the same text; everything else has a component. */
export function linkFault(node: ProseNode): Fault<LinkRule>[] {
  const span = spanOf(node);
  const { url = '' } = node;
  const shown = JSON.stringify(url);
  // Browsers drop control characters and spaces before they look for a scheme.
  const plain = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '').toLowerCase();
  if (/^(https?:|mailto:|\/\/)/.test(plain)) {
    return [{ rule: 'external-link', ...span, message: `the link to ${shown} leads off the site`, help: 'make it a source in content/sources/ and cite it: <Cite id="…" />' }];
  }
  if (/^[^/?#]*:/.test(plain)) return [{ rule: 'unsafe-link', ...span, message: `the link to ${shown} is refused: it could run code`, help: 'remove the link' }];
  if (node.type === 'definition') return [{ rule: 'markdown-form', ...span, message: 'link definitions are refused', help: 'write [words](#heading) where the link stands' }];
  if (plain.startsWith('#')) return [];
  return [{ rule: 'internal-link', ...span, message: `the link to ${shown} is refused: addresses change`, help: 'use <EventLink>, <Actor>, <Place> or <Term>, or a #heading of this page' }];
}
