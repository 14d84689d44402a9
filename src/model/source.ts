import * as z from 'zod';
import { edtfSchema, languageTagSchema, textSchema } from './fields.ts';
import { idSchema } from './ids.ts';

/** Our own fields of a source, kept under CSL's `custom`. */
const customSchema = z.strictObject({
  /** Issued by an actor of the events: primary for what that actor says and does, never for what another did. */
  primary: z.boolean(),
  /** How much of the text was read when it was entered. */
  read: z.enum(['full', 'excerpt', 'none']),
  /** `title` describes the text, since the copy at hand shows no title of its own. */
  described: z.literal(true).optional(),
  /** Where the text was read, if not at its own address. */
  copy: z.url().optional(),
  /** Address of an archived copy. */
  archive: z.url({ protocol: /^https$/ }).optional(),
  /** The host was not known to answer over https when the source was entered. */
  insecure: z.literal(true).optional(),
  /** The newsroom behind a reprint: two papers that print one agency are one source. */
  agency: textSchema.optional(),
  /** Former ids, kept alive as redirects. */
  formerly: z.array(idSchema).optional(),
});

/**
 * `content/sources/<id>.yaml`: a source as a CSL item (Citation Style Language
 * 1.0.2, https://docs.citationstyles.org/en/stable/specification.html), in the
 * fields that Zotero, BibTeX and Word exchange. The file's name is its id.
 */
export const sourceSchema = z.strictObject({
  /** CSL item type. */
  type: z.enum(['article-newspaper', 'webpage', 'report', 'document', 'legislation', 'treaty', 'dataset']),
  title: textSchema,
  author: z.array(z.union([z.strictObject({ family: textSchema, given: textSchema }), z.strictObject({ literal: textSchema })])).optional(),
  publisher: textSchema.optional(),
  /** What kind of document, in words: "Press release". */
  genre: textSchema.optional(),
  /** Date of issue (EDTF, as CSL 1.0.2 allows). */
  issued: edtfSchema.optional(),
  /** Language of the text. */
  language: languageTagSchema,
  URL: z.url({ protocol: /^https?$/ }).optional(),
  custom: customSchema,
});

export type Source = z.infer<typeof sourceSchema>;

/** The newsroom or institution that answers for a text. */
export const originOf = (source: Source): string => source.custom.agency ?? source.publisher ?? source.title;

/** Whether sources are enough for an event: one primary, or two of different origin. */
export const isEnough = (sources: readonly Source[]): boolean =>
  sources.some((source) => source.custom.primary) || new Set(sources.map(originOf)).size >= 2;
