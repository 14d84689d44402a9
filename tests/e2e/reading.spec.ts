import { expect, kindsOfPage, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of kindsOfPage) {
    test(`${path} shows its text and its links`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main a[href]:visible').first()).toBeVisible();
    });
  }

  test('a mark leads to its source, and the source back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/en/events/banjska-ambush/');
    await page.locator('#r1').click();
    await expect(page).toHaveURL(/#n1$/);
    await expect(page.locator('#n1')).toBeInViewport();
    await page.locator('#n1 .back').first().click();
    await expect(page).toHaveURL(/#r1$/);
    await expect(page.locator('#r1')).toBeInViewport();
  });

  test('on a phone every room stays reachable', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/fr/');
    for (const name of ['Chronologie', 'Histoire', 'Désaccords', 'Acteurs', 'Lieux', 'Rechercher']) {
      await expect(page.locator('header').getByRole('link', { name, exact: true })).toBeVisible();
    }
  });

  test('the timeline is a complete list, in order', async ({ page }) => {
    await page.goto('/en/timeline/');
    const starts = await page.locator('.event-rows li').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.start!.slice(0, 10)));
    expect(starts.length).toBeGreaterThan(60);
    expect(starts).toEqual([...starts].sort());
    await expect(page.locator('time-canvas section')).toBeHidden();
  });

  test('search says what to do instead', async ({ page }) => {
    await page.goto('/fr/search/');
    await expect(page.getByText('La recherche a besoin de JavaScript')).toBeVisible();
  });
});

test('the two languages are twins: the switch leads to the same page and back', async ({ page }) => {
  await page.goto('/fr/events/banjska-ambush/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'Read this page in English' }).click();
  await expect(page).toHaveURL('/en/events/banjska-ambush/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Lire cette page en français' }).click();
  await expect(page).toHaveURL('/fr/events/banjska-ambush/');
});

test('an event tells when, where, what, who said what, and from which sources', async ({ page }) => {
  await page.goto('/fr/events/banjska-ambush/');
  await expect(page.locator('.facts')).toContainText('24\u00a0septembre 2023, vers 3\u202fh');
  await expect(page.locator('.facts')).toContainText('Banjska / Banjskë');
  await expect(page.getByRole('heading', { name: 'Qui a dit quoi' })).toBeVisible();
  expect(await page.locator('.statement').count()).toBeGreaterThan(2);
  const marks = await page.locator('.prose .cite').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(marks.length).toBeGreaterThan(4);
  for (const mark of marks) await expect(page.locator(mark)).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Dans l’ordre' })).toBeVisible();
});

test('on a wide screen a source stands beside its sentence', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/en/events/banjska-ambush/');
  const paragraph = (await page.locator('#p1').boundingBox())!;
  const note = (await page.locator('#r1 .note').boundingBox())!;
  expect(note.x).toBeGreaterThan(paragraph.x + paragraph.width);
  expect(note.y).toBeGreaterThanOrEqual(paragraph.y - 5);
  expect(note.y).toBeLessThan(paragraph.y + paragraph.height + 60);
});

test('a mark does not stretch its line', async ({ page }) => {
  await page.goto('/en/events/banjska-ambush/');
  const [withMarks, without] = await page.locator('#p1').evaluate((paragraph) => {
    const before = paragraph.getBoundingClientRect().height / Math.round(paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight));
    return [before, parseFloat(getComputedStyle(paragraph).lineHeight)];
  });
  expect(Math.abs(withMarks! - without!)).toBeLessThan(0.5);
});

test('on a phone a source opens in place and closes again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/events/banjska-ambush/');
  const mark = page.locator('#r1');
  await mark.click();
  await expect(page.locator('.inline-note')).toContainText('Record');
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  expect(await page.locator('.inline-note').evaluate((note) => note.nextSibling?.nodeName)).not.toBe('A');
  await mark.click();
  await expect(page.locator('.inline-note')).toHaveCount(0);
});

test('a source knows the pages that cite it', async ({ page }) => {
  await page.goto('/en/sources/seed-2023-09-30-otan-kosovo/');
  await expect(page.getByRole('link', { name: 'NATO’s Council authorises additional forces for KFOR' })).toBeVisible();
});

test('our own translations are marked in the prose, and only those', async ({ page }) => {
  await page.goto('/fr/events/kurti-vucic-addresses-2023/');
  await expect(page.locator('.prose')).toContainText('ne voulaient plus subir la terreur de Kurti\u00a0»\u00a0(trad.)');
  await page.goto('/en/events/kurti-vucic-addresses-2023/');
  await expect(page.locator('.prose')).not.toContainText('(transl.)');
});

test('an old address of all events leads to the timeline', async ({ page }) => {
  await page.goto('/fr/events/');
  await expect(page).toHaveURL('/fr/timeline/');
});

test('the site works under a base path', async ({ page }) => {
  await page.goto('http://127.0.0.1:4332/kfor/fr/');
  await page.locator('.event-rows a').first().click();
  await expect(page).toHaveURL(/:4332\/kfor\/fr\/events\//);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto('http://127.0.0.1:4332/kfor/en/search/?q=Banjska');
  await expect(page.locator('.result a').first()).toHaveAttribute('href', /^\/kfor\/en\//);
});
