import { idSchema, nearest } from '../../model/ids.ts';
import type { Target } from '../../model/prose/references.ts';
import type { Rule } from '../content.ts';
import { textsAt } from '../read/values.ts';

const names: Record<Target, string> = { source: 'source', event: 'event', chapter: 'chapter', dispute: 'dispute', place: 'place', actor: 'actor', term: 'glossary entry', theme: 'theme', statement: 'statement', page: 'page' };

/** Where a thing of this kind is defined, for an author who wants to add it. */
export const rooms: Partial<Record<Target, string>> = {
  source: 'content/sources/<id>.yaml', event: 'content/events/<id>/', chapter: 'content/chapters/<id>/', dispute: 'content/disputes/<id>/', place: 'content/places.yaml', actor: 'content/actors.yaml', term: 'content/glossary/<id>/', theme: 'content/themes.yaml',
};

const isId = (id: string) => idSchema.safeParse(id).success;

/** Ids are lower-case words and hyphens; in YAML their schema says so itself. */
export const idsHaveTheirForm: Rule = ({ definitions }, report) => {
  for (const { target, id, reading, place } of definitions) {
    if (isId(id) || target === 'statement' || reading.role.role === 'list') continue;
    const better = id.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    report(reading, { rule: 'id-form', ...place(), message: `"${id}" is not an id: it is lower-case letters, digits and single hyphens`, help: better ? `rename it to "${better}"` : 'rename it, such as "kfor-entry-1999"' });
  }
};

/** Every id stands once among its kind, former ids among them. */
export const idsStandOnce: Rule = ({ definitions, readings, entries }, report) => {
  const taken = new Map<string, string>();
  for (const { target, id, reading, place } of definitions) {
    const other = taken.get(`${target} ${id}`);
    taken.set(`${target} ${id}`, `content/${reading.path}`);
    if (other) report(reading, { rule: 'duplicate-id', ...place(), message: `the ${names[target]} id "${id}" is taken`, help: `it stands in ${other} too: choose another` });
  }
  for (const reading of readings) {
    const { role, facts } = reading;
    if (!facts || !('kind' in role)) continue;
    const formerly = [['formerly', '*'], ['*', 'formerly', '*'], ['custom', 'formerly', '*']].flatMap((pattern) => textsAt(facts.value, pattern));
    for (const { path, text } of formerly) {
      const other = taken.get(`${role.kind.target} ${text}`);
      if (other) report(reading, { rule: 'duplicate-id', ...facts.spanOf(path), message: `the former id "${text}" is in use`, help: `it is the id of ${other}: remove it here` });
      taken.set(`${role.kind.target} ${text}`, `content/${reading.path}`);
    }
  }
  for (const { factsReading, facts } of entries) {
    const seen = new Set<string>();
    for (const { path, text } of facts ? textsAt(facts.value, ['positions', '*', 'id']) : []) {
      if (seen.has(text)) report(factsReading!, { rule: 'duplicate-id', ...facts!.spanOf(path), message: `the position id "${text}" is taken`, help: 'another position of this dispute has it: choose another' });
      seen.add(text);
    }
  }
};

/** Every id that is mentioned is defined. */
export const mentionsLead: Rule = ({ definitions, mentions, unknowable }, report) => {
  const known = new Map<Target, Set<string>>();
  for (const { target, id } of definitions) (known.get(target) ?? known.set(target, new Set()).get(target)!).add(id);
  for (const { target, id, reading, place } of mentions) {
    const ids = known.get(target) ?? new Set();
    if (ids.has(id) || unknowable.has(target)) continue;
    // In facts the schema has already said that it is no id.
    if (!isId(id) && reading.facts) continue;
    const near = nearest(id, ids);
    report(reading, { rule: 'unknown-id', ...place(), message: `there is no ${names[target]} "${id}"`, help: near ? `did you mean "${near}"?` : rooms[target] ? `add it in ${rooms[target]}, or use one that is there` : 'use one that is there' });
  }
};
