import { test as base, expect } from '@playwright/test';

/** One page of every kind, in French and English in turn. */
export const kindsOfPage = [
  '/',
  '/404.html',
  '/fr/',
  '/en/timeline/',
  '/fr/timeline/2023/',
  '/en/events/banjska-ambush/',
  '/fr/events/resolution-1244/',
  '/fr/history/',
  '/en/history/september-2023/',
  '/en/disputes/',
  '/fr/disputes/banjska-planning/',
  '/fr/actors/',
  '/en/actors/kfor/',
  '/fr/actors/aleksandar-vucic/',
  '/en/places/',
  '/fr/places/banjska/',
  '/en/glossary/',
  '/fr/glossary/abl/',
  '/fr/sources/',
  '/en/sources/letter/n/',
  '/en/sources/un-1999-06-10-resolution-1244/',
  '/fr/search/?q=Banjska',
  '/en/about/',
  '/fr/contribute/',
  '/fr/data/',
  '/en/data/contributors/',
  '/fr/data/recognitions/',
];

/** A page that fails its test on any violation of the policy, any error, and any request off the site. */
export const test = base.extend<{ strict: void }>({
  strict: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL!).origin) && !request.url().startsWith('http://127.0.0.1:4332') && !request.url().startsWith('blob:')) faults.push(`request to ${request.url()}`);
      });
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
