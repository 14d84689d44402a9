import { compareDated } from '../model/chronology.ts';
import { parseDate, type HistoricalDate } from '../model/historical-date.ts';
import type { Statement } from '../model/statement.ts';
import { allEvents, type ChronicleEvent } from './events.ts';
import { once } from './once.ts';

/** A statement and the event it belongs to. */
export interface PlacedStatement {
  id: string;
  date: HistoricalDate;
  time: Statement['time'];
  statement: Statement;
  event: ChronicleEvent;
}

/** The statements of some events, in order of time. */
const placeStatements = (events: readonly ChronicleEvent[]): PlacedStatement[] =>
  events
    .flatMap((event) => event.facts.statements.map((statement) => ({ id: statement.id, date: parseDate(statement.date), time: statement.time, statement, event })))
    .sort(compareDated);

/** An event's statements, in order of time. */
export const statementsOf = (event: ChronicleEvent): PlacedStatement[] => placeStatements([event]);

/** Every statement of the chronicle, in order of time. */
export const allStatements = once(async () => placeStatements(await allEvents()));
