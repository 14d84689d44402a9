import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { actorSchema } from '../../src/model/actor.ts';
import { languages } from '../../src/model/languages.ts';
import { fullName, placeSchema } from '../../src/model/place.ts';
import { sourceSchema, type Source } from '../../src/model/source.ts';
import { themeSchema } from '../../src/model/theme.ts';
import type { Ids } from './question.ts';
import { Refusal } from './refusal.ts';

/** What stands in the content folder already: ids, each with the words by which a person knows it. */
export interface Known {
  root: string;
  events: Ids;
  chapters: Ids;
  disputes: Ids;
  terms: Ids;
  themes: Ids;
  actors: Ids;
  places: Ids;
  sources: ReadonlyMap<string, Source>;
}

const titleOf = (folder: string): string => {
  const file = languages.map((language) => join(folder, `${language}.mdx`)).findLast(existsSync);
  return (file && /^title: *"?(.*?)"?$/m.exec(readFileSync(file, 'utf8'))?.[1]) ?? '';
};

/** A YAML file of the content by its schema; refuses to build on what is not in order. */
export function readInOrder<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Refusal([`${path} is not in order: npm run check says why`]);
  }
}

/** Reads what is there. */
export function readKnown(root: string): Known {
  const folders = (room: string): Ids => {
    const path = join(root, room);
    return new Map(existsSync(path) ? readdirSync(path).map((id) => [id, titleOf(join(path, id))]) : []);
  };
  const list = <Item extends { id: string }>(file: string, schema: z.ZodType<Item>, label: (item: Item) => string): Ids =>
    new Map(readInOrder(join(root, file), z.array(schema)).map((item) => [item.id, label(item)]));
  const files = readdirSync(join(root, 'sources')).filter((file) => file.endsWith('.yaml'));
  return {
    root,
    events: folders('events'),
    chapters: folders('chapters'),
    disputes: folders('disputes'),
    terms: folders('glossary'),
    themes: list('themes.yaml', themeSchema, ({ names }) => names.en),
    actors: list('actors.yaml', actorSchema, ({ names }) => names.en),
    places: list('places.yaml', placeSchema, (place) => [...new Set([fullName(place, 'en'), place.names.sq, place.names.sr])].join(', ')),
    sources: new Map(files.map((file) => [basename(file, '.yaml'), readInOrder(join(root, 'sources', file), sourceSchema)])),
  };
}

/** The sources as ids to choose from. */
export const sourceIds = ({ sources }: Known): Ids => new Map([...sources].map(([id, source]) => [id, source.title]));
