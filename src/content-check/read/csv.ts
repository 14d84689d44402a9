import { parse, type CsvError } from 'csv-parse/sync';
import type { Span } from '../../model/yaml-text.ts';
import type { ContentFault } from '../diagnostic.ts';

/** A row of a series: its cells by column, and where each stands. */
export interface Row {
  cells: Record<string, string>;
  spanOf: (column: PropertyKey | undefined) => Span;
}

/** A series as the check reads it. */
export interface Series {
  rows: Row[];
  faults: ContentFault[];
}

/** Where a line begins, by its number from 1. */
const lineStarts = (text: string): number[] => [0, 0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** Reads CSV with a head line; a record may not run over several lines. */
export function readCsv(text: string): Series {
  const starts = lineStarts(text);
  const lineAt = (line: number): Span => ({ start: starts[line] ?? text.length, end: (starts[line + 1] ?? text.length + 1) - 1 });
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as typeof records;
  } catch (error) {
    const { message, lines } = error as CsvError & { lines?: number };
    const span = lineAt(lines ?? 1);
    return { rows: [], faults: [{ rule: 'csv-syntax', start: span.start, end: Math.max(span.end, span.start + 1), message: `not CSV: ${message.split('\n')[0]}`, help: 'put a cell with a comma between double quotes, and double a quote inside it' }] };
  }
  const [head, ...body] = records;
  const columns = head?.record ?? [];
  const faults: ContentFault[] = [];
  const rows = body.flatMap(({ record, info }): Row[] => {
    const line = lineAt(info.lines);
    if (record.length !== columns.length) {
      faults.push({ rule: 'csv-syntax', ...line, message: `the row has ${record.length} cells, the head line ${columns.length}`, help: 'put a cell with a comma between double quotes; leave an empty cell between two commas' });
      return [];
    }
    const spanOf = (column: PropertyKey | undefined): Span => {
      const cell = record[columns.indexOf(String(column))];
      const found = cell ? text.slice(line.start, line.end).indexOf(cell) : -1;
      return found < 0 ? line : { start: line.start + found, end: line.start + found + cell!.length };
    };
    return [{ cells: Object.fromEntries(columns.map((column, index) => [column, record[index]!])), spanOf }];
  });
  return { rows, faults };
}
