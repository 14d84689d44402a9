/**
 * `npm test`: type check, content check, unit tests, build, checks of the built
 * site, and a real browser on it. Every step runs, whatever came before, unless
 * it needs what failed. Ends with a line of counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserPath, browsersToTest } from '../tests/support/browser.ts';
import { buildVariant } from '../tests/support/variant.ts';

interface Counts {
  passed: number;
  failed: number;
}

const results = 'test-results';
const browsers = browsersToTest();
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const run = (command: string, args: string[], extra: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...environment, ...extra } }).status === 0;

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const step = (name: string, work: () => boolean): Counts => {
  process.stdout.write(`\n— ${name}\n`);
  return work() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const vitest = (project: string): Counts => {
  process.stdout.write(`\n— ${project} tests\n`);
  const file = `${results}/${project}.json`;
  const sound = run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = read(file) as { numPassedTests: number; numFailedTests: number } | undefined;
  return { passed: report?.numPassedTests ?? 0, failed: Math.max(report?.numFailedTests ?? 0, sound ? 0 : 1) };
};

const playwright = (): Counts => {
  process.stdout.write('\n— browser tests\n');
  const file = `${results}/browser.json`;
  const chromium: Record<string, string> = browsers.includes('chromium') ? { BROWSER_PATH: browserPath() } : {};
  const sound = run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...chromium });
  const { stats } = (read(file) ?? {}) as { stats?: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats?.expected ?? 0, failed: Math.max((stats?.unexpected ?? 0) + (stats?.flaky ?? 0), sound ? 0 : 1) };
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const counts = [
  step('type check', () => run('astro', ['check', '--minimumFailingSeverity', 'hint'])),
  step('content check', () => run('node', ['scripts/check.ts'])),
  vitest('unit'),
];
const builds = [step('build', () => run('astro', ['build', '--silent'])), step('build under a base path', buildVariant)];
counts.push(...builds);
if (builds.every(({ failed }) => failed === 0)) counts.push(vitest('site'), playwright());

const sum = (key: keyof Counts) => counts.reduce((total, part) => total + part[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
