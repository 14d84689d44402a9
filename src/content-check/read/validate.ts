import { stringify } from 'yaml';
import * as z from 'zod';
import { nearest } from '../../model/ids.ts';
import type { Span } from '../../model/yaml-text.ts';
import type { ContentFault } from '../diagnostic.ts';
import type { RuleName } from '../rule-names.ts';

/** Where values and keys of what is checked stand. */
export interface Located {
  value: unknown;
  spanOf: (path: readonly PropertyKey[]) => Span;
  keySpanOf: (path: readonly PropertyKey[]) => Span;
}

const kinds: Record<string, string> = { string: 'text', array: 'a list', object: 'a mapping of fields', number: 'a number', int: 'a whole number', boolean: 'true or false', record: 'a mapping of fields', tuple: 'a list' };

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date without quotes';
  return kinds[typeof value] ?? typeof value;
};

const inner = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return inner(schema.unwrap());
  return schema instanceof z.ZodPipe ? inner(schema.in) : schema;
};

/** The schema of what stands at a path, as it is declared, with its description. */
function schemaAt(schema: z.core.$ZodType, [step, ...rest]: readonly PropertyKey[]): z.core.$ZodType | undefined {
  if (step === undefined) return schema;
  const here = inner(schema);
  if (here instanceof z.ZodObject) return Object.hasOwn(here.shape, step) ? schemaAt((here.shape as Record<PropertyKey, z.core.$ZodType>)[step]!, rest) : undefined;
  if (here instanceof z.ZodArray) return schemaAt(here.element, rest);
  return here instanceof z.ZodRecord ? schemaAt(here.valueType, rest) : undefined;
}

const describe = (schema: z.core.$ZodType | undefined): { description?: string | undefined; examples?: unknown } => (schema && (z.globalRegistry.get(schema) ?? z.globalRegistry.get(inner(schema)))) ?? {};

const inYaml = (value: unknown): string => stringify(value, { collectionStyle: 'flow', defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();

/** What a field is for, in the words of its schema, with an example. */
function helpFor(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const { description, examples } = describe(schemaAt(schema, path));
  const [example] = Array.isArray(examples) ? examples : [];
  const words = description?.replace(/\.$/, '');
  if (example === undefined) return words ?? 'see the fields in CONTRIBUTING.md';
  return `${words ? `${words}, such as ` : 'such as '}${String(path.at(-1))}: ${inYaml(example)}`;
}

interface Told {
  rule: RuleName;
  message: string;
  help: string;
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function unknownField(schema: z.ZodType, parent: readonly PropertyKey[], key: string): Told {
  const here = inner(schemaAt(schema, parent) ?? schema);
  const known = here instanceof z.ZodObject ? Object.keys(here.shape as object) : [];
  if (key === 'id' && !known.includes('id')) return { rule: 'id-is-name', message: 'an "id" inside the file', help: 'remove the line: the name of the folder, or of the source\'s file, is the id' };
  const near = nearest(key, known);
  return { rule: 'unknown-field', message: `there is no field "${key}"${parent.length > 0 ? ` in ${nameOf(parent)}` : ''}`, help: near ? `did you mean "${near}"?` : `the fields are ${known.join(', ')}` };
}

function tell(schema: z.ZodType, issue: z.core.$ZodIssue): Told {
  const name = nameOf(issue.path);
  const help = () => helpFor(schema, issue.path);
  if (issue.code === 'custom' && issue.params?.rule) return { rule: issue.params.rule as RuleName, message: issue.message, help: String(issue.params.help) };
  if (issue.input === undefined && issue.path.length > 0 && issue.code !== 'custom') return { rule: 'missing-field', message: `the field "${name}" is missing`, help: help() };
  if (issue.code === 'invalid_type') {
    const dated = issue.input instanceof Date ? `put it in quotes: "${issue.input.toISOString().slice(0, 10)}"` : undefined;
    return { rule: 'wrong-type', message: `${name || 'the file'} is ${kindOf(issue.input)}, not ${kinds[issue.expected] ?? issue.expected}`, help: dated ?? help() };
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return { rule: 'empty-text', message: `${name} is empty`, help: help() };
  if (issue.code === 'too_small') return { rule: 'wrong-value', message: `${name} has too few: at least ${issue.minimum}`, help: help() };
  if (issue.code === 'too_big') return { rule: 'wrong-value', message: `${name} is too long: at most ${issue.maximum}${issue.origin === 'string' ? ` characters, not ${String(issue.input).length}` : ''}`, help: help() };
  if (issue.code === 'invalid_value') return { rule: 'wrong-value', message: `${name} is ${JSON.stringify(issue.input)}`, help: `it is one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}` };
  const shown = typeof issue.input === 'string' || typeof issue.input === 'number' ? ` (${JSON.stringify(issue.input)})` : '';
  return { rule: 'wrong-value', message: `${name}${shown}: ${issue.message}`, help: help() };
}

/** Checks a value against a schema; every fault carries its place. */
export function validate<Schema extends z.ZodType>(schema: Schema, { value, spanOf, keySpanOf }: Located): { data: z.output<Schema> | undefined; faults: ContentFault[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  const mistyped = new Set(result.error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => nameOf(path)));
  // What is not even of its type needs no word on its size.
  const issues = result.error.issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(nameOf(path)));
  const faults = issues.flatMap((issue): ContentFault[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...unknownField(schema, issue.path, key), ...keySpanOf([...issue.path, key]) }));
    return [{ ...tell(schema, issue), ...spanOf(issue.path) }];
  });
  return { data: undefined, faults };
}
