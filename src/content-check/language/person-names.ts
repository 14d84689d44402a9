import type { Actor } from '../../model/actor.ts';
import type { Language } from '../../model/languages.ts';
import type { Finding } from './finding.ts';
import { bareForm, findForms, formTable, type FormTable } from './form-table.ts';
import type { MaskedText } from './masked-text.ts';

const surname = (name: string): string => name.slice(name.indexOf(' ') + 1);

/** The names of persons in one language: whole, and the surname alone. */
export function personForms(actors: readonly Actor[], language: Language): FormTable {
  const names = actors
    .filter(({ kind }) => kind === 'person')
    .flatMap((person) => [person.names[language], surname(person.names[language])]);
  return formTable(names.flatMap((name) => bareForm(name)), names);
}

/** Persons without their diacritics, in the site's own voice. */
export const findPersonNames = ({ own }: MaskedText, forms: FormTable): Finding[] =>
  findForms(own, forms, ({ form, right }) => ({ rule: 'person-name', message: `“${form}” without its diacritics`, help: `write “${right}”` }));
