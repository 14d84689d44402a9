/** The rules by what they are about, in the order in which CONTRIBUTING.md explains them. Their names are stable: each leads to its paragraph there. */
export const rules = {
  shape: [
    'unknown-field', 'missing-field', 'wrong-type', 'wrong-value', 'empty-text',
    'id-form', 'id-is-name', 'duplicate-id', 'duplicate-title', 'vanished-id',
    'misplaced-file', 'file-type', 'missing-facts', 'missing-words', 'missing-twin',
    'yaml-syntax', 'yaml-feature', 'csv-syntax', 'front-matter',
    'encoding', 'byte-order-mark', 'line-ending', 'tab', 'invisible-character', 'mixed-script',
  ],
  dates: ['date-form', 'impossible-day', 'end-before-start', 'date-out-of-range', 'time-in-date', 'impossible-hour'],
  references: ['unknown-id', 'uncited-source', 'statement-after-source', 'self-reference', 'one-way-relation', 'unlinked-event', 'position-order'],
  evidence: ['uncited-paragraph', 'thin-evidence', 'unreachable-source', 'insecure-address', 'mirror-address', 'translation-mark', 'twin-citations', 'twin-citation-order', 'twin-structure', 'twin-length', 'text-length'],
  language: [
    'french-spaces', 'french-quotes', 'french-apostrophe', 'french-thousands', 'french-decimal', 'french-ordinal', 'french-date', 'french-hours',
    'english-quotes', 'english-spelling', 'english-date', 'english-hours', 'english-thousands',
    'place-name', 'person-name', 'neutrality',
  ],
  safety: [
    'mdx-syntax', 'mdx-import', 'mdx-expression', 'layout', 'raw-html', 'unknown-component', 'component-attribute', 'spread-attribute', 'event-handler',
    'unsafe-link', 'external-link', 'internal-link', 'image', 'markdown-form', 'heading-id',
  ],
} as const;

export type RuleName = (typeof rules)[keyof typeof rules][number];

export const ruleNames: readonly RuleName[] = Object.values(rules).flat();

/** The rules whose breach is told but stops nothing. */
export const warnings: ReadonlySet<RuleName> = new Set(['missing-twin', 'uncited-source', 'twin-length']);
