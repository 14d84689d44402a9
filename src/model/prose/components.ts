import type { Fault } from '../fault.ts';
import { nearest } from '../ids.ts';
import { attributeSpan, isComponent, nameSpan, spanOf, type ProseNode } from './tree.ts';

export type ComponentRule = 'raw-html' | 'unknown-component' | 'component-attribute' | 'spread-attribute' | 'event-handler';

/** The components that prose may use, with their attributes; `true` where one is required. */
export const components: Record<string, Record<string, boolean>> = {
  Cite: { id: true, locator: false },
  Quote: { lang: false },
  EventLink: { id: true },
  Place: { id: true },
  Actor: { id: true },
  Term: { id: true },
};

const known = Object.keys(components).map((name) => `<${name}>`).join(', ');

function unknown(node: ProseNode, source: string): Fault<ComponentRule>[] {
  const name = node.name ?? '';
  const span = nameSpan(node, source);
  const capital = Object.keys(components).find((component) => component.toLowerCase() === name);
  if (/^[a-z]/.test(name)) return [{ rule: 'raw-html', ...span, message: `<${name}> is refused: HTML is not for content`, help: capital ? `did you mean <${capital}>?` : `write Markdown; the components are ${known}` }];
  const near = nearest(name, Object.keys(components));
  return [{ rule: 'unknown-component', ...span, message: `there is no component <${name}>`, help: near ? `did you mean <${near}>?` : `the components are ${known}` }];
}

/** Whether a node is one of the components that prose may use. */
export const isKnownComponent = (node: ProseNode): boolean => isComponent(node) && Object.hasOwn(components, node.name ?? '');

/** What is wrong with a component: its name, or an attribute that is not known or not literal. */
export function componentFaults(node: ProseNode, source: string): Fault<ComponentRule>[] {
  const rules = Object.hasOwn(components, node.name ?? '') ? components[node.name!] : undefined;
  if (!rules) return unknown(node, source);
  const list = Object.keys(rules).join(', ');
  return [
    ...(node.attributes ?? []).flatMap((attribute): Fault<ComponentRule>[] => {
      const name = attribute.name ?? '';
      if (attribute.type !== 'mdxJsxAttribute') return [{ rule: 'spread-attribute', ...spanOf(node), message: `<${node.name}> takes no {...spread}`, help: `write its attributes out: ${list}` }];
      const span = attributeSpan(node, name, source);
      if (/^on/i.test(name)) return [{ rule: 'event-handler', ...span, message: `the handler "${name}" is refused: it would run code`, help: 'remove it' }];
      if (!Object.hasOwn(rules, name)) return [{ rule: 'component-attribute', ...span, message: `<${node.name}> has no attribute "${name}"`, help: `it takes ${list}` }];
      if (typeof attribute.value !== 'string' || !attribute.value.trim()) return [{ rule: 'component-attribute', ...span, message: `${name} of <${node.name}> is not literal text`, help: `write ${name}="…"` }];
      return [];
    }),
    ...Object.entries(rules).flatMap(([name, required]): Fault<ComponentRule>[] =>
      required && !(node.attributes ?? []).some((attribute) => attribute.name === name || attribute.type !== 'mdxJsxAttribute') ? [{ rule: 'component-attribute', ...nameSpan(node, source), message: `<${node.name}> needs ${name}`, help: `write <${node.name} ${name}="…"` }] : [],
    ),
  ];
}
