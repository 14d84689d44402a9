import * as z from 'zod';
import { actorSchema } from './actor.ts';
import { chapterSchema } from './chapter.ts';
import { disputeSchema } from './dispute.ts';
import { eventSchema } from './event.ts';
import { placeSchema } from './place.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { themeSchema } from './theme.ts';

const fileSchemas = {
  event: eventSchema,
  chapter: chapterSchema,
  dispute: disputeSchema,
  term: termSchema,
  source: sourceSchema,
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  themes: z.array(themeSchema),
};

/** The part of a JSON Schema that is read here. */
export interface JsonSchema {
  description?: string;
  examples?: unknown[];
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
}

/** What JSON Schema can say of a schema's input: draft 7, which editors know best. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;

/**
 * The JSON Schemas of the YAML files, by the names under which `npm run schemas`
 * writes them. They know the form of an id and not which ids there are: a list
 * of places in them would be out of date with every place that is added.
 */
export const jsonSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(fileSchemas).map(([name, schema]) => [name, jsonSchemaOf(schema)]));
