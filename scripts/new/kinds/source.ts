import { sourceSchema } from '../../../src/model/source.ts';
import { assertFits, explained } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { sourceIds } from '../known.ts';
import { choice, newId, text, yesNo, type Answers } from '../question.ts';
import { slug } from '../slug.ts';

const { shape } = sourceSchema;
const custom = shape.custom.shape;

/** `<publisher>-<date>-<word>`, from what is known of them. */
const suggestedId = ({ publisher, issued, title }: Answers): string => {
  const date = /^[\d-]+/.exec((issued as string) ?? '')?.[0];
  const word = slug(title as string, 20).split('-').find((part) => part.length > 3);
  return [slug((publisher as string) ?? ''), date, word].filter(Boolean).join('-');
};

const elsewhere = ({ doi, isbn, archive }: Answers) => Boolean(doi ?? isbn ?? archive);

export const source: Kind = {
  name: 'source',
  what: 'a text or a document that is cited',
  questions: (known) => [
    choice('type', shape.type, shape.type.options),
    text('title', shape.title),
    text('publisher', shape.publisher),
    text('issued', shape.issued),
    newId(sourceIds(known), 'content/sources/', suggestedId),
    text('language', shape.language),
    text('url', shape.URL, {
      message: 'Its address; without one, give --doi, --isbn or --archive.',
      optional: elsewhere,
      check: (url, { insecure }) => (insecure || (url as string).startsWith('https://') ? undefined : 'an address begins with https://; where the host does not answer over https, say --insecure'),
    }),
    yesNo('primary', custom.primary),
    choice('read', custom.read, custom.read.options),
    text('agency', custom.agency),
    text('doi', shape.DOI, { flagOnly: true }),
    text('isbn', shape.ISBN, { flagOnly: true }),
    text('archive', custom.archive, { flagOnly: true }),
    yesNo('insecure', custom.insecure, { flagOnly: true }),
  ],
  draft: ({ id, type, title, publisher, issued, language, url, doi, isbn, primary, read, agency, archive, insecure }) => {
    const value = { type, title, publisher, issued, language, URL: url, ISBN: isbn, DOI: doi, custom: { primary, read, agency, archive, insecure: insecure || undefined } };
    assertFits(sourceSchema, value);
    return { path: `sources/${id}.yaml`, content: explained(value, sourceSchema) };
  },
  page: (id) => `sources/${id}/`,
  next: (id) => [`Cite it where it supports a sentence: <Cite id="${id}" />, or in the sources of an event.`],
};
