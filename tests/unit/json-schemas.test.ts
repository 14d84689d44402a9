import { globSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import settings from '../../.vscode/settings.json' with { type: 'json' };
import { jsonSchemas } from '../../src/model/json-schemas.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv({ allErrors: true, formats: { uri: URL.canParse }, keywords: ['patternErrorMessage'] });
for (const file of readdirSync('schemas')) ajv.addSchema(read(`schemas/${file}`) as object, file);

/** What a schema of schemas/ finds wrong with a value: where, and which keyword. */
function faults(name: string, value: unknown): string[] {
  ajv.validate(`${name}.json`, value);
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

it('the committed schemas are those of the model: else run "npm run schemas"', () => {
  expect(Object.fromEntries(readdirSync('schemas').map((file) => [file.replace('.json', ''), read(`schemas/${file}`)]))).toEqual(jsonSchemas());
});

describe('the mapping of .vscode/settings.json', () => {
  const mapping = Object.entries(settings['yaml.schemas']).map(([path, pattern]) => ({ name: /(\w+)\.json$/.exec(path)![1]!, files: globSync(pattern) }));

  it('has one schema for every YAML file of the content', () => {
    expect(mapping.flatMap(({ files }) => files).sort()).toEqual(globSync('content/**/*.yaml').sort());
  });

  it.each(mapping)('finds nothing wrong with the content by $name', ({ name, files }) => {
    expect(files.flatMap((file) => faults(name, parse(readFileSync(file, 'utf8'))).map((fault) => `${file} ${fault}`))).toEqual([]);
  });
});

describe('the schemas', () => {
  const event = { date: '1999-06-12', importance: 1, themes: ['mission'], places: [], actors: [], sources: ['s'] };

  it('find what is wrong with an event', () => {
    expect(faults('event', event)).toEqual([]);
    expect(faults('event', { ...event, colour: 'red', date: '12 June 1999', importance: 4, themes: ['Mission'], sources: [] }).sort()).toEqual(
      [' additionalProperties', '/date pattern', '/importance enum', '/sources minItems', '/themes/0 pattern'],
    );
    expect(faults('event', { date: '1999' }).every((fault) => fault === ' required')).toBe(true);
  });

  it.each(['1999', '1999-06', '1999-06-10', '1999~', '1999-06?', '2004-03-17/2004-03-19', '2021-03-22/..', '../2021', '1999/', '/2023-09-29'])('know the date %s', (date) => {
    expect(faults('event', { ...event, date })).toEqual([]);
  });

  it.each(['10/06/1999', '1999-6', '1999-13', '1999-06-10T10:00', 'June 1999', '..', ''])('refuse the date "%s"', (date) => {
    expect(faults('event', { ...event, date })).toEqual(['/date pattern']);
  });
});
