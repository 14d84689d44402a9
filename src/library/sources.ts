import { getCollection } from 'astro:content';
import { setType, wordsIn } from '../i18n/index.ts';
import { momentInWords } from '../model/date-words.ts';
import { fullName } from '../model/place.ts';
import { parseDate } from '../model/historical-date.ts';
import type { Language } from '../model/languages.ts';
import type { SeriesName } from '../model/series/index.ts';
import type { Source } from '../model/source.ts';
import { alone } from '../model/typography.ts';
import { actorsById } from './actors.ts';
import { allChapters } from './chapters.ts';
import { allDisputes } from './disputes.ts';
import { allEvents } from './events.ts';
import { termsIn } from './glossary.ts';
import { pathTo } from './links.ts';
import { once } from './once.ts';
import { placesById } from './places.ts';
import { seriesSources } from './series.ts';

/** Every source, by id. */
export const sourcesById = once(async () => new Map((await getCollection('sources')).map(({ id, data }) => [id, data])));

/** A source of an id that the content check has seen. */
export const sourceOf = async (id: string): Promise<Source> => (await sourcesById()).get(id)!;

/** When a source was issued, in words; none where it is undated. */
export const issuedIn = (source: Source, language: Language): string | undefined =>
  source.issued && setType(momentInWords(parseDate(source.issued), undefined, wordsIn(language).dates), language);

/** A page that cites a source. */
export interface CitingPage {
  kind: 'event' | 'chapter' | 'dispute' | 'actor' | 'place' | 'glossary' | 'page';
  title: string;
  /** The language of the title, where it is not the page's. */
  language: Language;
  path: string;
}

/** For a language, the pages that cite each source. */
export async function citingPages(language: Language): Promise<Map<string, CitingPage[]>> {
  const pages = new Map<string, CitingPage[]>();
  const add = (sources: Iterable<string>, page: CitingPage) => {
    for (const id of new Set(sources)) (pages.get(id) ?? pages.set(id, []).get(id)!).push(page);
  };
  for (const { id, facts, texts } of await allEvents()) {
    const text = texts[language];
    const sources = [...facts.sources, ...facts.statements.map(({ source }) => source), ...text.citations.map(({ source }) => source)];
    add(sources, { kind: 'event', title: text.data.title, language: text.language, path: pathTo(language, 'events', id) });
  }
  for (const { id, texts } of await allChapters()) {
    const text = texts[language];
    add(text.citations.map(({ source }) => source), { kind: 'chapter', title: text.data.title, language: text.language, path: pathTo(language, 'history', id) });
  }
  for (const { id, facts, texts } of await allDisputes()) {
    const text = texts[language];
    const sources = [...facts.positions.flatMap((position) => position.sources), ...text.citations.map(({ source }) => source)];
    add(sources, { kind: 'dispute', title: text.data.title, language: text.language, path: pathTo(language, 'disputes', id) });
  }
  for (const { id, texts } of await termsIn(language)) {
    const text = texts[language];
    add(text.citations.map(({ source }) => source), { kind: 'glossary', title: text.data.title, language: text.language, path: pathTo(language, 'glossary', id) });
  }
  for (const [id, { names, sources }] of await actorsById()) {
    add(sources, { kind: 'actor', title: alone(names[language]), language, path: pathTo(language, 'actors', id) });
  }
  for (const [id, place] of await placesById()) {
    add(place.sources, { kind: 'place', title: alone(fullName(place, language)), language, path: pathTo(language, 'places', id) });
  }
  for (const [name, sources] of Object.entries(await seriesSources()) as [SeriesName, string[]][]) {
    add(sources, { kind: 'page', title: wordsIn(language).data.series[name].title, language, path: pathTo(language, 'data', name) });
  }
  return pages;
}
