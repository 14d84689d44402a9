/** `npm run check`: the content check alone, all faults at once, for an editor's terminal or a pull request. */
import { checkContent, formatFaults } from '../src/integrations/content-check/check.ts';

const faults = await checkContent('content');
if (faults.length > 0) {
  process.stderr.write(`${formatFaults(faults)}\n${faults.length} fault${faults.length > 1 ? 's' : ''} in the content\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('The content is in order.\n');
}
