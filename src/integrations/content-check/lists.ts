import { basename, join, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { actorSchema } from '../../model/actor.ts';
import { placeSchema } from '../../model/place.ts';
import { strengthSchema } from '../../model/series.ts';
import { sourceSchema } from '../../model/source.ts';
import { themeSchema } from '../../model/theme.ts';
import type { Run } from './run.ts';
import { readYaml, validate } from './yaml-file.ts';

const lists = {
  'actors.yaml': { target: 'actor', schema: actorSchema },
  'places.yaml': { target: 'place', schema: placeSchema },
  'themes.yaml': { target: 'theme', schema: themeSchema },
} as const;

/** Checks the files that hold a list of entries. */
export async function checkLists(run: Run): Promise<void> {
  for (const [name, { target, schema }] of Object.entries(lists)) {
    const path = join(run.root, name);
    if (!run.paths.includes(path)) continue;
    const yaml = readYaml(await run.take(path));
    run.report(path, yaml.faults);
    if (yaml.value === undefined) continue;
    const { data, faults } = validate(z.array(schema), yaml);
    run.report(path, faults);
    data?.forEach((item, index) => {
      run.define(target, item.id, path, yaml.lineOf([index, 'id']));
      if ('sources' in item) item.sources.forEach((id, at) => run.mention('source', id, path, yaml.lineOf([index, 'sources', at])));
    });
  }
}

/** Checks the bibliography, a source a file. */
export async function checkSources(run: Run): Promise<void> {
  const folder = join(run.root, 'sources') + sep;
  for (const path of run.paths.filter((candidate) => candidate.startsWith(folder) && candidate.endsWith('.yaml'))) {
    const id = basename(path, '.yaml');
    const yaml = readYaml(await run.take(path));
    run.define('source', id, path);
    run.report(path, yaml.faults);
    if (yaml.value === undefined) continue;
    const { data, faults } = validate(sourceSchema, yaml);
    run.report(path, faults);
    if (data) run.sources.set(id, data);
  }
}

/** Checks the data series, row by row. */
export async function checkSeries(run: Run): Promise<void> {
  const path = join(run.root, 'data', 'strength.csv');
  if (!run.paths.includes(path)) return;
  parse<Record<string, unknown>>(await run.take(path), { columns: true }).forEach((row, index) => {
    const line = index + 2;
    const { data, faults } = validate(strengthSchema, { value: row, lineOf: () => line });
    run.report(path, faults);
    data?.source.forEach((id) => run.mention('source', id, path, line));
  });
}
