import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const label = z.string().min(1);
const required = z.strictObject({ required: z.boolean() }).optional();
const id = z.string().regex(/^[\w-]+$/);

/** The part of GitHub's syntax for issue forms that ours use. */
const formSchema = z.strictObject({
  name: label,
  description: label,
  title: label,
  labels: z.array(label).min(1),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: label }) }),
      z.strictObject({ type: z.enum(['input', 'textarea']), id, attributes: z.strictObject({ label, description: label.optional() }), validations: required }),
      z.strictObject({ type: z.literal('dropdown'), id, attributes: z.strictObject({ label, description: label.optional(), options: z.array(label).min(2) }), validations: required }),
    ]),
  ),
});

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder).filter((file) => file !== 'config.yml');

it('there is a form for each kind of report', () => {
  expect(forms).toEqual(['broken-link.yml', 'correction.yml', 'missing-event.yml', 'translation.yml']);
  expect(read(`${folder}/config.yml`)).toEqual({ blank_issues_enabled: true });
});

describe.each(forms)('%s', (file) => {
  it('is a form that GitHub takes, with each id and label once', () => {
    const { body } = formSchema.parse(read(`${folder}/${file}`));
    const fields = body.filter((field) => field.type !== 'markdown');
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
    expect(fields.some(({ validations }) => validations?.required)).toBe(true);
  });
});

it('no new release is taken before others have had a week to find what is wrong with it', () => {
  const { version, updates } = read('.github/dependabot.yml') as { version: number; updates: { 'package-ecosystem': string; directory: string; cooldown: { 'default-days': number } }[] };
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { directory, cooldown } of updates) {
    expect(directory).toBe('/');
    expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
  }
});

it('no example owner acts before somebody fills it in', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  expect(lines.filter((line) => line.includes('@your-organisation'))).toEqual([]);
});

it('the citation file gives the licence that the content has', () => {
  const { license, ...citation } = read('CITATION.cff') as Record<string, unknown>;
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', title: 'The KFOR Chronicle', authors: [{ name: 'The contributors of the KFOR Chronicle' }] });
  expect(license).toBe('CC-BY-SA-4.0');
  for (const file of ['LICENSE-CONTENT.md', 'README.md', 'content/pages/about/fr.mdx', 'content/pages/about/en.mdx']) expect(readFileSync(file, 'utf8'), file).toContain('CC BY-SA 4.0');
});
