import { DataSet, DataView } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import visStyles from 'vis-timeline/styles/vis-timeline-graph2d.min.css?url';
import ownStyles from './canvas.css?url';
import { axisLabels } from './labels.ts';
import { readWindow, writeWindow } from './window.ts';

interface Drawing {
  host: HTMLElement;
  /** The rows of the list: the data of the drawing. */
  rows: HTMLLIElement[];
  lanes: { id: string; content: string }[];
  language: string;
}

const minute = 60_000;
const year = 365.25 * 24 * 60 * minute;

/** What a window of this length (in milliseconds) has room for: over decades what counts for Kosovo, over years for KFOR, below that every detail. */
const leastImportance = (length: number) => (length > 12 * year ? 1 : length > year ? 2 : 3);

/** Where the drawing opens: before KFOR there is little to tell, and the decades would take the room of the years that matter. */
const opening = new Date(1998, 0);

/** The axis is Kosovo's wall clock: moments lose their offset and are read as the browser's own, so no zone shifts them. */
const wallClock = (moment: string) => new Date(moment.slice(0, 16));

function itemOf(row: HTMLLIElement, id: number) {
  const link = row.querySelector('a')!;
  const start = wallClock(row.dataset.start!);
  const end = row.dataset.end ? wallClock(row.dataset.end) : undefined;
  const title = link.textContent ?? '';
  return {
    id,
    group: row.dataset.theme!,
    importance: Number(row.dataset.importance),
    start,
    ...(end && { end }),
    type: end ? 'range' : 'point',
    className: `theme-${row.dataset.theme}`,
    content: title,
    href: link.href,
    title: `${row.querySelector('.when')?.textContent ?? ''} · ${title}`,
  };
}

type Item = ReturnType<typeof itemOf>;

/** An item is a link to its event; out of the tab order, since the list below is the way for keyboards. */
function template(item: Item): Element {
  const link = document.createElement('a');
  link.href = item.href;
  link.tabIndex = -1;
  link.textContent = item.content;
  return link;
}

/** Styles come with the script, not with the page, which would wait for them before it shows its list. */
const loadStyles = (addresses: string[]) =>
  Promise.all(
    addresses.map(
      (href) =>
        new Promise((done, failed) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: failed });
          document.head.append(link);
        }),
    ),
  );

/** Draws the interactive timeline, and answers once it can be seen. Its window comes from the address, and goes there. */
export async function drawTimeline({ host, rows, lanes, language }: Drawing): Promise<Timeline> {
  await loadStyles([visStyles, ownStyles]);
  const items = rows.map(itemOf);
  const starts = items.map(({ start }) => start.valueOf());
  const earliest = Math.min(...starts) - year;
  const used = new Set(items.map(({ group }) => group));
  const options: TimelineOptions = {
    start: opening,
    end: Math.max(...starts) + 4 * year,
    ...readWindow(),
    minHeight: host.clientHeight,
    min: earliest,
    max: Math.max(...starts) + 4 * year,
    zoomMin: 30 * minute,
    zoomKey: 'ctrlKey',
    horizontalScroll: true,
    verticalScroll: false,
    orientation: 'top',
    showCurrentTime: false,
    selectable: false,
    margin: { item: { horizontal: 6, vertical: 4 }, axis: 6 },
    format: axisLabels(language),
    template: template as never,
    tooltip: { followMouse: false },
  };
  const groups = lanes.filter(({ id }) => used.has(id)).map((lane, order) => ({ ...lane, order, className: `theme-${lane.id}` }));
  let shown = 3;
  const view = new DataView(new DataSet<Item>(items), { filter: ({ importance }) => importance <= shown });
  let show: () => void;
  const drawn = new Promise<void>((resolve) => (show = resolve));
  const timeline = new Timeline(host, view as never, new DataSet(groups), { ...options, onInitialDrawComplete: () => show() });
  const select = (from: Date, to: Date) => {
    const level = leastImportance(to.valueOf() - from.valueOf());
    if (level === shown) return;
    shown = level;
    view.refresh();
  };
  const first = timeline.getWindow();
  select(first.start, first.end);
  timeline.on('rangechanged', ({ start: from, end: to }: { start: Date; end: Date }) => {
    select(from, to);
    const moved = Math.abs(from.valueOf() - first.start.valueOf()) + Math.abs(to.valueOf() - first.end.valueOf()) > minute;
    if (moved || location.search) writeWindow(from, to);
  });
  await drawn;
  return timeline;
}
