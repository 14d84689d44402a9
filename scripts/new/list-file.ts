import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';

/** An entry of a list file: where it begins, and the heading it stands under. */
interface Item {
  id: string;
  kind: string;
  /** Lines from 0: the entry's first, and the one after its last. */
  from: number;
  to: number;
  group?: string | undefined;
}

/** The entries of a list file in their order; throws where it is no list. */
function itemsOf(text: string): Item[] {
  const counter = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: counter });
  if (errors.length > 0 || !isSeq(contents)) throw new Error('it is not a list in YAML');
  const lines = text.split('\n');
  const blank = (line: number) => /^(#.*)?$/.test(lines[line]!.trim());
  const starts = contents.items.map((item) => (isMap(item) && item.range ? counter.linePos(item.range[0]).line - 1 : 0));
  let group: string | undefined;
  return contents.items.map((item, index) => {
    const from = starts[index]!;
    let to = starts[index + 1] ?? lines.length;
    while (blank(to - 1)) to -= 1;
    group = /^# (.+)$/.exec(lines[from - 1] ?? '')?.[1] ?? group;
    const value = isMap(item) ? item : undefined;
    return { id: String(value?.get('id')), kind: String(value?.get('kind')), from, to, group };
  });
}

/** The headings of a list file: comments right above an entry. */
export const groupsOf = (text: string): string[] => [...new Set(itemsOf(text).flatMap(({ group }) => group ?? []))];

function insert(text: string, line: number, block: string[]): string {
  const lines = text.trimEnd().split('\n');
  return `${[...lines.slice(0, line), ...block, ...lines.slice(line)].join('\n')}\n`;
}

/** The list with one more entry at the end of a group, or of the file. */
export function appendTo(text: string, entry: string, group?: string): string {
  const items = itemsOf(text);
  const last = (group ? items.filter((item) => item.group === group) : items).at(-1);
  return insert(text, last?.to ?? 0, ['', entry]);
}

/** The list with one more entry among those of its kind, by id. */
export function sortInto(text: string, entry: string, { id, kind }: Pick<Item, 'id' | 'kind'>): string {
  const kin = itemsOf(text).filter((item) => item.kind === kind);
  const before = kin.filter((item) => item.id < id).at(-1);
  if (before) return insert(text, before.to, ['', entry]);
  return kin[0] ? insert(text, kin[0].from, [entry, '']) : appendTo(text, entry);
}
