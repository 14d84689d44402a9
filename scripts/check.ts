/** `npm run check`: the content check alone, everything at once, for an editor's terminal or a pull request. Exits with 1 on errors, 0 on warnings. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, hasErrors } from '../src/content-check/check.ts';
import { reportGithub } from '../src/content-check/reporters/github.ts';
import { reportJson } from '../src/content-check/reporters/json.ts';
import { reportText } from '../src/content-check/reporters/text.ts';
import { today } from '../src/history/today.ts';

const reporters = { text: reportText, github: reportGithub, json: reportJson };

const formatOf = (): keyof typeof reporters => {
  try {
    const { format } = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values;
    if (Object.hasOwn(reporters, format)) return format as keyof typeof reporters;
  } catch {
    // An option that is not known gets the same answer as a format that is not.
  }
  throw new Error(`write npm run check, or npm run check -- --format=${Object.keys(reporters).join('|')}`);
};

try {
  const report = reporters[formatOf()];
  const diagnostics = checkContent(resolve('content'), today);
  process.stdout.write(`${report(diagnostics)}\n`);
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
