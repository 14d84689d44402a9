import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'csv-parse/sync';
import { actorSchema } from './model/actor.ts';
import { chapterSchema, chapterWordsSchema } from './model/chapter.ts';
import { disputeSchema, disputeWordsSchema } from './model/dispute.ts';
import { eventSchema, eventWordsSchema } from './model/event.ts';
import { pageWordsSchema } from './model/page.ts';
import { placeSchema } from './model/place.ts';
import { commanderSchema } from './model/series/commanders.ts';
import { contributorSchema } from './model/series/contributors.ts';
import { recognitionSchema } from './model/series/recognitions.ts';
import { strengthSchema } from './model/series/strength.ts';
import type { SeriesName } from './model/series/index.ts';
import { sourceSchema } from './model/source.ts';
import { termSchema, termWordsSchema } from './model/term.ts';
import { themeSchema } from './model/theme.ts';

const folderOf = ({ entry }: { entry: string }) => entry.split('/')[0]!;
const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

const facts = (room: string, name: string) => glob({ base: `./content/${room}`, pattern: `*/${name}.yaml`, generateId: folderOf });
const words = (room: string) => glob({ base: `./content/${room}`, pattern: '*/*.mdx', generateId: withoutExtension });
/** Rows in the order of the file: the id of a row is its number. */
const series = (name: SeriesName) => file(`content/data/${name}.csv`, { parser: (text) => ({ ...parse<Record<string, unknown>>(text, { columns: true }) }) });

export const collections = {
  events: defineCollection({ loader: facts('events', 'event'), schema: eventSchema }),
  eventWords: defineCollection({ loader: words('events'), schema: eventWordsSchema }),
  chapters: defineCollection({ loader: facts('chapters', 'chapter'), schema: chapterSchema }),
  chapterWords: defineCollection({ loader: words('chapters'), schema: chapterWordsSchema }),
  disputes: defineCollection({ loader: facts('disputes', 'dispute'), schema: disputeSchema }),
  disputeWords: defineCollection({ loader: words('disputes'), schema: disputeWordsSchema }),
  terms: defineCollection({ loader: facts('glossary', 'term'), schema: termSchema }),
  termWords: defineCollection({ loader: words('glossary'), schema: termWordsSchema }),
  pageWords: defineCollection({ loader: words('pages'), schema: pageWordsSchema }),
  actors: defineCollection({ loader: file('content/actors.yaml'), schema: actorSchema }),
  places: defineCollection({ loader: file('content/places.yaml'), schema: placeSchema }),
  themes: defineCollection({ loader: file('content/themes.yaml'), schema: themeSchema }),
  sources: defineCollection({ loader: glob({ base: './content/sources', pattern: '*.yaml' }), schema: sourceSchema }),
  strength: defineCollection({ loader: series('strength'), schema: strengthSchema }),
  contributors: defineCollection({ loader: series('contributors'), schema: contributorSchema }),
  commanders: defineCollection({ loader: series('commanders'), schema: commanderSchema }),
  recognitions: defineCollection({ loader: series('recognitions'), schema: recognitionSchema }),
};
