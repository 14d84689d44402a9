import { listEntries, textFile, translationStatus, type Entry, type Lag } from '../history/translations.ts';
import type { Language } from '../model/languages.ts';
import { contentHistory } from '../site.ts';
import { allChapters } from './chapters.ts';
import { allDisputes } from './disputes.ts';
import { allEvents } from './events.ts';
import { termsIn } from './glossary.ts';
import { pathTo } from './links.ts';
import { once } from './once.ts';
import { textsOf } from './texts.ts';

/** A text to translate or to bring up to date, and the page that shows it. */
export interface TranslationTask {
  kind: 'event' | 'chapter' | 'dispute' | 'glossary' | 'page';
  title: string;
  /** The language the title is in. */
  language: Language;
  path: string;
  /** The file to write or to edit. */
  file: string;
  lag?: Lag;
}

/** How far a language has come, with what is left to do. */
export interface Translations {
  language: Language;
  written: number;
  missing: TranslationTask[];
  /** Nothing where the history does not tell. */
  older: TranslationTask[] | undefined;
}

type Shown = Pick<TranslationTask, 'kind' | 'title' | 'language' | 'path'>;

/** The page of every entry with words, by the entry's folder. */
async function pagesByFolder(language: Language): Promise<Map<string, Shown>> {
  const shown = (room: string, kind: Shown['kind'], id: string, text: { language: Language; data: { title: string } }, path: string): [string, Shown] => [
    `content/${room}/${id}`,
    { kind, title: text.data.title, language: text.language, path },
  ];
  return new Map([
    ...(await allEvents()).map(({ id, texts }) => shown('events', 'event', id, texts[language], pathTo(language, 'events', id))),
    ...(await allChapters()).map(({ id, texts }) => shown('chapters', 'chapter', id, texts[language], pathTo(language, 'history', id))),
    ...(await allDisputes()).map(({ id, texts }) => shown('disputes', 'dispute', id, texts[language], pathTo(language, 'disputes', id))),
    ...(await termsIn(language)).map(({ id, texts }) => shown('glossary', 'glossary', id, texts[language], pathTo(language, 'glossary', id))),
    ...[...(await textsOf('pageWords'))].map(([id, texts]) => shown('pages', 'page', id, texts[language], pathTo(language, id))),
  ]);
}

const status = once(async () => translationStatus(listEntries('.'), contentHistory));

/** What is missing or older than its twin in each language, as the readers of one are told it. */
export async function translationsFor(reader: Language): Promise<Translations[]> {
  const pages = await pagesByFolder(reader);
  const task = (entry: Entry, language: Language, lag?: Lag): TranslationTask => ({ ...pages.get(entry.folder)!, file: textFile(entry, language), ...(lag && { lag }) });
  return (await status()).map(({ language, written, missing, older }) => ({
    language,
    written,
    missing: missing.map((entry) => task(entry, language)),
    older: older?.map((entry) => task(entry, language, entry)),
  }));
}
