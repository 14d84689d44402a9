import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { nearest } from '../../src/model/ids.ts';
import { faultOf } from './faults.ts';
import { mayBeLeftOut, type Answers, type Question } from './question.ts';

/** The answers given as flags, and what is wrong with them. */
export interface Given {
  answers: Answers;
  faults: string[];
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** One line, whatever the shell gave. */
const tidy = (raw: string): string => raw.replace(/[\r\n\t]+/g, ' ').trim();

function mapIn(yaml: string): Answers {
  const value: unknown = parse(yaml);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no map.');
  return value as Answers;
}

function unknownFlag(name: string, questions: readonly Question[]): string {
  const near = nearest(name, questions.map((question) => question.name));
  return near ? `there is no flag --${name}: did you mean --${near}?` : `there is no flag --${name}: --help lists those there are`;
}

/** The words behind each flag, as they were written; `--flag` and `--no-flag` are "true" and "". */
function wordsBehind(args: readonly string[], questions: readonly Question[]): { words: Map<string, string[]>; faults: string[] } {
  const options = Object.fromEntries(questions.map(({ name, kind }) => [name, { type: kind === 'yes-no' ? ('boolean' as const) : ('string' as const), multiple: true }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowNegative: true });
  const words = new Map<string, string[]>();
  const faults: string[] = [];
  let unknown = false;
  for (const token of tokens) {
    if (token.kind === 'positional' && !unknown) faults.push(`"${token.value}" belongs to no flag: write --flag "all its words"`);
    unknown = false;
    if (token.kind !== 'option') continue;
    const no = token.rawName.startsWith('--no-');
    const question = questions.find(({ name, kind }) => name === token.name && (kind === 'yes-no' || !no));
    unknown = !question && !token.inlineValue;
    if (!question) faults.push(unknownFlag(token.name, questions));
    else if (question.kind === 'yes-no') words.set(question.name, [no ? '' : 'true']);
    else if (token.value === undefined) faults.push(`${token.rawName} needs a value${question.example ? `, such as ${JSON.stringify(question.example)}` : ''}`);
    else words.set(question.name, [...(words.get(question.name) ?? []), token.value]);
  }
  return { words, faults };
}

function valueOf(question: Question, words: string[]): unknown {
  const last = tidy(words.at(-1)!);
  switch (question.kind) {
    case 'text':
      return last && question.read(last);
    case 'choice':
      return last;
    case 'ids':
      return question.single ? last : words.flatMap((list) => list.split(/[\s,]+/)).filter(Boolean);
    case 'yes-no':
      return Boolean(last);
    case 'records':
      return words.map((record) => question.complete(mapIn(record)));
  }
}

/** Reads flags. Every fault is found at once. */
export function readFlags(args: readonly string[], questions: readonly Question[]): Given {
  const { words, faults } = wordsBehind(args, questions);
  const answers: Answers = {};
  for (const question of questions.filter(({ name }) => words.has(name))) {
    try {
      const value = valueOf(question, words.get(question.name)!);
      if (!isEmpty(value)) answers[question.name] = value;
    } catch (error) {
      faults.push(`--${question.name}: ${(error as Error).message.split('\n')[0]} Write it as ${question.example}`);
    }
  }
  return { answers, faults: [...faults, ...faultsIn(questions, answers)] };
}

/** What is wrong with the answers, by flag. */
export const faultsIn = (questions: readonly Question[], answers: Answers): string[] =>
  questions.flatMap((question) => {
    if (answers[question.name] === undefined) return [];
    const fault = faultOf(question, answers[question.name], answers);
    return fault ? [`--${question.name}: ${fault}`] : [];
  });

/** How a flag is written. */
export const flagOf = (question: Question): string => (question.kind === 'yes-no' && !question.optional ? `--[no-]${question.name}` : `--${question.name}`);

/** The questions that still need an answer. */
export const missing = (questions: readonly Question[], answers: Answers): Question[] =>
  questions.filter((question) => answers[question.name] === undefined && !mayBeLeftOut(question, answers));
