import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './canvas.css';
import { axisLabels } from './labels.ts';
import { readWindow, writeWindow } from './window.ts';

interface Drawing {
  host: HTMLElement;
  /** The rows of the list: the data of the drawing. */
  rows: HTMLLIElement[];
  lanes: { id: string; content: string }[];
  /** Title of a cluster, with `{count}`. */
  clusterTitle: string;
  language: string;
}

const minute = 60_000;
const year = 365.25 * 24 * 60 * minute;

/** The axis is Kosovo's wall clock: moments lose their offset and are read as the browser's own, so no zone shifts them. */
const wallClock = (moment: string) => new Date(moment.slice(0, 16));

function itemOf(row: HTMLLIElement, id: number) {
  const link = row.querySelector('a')!;
  const start = wallClock(row.dataset.start!);
  const end = row.dataset.end ? wallClock(row.dataset.end) : undefined;
  return { id, group: row.dataset.theme!, start, ...(end && { end }), type: end ? 'range' : 'point', className: `theme-${row.dataset.theme} importance-${row.dataset.importance}`, content: link.textContent ?? '', href: link.href, title: `${row.querySelector('.when')?.textContent ?? ''} · ${link.textContent ?? ''}` };
}

type Item = ReturnType<typeof itemOf> & { isCluster?: boolean };

/** An item is a link to its event; out of the tab order, since the list below is the way for keyboards. */
function template(item: Item): Element | string {
  if (item.isCluster) return item.content;
  const link = document.createElement('a');
  link.href = item.href;
  link.tabIndex = -1;
  link.textContent = item.content;
  return link as unknown as string;
}

/** Draws the interactive timeline. Its window comes from the address, and goes there. */
export function drawTimeline({ host, rows, lanes, clusterTitle, language }: Drawing): Timeline {
  const items = rows.map(itemOf);
  const starts = items.map(({ start }) => start.valueOf());
  const start = Math.min(...starts) - year;
  const used = new Set(items.map(({ group }) => group));
  const options: TimelineOptions = {
    start,
    end: Math.max(...starts) + 4 * year,
    ...readWindow(),
    min: start,
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
    cluster: { maxItems: 2, titleTemplate: clusterTitle, showStipes: false, fitOnDoubleClick: true },
    template: template as never,
    tooltip: { followMouse: false },
  };
  const groups = lanes.filter(({ id }) => used.has(id)).map((lane, order) => ({ ...lane, order, className: `theme-${lane.id}` }));
  const timeline = new Timeline(host, new DataSet<Item>(items) as never, new DataSet(groups), options);
  timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => writeWindow(start, end));
  return timeline;
}
