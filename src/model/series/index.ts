import { commanderSchema } from './commanders.ts';
import { contributorSchema } from './contributors.ts';
import { recognitionSchema } from './recognitions.ts';
import { strengthSchema } from './strength.ts';

/** The data series, by the name of their file in `content/data/`, with the schema of a row. */
export const seriesSchemas = { strength: strengthSchema, contributors: contributorSchema, commanders: commanderSchema, recognitions: recognitionSchema } as const;

export type SeriesName = keyof typeof seriesSchemas;

export const seriesNames = Object.keys(seriesSchemas) as SeriesName[];
