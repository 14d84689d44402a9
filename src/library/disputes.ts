import { getCollection } from 'astro:content';
import { compareDated } from '../model/chronology.ts';
import type { DisputeFacts } from '../model/dispute.ts';
import { parseDate, type HistoricalDate } from '../model/historical-date.ts';
import { once } from './once.ts';
import { textsOf, type Texts } from './texts.ts';

/** A disputed question. */
export interface Dispute {
  id: string;
  date: HistoricalDate;
  facts: DisputeFacts;
  texts: Texts<'disputeWords'>;
}

/** Every dispute, in order of time. */
export const allDisputes = once(async (): Promise<Dispute[]> => {
  const texts = await textsOf('disputeWords');
  const disputes = (await getCollection('disputes')).map(({ id, data }) => ({ id, date: parseDate(data.date), facts: data, texts: texts.get(id)! }));
  return disputes.sort(compareDated);
});
