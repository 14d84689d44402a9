import { stringify } from 'yaml';
import { idSchema } from '../../src/model/ids.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/model/json-schemas.ts';

const width = 100;

const idPattern = jsonSchemaOf(idSchema).pattern;

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfMaps = (value: unknown): value is Record<string, unknown>[] => Array.isArray(value) && value.some(isMap);

/** Ids and the words of a list stand bare, text stands in quotation marks. */
const scalar = (value: unknown, schema: JsonSchema | undefined): string =>
  typeof value === 'string' && schema?.pattern !== idPattern && !schema?.enum ? JSON.stringify(value) : stringify(value).trimEnd();

const entriesOf = (map: Record<string, unknown>): [string, unknown][] => Object.entries(map).filter(([, value]) => value !== undefined);

function onOneLine(value: unknown, schema?: JsonSchema): string {
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item, schema?.items)).join(', ')}]`;
  if (!isMap(value)) return scalar(value, schema);
  return `{ ${entriesOf(value).map(([key, inner]) => `${key}: ${onOneLine(inner, schema?.properties?.[key])}`).join(', ')} }`;
}

const indented = (lines: string[]): string[] => lines.map((line) => (line ? `  ${line}` : line));

/** The lines of a list's item, behind its hyphen. */
const asItem = (lines: string[]): string[] => lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);

function field(key: string, value: unknown, schema?: JsonSchema): string[] {
  const line = `${key}: ${onOneLine(value, schema)}`;
  if (isListOfMaps(value)) return [`${key}:`, ...indented(value.flatMap((item) => asItem(plainYaml(item, schema?.items))))];
  if (!isMap(value) || line.length <= width) return [line];
  return [`${key}:`, ...indented(plainYaml(value, schema))];
}

/** A map in YAML, without comments, in the manner of the content: short maps and all lists of ids on one line. */
export const plainYaml = (value: Record<string, unknown>, schema?: JsonSchema): string[] =>
  entriesOf(value).flatMap(([key, inner]) => field(key, inner, schema?.properties?.[key]));

/** An entry of a list file. */
export const listEntry = (value: Record<string, unknown>, schema: JsonSchema): string => asItem(plainYaml(value, schema)).join('\n');

function exampleOf(schema: JsonSchema): unknown {
  const given = schema.examples?.[0] ?? schema.const ?? schema.enum?.[0];
  if (given !== undefined) return given;
  if (schema.properties) return Object.fromEntries((schema.required ?? []).map((key) => [key, exampleOf(schema.properties![key]!)]));
  return schema.items ? [exampleOf(schema.items)] : '…';
}

function comment(words = ''): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    if (lines.at(-1)!.length + word.length > width) lines.push('');
    lines.push(`${lines.pop()!} ${word}`);
  }
  return words ? lines.map((line) => `#${line}`) : [];
}

const hasWords = ({ properties = {} }: JsonSchema): boolean => Object.values(properties).some(({ description }) => description);

/** Each field of a map in YAML with the schema's own words above it; one that is not given stands there as a comment with an example. */
const commentedFields = (value: Record<string, unknown>, schema: JsonSchema): string[][] =>
  Object.entries(schema.properties ?? {}).map(([key, inner]) => {
    const given = value[key];
    const above = comment(inner.description);
    if (given === undefined) return [...above, ...field(key, exampleOf(inner), inner).map((line) => `# ${line}`)];
    if (isMap(given) && hasWords(inner)) return [...above, `${key}:`, ...indented(commentedFields(given, inner).flat())];
    if (!isListOfMaps(given)) return [...above, ...field(key, given, inner)];
    const [first, ...rest] = given;
    const items = [commentedFields(first!, inner.items!).flat(), ...rest.map((item) => plainYaml(item, inner.items))];
    return [...above, `${key}:`, ...indented(items.flatMap(asItem))];
  });

/** A file of one map, every field explained. */
export const commentedYaml = (value: Record<string, unknown>, schema: JsonSchema): string =>
  `${commentedFields(value, schema)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
