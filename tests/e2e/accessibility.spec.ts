import AxeBuilder from '@axe-core/playwright';
import { expect, kindsOfPage, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const path of kindsOfPage) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        if (path.includes('?q=')) await expect(page.locator('.result').first()).toBeVisible();
        if (path.endsWith('/timeline/')) await expect(page.locator('time-canvas[data-ready]')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`) }))).toEqual([]);
      });
    }
  });
}

test('axe finds nothing on a phone, with a source open in place, nor in the search dialog', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/fr/events/banjska-ambush/');
  await page.locator('.prose .cite').first().click();
  await expect(page.locator('.inline-note')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

for (const width of [320, 390, 820, 1440]) {
  test(`no kind of page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of kindsOfPage) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

test('the keyboard reaches the text past the header, and every link of an event is in its order', async ({ page }) => {
  await page.goto('/en/events/banjska-ambush/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const expected = await page.locator('main a[href]:visible, main button:visible').count();
  const reached = new Set<string>();
  for (let step = 0; step < expected + 5; step++) {
    await page.keyboard.press('Tab');
    const mark = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main a[href], main button')];
      return all.indexOf(document.activeElement as Element);
    });
    if (mark >= 0) reached.add(String(mark));
  }
  expect(reached.size).toBe(expected);
});
