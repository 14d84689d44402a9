import { getCollection, type CollectionEntry } from 'astro:content';
import { compareDated, compareText } from '../model/chronology.ts';
import { parseDate, type HistoricalDate } from '../model/historical-date.ts';
import type { SeriesName } from '../model/series/index.ts';
import { once } from './once.ts';

/** A row of a series with its date read; none where no source gives one. */
export type SeriesRow<Name extends SeriesName> = Omit<CollectionEntry<Name>['data'], 'date'> & { id: string; date: HistoricalDate | undefined };

async function rowsOf<Name extends SeriesName>(name: Name): Promise<SeriesRow<Name>[]> {
  const entries = (await getCollection(name)) as CollectionEntry<Name>[];
  return entries.map(({ id, data }) => ({ ...(data as CollectionEntry<Name>['data']), id: id.padStart(6, '0'), date: data.date ? parseDate(data.date) : undefined }));
}

type Row = { id: string; date: HistoricalDate | undefined };

/** In order of time, what has no date last. */
const byTime = (a: Row, b: Row): number => {
  if (a.date && b.date) return compareDated({ id: a.id, date: a.date }, { id: b.id, date: b.date });
  return Number(!a.date) - Number(!b.date) || compareText(a.id, b.id);
};

/** Every reading of KFOR's strength. */
export const allReadings = once(async () => (await rowsOf('strength')).sort(byTime));

/** Every command of KFOR. */
export const allCommands = once(async () => (await rowsOf('commanders')).sort(byTime));

/** Every recognition of Kosovo that the chronicle knows of. */
export const allRecognitions = once(async () => (await rowsOf('recognitions')).sort(byTime));

/** The contingents of KFOR, those of one date together, the largest first. */
export const allContingents = once(async () => {
  const rows = (await rowsOf('contributors')).sort((a, b) => (a.date!.edtf === b.date!.edtf ? b.troops - a.troops || compareText(a.country, b.country) : byTime(a, b)));
  return [...Map.groupBy(rows, ({ date }) => date!.edtf).values()];
});

/** The sources that each series rests on. */
export const seriesSources = once(async (): Promise<Record<SeriesName, string[]>> => {
  const sourcesOf = (rows: readonly { source: string[] }[]) => rows.flatMap(({ source }) => source);
  return {
    strength: sourcesOf(await allReadings()),
    contributors: sourcesOf((await allContingents()).flat()),
    commanders: sourcesOf(await allCommands()),
    recognitions: sourcesOf(await allRecognitions()),
  };
});
