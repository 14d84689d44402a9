import * as z from 'zod';
import { idSchema } from './ids.ts';

/** Ids that an entry had before: an address that was public never dies. */
export const formerIdsSchema = z
  .array(idSchema)
  .default([])
  .meta({ description: 'Former ids: their addresses go on leading here.', examples: [['its-old-id']] });
