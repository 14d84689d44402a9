import type { Rule } from '../content.ts';
import type { PublishedIds } from '../published.ts';
import { textsAt } from '../read/values.ts';

/** An id that was public is there, or leads to what took its place. */
export const publishedIdsLive = (published: PublishedIds): Rule => ({ definitions, readings, unknowable }, report) => {
  const alive = new Set(definitions.map(({ target, id }) => `${target} ${id}`));
  for (const { role, facts } of readings) {
    if (!facts || !('kind' in role)) continue;
    for (const pattern of [['formerly', '*'], ['*', 'formerly', '*'], ['custom', 'formerly', '*']]) {
      for (const { text } of textsAt(facts.value, pattern)) alive.add(`${role.kind.target} ${text}`);
    }
  }
  const byPath = new Map(readings.map((reading) => [`content/${reading.path}`, reading]));
  for (const [key, { target, id, path }] of published) {
    if (alive.has(key) || unknowable.has(target)) continue;
    const reading = byPath.get(path) ?? { path: path.slice('content/'.length), text: '', role: { role: 'none', expected: '' } as const, faults: [] };
    report(reading, { rule: 'vanished-id', start: 0, end: 1, message: `the ${target} "${id}" was public and is gone`, help: `bring it back, or add it to "formerly" of the ${target} that takes its place: formerly: [${id}]` });
  }
};
