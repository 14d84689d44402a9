import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { formerPaths } from '../../src/integrations/redirects.ts';

const files = {
  'events/now/event.yaml': 'formerly: [then]',
  'sources/paper.yaml': 'custom: { formerly: [old-paper] }',
  'sources/plain.yaml': 'custom: { primary: true }',
  'glossary/term/term.yaml': 'formerly: [word]',
  'places.yaml': '- { id: town, formerly: [village, hamlet] }',
};

it('lead from former ids to what took their place', async () => {
  const root = await mkdtemp(join(tmpdir(), 'redirects-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const english = Object.entries(formerPaths(root)).filter(([from]) => from.startsWith('/en/'));
  await rm(root, { recursive: true });
  expect(Object.fromEntries(english)).toEqual({
    '/en/events/then/': '/en/events/now/',
    '/en/sources/old-paper/': '/en/sources/paper/',
    '/en/glossary/word/': '/en/glossary/term/',
    '/en/places/village/': '/en/places/town/',
    '/en/places/hamlet/': '/en/places/town/',
  });
});
