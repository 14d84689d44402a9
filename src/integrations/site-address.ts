/** Where the site will live, from `SITE_URL` and `BASE_PATH`; `site` falls back to the local server's address. */
export function siteAddress(environment = process.env): { site: string; base: string; known: boolean } {
  const { SITE_URL, BASE_PATH = '/' } = environment;
  if (SITE_URL && !URL.canParse(SITE_URL)) throw new Error(`SITE_URL is not an address: "${SITE_URL}"; write "https://example.org"`);
  if (!/^\/([\w.-]+\/)*$/.test(BASE_PATH)) throw new Error(`BASE_PATH is not a path: "${BASE_PATH}"; write "/" or "/some/base/"`);
  return { site: SITE_URL ?? 'http://localhost:4321', base: BASE_PATH, known: Boolean(SITE_URL) };
}
