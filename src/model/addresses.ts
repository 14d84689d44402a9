/** What is wrong with an address, why, and what would be right. */
export interface AddressFault {
  kind: 'insecure' | 'mirror' | 'tracker' | 'archive';
  why: string;
  better: string;
}

/** A host, or a path on it, that never is a text's own address; the hosts below it count too. */
interface Place {
  at: string;
  why: string;
}

const documentCopy = 'makes copies of documents that others published';
const shortener = 'only forwards to another address, and dies with the service';
const translation = 'shows a machine’s translation of a page';
const wikipediaCopy = 'copies Wikipedia';

/**
 * Copies made by machines. Weblogs and news sites that reprint an agency are
 * not here: theirs is sometimes the only known copy of a text, and a source
 * names them for what they are.
 */
const mirrors: readonly Place[] = [
  ...['docslib.org', 'docplayer.net', 'docplayer.fr', 'doczz.net', 'doczz.fr', 'dokumen.pub', 'dokumen.tips', 'epdf.pub', 'epdf.tips', 'expydoc.com', 'fdocuments.in', 'fdocuments.net', 'idoc.pub', 'pdfcoffee.com', 'pdfslide.net', 'pdfslide.us', 'scribd.com', 'silo.tips', 'studylib.net', 'travelsdocbox.com', 'vdoc.pub', 'vdocuments.mx', 'vdocuments.net', 'vdocuments.site', 'vdocuments.us', 'yumpu.com'].map((at) => ({ at, why: documentCopy })),
  { at: 'bbctodays.pages.dev', why: 'copies BBC News' },
  { at: 'web.arc-cdn.net', why: 'is the store behind a newspaper’s site' },
  ...['f1.b92.net', 'xs4.b92.net'].map((at) => ({ at, why: 'is a server behind www.b92.net' })),
  { at: 'pantheon.hrw.org', why: 'is a server behind www.hrw.org' },
  ...['wikiwand.com', 'wikizero.com', 'qaz.wiki', 'xcv.wiki'].map((at) => ({ at, why: wikipediaCopy })),
  { at: 'm.wikipedia.org', why: 'shows Wikipedia for telephones, as the ordinary address does by itself' },
  ...['translate.goog', 'translate.google.com', 'translatetheweb.com', 'translated.turbopages.org'].map((at) => ({ at, why: translation })),
  ...['cdn.ampproject.org', 'google.com/amp', 'bing-amp.com', 'turbopages.org'].map((at) => ({ at, why: 'keeps a search engine’s copy of a page' })),
  { at: 'webcache.googleusercontent.com', why: 'kept a search engine’s copy of a page for some days' },
];

/** Addresses that only lead to another, mostly to count who follows them. */
const redirectors: readonly Place[] = [
  ...['bit.ly', 'buff.ly', 'cutt.ly', 'dlvr.it', 'fb.me', 'goo.gl', 'is.gd', 'lnkd.in', 'ow.ly', 'rb.gy', 't.co', 'tinyurl.com', 'trib.al'].map((at) => ({ at, why: shortener })),
  ...['google.com/url', 'google.com/aclk', 'google.fr/url', 'news.google.com/rss', 'news.google.com/articles', 'news.google.com/read'].map((at) => ({ at, why: 'counts a click at Google, then forwards' })),
  ...['l.facebook.com', 'lm.facebook.com', 'l.instagram.com'].map((at) => ({ at, why: 'counts a click at Meta, then forwards' })),
  { at: 'linkedin.com/redir', why: 'counts a click at LinkedIn, then forwards' },
  { at: 'out.reddit.com', why: 'counts a click at Reddit, then forwards' },
  { at: 'duckduckgo.com/l', why: 'forwards from a page of results' },
  { at: 'apple.news', why: 'opens an application instead of the page' },
  ...['feedproxy.google.com', 'feeds.feedburner.com'].map((at) => ({ at, why: 'counts the readers of a feed, then forwards' })),
  ...['safelinks.protection.outlook.com', 'urldefense.com', 'urldefense.proofpoint.com'].map((at) => ({ at, why: 'is a mail filter’s address for somebody’s own mailbox' })),
];

/** Archives of the web: good in `custom.archive`, beside the address of the text itself. */
const archives: readonly Place[] = [
  ...['web.archive.org', 'archive.org/wayback', 'replay.waybackmachine.org', 'archive-it.org', 'archive.today', 'archive.fo', 'archive.is', 'archive.li', 'archive.md', 'archive.ph', 'archive.vn', 'arquivo.pt/wayback', 'archive.wikiwix.com', 'ghostarchive.org', 'megalodon.jp', 'perma.cc', 'webarchive.library.unt.edu', 'webarchive.loc.gov', 'webarchive.nationalarchives.gov.uk', 'webcitation.org'].map((at) => ({ at, why: 'archives pages of others' })),
];

/** Parameters that say how somebody came to a page, never which page; `utm_*` besides. */
const trackers = new Map([
  ...['fbclid', 'igsh', 'igshid'].map((name) => [name, 'Meta'] as const),
  ...['dclid', 'gbraid', 'gclid', 'gclsrc', 'wbraid', '_ga', '_gl'].map((name) => [name, 'Google'] as const),
  ...['msclkid', 'ocid'].map((name) => [name, 'Microsoft'] as const),
  ...['yclid', 'ysclid'].map((name) => [name, 'Yandex'] as const),
  ...['mc_cid', 'mc_eid'].map((name) => [name, 'Mailchimp'] as const),
  ...['_hsenc', '_hsmi'].map((name) => [name, 'HubSpot'] as const),
  ...['guccounter', 'guce_referrer', 'guce_referrer_sig'].map((name) => [name, 'Yahoo'] as const),
  ...['at_campaign', 'at_medium', 'ns_campaign', 'ns_mchannel', 'xtor'].map((name) => [name, 'Piano'] as const),
  ...['ref_src', 'ref_url', 'twclid'].map((name) => [name, 'Twitter'] as const),
  ['hpid', 'The Washington Post'],
  ['mkt_tok', 'Marketo'],
  ['smid', 'The New York Times'],
  ['ttclid', 'TikTok'],
  ['wt_mc', 'Webtrekk'],
]);

/** Hosts on which a publisher tries its site out. */
const tryout = /^(?:www\.)?(?:staging|preprod|uat)\.|^test\.[^.]+\.[^.]+\./;

/** Places by their host, so that an address is looked up in a few steps, however many places there are. */
const byHost = (places: readonly Place[]): Map<string, Place[]> => Map.groupBy(places, ({ at }) => at.split('/', 1)[0]!);

const [archivesByHost, redirectorsByHost, mirrorsByHost] = [archives, redirectors, mirrors].map(byHost) as [Map<string, Place[]>, Map<string, Place[]>, Map<string, Place[]>];

function placeOf({ hostname, pathname }: URL, places: Map<string, Place[]>): Place | undefined {
  for (let host = hostname; host; host = host.slice((host.indexOf('.') + 1) || host.length)) {
    const found = places.get(host)?.find(({ at }) => `${pathname}/`.startsWith(`${at.slice(host.length)}/`));
    if (found) return found;
  }
  return undefined;
}

/** The address that an archive or a redirector carries within its own. */
const carriedBy = ({ pathname, search, searchParams }: URL): string | undefined => {
  const inQuery = [...searchParams.values()].find((value) => /^https?:\/\/[^/]+\.[^/]+/.test(value));
  const inPath = /\/(https?:)\/{1,2}([^/]+\..*)$/.exec(pathname);
  return inQuery ?? (inPath ? `${inPath[1]}//${inPath[2]}${search}` : undefined);
};

const without = (url: URL, names: readonly string[]): string => {
  const clean = new URL(url);
  clean.search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !names.includes(pair.split('=')[0]!))
    .join('&');
  return clean.href;
};

/**
 * What is wrong with the address of a source, if anything. A mirror, a tracker
 * or an archive is named before a missing https, which its cure may bring.
 */
export const addressFault = (address: string): AddressFault | undefined => {
  if (!URL.canParse(address)) return undefined; // the schema says so already
  const url = new URL(address);

  const archive = placeOf(url, archivesByHost);
  if (archive) {
    const original = carriedBy(url);
    return { kind: 'archive', why: `${url.hostname} ${archive.why}`, better: `put this address into custom.archive, and ${original ? `"${original}"` : 'the text’s own address, if it is known,'} into URL` };
  }

  const redirector = placeOf(url, redirectorsByHost);
  if (redirector) {
    return { kind: 'tracker', why: `${url.hostname} ${redirector.why}`, better: `write the address it leads to: ${carriedBy(url) ?? 'follow it, and copy what the browser then shows'}` };
  }

  const mirror = placeOf(url, mirrorsByHost)?.why ?? (tryout.test(url.hostname) ? 'is where a publisher tries its site out' : undefined);
  if (mirror) {
    return { kind: 'mirror', why: `${url.hostname} ${mirror}`, better: 'put the text’s own address into URL, and this one into custom.copy if the text was read here' };
  }

  const names = [...url.searchParams.keys()].filter((name) => trackers.has(name) || name.startsWith('utm_'));
  if (names.length > 0) {
    const whose = trackers.get(names[0]!);
    return { kind: 'tracker', why: `${names.join(', ')} ${names.length > 1 ? 'track' : 'tracks'} readers${whose ? ` for ${whose}` : ''}`, better: `write "${without(url, names)}"` };
  }

  if (url.searchParams.get('amp') === '1') {
    return { kind: 'mirror', why: 'amp=1 asks for a page made for a search engine', better: `write "${without(url, ['amp'])}"` };
  }

  if (url.protocol === 'http:') {
    return { kind: 'insecure', why: 'anybody on the way can rewrite a page that does not come over https', better: `"${address.replace(/^http:/, 'https:')}" if it opens; if not, declare custom.insecure: true` };
  }

  return undefined;
};
