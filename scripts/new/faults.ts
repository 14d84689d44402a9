import type * as z from 'zod';
import { rooms } from '../../src/content-check/rules/ids.ts';
import { nearest } from '../../src/model/ids.ts';
import type { Answers, IdsQuestion, Question, RecordsQuestion } from './question.ts';

const unknownId = ({ of, known }: IdsQuestion, id: string): string | undefined => {
  if (known.has(id)) return undefined;
  const near = nearest(id, known.keys());
  return `there is no ${of} "${id}"${near ? `: did you mean "${near}"?` : `: those there are stand in ${rooms[of]}`}`;
};

/** What a schema finds wrong with a value, a line each. */
export const schemaFaults = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value, { reportInput: true }).error?.issues ?? []).map((issue) => {
    const message = issue.code === 'invalid_type' && issue.input === undefined ? 'missing' : issue.message;
    const help = issue.code === 'custom' && issue.params?.help ? String(issue.params.help) : '';
    return [issue.path.join('.'), message, help].filter(Boolean).join(': ');
  });

/** What is wrong with the value of an answer. */
export function faultOf(question: Question, value: unknown, answers: Answers): string | undefined {
  return ownFault(question, value) ?? question.check?.(value, answers);
}

function ownFault(question: Question, value: unknown): string | undefined {
  switch (question.kind) {
    case 'text':
      return schemaFaults(question.schema, value)[0];
    case 'choice':
      return question.options.includes(value as string) ? undefined : `"${value}" is none of ${question.options.join(', ')}`;
    case 'ids':
      return [value].flat().map((id) => unknownId(question, id as string)).find(Boolean) ?? schemaFaults(question.schema, value)[0];
    case 'yes-no':
      return undefined;
    case 'records':
      return (value as Answers[]).map((record) => recordFault(question, record)).find(Boolean) ?? ((value as Answers[]).length < question.least ? `${question.least} at least are needed` : undefined);
  }
}

const recordFault = ({ schema, parts }: RecordsQuestion, record: Answers): string | undefined =>
  schemaFaults(schema, record)[0] ?? parts.map((part) => (part.kind === 'ids' ? ownFault(part, record[part.name]) : undefined)).find(Boolean);
