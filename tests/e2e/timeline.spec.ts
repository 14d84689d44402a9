import { expect, test } from './fixtures.ts';

const canvas = 'time-canvas[data-ready]';

test('the interactive timeline wakes over the list, with a lane a theme', async ({ page }) => {
  await page.goto('/fr/timeline/');
  await expect(page.locator(canvas)).toBeVisible();
  await expect(page.locator('.vis-labelset')).toContainText('Sécurité et violences');
  await expect(page.locator('.vis-labelset .vis-label')).toHaveText([/KFOR et OTAN/, /Statut/, /Dialogue/, /Sécurité/, /Missions/, /Tribunaux/]);
});

for (const [language, width] of [['fr', 800], ['en', 800], ['fr', 1280], ['en', 1280]] as const) {
  test(`in ${language}, ${width} pixels wide, leaves the address alone until the reader moves, and the list where it was`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    let draw = () => {};
    const asked = new Promise<void>((resolve) => (draw = resolve));
    await page.route('**/draw.*.js', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`/${language}/timeline/`);
    const top = () => page.locator('#list').evaluate((list) => list.getBoundingClientRect().top);
    const before = await top();
    draw();
    await expect(page.locator(canvas)).toBeVisible();
    await expect(page.locator('.vis-item').first()).toBeVisible();
    await expect(page).toHaveURL(`/${language}/timeline/`);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
}

test('zooms from decades to the hours of a day, in the language of the page', async ({ page }) => {
  await page.goto('/fr/timeline/?from=2023-09-24&to=2023-09-25');
  await expect(page.locator('.vis-time-axis.vis-foreground')).toContainText('24 septembre 2023');
  await expect(page.locator('.vis-item').filter({ hasText: 'embuscade' })).toBeVisible();
  await page.goto('/en/timeline/');
  await expect(page.locator('.vis-time-axis.vis-foreground')).toContainText('2005');
});

test('shows only what matters over decades, and details when zoomed in', async ({ page }) => {
  await page.goto('/en/timeline/');
  await expect(page.locator(canvas)).toBeVisible();
  const bridge = page.locator('.vis-item').filter({ hasText: 'bridge at the entrance' });
  await expect(bridge).toHaveCount(0);
  await page.goto('/en/timeline/?from=2023-09-24&to=2023-09-25');
  await expect(bridge).toBeVisible();
});

test('an item leads to its event', async ({ page }) => {
  await page.goto('/en/timeline/?from=1999-06-01&to=1999-06-30');
  await page.locator('.vis-item a').filter({ hasText: '1244' }).first().click();
  await expect(page).toHaveURL('/en/events/resolution-1244/');
});

test('keeps its window in the address, and moves by buttons', async ({ page }) => {
  await page.goto('/en/timeline/?from=2023-01-01&to=2024-01-01');
  await expect(page.locator(canvas)).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/from=2023-0[2-5]-\d\d&to=2023-(0[7-9]|1\d)-\d\d/);
  const zoomed = page.url();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).not.toHaveURL(zoomed);
  await page.goto(zoomed);
  await expect(page.locator(canvas)).toBeVisible();
  await expect(page).toHaveURL(zoomed);
});

test('tells Kosovo’s hours wherever the reader is', async ({ browser }) => {
  const axis = async (timezoneId: string) => {
    const context = await browser.newContext({ timezoneId, baseURL: 'http://127.0.0.1:4331' });
    const page = await context.newPage();
    await page.goto('/en/timeline/?from=2023-09-24T02:00&to=2023-09-24T06:00');
    const item = page.locator('.vis-item.vis-point').filter({ hasText: 'ambush' });
    await expect(item).toBeVisible();
    const left = Math.round((await item.boundingBox())!.x);
    await context.close();
    return left;
  };
  expect(await axis('America/New_York')).toBe(await axis('Europe/Belgrade'));
});

test('never loads under Save-Data, nor on a phone', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto('/en/timeline/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('draw'))).toEqual([]);
  await expect(page.locator('.event-rows li').first()).toBeVisible();
});

test('does not move for readers who asked for less motion', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: 'http://127.0.0.1:4331' });
  const page = await context.newPage();
  await page.goto('/en/timeline/?from=2023-01-01&to=2024-01-01');
  await expect(page.locator(canvas)).toBeVisible();
  const before = page.url();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).not.toHaveURL(before);
  await context.close();
});
