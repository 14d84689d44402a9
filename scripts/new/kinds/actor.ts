import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorKinds, actorSchema } from '../../../src/model/actor.ts';
import { jsonSchemaOf } from '../../../src/model/json-schemas.ts';
import { listEntry } from '../commented-yaml.ts';
import { assertFits } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { sourceIds } from '../known.ts';
import { sortInto } from '../list-file.ts';
import { choice, ids, inEachLanguage, localized, newId, records, splitList, text } from '../question.ts';
import { slug } from '../slug.ts';

const { shape } = actorSchema;
const officeSchema = shape.offices.unwrap().element;
const names = shape.names.shape;

export const actor: Kind = {
  name: 'actor',
  what: 'somebody who acts or speaks, added to actors.yaml',
  questions: (known) => [
    choice('kind', shape.kind, actorKinds),
    ...inEachLanguage('name', 'The name.'),
    newId(known.actors, 'content/actors.yaml', (answers) => slug(answers['name-en'] as string)),
    text('name-sq', names.sq, { message: 'The name in Albanian, where it differs.' }),
    text('name-sr', names.sr, { message: 'The name in Serbian, in Latin script, where it differs.' }),
    text('aliases', shape.aliases, { read: splitList, optional: true, example: 'Dželal Svečlja' }),
    ...inEachLanguage('description', shape.description.description!),
    records('office', officeSchema, {
      message: shape.offices.description!,
      least: 0,
      parts: [...inEachLanguage('name', officeSchema.shape.name.description!), text('date', officeSchema.shape.date)],
      assemble: (answers) => ({ name: localized(answers, 'name'), date: answers.date }),
      complete: (record) => record,
      example: '{ name: { fr: "…", en: "…" }, date: "2021-03-22/.." }',
    }),
    ids('sources', shape.sources, 'source', sourceIds(known)),
  ],
  draft: ({ id, kind, aliases, office, sources, ...texts }, { root }) => {
    const value = {
      id,
      kind,
      names: { ...localized(texts, 'name'), sq: texts['name-sq'], sr: texts['name-sr'] },
      aliases,
      description: localized(texts, 'description'),
      offices: office,
      sources,
    };
    assertFits(actorSchema, value);
    const text = readFileSync(join(root, 'actors.yaml'), 'utf8');
    return { path: 'actors.yaml', content: sortInto(text, listEntry(value, jsonSchemaOf(actorSchema)), { id: id as string, kind: kind as string }), list: true };
  },
  page: (id) => `actors/${id}/`,
  next: (id) => [`Mention it: <Actor id="${id}" /> in a text, or in the actors of an event.`],
};
