import type { Readable, Writable } from 'node:stream';
import * as clack from '@clack/prompts';
import { faultOf } from './faults.ts';
import { mayBeLeftOut, type Answers, type IdsQuestion, type Question, type RecordsQuestion } from './question.ts';

/** Where the questions are asked. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** What an answer is when somebody has had enough. */
export const cancelled = Symbol('cancelled');

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const leftOut = 'none';

async function askIds(question: IdsQuestion, answers: Answers, optional: boolean, terminal: Terminal): Promise<unknown> {
  const common = {
    ...terminal,
    message: messageOf(question, optional),
    options: [...question.known].map(([value, name]) => ({ value, label: `${value} · ${name}`.slice(0, 90) })),
    maxItems: 8,
    placeholder: 'Type to search',
    filter: (search: string, { value }: { value: string }) => plain(`${value} ${question.known.get(value)}`).includes(plain(search)),
  };
  if (question.single) return clack.autocomplete<string>(common);
  let initialValues: string[] = [];
  for (;;) {
    const chosen = await clack.autocompleteMultiselect<string>({ ...common, initialValues, required: !optional });
    if (clack.isCancel(chosen)) return chosen;
    const fault = faultOf(question, chosen, answers);
    if (!fault) return chosen;
    clack.log.error(fault, { output: terminal.output });
    initialValues = chosen;
  }
}

async function askRecords({ name, message, parts, least, assemble, complete }: RecordsQuestion, terminal: Terminal): Promise<unknown> {
  const records: Answers[] = [];
  for (;;) {
    if (records.length >= least) {
      const more = await clack.confirm({ ...terminal, message: `${name}: ${message} Add ${records.length > 0 ? 'another' : 'one'}?`, initialValue: false });
      if (clack.isCancel(more)) return more;
      if (!more) return records;
    }
    clack.log.step(`${name} ${records.length + 1}`, { output: terminal.output });
    const answers = await converse(parts, {}, terminal);
    if (answers === cancelled) return answers;
    records.push(complete(assemble(answers)));
  }
}

const messageOf = ({ name, message }: Question, optional: boolean): string => `${name}: ${message}${optional ? ' (Enter to leave it out)' : ''}`;

function ask(question: Question, answers: Answers, terminal: Terminal): Promise<unknown> {
  const optional = mayBeLeftOut(question, answers);
  const message = messageOf(question, optional);
  switch (question.kind) {
    case 'text': {
      const initialValue = question.suggest?.(answers);
      return clack.text({
        ...terminal,
        message,
        ...(question.example && { placeholder: question.example }),
        ...(initialValue && { initialValue }),
        validate: (raw = '') => (raw.trim() ? faultOf(question, question.read(raw.trim()), answers) : optional ? undefined : 'must not be empty'),
      });
    }
    case 'choice': {
      const options = [...question.options, ...(optional ? [leftOut] : [])];
      return clack.select({ ...terminal, message: `${question.name}: ${question.message}`, options: options.map((value) => ({ value, label: value })) });
    }
    case 'ids':
      return askIds(question, answers, optional, terminal);
    case 'yes-no':
      return clack.confirm({ ...terminal, message, initialValue: false });
    case 'records':
      return askRecords(question, terminal);
  }
}

/** What an answer means; nothing where the question was passed over. */
function valueOf(question: Question, answer: unknown): unknown {
  if (question.kind === 'text') return String(answer ?? '').trim() ? question.read(String(answer).trim()) : undefined;
  if (question.kind === 'choice' && answer === leftOut) return undefined;
  return answer;
}

/** Asks what has not been answered yet, in order; gives up when somebody cancels. */
export async function converse(questions: readonly Question[], given: Answers, terminal: Terminal): Promise<Answers | typeof cancelled> {
  const answers = { ...given };
  for (const question of questions) {
    if (answers[question.name] !== undefined || question.flagOnly || question.skip?.(answers)) continue;
    const answer = await ask(question, answers, terminal);
    if (answer === cancelled || clack.isCancel(answer)) return cancelled;
    answers[question.name] = valueOf(question, answer);
  }
  return answers;
}
