import { basename } from 'node:path';
import * as clack from '@clack/prompts';
import { siteAddress } from '../../src/integrations/site-address.ts';
import { nearest } from '../../src/model/ids.ts';
import { languages } from '../../src/model/languages.ts';
import { faultsIn, flagOf, missing, readFlags } from './flags.ts';
import { help } from './help.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { readKnown } from './known.ts';
import { cancelled, converse, type Terminal } from './prompts.ts';
import type { Answers, Question } from './question.ts';
import { Refusal } from './refusal.ts';
import { filesOf, write } from './write.ts';

interface Setting {
  /** The content folder. */
  root: string;
  /** Where to ask; none where nobody is there to answer. */
  terminal?: Terminal | undefined;
}

const kindNames = kinds.map(({ name }) => name);

async function chooseKind(word: string | undefined, terminal: Terminal | undefined): Promise<Kind | typeof cancelled> {
  const known = kinds.find(({ name }) => name === word);
  if (known) return known;
  if (word) {
    const near = nearest(word, kindNames);
    throw new Refusal([`there is no kind "${word}"${near ? `: did you mean "${near}"?` : '.'} The kinds are ${kindNames.join(', ')}`]);
  }
  if (!terminal) throw new Refusal([`say what is new: npm run new -- ${kindNames.join('|')}; npm run new -- --help lists the flags of each`]);
  const chosen = await clack.select({ ...terminal, message: 'What is new?', options: kinds.map((kind) => ({ value: kind, label: kind.name, hint: kind.what })) });
  return clack.isCancel(chosen) ? cancelled : chosen;
}

/** Takes what is suggested where nobody is asked. */
function withSuggestions(questions: readonly Question[], given: Answers): Answers {
  const answers = { ...given };
  for (const question of questions) {
    const raw = question.suggest?.(answers);
    if (raw && answers[question.name] === undefined) answers[question.name] = question.kind === 'text' ? question.read(raw) : raw;
  }
  const faults = [...faultsIn(questions, answers), ...missing(questions, answers).map((question) => `missing: ${flagOf(question)}`)];
  if (faults.length > 0) throw new Refusal(faults);
  return answers;
}

async function completeAnswers(kind: Kind, questions: readonly Question[], args: readonly string[], terminal: Terminal | undefined): Promise<Answers | typeof cancelled> {
  const { answers, faults } = readFlags(args, questions);
  const absent = missing(questions, answers).filter(({ suggest }) => !suggest);
  if (absent.length > 0 && !terminal) {
    faults.push(`missing: ${absent.map(flagOf).join(' ')} (npm run new -- ${kind.name} --help says what each is)`);
  }
  if (faults.length > 0) throw new Refusal(faults);
  return absent.length > 0 ? converse(questions, answers, terminal!) : withSuggestions(questions, answers);
}

/**
 * Makes a new entry from flags, and from questions where a terminal is there to
 * ask. Gives back what to tell; nothing where somebody cancelled, and then nothing
 * was written. Throws a `Refusal` with all that is wrong.
 */
export async function create(args: readonly string[], { root, terminal }: Setting): Promise<string | undefined> {
  const word = args[0]?.startsWith('-') ? undefined : args[0];
  const rest = word ? args.slice(1) : args;
  const asksHelp = args.includes('--help');
  if (asksHelp && !word) return kinds.map((kind) => help(kind, readKnown(root))).join('\n');
  const kind = await chooseKind(word, terminal);
  if (kind === cancelled) return undefined;
  const known = readKnown(root);
  if (asksHelp) return help(kind, known);
  const questions = kind.questions(known);
  const answers = await completeAnswers(kind, questions, rest, terminal);
  if (answers === cancelled) return undefined;
  const draft = kind.draft(answers, known);
  write(root, draft);
  return report(kind, answers.id as string, filesOf(draft).map((file) => `${basename(root)}/${file}`));
}

function report(kind: Kind, id: string, files: readonly string[]): string {
  const page = `http://localhost:4321${siteAddress().base.replace(/\/?$/, '/')}${languages[0]}/${kind.page(id)}`;
  const steps = [...kind.next(id), 'npm run check: it says what is missing, texts that are too short among them.', `npm run dev, and look at it: ${page}`];
  return `\nWritten:\n${files.map((file) => `  ${file}\n`).join('')}\nWhat is left:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}
