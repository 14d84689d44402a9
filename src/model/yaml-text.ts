import { isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Fault } from './fault.ts';

export type YamlRule = 'yaml-syntax' | 'yaml-feature';

/** A YAML text, read; spans are offsets in the text it stands in. */
export interface YamlText {
  /** Undefined where the text is not YAML. */
  value: unknown;
  faults: Fault<YamlRule>[];
  /** Where the value of a path stands, or the nearest thing around it that is there. */
  spanOf: (path: readonly PropertyKey[]) => Span;
  /** Where the key of a path stands. */
  keySpanOf: (path: readonly PropertyKey[]) => Span;
}

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

const feature = { message: 'anchors, aliases, tags and merge keys are refused', help: 'write the value out where it is needed' } as const;

/** What another reader of YAML could take for something else, so that check and build never read a file differently. */
function features(document: Document): Node[] {
  const found: Node[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor || node.tag) found.push(node);
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<') found.push(key);
    },
  });
  return found;
}

/** Reads YAML 1.2; `offset` is where the text begins in its file. */
export function readYaml(text: string, offset = 0): YamlText {
  const document = parseDocument(text, { customTags: ['timestamp'], prettyErrors: false });
  const at = (start: number, end: number): Span => ({ start: start + offset, end: Math.max(end, start + 1) + offset });
  const spanOf = (path: readonly PropertyKey[]): Span => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0], node.range[1]);
    }
    return at(0, text.split('\n', 1)[0]!.length);
  };
  const keySpanOf = (path: readonly PropertyKey[]): Span => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = isMap(parent) ? parent.items.map((pair) => pair.key).find((it) => isScalar(it) && String(it.value) === String(path.at(-1))) : undefined;
    return isNode(key) && key.range ? at(key.range[0], key.range[1]) : spanOf(path.slice(0, -1));
  };
  const faults = [
    ...[...document.errors, ...document.warnings].map(
      ({ pos, message }): Fault<YamlRule> => ({ rule: 'yaml-syntax', ...at(...pos), message: `not YAML: ${message.split('\n')[0]!.replace(/:$/, '')}`, help: 'quote texts, indent with two spaces, write lists as [a, b] or one "- a" a line' }),
    ),
    ...features(document).map(({ range }): Fault<YamlRule> => ({ rule: 'yaml-feature', ...at(range?.[0] ?? 0, range?.[1] ?? 0), ...feature })),
  ];
  return { value: faults.length > 0 ? undefined : document.toJS(), faults, spanOf, keySpanOf };
}
