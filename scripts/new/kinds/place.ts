import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf } from '../../../src/model/json-schemas.ts';
import { localNames, placeKinds, placeSchema } from '../../../src/model/place.ts';
import { listEntry } from '../commented-yaml.ts';
import { assertFits } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { sourceIds, type Known } from '../known.ts';
import { appendTo, groupsOf } from '../list-file.ts';
import { choice, ids, inEachLanguage, inEachLanguageOrNone, localized, newId, splitList, text, type Answers } from '../question.ts';
import { slug } from '../slug.ts';

const { shape } = placeSchema;
const names = shape.names.shape;

const listIn = ({ root }: Known): string => readFileSync(join(root, 'places.yaml'), 'utf8');

const suggestedId = (answers: Answers): string =>
  slug((answers['established-en'] as string | undefined) ?? localNames({ names: { sq: answers['name-sq'] as string, sr: answers['name-sr'] as string } })[0]!);

export const place: Kind = {
  name: 'place',
  what: 'a place, added to places.yaml',
  questions: (known) => [
    text('name-sq', names.sq, { message: 'Its name in Albanian.' }),
    text('name-sr', names.sr, { message: 'Its name in Serbian, in Latin script.' }),
    ...inEachLanguageOrNone('established', 'Its established name, where there is one.'),
    newId(known.places, 'content/places.yaml', suggestedId),
    choice('kind', shape.kind, placeKinds),
    choice('group', shape.kind, groupsOf(listIn(known)), { message: 'Under which heading of places.yaml it goes.', optional: true }),
    text('aliases', shape.aliases, { read: splitList, optional: true, example: 'Prishtina, Priština' }),
    text('coordinates', shape.coordinates, { read: (raw) => splitList(raw).map(Number), example: '42.67272, 21.16688' }),
    ...inEachLanguage('description', shape.description.description!),
    ids('sources', shape.sources, 'source', sourceIds(known)),
  ],
  draft: ({ id, kind, group, aliases, coordinates, sources, ...texts }, known) => {
    const value = {
      id,
      kind,
      names: { sq: texts['name-sq'], sr: texts['name-sr'] },
      established: localized(texts, 'established'),
      aliases,
      coordinates,
      description: localized(texts, 'description'),
      sources,
    };
    assertFits(placeSchema, value);
    return { path: 'places.yaml', content: appendTo(listIn(known), listEntry(value, jsonSchemaOf(placeSchema)), group as string | undefined), list: true };
  },
  page: (id) => `places/${id}/`,
  next: (id) => [`Mention it: <Place id="${id}" /> in a text, or in the places of an event.`],
};
