import * as z from 'zod';
import { dateSchema, languageTagSchema, textSchema } from './fields.ts';
import { formerIdsSchema } from './former-ids.ts';
import { isbnSchema } from './isbn.ts';

/** Our own fields of a source, kept under CSL's `custom`. */
const customSchema = z.strictObject({
  primary: z.boolean().describe('Issued by an actor of the events: primary for what that actor says and does, never for what another did.'),
  read: z.enum(['full', 'excerpt', 'none']).describe('How much of the text was read when it was entered.'),
  described: z.literal(true).optional().describe('The title describes the text, since the copy at hand shows no title of its own.'),
  copy: z.url().optional().meta({ description: 'Where the text was read, if not at its own address.', examples: ['https://example.org/copy'] }),
  archive: z
    .url({ protocol: /^https$/, error: 'the address of an archived copy begins with https://' })
    .optional()
    .meta({ description: 'Address of an archived copy, for the day on which the text’s own address dies.', examples: ['https://web.archive.org/web/20231002000000/https://example.org/'] }),
  addressless: z.literal(true).optional().describe('No public address of the text is known, and the page says so: only where the chronicle can’t do without it.'),
  insecure: z.literal(true).optional().describe('The host was not known to answer over https when the source was entered.'),
  agency: textSchema.optional().meta({ description: 'The newsroom behind a reprint: two papers that print one agency are one source.', examples: ['AFP'] }),
  formerly: formerIdsSchema,
});

const nameSchema = z.union([
  z.strictObject({ family: textSchema.describe('Family name.'), given: textSchema.describe('Given name.') }),
  z.strictObject({ literal: textSchema.describe('A name that is not in two parts, such as a body’s.') }),
]);

/**
 * `content/sources/<id>.yaml`: a source as a CSL item (Citation Style Language
 * 1.0.2, https://docs.citationstyles.org/en/stable/specification.html), in the
 * fields that Zotero, BibTeX and Word exchange. The file's name is its id.
 */
export const sourceSchema = z.strictObject({
  type: z.enum(['article-newspaper', 'webpage', 'report', 'document', 'legislation', 'treaty', 'dataset']).describe('What it is, in the words of CSL; a press release is a document, a resolution is legislation.'),
  title: textSchema.describe('Its title, in its own language.'),
  author: z.array(nameSchema).optional().meta({ description: 'Who signed it, as "family" and "given", or as "literal".', examples: [[{ family: 'Jackson', given: 'Mike' }]] }),
  publisher: textSchema.optional().meta({ description: 'The newsroom or institution that published it.', examples: ['United Nations Peacekeeping'] }),
  genre: textSchema.optional().meta({ description: 'What kind of document, in words.', examples: ['Press release'] }),
  issued: dateSchema.optional().describe('Date of issue (EDTF).'),
  language: languageTagSchema.meta({ description: 'Language of the text, as a tag.', examples: ['en', 'fr', 'sq', 'sr'] }),
  URL: z.url({ protocol: /^https?$/ }).optional().meta({ description: 'Its address.', examples: ['https://example.org/article'] }),
  ISBN: isbnSchema.optional().meta({ description: 'ISBN of a book, 10 or 13 digits.', examples: ['978-0-306-40615-7'] }),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without its address, such as "10.1000/182"')
    .optional()
    .meta({ description: 'DOI, without "https://doi.org/".', examples: ['10.1000/182'] }),
  custom: customSchema.describe('Our own fields.'),
});

export type Source = z.infer<typeof sourceSchema>;

/** Where a reader finds the text itself: its address, else what its DOI leads to. */
export const addressOf = ({ URL, DOI }: Pick<Source, 'URL' | 'DOI'>): string | undefined => URL ?? (DOI && `https://doi.org/${encodeURI(DOI)}`);

/** The newsroom or institution that answers for a text. */
export const originOf = (source: Source): string => source.custom.agency ?? source.publisher ?? source.title;

/** Whether sources are enough for an event: one primary, or two of different origin. */
export const isEnough = (sources: readonly Source[]): boolean =>
  sources.some((source) => source.custom.primary) || new Set(sources.map(originOf)).size >= 2;
