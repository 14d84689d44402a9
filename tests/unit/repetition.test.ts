import { expect, it } from 'vitest';
import { readContentFiles } from '../../src/content-check/content-files.ts';
import { maskProse } from '../../src/content-check/language/mask-prose.ts';
import { readFileOnce } from '../../src/content-check/read/file.ts';
import { languages } from '../../src/model/languages.ts';

const length = 12;

/** The words of a text in its own voice; what is quoted parts them. */
const stretches = (own: string): string[][] => own.replaceAll('\0', '').split(/\uFFFC+|\n{2,}/).map((stretch) => stretch.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

it.each(languages)('no twelve words in a row stand in two texts, in %s', (language) => {
  const texts = readContentFiles('content').map(readFileOnce).filter(({ role, words }) => role.role === 'words' && role.language === language && words?.tree);
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const { path, text, words } of texts) {
    for (const stretch of stretches(maskProse(text, words!.tree!).own)) {
      for (let at = 0; at + length <= stretch.length; at++) {
        const run = stretch.slice(at, at + length).join(' ');
        const other = seen.get(run);
        if (other && other !== path) shared.add(`${path} and ${other}: ${run}`);
        else seen.set(run, path);
      }
    }
  }
  expect([...shared]).toEqual([]);
});
