import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkFiles } from '../../../src/content-check/check.ts';
import { assemble } from '../../../src/content-check/content.ts';
import { readContentFiles, type ContentFile } from '../../../src/content-check/content-files.ts';
import { readFileOnce } from '../../../src/content-check/read/file.ts';

const surroundings = { today: '2026-11-25', published: new Map() };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Some of a list, evenly spread over it. */
const some = <Item>(items: readonly Item[], count: number): Item[] => items.filter((_, index) => index % Math.ceil(items.length / count) === 0);

/** Copies of real files, few enough to be checked thousands of times: some entries of every room; an id that is not among them gives way to one that is. */
function sample(): ContentFile[] {
  const all = readContentFiles('content');
  const entries = Map.groupBy(all, ({ path }) => path.split('/').slice(0, 2).join('/'));
  const rooms = Map.groupBy(entries.values(), ([file]) => file!.path.split('/')[0]!);
  const picked = [...rooms].flatMap(([room, folders]) => some(folders, room === 'sources' ? 40 : 8).flat());
  const known = Map.groupBy(assemble(picked.map(readFileOnce)).definitions, ({ target }) => target);
  return picked.map((file) => {
    const reading = readFileOnce(file);
    const { mentions } = assemble([reading]);
    const text = mentions.map((mention) => ({ ...mention, ...mention.place() })).sort((a, b) => b.start - a.start).reduce((result, { target, id, start }) => {
      const ids = known.get(target)?.map((definition) => definition.id) ?? [];
      if (ids.length === 0 || ids.includes(id)) return result;
      const at = result.indexOf(id, start);
      return result.slice(0, at) + ids[id.length % ids.length] + result.slice(at + id.length);
    }, reading.text);
    return { path: file.path, bytes: encoder.encode(text) };
  });
}

const files = sample();
const { mentions } = assemble(files.map(readFileOnce));

/** What breaks texts: pieces of every syntax that stands in them, and characters that no one sees. */
const shards = ['---\n', '---', '+++\n', '"', "'", ': ', '- ', '[', ']', '{', '}', '<', '>', '/>', '<Cite id="', '<Place id="x" />', '<Quote>', '</Quote>', '`', '```\n', '#', '## ', '\n\n', '\n', '\r\n', '\t', '\0', '\ufeff', '\u202e', '\u200b', '&', '*', '!', '|', '%', '@', '~', '../', '&a ', '*a', '<<: ', 'null', '""', '1999-02-30', '\u{1f600}', 'é', 'а', ',', ';', '\\', '${', 'import x from "y"\n', 'javascript:', '\ud800'];

type Change = (bytes: Uint8Array) => Uint8Array;

const position = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(position, fc.array(fc.constantFrom(...shards), { minLength: 1, maxLength: 4 })).map(([at, pieces]): Change => (bytes) => {
    const text = decoder.decode(bytes);
    const index = Math.floor(at * text.length);
    return encoder.encode(text.slice(0, index) + pieces.join('') + text.slice(index));
  }),
  fc.tuple(position, fc.nat(200)).map(([at, length]): Change => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + length)]);
  }),
  fc.tuple(position, position).map(([from, to]): Change => (bytes) => {
    const lines = decoder.decode(bytes).split('\n');
    const [line] = lines.splice(Math.floor(from * lines.length), 1);
    lines.splice(Math.floor(to * lines.length), 0, line ?? '');
    return encoder.encode(lines.join('\n'));
  }),
  fc.tuple(position, fc.uint8Array({ minLength: 1, maxLength: 3 })).map(([at, noise]): Change => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, index), noise, bytes.subarray(index + noise.length)]);
  }),
  fc.tuple(position, fc.integer({ min: 2, max: 50 })).map(([at, times]): Change => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, index), ...Array<Uint8Array>(times).fill(bytes.subarray(index, index + 30)), bytes.subarray(index)]);
  }),
);

const seed = 19990612;

describe('whatever is done to a file of the content', () => {
  it('the check ends, with places that are in the file', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
        const { path, bytes } = file;
        const changed = changes.reduce((result, apply) => apply(result), bytes!);
        const diagnostics = checkFiles(files.with(files.indexOf(file), { path, bytes: changed }), surroundings);
        expect(diagnostics.filter(({ line, column, endColumn, message, help }) => !(line > 0 && column > 0 && endColumn > column && message && help))).toEqual([]);
      }),
      { numRuns: 2000, seed, endOnFailure: true },
    );
  });

  it('a broken reference is told where it stands', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...mentions), fc.constantFrom('x', '-x', 'zz', '0'), ({ reading, place, id }, suffix) => {
        const { start, end } = place();
        const index = files.findIndex(({ path }) => path === reading.path);
        const at = reading.text.slice(start, end).indexOf(id) + start;
        const broken = `${id}${suffix}${'q'.repeat(8)}`;
        const text = reading.text.slice(0, at) + broken + reading.text.slice(at + id.length);
        const diagnostics = checkFiles(files.with(index, { path: reading.path, bytes: encoder.encode(text) }), surroundings);
        const line = text.slice(0, at).split('\n').length;
        expect(diagnostics.filter((diagnostic) => diagnostic.file === `content/${reading.path}` && diagnostic.line === line && diagnostic.rule === 'unknown-id' && diagnostic.message.includes(broken))).toHaveLength(1);
      }),
      { numRuns: 300, seed, endOnFailure: true },
    );
  });
});
