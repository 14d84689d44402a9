import { findAll, type Finding } from './finding.ts';
import { shown, something, type MaskedText } from './masked-text.ts';
import { wrongApostrophe } from './patterns.ts';

const marks = /"(?:[^"\n]+")?|«[^«»\n]*»|[«»„‟]|‹[^‹›\n]*›|[‹›]/g;
const single = /(?<![\p{L}\p{N}])‘[^‘’\n]*’|(?<![\p{L}\p{N}\0\uFFFC.,!?”])'(?=\p{L})(?:[^'\n]*'(?![\p{L}\p{N}]))?/gu;

/** Quotation marks that are not “ ”; inside a quotation the second pair is ‘ ’. */
export function englishQuotes({ all, own }: MaskedText): Finding[] {
  const judge = (match: RegExpExecArray) => {
    const words = shown(all.slice(match.index + 1, match.index + match[0].length - 1)) || '…';
    const nested = own[match.index] === something;
    return {
      rule: 'english-quotes' as const,
      message: `“${shown(match[0])[0]}” is not an English quotation mark${shown(match[0]).startsWith('‘') ? ' of the first rank' : ''}`,
      help: nested ? `inside a quotation write ‘ ’: ‘${words}’` : `write “${words}”; a quotation in prose is <Quote>${words}</Quote>`,
    };
  };
  return [
    ...findAll(all, marks, judge),
    ...findAll(own, single, judge),
    ...findAll(all, wrongApostrophe, ([mark, before, after]) => ({
      rule: 'english-quotes',
      message: `“${mark}” in “${before}${mark}${after}” is no apostrophe`,
      help: `write “${before}’${after}”; a straight ' will do, the build makes it ’`,
    })),
  ];
}
