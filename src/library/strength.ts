import { getCollection } from 'astro:content';
import { compareDated } from '../model/chronology.ts';
import { parseDate } from '../model/historical-date.ts';
import { once } from './once.ts';

/** Every reading of KFOR's strength, in order of time. */
export const allReadings = once(async () =>
  (await getCollection('strength')).map(({ id, data }) => ({ ...data, id: id.padStart(6, '0'), date: parseDate(data.date) })).sort(compareDated),
);
