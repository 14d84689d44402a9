import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cyrillic, latin } from '../../src/fonts/characters.ts';

it('the fonts hold every character of our own words', () => {
  const known = new Set([...latin, ...cyrillic, '\n']);
  const files = ['content', 'src/i18n'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // Titles of sources come in any script; what the fonts lack falls to the system's.
      .filter((file) => /\.(mdx|yaml|csv|ts)$/.test(file) && !file.startsWith('sources'))
      .map((file) => join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(200);
  const missing = files.flatMap((file) => [...new Set(readFileSync(file, 'utf8').normalize('NFC'))].filter((character) => !known.has(character)).map((character) => `${file}: ${character}`));
  expect(missing).toEqual([]);
});
