/**
 * `npm run links [-- report.md]`: asks every source's address whether it is still there.
 * Needs the network, so no part of the tests or the build. Ends with 1 where one is gone.
 */
import { writeFileSync } from 'node:fs';
import { readAddresses } from './links/addresses.ts';
import { askAll } from './links/ask-all.ts';
import { report } from './links/report.ts';

const [file] = process.argv.slice(2);
const sources = readAddresses('content/sources');
const addresses = sources.flatMap(({ url, archive }) => [url, archive].filter((address) => address !== undefined));
const answers = await askAll(addresses, { timeout: 30_000, pause: 1_000, tries: 3 }, 8);

if (![...answers.values()].some(({ state }) => state === 'there')) {
  process.stderr.write('No address answered at all: is there a network? No report was written.\n');
  process.exitCode = 2;
} else {
  const { text, dead } = report(sources, answers);
  process.stdout.write(text);
  if (file) writeFileSync(file, text);
  process.exitCode = dead > 0 ? 1 : 0;
}
