import type { Pattern } from '../layout.ts';

/** A value found in YAML, and its path. */
export interface Found {
  path: PropertyKey[];
  value: unknown;
}

/** Every value at a pattern, however broken what stands around it. */
export function valuesAt(value: unknown, pattern: Pattern, path: PropertyKey[] = []): Found[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return value === undefined ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Array.isArray(value) ? value.flatMap((item, index) => valuesAt(item, rest, [...path, index])) : [];
  return Object.hasOwn(value, step) ? valuesAt((value as Record<string, unknown>)[step], rest, [...path, step]) : [];
}

/** The same, where the value is text. */
export const textsAt = (value: unknown, pattern: Pattern): { path: PropertyKey[]; text: string }[] =>
  valuesAt(value, pattern).flatMap(({ path, value: text }) => (typeof text === 'string' ? [{ path, text }] : []));
