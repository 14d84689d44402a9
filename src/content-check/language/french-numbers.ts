import { findAll, type Finding } from './finding.ts';
import { frenchContext } from './french-counting.ts';
import type { MaskedText } from './masked-text.ts';
import { grouped, mayBeYear, measured } from './numbers.ts';

const wrongGroups = /(?=\d)(?<![\p{L}\d.,'’/-])(?:\d{1,3}(?:[.,'’\u2009]\d{3}){1,4}|\d{4,15})(?![\p{L}\d]|[.,'’/]\d)/gu;

/** Thousands are set apart by a space: typed plainly, the build makes it a narrow no-break one. */
export const frenchThousands = ({ all }: MaskedText): Finding[] =>
  findAll(all, wrongGroups, ({ 0: number, index }) => {
    const end = index + number.length;
    const digits = number.replace(/\D/g, '');
    const { counts, numbers, dates } = frenchContext(all, index, end);
    if (numbers || (mayBeYear(number) && (!counts || dates))) return undefined;
    if (digits !== number && (number.startsWith('0') || measured.test(all.slice(end)))) return undefined;
    return { rule: 'french-thousands', message: `“${number}” without the space that French puts between thousands`, help: `write “${grouped(digits, ' ')}”` };
  });

const point = /(?=\d)(?<![\p{L}\d.,/])\d+\.\d+(?![\p{L}\d]|[.,/]\d)/gu;

/** “CC BY 4.0”, “article 5.2”, “Kosovo 2.0”: a point that is part of a name or of a number's place. */
const licence = /^[ \u00a0\u202f]International/u;

const partOfName = /(?:\p{Lu}\S*|articles?|version|section|paragraphe|§|n[°o]|chapitre)[ \u00a0\u202f]$/u;

/** The decimal mark is a comma. */
export const frenchDecimal = ({ all }: MaskedText): Finding[] =>
  findAll(all, point, ({ 0: number, index }) => {
    const isMeasured = measured.test(all.slice(index + number.length));
    if (licence.test(all.slice(index + number.length))) return undefined;
    if (!isMeasured && (partOfName.test(all.slice(Math.max(0, index - 30), index)) || /^[1-9]\d{0,2}\.\d{3}$/.test(number))) return undefined;
    return { rule: 'french-decimal', message: `a decimal point in “${number}”`, help: `write “${number.replace('.', ',')}”` };
  });
