import { compareText } from '../model/chronology.ts';
import type { Fault } from '../model/fault.ts';
import { warnings, type RuleName } from './rule-names.ts';
import { visible } from './visible.ts';

export type ContentFault = Fault<RuleName>;

/** One mistake, as it is reported: where it is, what is wrong, what would be right. */
export interface Diagnostic {
  rule: RuleName;
  severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1, as are columns. */
  line: number;
  column: number;
  /** The column after the last character, on the same line. */
  endColumn: number;
  message: string;
  help: string;
  /** The line it stands on; empty where the file could not be read. */
  excerpt: string;
}

/** Where an offset lies in a text: line and column from 1. */
function place(text: string, offset: number): { line: number; column: number; lineText: string } {
  const before = text.slice(0, offset);
  const begin = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', begin);
  return { line: before.split('\n').length, column: offset - begin + 1, lineText: text.slice(begin, end < 0 ? undefined : end) };
}

/** A fault with its place in its file's text. */
export function diagnose(file: string, text: string, { rule, start, end, message, help }: ContentFault): Diagnostic {
  const { line, column, lineText } = place(text, Math.min(start, text.length));
  const endColumn = Math.max(column + 1, Math.min(column + end - start, lineText.length + 1));
  return { rule, severity: warnings.has(rule) ? 'warning' : 'error', file, line, column, endColumn, message: visible(message), help: visible(help), excerpt: lineText };
}

/** By file, line and column; what else is equal, by rule and message, so that two runs print the same. */
export const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);
