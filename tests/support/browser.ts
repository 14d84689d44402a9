import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const browsers = ['chromium', 'firefox', 'webkit'] as const;

type Browser = (typeof browsers)[number];

/** The browsers to test in, from `BROWSERS` ("chromium firefox webkit"); Chromium alone where it is not set. */
export function browsersToTest(names = process.env.BROWSERS ?? 'chromium'): Browser[] {
  const wanted = names.split(/\s+/).filter(Boolean);
  const unknown = wanted.filter((name) => !browsers.some((browser) => browser === name));
  if (unknown.length > 0 || wanted.length === 0) throw new Error(`BROWSERS="${names}" names no browser to test in: write some of "${browsers.join(' ')}"`);
  return browsers.filter((browser) => wanted.includes(browser));
}

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const find = () => [process.env.BROWSER_PATH, chromium.executablePath(), ...candidates].find((path) => path && existsSync(path));

/** A Chromium to test with: Playwright's own, else the system's, else Debian's, installed here; throws where there is none to be had. */
export function browserPath(): string {
  const found = find();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    process.stdout.write('No browser found: installing Chromium with apt-get.\n');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = find();
    if (installed) return installed;
  }
  throw new Error('No browser found: run "npx playwright install chromium", install Chrome or Chromium, or set BROWSER_PATH.');
}
