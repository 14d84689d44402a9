/**
 * `npm run bench`: how the content check grows. Checks the content with copies
 * of its events, up to 5,000 of them, and prints what an event more costs. Times
 * differ from machine to machine; what counts is the ratio, near 1 if the check
 * is linear.
 */
import { checkFiles } from '../../src/content-check/check.ts';
import { readContentFiles, type ContentFile } from '../../src/content-check/content-files.ts';

const surroundings = { today: '2026-11-25', published: new Map() };
const sizes = [500, 1000, 2500, 5000];

const files = readContentFiles('content');
const events = Map.groupBy(files.filter(({ path }) => path.startsWith('events/')), ({ path }) => path.split('/')[1]!);
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The content with this many events: the real ones, and copies under ids and titles of their own. */
function grown(size: number): ContentFile[] {
  const copies: ContentFile[] = [];
  for (let copy = 1; events.size * copy < size; copy++) {
    for (const [id, entry] of [...events].slice(0, size - events.size * copy)) {
      for (const { path, bytes } of entry) {
        const text = decoder.decode(bytes).replace(/^title: "/m, `title: "${copy} `).replace(/^(\s+- )?(\{ )?id: /gm, `$&c${copy}-`).replace(/^(formerly|related): .*$/gm, '');
        copies.push({ path: path.replace(id, `${id}-c${copy}`), bytes: encoder.encode(text) });
      }
    }
  }
  // Copies of the files, too: what has been read once is not read again.
  return [...files.map(({ path, bytes }) => ({ path, bytes })), ...copies].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const measure = (size: number): number => {
  const content = grown(size);
  const begun = performance.now();
  checkFiles(content, surroundings);
  return performance.now() - begun;
};

measure(sizes[0]!);
const results = sizes.map((size) => ({ size, time: measure(size) }));
const base = results[0]!;
for (const { size, time } of results) {
  const perEvent = (time - base.time) / (size - base.size);
  process.stdout.write(`${size} events: ${Math.round(time)} ms${size > base.size ? `, ${perEvent.toFixed(2)} ms for each event more` : ''}\n`);
}
const [, second, , last] = results;
const ratio = (last!.time - second!.time) / (last!.size - second!.size) / ((second!.time - base.time) / (second!.size - base.size));
process.stdout.write(`cost of an event, at ${last!.size} against at ${second!.size}: ${ratio.toFixed(2)} (1 is linear)\n`);
