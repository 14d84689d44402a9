import type { MarkdownHeading } from 'astro';

/** The entries of a table of contents; headings end with their anchor's sign, which is not part of the title. */
export const contentsOf = (headings: readonly MarkdownHeading[]): { id: string; title: string }[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text.replace(/#$/, '') }));
