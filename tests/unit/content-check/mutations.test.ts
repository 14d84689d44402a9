import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkFiles } from '../../../src/content-check/check.ts';
import { assemble } from '../../../src/content-check/content.ts';
import { readContentFiles } from '../../../src/content-check/content-files.ts';
import { readFileOnce } from '../../../src/content-check/read/file.ts';

const surroundings = { today: '2026-11-25', published: new Map() };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const files = await readContentFiles('content');
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
  it('the check ends, with places that are in the file', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
        const { path, bytes } = file;
        const changed = changes.reduce((result, apply) => apply(result), bytes!);
        const begun = performance.now();
        const diagnostics = checkFiles(files.with(files.indexOf(file), { path, bytes: changed }), surroundings);
        expect(performance.now() - begun).toBeLessThan(5000);
        expect(diagnostics.filter(({ line, column, endColumn, message, help }) => !(line > 0 && column > 0 && endColumn > column && message && help))).toEqual([]);
      }),
      { numRuns: 2000, seed, endOnFailure: true },
    );
  });

  it('a broken reference is told where it stands', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...mentions), fc.constantFrom('x', '-x', 'zz', '0'), ({ reading, start, end, id }, suffix) => {
        const index = files.findIndex(({ path }) => path === reading.path);
        const at = reading.text.slice(start, end).indexOf(id) + start;
        const broken = `${id}${suffix}${'q'.repeat(8)}`;
        const text = reading.text.slice(0, at) + broken + reading.text.slice(at + id.length);
        const diagnostics = checkFiles(files.with(index, { path: reading.path, bytes: encoder.encode(text) }), surroundings);
        const line = text.slice(0, at).split('\n').length;
        expect(diagnostics.filter((diagnostic) => diagnostic.file === `content/${reading.path}` && diagnostic.line === line && diagnostic.rule === 'unknown-id' && diagnostic.message.includes(broken))).toHaveLength(1);
      }),
      { numRuns: 500, seed, endOnFailure: true },
    );
  });
});
