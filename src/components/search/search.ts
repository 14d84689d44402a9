/** The part of Pagefind's browser API that the search uses (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, unknown> }): Promise<{ results: Found[] }>;
}

interface Found {
  data(): Promise<Result>;
}

interface Result {
  url: string;
  excerpt: string;
  meta: { title: string; kind?: string; date?: string };
  sub_results: Part[];
}

interface Part {
  url: string;
  title: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

const pageSize = 10;

/** A titles-first ranking: the page about a name comes before the pages that mention it. */
const ranking = { termSaturation: 1.6, pageLength: 0.1, termFrequency: 0.4, metaWeights: { title: 8, names: 10 } };

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (Node | string)[]) => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/** Pagefind gives its excerpt as escaped HTML with `<mark>`: only marks and text are taken over. */
function excerptOf(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const nodes = [...parsed.body.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
  );
  return element('p', 'excerpt', ...nodes);
}

/** How well a part of a page answers the query. */
const scoreOf = (part: Part) => part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** The pages of the chronicle first, then the records of its sources, whose titles repeat the same names. */
async function findAll(pagefind: Pagefind, query: string, filters: Record<string, string>): Promise<Found[]> {
  const passes = filters.kind ? [filters] : [{ ...filters, not: { kind: 'source' } }, { ...filters, kind: 'source' }];
  const found = await Promise.all(passes.map((pass) => pagefind.search(query, { filters: pass })));
  return found.flatMap(({ results }) => results);
}

class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: Found[] = [];
  #shown = 0;
  #run = 0;

  connectedCallback() {
    const form = this.querySelector('form')!;
    const query = new URLSearchParams(location.search);
    if (this.#onPage) {
      for (const name of ['q', 'kind', 'theme']) this.#field(name).value = query.get(name) ?? '';
      if (this.#field('q').value) void this.#search();
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    form.addEventListener('input', () => void this.#search());
    form.addEventListener('focusin', () => void this.#load(), { once: true });
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  get #onPage() {
    return this.dataset.page !== undefined;
  }

  get #more() {
    return this.querySelector<HTMLButtonElement>('.more')!;
  }

  get #list() {
    return this.querySelector<HTMLOListElement>('.results')!;
  }

  get #texts(): Record<'none' | 'one' | 'many' | 'loading' | 'failed', string> {
    return JSON.parse(this.dataset.texts!);
  }

  #field(name: string) {
    return this.querySelector('form')!.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #say(text: string) {
    this.querySelector('.status')!.textContent = text;
  }

  #load(): Promise<Pagefind> {
    return (this.#pagefind ??= (async () => {
      const pagefind: Pagefind = await import(/* @vite-ignore */ this.dataset.pagefind!);
      await pagefind.options({ ranking, excerptLength: 26 });
      await pagefind.init();
      return pagefind;
    })());
  }

  async #search() {
    const query = this.#field('q').value.trim();
    const filters = Object.fromEntries(['kind', 'theme'].map((name) => [name, this.#field(name).value] as const).filter(([, value]) => value));
    const run = ++this.#run;
    if (this.#onPage) {
      const parameters = new URLSearchParams({ ...(query && { q: query }), ...filters });
      history.replaceState(null, '', `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`);
    }
    if (!query) {
      this.#results = [];
      this.#list.replaceChildren();
      this.#more.hidden = true;
      return this.#say('');
    }
    this.#say(this.#texts.loading);
    try {
      const pagefind = await this.#load();
      const found = await findAll(pagefind, query, filters);
      if (run !== this.#run) return;
      this.#results = found;
      this.#shown = 0;
      const first = await this.#page();
      if (run !== this.#run) return;
      this.#list.replaceChildren(...first);
      const { none, one, many } = this.#texts;
      const count = found.length;
      this.#say(count === 0 ? none.replace('{query}', query) : count === 1 ? one : many.replace('{count}', String(count)));
    } catch {
      this.#pagefind = undefined;
      this.#say(this.#texts.failed);
    }
  }

  async #page(): Promise<HTMLElement[]> {
    const results = await Promise.all(this.#results.slice(this.#shown, this.#shown + pageSize).map((result) => result.data()));
    this.#shown += results.length;
    this.#more.hidden = this.#shown >= this.#results.length;
    return results.map((result) => this.#row(result));
  }

  async #showMore() {
    const rows = await this.#page();
    this.#list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
  }

  #row({ url, excerpt, meta, sub_results: parts }: Result): HTMLElement {
    const kinds: Record<string, string> = JSON.parse(this.dataset.kinds!);
    const part = parts.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
    const section = part?.url.includes('#') ? part.title.replace(/#$/, '') : undefined;
    const link = element('a', 'title', meta.title, ...(section ? [` › ${section}`] : []));
    link.href = part?.url ?? url;
    const facts = [meta.kind && kinds[meta.kind], meta.date].filter(Boolean).join(' · ');
    return element('li', 'result', element('p', 'facts', facts), link, excerptOf(part?.excerpt ?? excerpt));
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);

export {};
