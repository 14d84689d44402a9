/** A typographic rule: what to find and what to print. */
export type TypographyRule = readonly [pattern: RegExp, replacement: string];

/** A name where it stands alone: in a French sentence many begin with a small letter. */
export const alone = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** Applies a language's typographic rules, so that authors can type plain spaces and apostrophes. */
export const typeset = (text: string, rules: readonly TypographyRule[]): string =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
