import { findAll, type Finding, type Judgement } from './finding.ts';
import { shown } from './masked-text.ts';
import { anyOf, wordEnd, wordStart } from './patterns.ts';

/** A form of a name that these texts don't use, and the one they do. */
export interface WrongForm {
  form: string;
  right: string;
  /** The right letters without their marks, or another name altogether. */
  kind: 'bare' | 'other';
}

/** Wrong forms of names as one pattern. Right forms that hold a wrong one are part of it, so that they shield it. */
export interface FormTable {
  pattern: RegExp;
  wrong: ReadonlyMap<string, WrongForm>;
  /** The forms that are right in themselves. */
  sound: ReadonlySet<string>;
}

/** A wrong form that is the right one of something else is no wrong form. */
export function formTable(wrongForms: readonly WrongForm[], right: Iterable<string>): FormTable {
  const sound = new Set(right);
  const wrong = new Map(wrongForms.filter(({ form }) => !sound.has(form)).map((it) => [it.form, it]));
  const wrongOnes = [...wrong.keys()];
  const forms = [...[...sound].filter((name) => wrongOnes.some((form) => name.includes(form))), ...wrongOnes];
  const initials = [...new Set(forms.map((form) => form[0]!))].join('');
  return { pattern: new RegExp(`(?=[${initials}])${wordStart}(?:${anyOf(forms)})${wordEnd}`, 'gu'), wrong, sound };
}

/** Every wrong form of a table in a text. */
export const findForms = (text: string, { pattern, wrong }: FormTable, judge: (wrong: WrongForm, match: RegExpExecArray) => Judgement | undefined): Finding[] =>
  findAll(text, pattern, (match) => {
    const form = wrong.get(shown(match[0]));
    return form && judge(form, match);
  });

const withoutDiacritics = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** A name as one types it who has no such letters, if that changes it. */
export function bareForm(name: string, right = name): WrongForm[] {
  const form = withoutDiacritics(name);
  return form === name ? [] : [{ form, right, kind: 'bare' }];
}
