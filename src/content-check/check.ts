import { assemble, type Rule } from './content.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { compareDiagnostics, diagnose, type Diagnostic } from './diagnostic.ts';
import { publishedIds, type PublishedIds } from './published.ts';
import { readFileOnce } from './read/file.ts';
import { datesAreInRange, hoursExist } from './rules/dates.ts';
import { eventsHaveEnoughSources, sourcesAreCited, sourcesCanBeReached } from './rules/evidence.ts';
import { entriesAreWhole, titlesStandOnce } from './rules/files.ts';
import { idsHaveTheirForm, idsStandOnce, mentionsLead } from './rules/ids.ts';
import { textsKeepTheLanguage } from './rules/language.ts';
import { publishedIdsLive } from './rules/published.ts';
import { chaptersLinkTheirEvents, nothingMeansItself, positionsGoByDate, relationsGoBothWays, statementsPrecedeTheirSource } from './rules/relations.ts';
import { textsHaveTheirLength, twinsAreOfOneLength, twinsCiteTheSame, twinsHaveOneStructure } from './rules/twins.ts';

/** What the check must know besides the content itself. */
export interface Surroundings {
  /** The day of the commit, `YYYY-MM-DD`. */
  today: string;
  /** The ids that were public. */
  published: PublishedIds;
}

const rules = ({ today, published }: Surroundings): Rule[] => [
  entriesAreWhole,
  titlesStandOnce,
  idsHaveTheirForm,
  idsStandOnce,
  mentionsLead,
  publishedIdsLive(published),
  datesAreInRange(today),
  hoursExist,
  nothingMeansItself,
  relationsGoBothWays,
  statementsPrecedeTheirSource,
  chaptersLinkTheirEvents,
  positionsGoByDate,
  eventsHaveEnoughSources,
  sourcesAreCited,
  sourcesCanBeReached,
  twinsCiteTheSame,
  twinsHaveOneStructure,
  twinsAreOfOneLength,
  textsHaveTheirLength,
  textsKeepTheLanguage,
];

/** Checks the files of a content folder; everything that is wrong, in the order of files and lines. */
export function checkFiles(files: readonly ContentFile[], surroundings: Surroundings): Diagnostic[] {
  const readings = files.map(readFileOnce);
  const diagnostics = readings.flatMap(({ path, text, faults }) => faults.map((fault) => diagnose(`content/${path}`, text, fault)));
  const content = assemble(readings);
  for (const rule of rules(surroundings)) rule(content, ({ path, text }, fault) => diagnostics.push(diagnose(`content/${path}`, text, fault)));
  return diagnostics.sort(compareDiagnostics);
}

/** Checks a content folder on disk, against the git history around it. */
export const checkContent = (root: string, today: string): Diagnostic[] =>
  checkFiles(readContentFiles(root), { today, published: publishedIds(root) });

/** Whether a run found what stops a build. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === 'error');
