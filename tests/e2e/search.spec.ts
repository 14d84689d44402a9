import { expect, test } from './fixtures.ts';

const wanted: [query: string, path: string][] = [
  ['Vucic', 'actors/aleksandar-vucic/'],
  ['vučić', 'actors/aleksandar-vucic/'],
  ['Pristina', 'places/pristina/'],
  ['Prishtina', 'places/pristina/'],
  ['OTAN', 'actors/nato/'],
  ['Zveçan', 'places/zvecan/'],
  ['Zvečan', 'places/zvecan/'],
  ['Banjske', 'places/banjska/'],
];

for (const language of ['fr', 'en']) {
  for (const [query, path] of wanted) {
    test(`in ${language}, "${query}" finds ${path} among the first two`, async ({ page }) => {
      await page.goto(`/${language}/search/?q=${encodeURIComponent(query)}`);
      const results = page.locator('.result > a');
      await expect(results.nth(1)).toBeVisible();
      const [first, second] = await results.evaluateAll((links) => links.slice(0, 2).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect([first, second]).toContain(`/${language}/${path}`);
    });
  }
}

test('a result opens its page', async ({ page }) => {
  await page.goto('/en/search/?q=safe+and+secure+environment&kind=glossary');
  await page.locator('.result > a').first().click();
  await expect(page).toHaveURL('/en/glossary/safe-and-secure-environment/');
});

test('results tell kind and date, and mark the words found', async ({ page }) => {
  await page.goto('/en/search/?q=ambush&kind=event');
  const first = page.locator('.result').first();
  await expect(first.locator('.facts')).toContainText(/Event · .*2023/);
  await expect(page.locator('.result mark').first()).toBeVisible();
});

test('the query and the filters live in the address', async ({ page }) => {
  await page.goto('/fr/search/');
  await page.getByRole('searchbox').fill('KFOR');
  await page.getByLabel('Nature').selectOption('place');
  await expect(page).toHaveURL('/fr/search/?q=KFOR&kind=place');
  await expect(page.locator('.result').first().locator('.facts')).toHaveText('Lieu');
  await page.getByLabel('Nature').selectOption('');
  await page.getByLabel('Thème').selectOption('justice');
  await expect(page.locator('.result').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('KFOR');
  await expect(page.getByLabel('Thème')).toHaveValue('justice');
});

test('with JavaScript the notice for those without it is gone', async ({ page }) => {
  await page.goto('/fr/search/');
  await expect(page.getByText('La recherche a besoin de JavaScript')).toBeHidden();
});

test('a search that finds nothing says so', async ({ page }) => {
  await page.goto('/en/search/?q=qwxzvkjq');
  await expect(page.getByRole('status')).toContainText('Nothing for “qwxzvkjq”');
});

test('from any page the link opens a dialog, and nothing is loaded before', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/fr/events/kfor-entry-1999/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('pagefind') || url.includes('search'))).toEqual([]);
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await page.getByRole('searchbox').fill('Vucic');
  await expect(page.locator('dialog .result > a').first()).toHaveAttribute('href', '/fr/actors/aleksandar-vucic/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Rechercher' })).toBeFocused();
});

test('Ctrl K opens the dialog too', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});
