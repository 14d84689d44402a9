import type { Language } from '../../model/languages.ts';
import { fullName, shortName, type Place } from '../../model/place.ts';
import type { Finding } from './finding.ts';
import { bareForm, findForms, formTable, type FormTable, type WrongForm } from './form-table.ts';
import { shown, type MaskedText } from './masked-text.ts';
import { explains, freeForms, properNames } from './place-exceptions.ts';

/** “main bridge in Mitrovica”: an alias with a common word in it describes and is no name. */
const describes = (alias: string): boolean => /(?:^|\s)\p{Ll}{2,}/u.test(alias);

const contains = (name: string, form: string): boolean => ` ${name} `.includes(` ${form} `);

/** The names of a place that texts may use beside the one that serves in all of them, and those that they may not. */
function otherForms(place: Place, language: Language) {
  const right = shortName(place, language);
  const names = [place.names.sq, place.names.sr, ...place.aliases.filter((alias) => !describes(alias))];
  return Map.groupBy(names, (form) => (contains(right, form) || freeForms.has(form) ? 'free' : 'wrong'));
}

function wrongForms(place: Place, language: Language): WrongForm[] {
  const right = shortName(place, language);
  const { free = [], wrong = [] } = Object.fromEntries(otherForms(place, language));
  return [
    ...[right, fullName(place, language), ...free].flatMap((form) => bareForm(form)),
    ...wrong.flatMap((form): WrongForm[] => [...bareForm(form, right), { form, right, kind: 'other' }]),
  ];
}

const rightForms = (place: Place, language: Language): string[] => [shortName(place, language), fullName(place, language), ...(otherForms(place, language).get('free') ?? [])];

/** The names of places in one language, `otherNames` being those of whoever carries a place in theirs. */
export const placeForms = (places: readonly Place[], otherNames: readonly string[], language: Language): FormTable =>
  formTable(
    places.flatMap((place) => wrongForms(place, language)),
    [...places.flatMap((place) => rightForms(place, language)), ...otherNames, ...properNames.keys()],
  );

/** Places off the one form that serves in all texts, or without their diacritics, in the site's own voice. */
export const findPlaceNames = ({ own }: MaskedText, forms: FormTable): Finding[] =>
  findForms(own, forms, ({ form, right, kind }, { 0: { length }, index }) => {
    const help = `write “${right}”`;
    if (kind === 'bare') return { rule: 'place-name', message: `“${form}” without its diacritics`, help };
    const [ahead, behind] = [own.slice(Math.max(0, index - 40), index), own.slice(index + length, index + length + 30)];
    const isSecondOfBoth = forms.sound.has(`${right} / ${form}`) && shown(ahead).endsWith(`${right} /`);
    if (isSecondOfBoth || explains.before.test(ahead) || explains.after.test(behind)) return undefined;
    return { rule: 'place-name', message: `“${form}” is not the form of this place’s name that these texts use`, help };
  });
