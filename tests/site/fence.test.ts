import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import config from '../../astro.config.mjs';

const page = (matter: string, body: string) => `---\ntitle: "T"\n${matter}---\n\n${body}\n`;

/** Texts that leave a trace on the disk if they run at build. */
const evil: Record<string, string> = {
  expression: page('', 'A {await import("node:fs").then((fs) => fs.writeFileSync(process.env.TRACE, "x"))} b.'),
  import: page('', 'import "../../evil.ts"\n\nA.'),
  export: page('', 'export const trace = await import("node:fs").then((fs) => fs.writeFileSync(process.env.TRACE, "x"))\n\nA.'),
  attribute: page('', '<b title={await import("node:fs").then((fs) => fs.writeFileSync(process.env.TRACE, "x"))}>a</b>'),
  layout: page('layout: ../../Evil.astro\n', 'A.'),
  'layout by a merge key': page('<<: { layout: ../../Evil.astro }\n', 'A.'),
  'layout in TOML': '+++\ntitle = "T"\nlayout = "../../Evil.astro"\n+++\n\nA.\n',
  'layout after an empty line': `\n${page('layout: ../../Evil.astro\n', 'A.')}`,
  'layout behind a byte order mark': `\ufeff${page('layout: ../../Evil.astro\n', 'A.')}`,
};

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'fence-'));
  cpSync('tests/fixtures/fence', site, { recursive: true });
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'), 'junction');
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

/** Builds a small site with this text in it, behind the fence or not; tells whether it was built and whether the text ran. */
function build(text: string, fenced: boolean): { built: boolean; ran: boolean; output: string } {
  const trace = join(site, 'trace');
  const from = (path: string) => JSON.stringify(resolve(path));
  writeFileSync(
    join(site, 'astro.config.mjs'),
    `import mdx from '@astrojs/mdx';
import { proseFence } from ${from('src/integrations/fence.ts')};
export default { integrations: [${fenced ? 'proseFence(), ' : ''}mdx()], devToolbar: { enabled: false } };
`,
  );
  mkdirSync(join(site, 'content/a'), { recursive: true });
  writeFileSync(join(site, 'content/a/fr.mdx'), text);
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  const { status, stdout, stderr } = spawnSync('astro', ['build'], { cwd: site, encoding: 'utf8', shell: process.platform === 'win32', env: { ...process.env, TRACE: trace, ASTRO_TELEMETRY_DISABLED: '1' } });
  return { built: status === 0, ran: existsSync(trace), output: stdout + stderr };
}

describe('the fence in the build itself', () => {
  it.each(Object.entries(evil))('keeps out %s', (_, text) => {
    const { built, ran, output } = build(text, true);
    expect({ built, ran }, output).toEqual({ built: false, ran: false });
    expect(output).toMatch(/refused|front matter/);
  });

  it.each(['expression', 'import', 'layout', 'layout in TOML'])('is what keeps it out: without it, %s runs', (name) => {
    expect(build(evil[name]!, false).ran).toBe(true);
  });

  it('stands before MDX in the site, which would import a layout', () => {
    const names = (config.integrations ?? []).flat().map((integration) => (integration ? integration.name : ''));
    expect(names.indexOf('prose-fence')).toBeGreaterThanOrEqual(0);
    expect(names.indexOf('prose-fence')).toBeLessThan(names.indexOf('@astrojs/mdx'));
  });
});
