/**
 * Cuts Source Serif 4 down to what the site prints: `npm run font` writes src/fonts/.
 * Needed only when a new character or a new weight is wanted; the results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';
import { cyrillic, latin } from '../src/fonts/characters.ts';

const source = 'node_modules/source-serif/VAR/SourceSerif4Variable-Roman.ttf';

const features = ['kern', 'liga', 'mark', 'onum', 'lnum', 'pnum', 'tnum'];

for (const [name, text] of Object.entries({ latin, cyrillic })) {
  const font = await subset(await readFile(source), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noLayoutClosure: true,
    noHinting: true,
    variationAxes: { wght: { min: 400, max: 600, default: 400 }, opsz: 14 },
  });
  const path = `src/fonts/source-serif-4-${name}.woff2`;
  await writeFile(path, font);
  process.stdout.write(`${path} ${font.length} bytes\n`);
}
