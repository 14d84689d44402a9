import { getCollection } from 'astro:content';
import type { ChapterFacts } from '../model/chapter.ts';
import { parseDate, type HistoricalDate } from '../model/historical-date.ts';
import { once } from './once.ts';
import { textsOf, type Texts } from './texts.ts';

/** A chapter of the long read. */
export interface Chapter {
  id: string;
  span: HistoricalDate;
  facts: ChapterFacts;
  texts: Texts<'chapterWords'>;
}

/** Every chapter, in reading order. */
export const allChapters = once(async (): Promise<Chapter[]> => {
  const texts = await textsOf('chapterWords');
  const chapters = (await getCollection('chapters')).map(({ id, data }) => ({ id, span: parseDate(data.span), facts: data, texts: texts.get(id)! }));
  return chapters.sort((a, b) => a.facts.order - b.facts.order);
});
