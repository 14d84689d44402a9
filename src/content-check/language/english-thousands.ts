import { englishContext } from './english-counting.ts';
import { findAll, type Finding } from './finding.ts';
import type { MaskedText } from './masked-text.ts';
import { grouped, mayBeYear, measured } from './numbers.ts';

const wrongGroups = /(?=\d)(?<![\p{L}\d.,'’/-])(?:\d{1,3}(?:[.'’ \u00a0\u202f\u2009]\d{3}){1,4}|\d{4,15})(?![\p{L}\d]|[.,'’/]\d)/gu;

/** Thousands are set apart by a comma. */
export const englishThousands = ({ own }: MaskedText): Finding[] =>
  findAll(own, wrongGroups, ({ 0: number, index }) => {
    const { counts, numbers, dates } = englishContext(own, index, index + number.length);
    if (numbers || (mayBeYear(number) && (!counts || dates))) return undefined;
    if (number.includes('.') && (number.startsWith('0') || measured.test(own.slice(index + number.length)))) return undefined;
    return { rule: 'english-thousands', message: `“${number}” without the comma that English puts between thousands`, help: `write “${grouped(number.replace(/\D/g, ''), ',')}”` };
  });
