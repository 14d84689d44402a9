import type * as z from 'zod';
import { readYaml, type Span, type YamlText } from '../../model/yaml-text.ts';
import type { ContentFile } from '../content-files.ts';
import type { ContentFault } from '../diagnostic.ts';
import { isContentType, roleOf, type Role } from '../layout.ts';
import { readCsv, type Row } from './csv.ts';
import { readText } from './text.ts';
import { validate } from './validate.ts';
import { readWords, type Words } from './words.ts';

/** A file of facts: what it says, however broken, and what its schema makes of it if it is sound. */
export interface Facts extends YamlText {
  data: unknown;
}

/** A file as the check has read it, by itself. */
export interface Reading {
  path: string;
  text: string;
  role: Role;
  faults: ContentFault[];
  facts?: Facts;
  words?: Words;
  rows?: Row[];
}

const readFacts = (text: string, schema: z.ZodType): { facts: Facts; faults: ContentFault[] } => {
  const yaml = readYaml(text);
  if (yaml.value === undefined) return { facts: { ...yaml, data: undefined }, faults: yaml.faults };
  const { data, faults } = validate(schema, yaml);
  return { facts: { ...yaml, data }, faults };
};

const firstLine = (text: string): Span => ({ start: 0, end: Math.max(1, text.split('\n', 1)[0]!.length) });

function stray(path: string, text: string, expected: string): ContentFault {
  if (isContentType(path)) return { rule: 'misplaced-file', ...firstLine(text), message: 'no such file is expected here', help: expected };
  return { rule: 'file-type', ...firstLine(text), message: 'content/ holds only .yaml, .csv and .mdx', help: 'remove the file' };
}

function readSound(text: string, role: Exclude<Role, { role: 'none' }>): Omit<Reading, 'path' | 'text' | 'role'> {
  switch (role.role) {
    case 'words': {
      const words = readWords(text, role.room.words, role.room.cited);
      return { words, faults: words.faults };
    }
    case 'list':
    case 'facts':
    case 'source':
      return readFacts(text, role.kind.schema);
    case 'series': {
      const { rows, faults } = readCsv(text);
      const refused = rows.flatMap(({ cells, spanOf }) => validate(role.schema, { value: cells, spanOf: (at) => spanOf(at[0]), keySpanOf: (at) => spanOf(at[0]) }).faults);
      return { rows, faults: [...faults, ...refused] };
    }
  }
}

const known = new WeakMap<ContentFile, Reading>();

function read(file: ContentFile): Reading {
  const { path, bytes } = file;
  const role = roleOf(path);
  if (!bytes) return { path, text: '', role: { role: 'none', expected: '' }, faults: [{ rule: 'misplaced-file', start: 0, end: 1, message: 'this is a link to elsewhere, not a file', help: 'put the file itself here' }] };
  const { text, sound, faults } = readText(file);
  // What is no content is not read: its name is its fault.
  if (role.role === 'none') return { path, text: sound ? text : '', role, faults: [stray(path, sound ? text : '', role.expected)] };
  if (!sound) return { path, text, role, faults };
  const reading = readSound(text, role);
  // A tab or a NUL breaks YAML too: it is said once.
  const said = (fault: ContentFault) => fault.rule === 'yaml-syntax' && faults.some(({ rule, start }) => (rule === 'tab' && /tab/i.test(fault.message)) || (rule === 'invisible-character' && start === fault.start));
  return { path, text, role, ...reading, faults: [...faults, ...reading.faults.filter((fault) => !said(fault))] };
}

/** Reads a file by itself; the same file object is read once, so that a check after a small change is quick. */
export function readFileOnce(file: ContentFile): Reading {
  const reading = known.get(file) ?? read(file);
  known.set(file, reading);
  return reading;
}
