type Label = (date: { toDate(): Date }) => string;

/** The axis labels of vis-timeline in any language, by Intl: the library's own come from moment and would bring its locales. */
export function axisLabels(language: string): { minorLabels: never; majorLabels: never } {
  const format = (options: Intl.DateTimeFormatOptions): Label => {
    const { format: write } = new Intl.DateTimeFormat(language, options);
    return (date) => write(date.toDate());
  };
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const day = format({ day: 'numeric' });
  const minor: Record<string, Label> = {
    millisecond: time,
    second: time,
    minute: time,
    hour: time,
    weekday: format({ weekday: 'short', day: 'numeric' }),
    day,
    week: day,
    month: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
  };
  const fullDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const year = format({ year: 'numeric' });
  const major: Record<string, Label> = { millisecond: fullDay, second: fullDay, minute: fullDay, hour: fullDay, weekday: month, day: month, week: month, month: year, year: () => '' };
  const by = (labels: Record<string, Label>) => (date: { toDate(): Date }, scale: string) => labels[scale]?.(date) ?? '';
  return { minorLabels: by(minor) as never, majorLabels: by(major) as never };
}
