import { expect, test } from './fixtures.ts';

/** The facts of the French article of 30 September 2023 from which the chronicle grew, by its own key words, and the pages that tell them. */
const facts: [query: string, pages: string[]][] = [
  ['KFOR créée juin 1999', ['reinforcement-2023', 'kfor-entry-1999', 'kfor-command-2023', 'founding-1999']],
  ['forces yougoslaves retrait 20 juin 1999', ['yugoslav-withdrawal-1999', 'founding-1999', 'kfor-command-2023']],
  ['indépendance 2008 Serbie refuse de reconnaître', ['independence-declaration', 'independence-2008', 'dinar-regulation-2024', 'status-and-1244']],
  ['Albanais Serbes recensement nord Kosovo', ['dinar-regulation-2024', 'september-2023', 'reinforcement-2023', 'north-kosovo']],
  ['Banjska trentaine hommes armés encerclés', ['banjska-surrounded', 'kurti-vucic-addresses-2023', 'radoicic-statement-2023', 'banjska-ambush']],
  ['monastère blindé pèlerins Novi Sad', ['banjska-monastery-entered']],
  ['trois assaillants tués', ['banjska-attacker-killed', 'banjska-control-regained', 'radoicic-statement-2023', 'banjska-planning']],
  ['cache armes Sveçla centaines', ['banjska-arsenal-2023']],
  ['sergent Afrim Bunjaku tué', ['banjska-ambush', 'bunjaku-funeral-2023']],
  ['Conseil des gouverneurs renforts KFOR', ['nac-authorisation-2023', 'reinforcement-2023']],
  ['Stoltenberg désescalade dialogue 29 septembre', ['nac-authorisation-2023', 'reinforcement-2023', 'stoltenberg-visit-2023']],
  ['bataillon britannique Princess of Wales’s', ['british-battalion-2023', 'british-troops-arrive-2023', 'reinforcement-2023']],
  ['Kirby artillerie lourde déploiement serbe', ['white-house-warning-2023', 'reinforcement-2023']],
  ['Vučić état d’alerte signé', ['white-house-warning-2023', 'reinforcement-2023', 'serbian-pullback-2023']],
  ['accroître les tensions initier un conflit', ['serbian-pullback-2023', 'reinforcement-2023']],
  ['4 500 soldats 27 pays octobre 2023', ['british-troops-arrive-2023', 'reinforcement-2023', 'kfor-command-2023']],
];

for (const [query, pages] of facts) {
  test(`search finds what the article told: ${query}`, async ({ page }) => {
    await page.goto(`/fr/search/?q=${encodeURIComponent(query)}`);
    const results = page.locator('.result > a');
    await expect(results.first()).toBeVisible();
    const found = await results.evaluateAll((links) => links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2)));
    expect(found.some((id) => pages.includes(id!)), found.join(', ')).toBe(true);
  });
}
