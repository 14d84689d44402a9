import type { Actor } from '../../model/actor.ts';
import { languages, type Language } from '../../model/languages.ts';
import type { Place } from '../../model/place.ts';
import type { Span } from '../../model/yaml-text.ts';
import type { Content, Rule } from '../content.ts';
import type { ContentFault } from '../diagnostic.ts';
import { maskPlain, maskQuotation } from '../language/mask-plain.ts';
import { maskProse } from '../language/mask-prose.ts';
import type { MaskedText } from '../language/masked-text.ts';
import { buildNames, type Names } from '../language/names.ts';
import { readLanguage } from '../language/read-language.ts';
import type { Reading } from '../read/file.ts';
import { textsAt, valuesAt } from '../read/values.ts';

/** A string of a file, in one language, and where it stands. */
interface Piece {
  text: string;
  language: Language;
  place: () => Span;
  mask: (text: string) => MaskedText;
}

/** The words of a statement are somebody's, unless they are our account of them. */
const maskOf = (value: unknown, path: readonly PropertyKey[]) => {
  if (path[0] !== 'statements' || path[2] !== 'words') return maskPlain;
  const [reported] = valuesAt(value, ['statements']).flatMap(({ value: list }) => valuesAt((list as unknown[])[path[1] as number], ['reported']));
  return reported?.value === true ? maskPlain : maskQuotation;
};

function piecesOf({ role, facts, words, rows }: Reading): Piece[] {
  if (words?.matter && role.role === 'words') {
    const { matter } = words;
    return ['title', 'summary', 'lead', 'question'].flatMap((field) => textsAt(matter.value, [field]).map(({ path, text }) => ({ text, language: role.language, place: () => matter.spanOf(path), mask: maskPlain })));
  }
  if (facts && 'kind' in role) {
    return role.kind.texts.flatMap((pattern) =>
      languages.flatMap((language) => textsAt(facts.value, [...pattern, language]).map(({ path, text }) => ({ text, language, place: () => facts.spanOf(path), mask: maskOf(facts.value, path) }))),
    );
  }
  return (rows ?? []).flatMap(({ cells, spanOf }) =>
    languages.flatMap((language) => Object.keys(cells).filter((column) => column.endsWith(`_${language}`)).map((column) => ({ text: cells[column]!, language, place: () => spanOf(column), mask: maskPlain }))),
  );
}

/** The findings of a string, placed in its file: exactly where it stands there as it is, else at the whole of it. */
function placed({ text, language, place, mask }: Piece, source: string, names: Names): ContentFault[] {
  const findings = readLanguage(mask(text), language, names);
  if (findings.length === 0) return [];
  const span = place();
  const at = source.slice(span.start, span.end).indexOf(text);
  return findings.map((finding) => (at < 0 ? { ...finding, ...span } : { ...finding, start: span.start + at + finding.start, end: span.start + at + finding.end }));
}

function faultsOf(reading: Reading, names: Names): ContentFault[] {
  const { role, words, text } = reading;
  const inProse = words?.tree && role.role === 'words' ? readLanguage(maskProse(text, words.tree), role.language, names) : [];
  return [...inProse, ...piecesOf(reading).flatMap((piece) => placed(piece, text, names))];
}

const namesKnown = new WeakMap<Reading, WeakMap<Reading, Names>>();

/** The names of places and actors, built once for the two files that hold them. */
function namesOf({ readings }: Content): Names {
  const [actors, places] = ['actors.yaml', 'places.yaml'].map((path) => readings.find((reading) => reading.path === path));
  const build = () => buildNames((places?.facts?.data ?? []) as Place[], (actors?.facts?.data ?? []) as Actor[]);
  if (!actors || !places) return build();
  const known = namesKnown.get(actors) ?? new WeakMap<Reading, Names>();
  const names = known.get(places) ?? build();
  namesKnown.set(actors, known.set(places, names));
  return names;
}

const faultsKnown = new WeakMap<Names, WeakMap<Reading, ContentFault[]>>();

/** Texts keep to the typography and the spelling of their language, to the names of places and people, and to neutral words. */
export const textsKeepTheLanguage: Rule = (content, report) => {
  const names = namesOf(content);
  const known = faultsKnown.get(names) ?? new WeakMap<Reading, ContentFault[]>();
  faultsKnown.set(names, known);
  for (const reading of content.readings) {
    const faults = known.get(reading) ?? faultsOf(reading, names);
    known.set(reading, faults);
    for (const fault of faults) report(reading, fault);
  }
};
