const day = 24 * 60 * 60_000;

/** The window that the address asks for: `?from=2023-09-24&to=2023-09-25T06:00`, local to Kosovo. */
export function readWindow(search = location.search): { start?: Date; end?: Date } {
  const query = new URLSearchParams(search);
  const [start, end] = ['from', 'to'].map((name) => {
    const text = query.get(name) ?? '';
    return new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00` : text);
  }) as [Date, Date];
  if (!(start < end)) return Number.isNaN(start.valueOf()) || start.valueOf() !== end.valueOf() ? {} : { start, end: new Date(start.valueOf() + day) };
  return { start, end };
}

const local = (date: Date, precision: number) => new Date(date.valueOf() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, precision);

/** Keeps the window in the address, as precisely as the zoom shows it, so that it can be shared and cited. */
export function writeWindow(start: Date, end: Date): void {
  const precision = end.valueOf() - start.valueOf() > 4 * day ? 'YYYY-MM-DD'.length : 'YYYY-MM-DDTHH:MM'.length;
  const query = new URLSearchParams({ from: local(start, precision), to: local(end, precision) });
  history.replaceState(history.state, '', `${location.pathname}?${query.toString().replaceAll('%3A', ':')}${location.hash}`);
}
