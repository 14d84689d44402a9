import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Fault } from '../../model/prose/fence.ts';

/** A YAML text, read; `lineOf` finds the line of a value by its path. */
export interface YamlText {
  value: unknown;
  faults: Fault[];
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML, keeping lines. `firstLine` is where the text begins in its file. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return line(node.range[0]);
    }
    return firstLine;
  };
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    faults: document.errors.map((error) => ({ line: line(error.pos[0]), message: `not YAML: ${error.message.split('\n')[0]}` })),
    lineOf,
  };
}

const issueMessage = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') return `${where}unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${where}missing`;
  return where + issue.message;
};

/** Checks a value against a schema; every fault carries its line. */
export function validate<Schema extends z.ZodType>(schema: Schema, { value, lineOf }: Pick<YamlText, 'value' | 'lineOf'>): { data?: z.output<Schema>; faults: Fault[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  const pathOf = (issue: z.core.$ZodIssue) => (issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path);
  return { faults: result.error.issues.map((issue) => ({ line: lineOf(pathOf(issue)), message: issueMessage(issue) })) };
}
