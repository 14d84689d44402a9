import type { Diagnostic } from '../diagnostic.ts';

/** For programs: the list itself, with counts. */
export const reportJson = (diagnostics: readonly Diagnostic[]): string => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify({ errors, warnings: diagnostics.length - errors, diagnostics }, undefined, 2);
};
