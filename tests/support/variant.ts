import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the variant is built to, beside `dist`. */
export const variantOutput = resolve('dist-base');

/** What the variant differs in: its address, a text without English, former ids, an archived copy, and no git history. */
export const variant = {
  base: '/kfor/',
  site: 'https://example.org',
  untranslated: 'kumanovo-agreement',
  former: 'unscr-1244',
  now: 'resolution-1244',
  term: 'abl',
  source: 'agenzianova-2023-09-24-kfor-condanna',
  archive: 'https://web.archive.org/web/2023/https://example.org/',
};

/** Builds the site once more, in a copy, as another host would have it. */
export function buildVariant(): boolean {
  const copy = mkdtempSync(join(tmpdir(), 'chronicle-'));
  try {
    for (const path of ['package.json', 'tsconfig.json', 'astro.config.mjs', 'content', 'public', 'src']) cpSync(path, join(copy, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    rmSync(join(copy, 'content/events', variant.untranslated, 'en.mdx'));
    appendFileSync(join(copy, 'content/events', variant.now, 'event.yaml'), `\nformerly: [${variant.former}]\n`);
    appendFileSync(join(copy, 'content/glossary', variant.term, 'term.yaml'), `\nformerly: [${variant.former}]\n`);
    appendFileSync(join(copy, 'content/sources', `${variant.source}.yaml`), `\n  formerly: [${variant.former}]\n  archive: ${variant.archive}\n`);
    const { GIT_DIR: _, ...environment } = process.env;
    const { status } = spawnSync('astro', ['build', '--silent'], {
      cwd: copy,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', GIT_CEILING_DIRECTORIES: copy, BASE_PATH: variant.base, SITE_URL: variant.site },
    });
    if (status !== 0) return false;
    rmSync(variantOutput, { recursive: true, force: true });
    cpSync(join(copy, 'dist'), variantOutput, { recursive: true });
    return true;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
