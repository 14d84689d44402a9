import { setTimeout as pause } from 'node:timers/promises';
import { ask, type Answer, type Manners } from './ask.ts';

/** Asks all addresses: several hosts at once, but each of them one request at a time. */
export async function askAll(addresses: Iterable<string>, manners: Manners, hostsAtOnce: number): Promise<Map<string, Answer>> {
  const byHost = Map.groupBy(new Set(addresses), (address) => new URL(address).host);
  // The longest queues first, so that none is left over at the end.
  const queues = [...byHost.values()].sort((a, b) => b.length - a.length).values();
  const answers = new Map<string, Answer>();

  const worker = async () => {
    for (const queue of queues) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await pause(manners.pause);
        answers.set(address, await ask(address, manners));
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return answers;
}
