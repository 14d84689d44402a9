import type { Actor } from '../../model/actor.ts';
import { languages, type Language } from '../../model/languages.ts';
import type { Place } from '../../model/place.ts';
import type { FormTable } from './form-table.ts';
import { personForms } from './person-names.ts';
import { placeForms } from './place-names.ts';

/** The names that texts are held to, by language. */
export type Names = Record<Language, { places: FormTable; persons: FormTable }>;

/** Reads the names once for all texts, from `places.yaml` and `actors.yaml`. */
export function buildNames(places: readonly Place[], actors: readonly Actor[]): Names {
  const actorNames = actors.flatMap(({ names, aliases }) => [...Object.values(names), ...aliases]);
  return Object.fromEntries(
    languages.map((language) => [language, { places: placeForms(places, actorNames, language), persons: personForms(actors, language) }]),
  ) as Names;
}
