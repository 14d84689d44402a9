/** `npm run new`: a new event, source, chapter, dispute, glossary entry, place or actor, by questions or by flags. */
import * as clack from '@clack/prompts';
import { create } from './new/create.ts';
import { Refusal } from './new/refusal.ts';

const { stdin: input, stdout: output } = process;

try {
  const told = await create(process.argv.slice(2), { root: 'content', terminal: input.isTTY && output.isTTY ? { input, output } : undefined });
  if (told) output.write(told);
  else {
    clack.cancel('Cancelled: nothing was written.');
    process.exitCode = 130;
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\nNothing was written.\n`);
  process.exitCode = 1;
}
