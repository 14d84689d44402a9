import { compareText } from '../../model/chronology.ts';
import { isoEnd, isoStart, parseDate } from '../../model/historical-date.ts';
import type { DisputeFacts } from '../../model/dispute.ts';
import type { ChapterFacts } from '../../model/chapter.ts';
import type { EventFacts } from '../../model/event.ts';
import { topOf, type Rule } from '../content.ts';
import { textsAt } from '../read/values.ts';

/** Nothing points to itself. */
export const nothingMeansItself: Rule = ({ entries, mentions }, report) => {
  const folders = new Map(entries.map((entry) => [entry.folder, entry]));
  for (const { target, id, reading, place } of mentions) {
    const entry = folders.get(reading.path.slice(0, reading.path.lastIndexOf('/')));
    if (!entry || entry.room.target !== target || entry.id !== id) continue;
    report(reading, { rule: 'self-reference', ...place(), message: `"${id}" points to itself`, help: 'remove it, or name another' });
  }
};

/** Events are related both ways, so that a reader finds the way back. */
export const relationsGoBothWays: Rule = ({ entries }, report) => {
  const events = new Map(entries.filter(({ room, facts }) => room.target === 'event' && facts?.value !== undefined).map((entry) => [entry.id, entry]));
  for (const [id, { facts, factsReading }] of events) {
    for (const { path, text } of textsAt(facts!.value, ['related', '*'])) {
      const other = events.get(text);
      if (!other || text === id || textsAt(other.facts!.value, ['related', '*']).some((back) => back.text === id)) continue;
      report(factsReading!, { rule: 'one-way-relation', ...facts!.spanOf(path), message: `"${text}" is related to this event, but not the other way`, help: `add "${id}" to "related" in content/events/${text}/event.yaml` });
    }
  }
};

/** Nobody's words are reported before they are said. */
export const statementsPrecedeTheirSource: Rule = ({ entries, sources }, report) => {
  for (const { facts, factsReading, room } of entries) {
    if (room.target !== 'event' || !facts?.data) continue;
    (facts.data as EventFacts).statements.forEach(({ date, source }, index) => {
      const issued = sources.get(source)?.issued;
      const last = issued && isoEnd(parseDate(issued));
      const said = isoStart(parseDate(date));
      if (!last || !said || said <= last) return;
      report(factsReading!, { rule: 'statement-after-source', ...facts.spanOf(['statements', index, 'date']), message: `said on ${said}, but its source "${source}" was issued by ${last}`, help: 'one of the two dates is wrong, or the source is another' });
    });
  }
};

/** A chapter links to every event it tells. */
export const chaptersLinkTheirEvents: Rule = ({ entries }, report) => {
  for (const { facts, texts, room } of entries) {
    if (room.target !== 'chapter' || !facts?.data) continue;
    for (const { reading, words } of texts.filter((text) => text.words.tree)) {
      const linked = new Set(words.references.filter(({ to }) => to === 'event').map(({ id }) => id));
      for (const id of (facts.data as ChapterFacts).events.filter((event) => !linked.has(event))) {
        report(reading, { rule: 'unlinked-event', ...topOf(reading), message: `the chapter tells "${id}" but does not link to it`, help: `write <EventLink id="${id}">words</EventLink> where it is told, or take it out of chapter.yaml` });
      }
    }
  }
};

/** Positions of a dispute go by date. */
export const positionsGoByDate: Rule = ({ entries }, report) => {
  for (const { facts, factsReading, room } of entries) {
    if (room.target !== 'dispute' || !facts?.data) continue;
    const starts = (facts.data as DisputeFacts).positions.map(({ date }) => isoStart(parseDate(date)) ?? '');
    starts.forEach((start, index) => {
      if (index === 0 || compareText(starts[index - 1]!, start) <= 0) return;
      report(factsReading!, { rule: 'position-order', ...facts.spanOf(['positions', index, 'date']), message: 'this position is older than the one before it', help: 'put the positions in the order of their dates' });
    });
  }
};
