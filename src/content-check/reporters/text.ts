import type { Diagnostic } from '../diagnostic.ts';
import { summary } from './summary.ts';
import { visible } from '../visible.ts';

/** How much of a long line is shown around its fault. */
const width = 100;

function excerptOf({ excerpt, line, column, endColumn }: Diagnostic): string[] {
  if (!excerpt) return [];
  const from = Math.max(0, Math.min(column - 1 - width / 2, excerpt.length - width));
  const before = (from > 0 ? '…' : '') + visible(excerpt.slice(from, column - 1));
  const marked = visible(excerpt.slice(column - 1, Math.min(endColumn - 1, from + width)));
  const after = visible(excerpt.slice(endColumn - 1, from + width)) + (excerpt.length > from + width ? '…' : '');
  const gutter = `${line} | `;
  return [`  ${gutter}${before}${marked}${after}`, `  ${' '.repeat(gutter.length - 2)}| ${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}`];
}

const one = (diagnostic: Diagnostic): string => {
  const { file, line, column, severity, rule, message, help } = diagnostic;
  return [`${visible(file)}:${line}:${column} ${severity}: ${message}`, ...excerptOf(diagnostic), `  ${help}`, `  CONTRIBUTING.md#${rule}`].join('\n');
};

/** For people: each mistake with its line, a caret, and what would be right. */
export const reportText = (diagnostics: readonly Diagnostic[]): string => [...diagnostics.map(one), summary(diagnostics)].join('\n\n');
