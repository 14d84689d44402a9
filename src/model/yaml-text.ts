import { load, type YAMLException } from 'js-yaml';
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

const notYaml = (message: string, span: Span): Fault<YamlRule> => ({ rule: 'yaml-syntax', ...span, message: `not YAML: ${message}`, help: 'quote texts, indent with two spaces, write lists as [a, b] or one "- a" a line' });

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

/** A text without these characters has none of the features that are refused, and needs no look at its tree. */
const featureless = /^(?:[^&*!<]|<(?!<))*$/;

/** Reads YAML 1.2; `offset` is where the text begins in its file. The tree, which knows where things stand, takes most of the time: it is read once somebody asks. */
export function readYaml(text: string, offset = 0): YamlText {
  let tree: Document | undefined;
  const document = (): Document => (tree ??= parseDocument(text, { customTags: ['timestamp'], prettyErrors: false }));
  const at = (start: number, end: number): Span => ({ start: start + offset, end: Math.max(end, start + 1) + offset });
  const spanOf = (path: readonly PropertyKey[]): Span => {
    for (let length = path.length; length > 0; length--) {
      const node = document().getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0], node.range[1]);
    }
    return at(0, text.split('\n', 1)[0]!.length);
  };
  const keySpanOf = (path: readonly PropertyKey[]): Span => {
    const parent = path.length > 1 ? document().getIn(path.slice(0, -1), true) : document().contents;
    const key = isMap(parent) ? parent.items.map((pair) => pair.key).find((it) => isScalar(it) && String(it.value) === String(path.at(-1))) : undefined;
    return isNode(key) && key.range ? at(key.range[0], key.range[1]) : spanOf(path.slice(0, -1));
  };
  const refused = featureless.test(text) ? [] : features(document());
  try {
    // The build reads YAML by this library, so the value is the one that is built.
    if (refused.length === 0) return { value: load(text) ?? null, faults: [], spanOf, keySpanOf };
  } catch (error) {
    // The tree tells better what is wrong; what it does not mind is told as it comes.
    const { reason, mark } = error as YAMLException;
    if (document().errors.length === 0) return { value: undefined, faults: [notYaml(reason, at(mark.position, mark.position))], spanOf, keySpanOf };
  }
  const faults = [
    ...document().errors.map(({ pos, message }) => notYaml(message.split('\n')[0]!.replace(/:$/, ''), at(...pos))),
    ...refused.map(({ range }): Fault<YamlRule> => ({ rule: 'yaml-feature', ...at(range?.[0] ?? 0, range?.[1] ?? 0), ...feature })),
  ];
  return { value: undefined, faults, spanOf, keySpanOf };
}
