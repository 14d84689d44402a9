import { findAll, type Finding } from './finding.ts';
import { shown, something, type MaskedText } from './masked-text.ts';

const straight = /"(?:[^"\n]+")?/g;
const curled = /“[^“”\n]*”|[“”„‟]/g;
const single = /‹[^‹›\n]*›|[‹›]|(?<![\p{L}\p{N}])‘[^‘’\n]*’|(?<![\p{L}\p{N}\0\uFFFC.,!?»])'(?=\p{L})(?:[^'\n]*'(?![\p{L}\p{N}]))?/gu;

/** Quotation marks that are not French; inside « » the second pair is “ ”. */
export function frenchQuotes({ all, own }: MaskedText): Finding[] {
  const judge = (match: RegExpExecArray) => {
    const words = shown(all.slice(match.index + 1, match.index + match[0].length - 1)) || '…';
    const nested = own[match.index] === something;
    return {
      rule: 'french-quotes' as const,
      message: `“${shown(match[0])[0]}” is not a French quotation mark`,
      help: nested ? `inside a quotation write “ ”: “${words}”` : `write « ${words} »; a quotation in prose is <Quote>${words}</Quote>`,
    };
  };
  return [...findAll(all, straight, judge), ...findAll(own, curled, judge), ...findAll(all, single, judge)];
}
