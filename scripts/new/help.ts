import { flagOf } from './flags.ts';
import type { Kind } from './kind.ts';
import type { Known } from './known.ts';
import { mayBeLeftOut, type Question } from './question.ts';

function valueShown(question: Question): string {
  if (question.kind === 'choice') return question.options.join('|');
  if (question.kind === 'yes-no') return '';
  if (question.kind === 'ids') return `${question.of},…`;
  return question.kind === 'text' ? JSON.stringify(question.example ?? '…') : `'${question.example}'`;
}

function lineOf(question: Question): string {
  const required = !mayBeLeftOut(question, {}) && !question.suggest;
  const note = required ? ' Required.' : question.suggest ? ' Left out, it is made from the other answers.' : '';
  return `${`  ${flagOf(question)} ${valueShown(question)}`.trimEnd()}\n      ${question.message}${note}`;
}

/** The flags of a kind, each with what it means. */
export const help = (kind: Kind, known: Known): string => `npm run new -- ${kind.name}: ${kind.what}\n\n${kind.questions(known).map(lineOf).join('\n')}\n`;
