import { getCollection } from 'astro:content';
import { setType } from '../i18n/index.ts';
import { actorKinds, officeOn, type Actor } from '../model/actor.ts';
import type { Language } from '../model/languages.ts';
import { alone } from '../model/typography.ts';
import { once } from './once.ts';

/** Every actor, by id. */
export const actorsById = once(async () => new Map((await getCollection('actors')).map(({ id, data }) => [id, data])));

/** The actors grouped by kind, each group in one language's alphabetical order; people by family name. */
export async function actorsIn(language: Language): Promise<{ kind: Actor['kind']; actors: Actor[] }[]> {
  const { compare } = new Intl.Collator(language);
  const sortName = ({ kind, names }: Actor) => (kind === 'person' ? names[language].split(' ').slice(1).join(' ') : names[language]);
  const actors = [...(await actorsById()).values()].sort((a, b) => compare(sortName(a), sortName(b)));
  return actorKinds.map((kind) => ({ kind, actors: actors.filter((actor) => actor.kind === kind) })).filter((group) => group.actors.length > 0);
}

/** An actor's name where it stands alone. */
export const nameAlone = ({ names }: Actor, language: Language): string => alone(names[language]);

/** An actor's office on a day, in one language. */
export const officeIn = (actor: Actor, day: string, language: Language): string | undefined => {
  const office = officeOn(actor, day)?.[language];
  return office && setType(office, language);
};
