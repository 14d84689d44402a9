import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAddresses } from '../../scripts/links/addresses.ts';
import { askAll } from '../../scripts/links/ask-all.ts';
import { ask, judgeFailure, type Answer } from '../../scripts/links/ask.ts';
import { report } from '../../scripts/links/report.ts';

const manners = { timeout: 300, pause: 1, tries: 2 };

let server: Server;
let requests: string[];
let handle: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    handle(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const at = (path: string, host = '127.0.0.1') => `http://${host}:${(server.address() as AddressInfo).port}${path}`;

const answering = (...statuses: number[]) => {
  handle = (_, response) => void response.writeHead(statuses.length > 1 ? statuses.shift()! : statuses[0]!).end();
};

describe('an address', () => {
  it('that answers is asked for its head alone', async () => {
    answering(200);
    expect(await ask(at('/a'), manners)).toEqual({ state: 'there', seen: '200' });
    expect(requests).toEqual(['HEAD /a']);
  });

  it.each([
    [404, 'gone', 1],
    [410, 'gone', 1],
    [401, 'unclear', 1],
    [403, 'unclear', 1],
    [429, 'unclear', 2],
    [503, 'unclear', 2],
  ])('that answers %i is %s, after %i tries of GET', async (status, state, tries) => {
    answering(status);
    expect(await ask(at('/a'), manners)).toEqual({ state, seen: String(status) });
    expect(requests).toEqual(['HEAD /a', ...Array<string>(tries).fill('GET /a')]);
  });

  it('is there if its server does not do HEAD', async () => {
    answering(404, 200);
    expect(await ask(at('/a'), manners)).toEqual({ state: 'there', seen: '200' });
  });

  it('is there if a fault passes', async () => {
    answering(503, 503, 200);
    expect(await ask(at('/a'), manners)).toEqual({ state: 'there', seen: '200' });
  });

  it('is waited for as long as the host asks', async () => {
    handle = (_, response) => void response.writeHead(requests.length > 1 ? 200 : 429, { 'Retry-After': '1' }).end();
    const start = performance.now();
    expect((await ask(at('/a'), manners)).state).toBe('there');
    expect(performance.now() - start).toBeGreaterThan(900);
  });

  it('is followed where it moved, but a front page is not the page', async () => {
    handle = ({ url }, response) => void (url === '/old' ? response.writeHead(301, { Location: '/new' }) : url === '/down' ? response.writeHead(302, { Location: '/' }) : response).end();
    expect(await ask(at('/old'), manners)).toEqual({ state: 'there', seen: '200' });
    expect(await ask(at('/down'), manners)).toEqual({ state: 'unclear', seen: 'leads to a front page' });
    expect(await ask(at('/'), manners)).toEqual({ state: 'there', seen: '200' });
  });

  it('that goes round in circles or says nothing is unclear', async () => {
    handle = ({ url }, response) => void (url === '/circle' ? response.writeHead(302, { Location: '/circle' }).end() : undefined);
    expect((await ask(at('/circle'), manners)).state).toBe('unclear');
    expect(await ask(at('/silent'), manners)).toEqual({ state: 'unclear', seen: 'no answer in time' });
  });

  it('at a closed port is unclear, without its host gone', async () => {
    const address = at('/a');
    server.close();
    expect(await ask(address, manners)).toEqual({ state: 'unclear', seen: 'ECONNREFUSED' });
    const failure = (code: string) => judgeFailure(new TypeError('fetch failed', { cause: { code } }));
    expect(failure('ENOTFOUND')).toEqual({ state: 'gone', seen: 'no such host' });
    expect(failure('EAI_AGAIN')).toEqual({ state: 'unclear', seen: 'EAI_AGAIN' });
  });
});

it('a host is asked one address at a time, and each address once, while others are asked too', async () => {
  let together = 0;
  const most = new Map<string, number>();
  const open = new Map<string, number>();
  handle = ({ headers }, response) => {
    const host = headers.host!.split(':')[0]!;
    const count = (change: number) => open.set(host, (open.get(host) ?? 0) + change).get(host)!;
    most.set(host, Math.max(most.get(host) ?? 0, count(1)));
    together = Math.max(together, [...open.values()].reduce((sum, value) => sum + value));
    setTimeout(() => {
      count(-1);
      response.end();
    }, 20);
  };
  const addresses = ['127.0.0.1', 'localhost'].flatMap((host) => ['/a', '/b', '/b', '/c'].map((path) => at(path, host)));
  const answers = await askAll(addresses, manners, 4);
  expect([...answers.values()].map(({ state }) => state)).toEqual(Array(6).fill('there'));
  expect(requests).toHaveLength(6);
  expect(Object.fromEntries(most)).toEqual({ '127.0.0.1': 1, localhost: 1 });
  expect(together).toBe(2);
});

describe('the report', () => {
  const there: Answer = { state: 'there', seen: '200' };
  const gone: Answer = { state: 'gone', seen: '404' };

  it('tells the dead from those that an archive keeps and those that only refuse us', () => {
    const sources = [
      { source: 'alive', url: 'https://a.example/', archive: 'https://archive.example/a' },
      { source: 'dead', url: 'https://b.example/', archive: undefined },
      { source: 'kept', url: 'https://c.example/', archive: 'https://archive.example/c' },
      { source: 'shy', url: 'https://d.example/', archive: undefined },
      { source: 'unarchived', url: 'https://e.example/', archive: 'https://archive.example/e' },
    ];
    const answers = new Map<string, Answer>([
      ['https://a.example/', there],
      ['https://archive.example/a', there],
      ['https://b.example/', gone],
      ['https://c.example/', gone],
      ['https://archive.example/c', there],
      ['https://d.example/', { state: 'unclear', seen: '403' }],
      ['https://e.example/', there],
      ['https://archive.example/e', gone],
    ]);
    const { text, dead } = report(sources, answers);
    expect(dead).toBe(2);
    expect(text.split('\n').filter((line) => /^(##|-)/.test(line))).toEqual([
      '## Disparues · Gone (2)',
      '- `dead`: 404, <https://b.example/>',
      '- `unarchived`: 404, <https://archive.example/e>',
      '## Disparues, mais archivées · Gone, but archived (1)',
      '- `kept`: 404, <https://c.example/>',
      '## Sans réponse claire · No clear answer (1)',
      '- `shy`: 403, <https://d.example/>',
    ]);
  });

  it('fits into an issue, whatever is gone', () => {
    const sources = Array.from({ length: 2000 }, (_, index) => ({ source: `source-${index}-${'x'.repeat(40)}`, url: `https://example.org/${index}/${'x'.repeat(120)}`, archive: undefined }));
    const answers = new Map(sources.map(({ url }, index) => [url, index % 2 ? gone : { state: 'unclear' as const, seen: 'no answer in time' }]));
    const { text, dead } = report(sources, answers);
    expect(dead).toBe(1000);
    expect(text).toContain('- … 900');
    expect(text.length).toBeLessThan(65_536);
  });
});

it('the addresses of a source are its own and its archived copy’s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    writeFileSync(join(folder, 'b.yaml'), 'URL: https://example.org/b\ncustom:\n  archive: https://archive.example/b\n');
    writeFileSync(join(folder, 'a.yaml'), 'title: A book\ncustom:\n  primary: true\n');
    expect(readAddresses(folder)).toEqual([
      { source: 'a', url: undefined, archive: undefined },
      { source: 'b', url: 'https://example.org/b', archive: 'https://archive.example/b' },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
