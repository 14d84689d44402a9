import { defineConfig } from '@playwright/test';
import { browserPath, browsersToTest } from './tests/support/browser.ts';

const asRoot = process.getuid?.() === 0;

// Chromium may be the system's; the others work only as Playwright builds them.
const chromium = () => ({
  executablePath: browserPath(),
  args: ['--disable-gpu', '--disable-background-networking', ...(asRoot ? ['--no-sandbox'] : [])],
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [['line'], ['json']],
  use: { baseURL: 'http://127.0.0.1:4331' },
  projects: browsersToTest().map((name) => ({
    name,
    use: { browserName: name, ...(name === 'chromium' ? { launchOptions: chromium() } : {}) },
  })),
  webServer: { command: 'node tests/support/serve.ts', url: 'http://127.0.0.1:4331/', reuseExistingServer: !process.env.CI },
});
