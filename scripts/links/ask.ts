import { setTimeout as pause } from 'node:timers/promises';

/** What became of an address. `unclear`: something answers, or may again, but not to us (a login, a robot's barrier, a fault, silence). */
export interface Answer {
  state: 'there' | 'gone' | 'unclear';
  /** What was seen: "404", "no such host". */
  seen: string;
}

/** How patiently to ask. */
export interface Manners {
  /** Milliseconds that a request may take. */
  timeout: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** How often to ask where the fault may pass. */
  tries: number;
}

// Says what it is, though some hosts refuse robots: those addresses are told as unclear.
const headers = { 'User-Agent': 'kfor-chronicle-link-check' };

const longestPause = 60_000;

/** Asks an address whether it is there, with redirects followed. */
export async function ask(address: string, manners: Manners): Promise<Answer> {
  // HEAD spares the host the page; only GET's bad news counts, since not every server does HEAD.
  let last = await request('HEAD', address, manners);
  for (let tried = 0; last.answer.state !== 'there' && tried < manners.tries; tried++) {
    await pause(last.pause);
    last = await request('GET', address, manners);
    if (!last.mayPass) break;
  }
  return last.answer;
}

/** What a failed connection says of an address. */
export function judgeFailure(error: unknown): Answer {
  const { name, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return { state: 'unclear', seen: 'no answer in time' };
  if (cause?.code === 'ENOTFOUND') return { state: 'gone', seen: 'no such host' };
  return { state: 'unclear', seen: cause?.code ?? cause?.message ?? String(error) };
}

function judgeResponse(address: string, { ok, status, url }: Response): Answer {
  if (ok && leadsToFrontPage(address, url)) return { state: 'unclear', seen: 'leads to a front page' };
  if (ok) return { state: 'there', seen: String(status) };
  return { state: status === 404 || status === 410 ? 'gone' : 'unclear', seen: String(status) };
}

async function request(method: 'HEAD' | 'GET', address: string, manners: Manners): Promise<{ answer: Answer; mayPass: boolean; pause: number }> {
  try {
    const response = await fetch(address, { method, headers, signal: AbortSignal.timeout(manners.timeout) });
    await response.body?.cancel();
    const seconds = Number(response.headers.get('Retry-After'));
    return {
      answer: judgeResponse(address, response),
      mayPass: response.status === 429 || response.status >= 500,
      pause: seconds > 0 ? Math.min(seconds * 1000, longestPause) : manners.pause,
    };
  } catch (error) {
    return { answer: judgeFailure(error), mayPass: true, pause: manners.pause };
  }
}

/** Pages taken down often redirect to a front page, with every sign of success. */
const leadsToFrontPage = (from: string, to: string): boolean => {
  const [asked, reached] = [new URL(from), new URL(to)];
  return asked.pathname !== '/' && reached.pathname === '/' && !reached.search;
};
