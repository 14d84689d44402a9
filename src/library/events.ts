import { getCollection } from 'astro:content';
import { compareDated } from '../model/chronology.ts';
import type { Clock } from '../model/clock.ts';
import type { EventFacts } from '../model/event.ts';
import { parseDate, yearOf, type HistoricalDate } from '../model/historical-date.ts';
import { once } from './once.ts';
import { textsOf, type Texts } from './texts.ts';

/** An event: facts, and words in every language. */
export interface ChronicleEvent {
  id: string;
  date: HistoricalDate;
  time: Clock | undefined;
  /** The hour of the event that it is known to follow. */
  follows: Clock | undefined;
  /** The year under which the timeline lists it. */
  year: number;
  facts: EventFacts;
  texts: Texts<'eventWords'>;
}

/** Every event, in order of time. */
export const allEvents = once(async (): Promise<ChronicleEvent[]> => {
  const texts = await textsOf('eventWords');
  const entries = await getCollection('events');
  const times = new Map(entries.map(({ id, data }) => [id, data.time]));
  const events = entries.map(({ id, data }) => {
    const date = parseDate(data.date);
    const follows = data.after ? times.get(data.after) : undefined;
    return { id, date, time: data.time, follows, year: yearOf(date), facts: data, texts: texts.get(id)! };
  });
  return events.sort(compareDated);
});

/** Events by id. */
export const eventsById = once(async () => new Map((await allEvents()).map((event) => [event.id, event])));

/** The events of these ids, in order of time. */
export const eventsOf = async (ids: readonly string[]): Promise<ChronicleEvent[]> => {
  const wanted = new Set(ids);
  return (await allEvents()).filter(({ id }) => wanted.has(id));
};

const aroundSize = 3;
const daySize = 14;

/**
 * What the margin of an event shows: the entries of its own day where there are
 * several, else its neighbours. Bounded, whatever the size of the chronicle.
 */
export async function aroundEvent(event: ChronicleEvent): Promise<{ sameDay: boolean; events: ChronicleEvent[] }> {
  const events = await allEvents();
  const index = events.findIndex(({ id }) => id === event.id);
  const day = events.filter(({ date }) => date.edtf === event.date.edtf);
  const window = (list: ChronicleEvent[], at: number, size: number) => list.slice(Math.max(0, at - size), at + size + 1);
  if ((event.time || event.follows) && day.length > 1) return { sameDay: true, events: window(day, day.findIndex(({ id }) => id === event.id), daySize / 2) };
  return { sameDay: false, events: window(events, index, aroundSize) };
}
