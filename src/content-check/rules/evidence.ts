import { addressFault } from '../../model/addresses.ts';
import type { EventFacts } from '../../model/event.ts';
import { isEnough, type Source } from '../../model/source.ts';
import { topOf, type Rule } from '../content.ts';

/** An event rests on a primary source, or on two of different origin. */
export const eventsHaveEnoughSources: Rule = ({ entries, sources }, report) => {
  for (const { facts, factsReading, room, texts } of entries) {
    if (room.target !== 'event' || !facts?.data) continue;
    const cited = [...(facts.data as EventFacts).sources, ...texts.flatMap(({ words }) => words.citations.map(({ source }) => source))];
    // What is unknown is told elsewhere; it may be the very source that is enough.
    if (cited.some((id) => !sources.has(id)) || isEnough(cited.map((id) => sources.get(id)!))) continue;
    report(factsReading!, { rule: 'thin-evidence', ...facts.keySpanOf(['sources']), message: 'the event rests on no primary source and on one newsroom only', help: 'add a primary source, or one of another origin ("agency" counts as the origin)' });
  }
};

/** Somebody uses every source. */
export const sourcesAreCited: Rule = ({ readings, mentions }, report) => {
  // What can't be read may cite any of them.
  if (readings.some(({ words, facts }) => (words && !words.tree) || (facts && facts.value === undefined))) return;
  const cited = new Set(mentions.filter(({ target }) => target === 'source').map(({ id }) => id));
  for (const reading of readings) {
    if (reading.role.role !== 'source' || cited.has(reading.role.id)) continue;
    report(reading, { rule: 'uncited-source', ...topOf(reading), message: 'nothing cites this source', help: 'cite it where it supports something, or remove it' });
  }
};

/** A source can be found: over https, at its own address. */
export const sourcesCanBeReached: Rule = ({ readings }, report) => {
  for (const reading of readings) {
    const { role, facts } = reading;
    if (role.role !== 'source' || !facts?.data) continue;
    const { URL: address, ISBN, DOI, custom } = facts.data as Source;
    if (!address && !custom.archive && !ISBN && !DOI && !custom.addressless) {
      report(reading, { rule: 'unreachable-source', ...topOf(reading), message: 'a reader can find this source nowhere', help: 'give its address (URL), an archived copy (custom: archive), its ISBN or its DOI' });
    }
    for (const [path, value] of [[['URL'], address], [['custom', 'copy'], custom.copy], [['custom', 'archive'], custom.archive]] as const) {
      const fault = value && addressFault(value);
      if (!fault || (fault.kind === 'insecure' ? custom.insecure : path[0] !== 'URL')) continue;
      report(reading, { rule: fault.kind === 'insecure' ? 'insecure-address' : 'mirror-address', ...facts.spanOf(path), message: fault.why, help: fault.better });
    }
  }
};
