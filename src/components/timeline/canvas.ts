import type { Timeline } from 'vis-timeline/esnext';

/** Waits for the reader: nothing is loaded before the canvas comes into view, on a small screen, or under Save-Data. */
class TimeCanvas extends HTMLElement {
  connectedCallback() {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData || !matchMedia('(min-width: 48rem)').matches) {
      this.dataset.off = '';
      return;
    }
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void this.#wake();
    });
    observer.observe(this);
  }

  async #wake() {
    const { drawTimeline } = await import('./draw.ts');
    const section = this.querySelector<HTMLElement>('section')!;
    section.hidden = false;
    const timeline = await drawTimeline({
      host: this.querySelector<HTMLElement>('.axis')!,
      rows: [...document.querySelectorAll<HTMLLIElement>('.event-rows li[data-start]')],
      lanes: JSON.parse(this.dataset.lanes!),
      language: document.documentElement.lang,
    });
    section.addEventListener('click', (event) => {
      const move = (event.target as Element).closest<HTMLElement>('[data-move]')?.dataset.move;
      if (move) moves[move]!(timeline);
    });
    this.dataset.ready = '';
  }
}

const animation = () => ({ animation: !matchMedia('(prefers-reduced-motion: reduce)').matches });

const shift = (timeline: Timeline, part: number) => {
  const { start, end } = timeline.getWindow();
  const by = (end.valueOf() - start.valueOf()) * part;
  timeline.setWindow(start.valueOf() + by, end.valueOf() + by, animation());
};

const moves: Record<string, (timeline: Timeline) => void> = {
  earlier: (timeline) => shift(timeline, -0.5),
  later: (timeline) => shift(timeline, 0.5),
  in: (timeline) => timeline.zoomIn(0.6, animation()),
  out: (timeline) => timeline.zoomOut(0.6, animation()),
  whole: (timeline) => timeline.fit(animation()),
};

customElements.define('time-canvas', TimeCanvas);
