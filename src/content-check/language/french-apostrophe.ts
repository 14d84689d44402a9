import { findAll, type Finding } from './finding.ts';
import type { MaskedText } from './masked-text.ts';
import { wrongApostrophe } from './patterns.ts';

/** An accent, a prime or an opening quotation mark that stands for an apostrophe. */
export const frenchApostrophe = ({ all }: MaskedText): Finding[] =>
  findAll(all, wrongApostrophe, ([mark, before, after]) => ({
    rule: 'french-apostrophe',
    message: `“${mark}” in “${before}${mark}${after}” is no apostrophe`,
    help: `write “${before}’${after}”; a straight ' will do, the build makes it ’`,
  }));
