import { describe, expect, it } from 'vitest';
import { addressFault } from '../../src/model/addresses.ts';

describe('an address that only stands for another', () => {
  it.each([
    ['https://docslib.org/doc/1/x', 'mirror', 'docslib.org makes copies of documents'],
    ['https://fr.scribd.com/document/1', 'mirror', 'fr.scribd.com makes copies'],
    ['https://www.staging.libe.io/planete/1999', 'mirror', 'tries its site out'],
    ['https://test.pax.peaceagreements.org/agreements/2026', 'mirror', 'tries its site out'],
    ['https://www-nato-int.translate.goog/kfor', 'mirror', 'machine’s translation'],
    ['https://www-bbc-com.cdn.ampproject.org/c/s/x', 'mirror', 'search engine’s copy'],
    ['https://www.google.com/amp/s/www.bbc.com/x', 'mirror', 'search engine’s copy'],
    ['https://bg.m.wikipedia.org/wiki/X', 'mirror', 'for telephones'],
    ['http://xs4.b92.net/eng/news', 'mirror', 'a server behind www.b92.net'],
    ['https://t.co/abc', 'tracker', 't.co only forwards'],
    ['https://news.google.com/rss/articles/CBMi', 'tracker', 'counts a click at Google'],
    ['https://archive.ph/xJh65', 'archive', 'archive.ph archives pages of others'],
  ])('%s', (address, kind, why) => {
    expect(addressFault(address)).toMatchObject({ kind, why: expect.stringContaining(why) });
  });
});

it('names the address within an archive’s or a redirector’s own', () => {
  const better = (address: string) => addressFault(address)?.better;
  expect(better('https://web.archive.org/web/2023/https://www.nato.int/a.htm?b=1')).toContain('"https://www.nato.int/a.htm?b=1" into URL');
  expect(better('https://webarchive.library.unt.edu/web/2013/http:/www.jfcnaples.nato.int/kfor.aspx')).toContain('"http://www.jfcnaples.nato.int/kfor.aspx" into URL');
  expect(better('https://www.google.com/url?q=https%3A%2F%2Fwww.nato.int%2Fa.htm&sa=D')).toBe('write the address it leads to: https://www.nato.int/a.htm');
  expect(better('https://archive.vn/xJh65')).toContain('the text’s own address, if it is known, into URL');
});

it('strips what tracks readers, and nothing else', () => {
  expect(addressFault('https://x.org/a?id=1&utm_source=b&utm_medium=c&page=2,3#d')).toEqual({
    kind: 'tracker',
    why: 'utm_source, utm_medium track readers',
    better: 'write "https://x.org/a?id=1&page=2,3#d"',
  });
  expect(addressFault('https://x.org/a?fbclid=b')).toMatchObject({ why: 'fbclid tracks readers for Meta', better: 'write "https://x.org/a"' });
  expect(addressFault('https://x.org/a?amp=1&lang=sr')).toMatchObject({ kind: 'mirror', better: 'write "https://x.org/a?lang=sr"' });
});

it('asks for https last, since the cure of another fault may bring it', () => {
  expect(addressFault('http://nspm.rs/x?alphabet=l')).toMatchObject({ kind: 'insecure', better: expect.stringContaining('"https://nspm.rs/x?alphabet=l"') });
  expect(addressFault('http://archive.is/x')).toMatchObject({ kind: 'archive' });
});

it.each([
  'https://archive.globalpolicy.org/component/content/article/38733.html',
  'https://archives.defense.gouv.fr/ema/actualite/13-07-07.html',
  'https://archive.org/details/somebook',
  'https://www.test.de/KFOR-1/',
  'https://staging-post.org/x',
  'https://microsoft.com/x',
  'https://www.google.com/urls-of-kosovo',
  'https://tanjug.rs/english/politics/16375/borrell/amp',
  'https://www.nato.int/cps/en/natohq/official_texts_218898.htm?selectedLocale=en',
  'https://news.google.com.example.org/rss',
  'not an address',
])('has nothing to say about %s', (address) => {
  expect(addressFault(address)).toBeUndefined();
});
