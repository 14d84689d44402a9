/** The stable names of the language rules. */
export type LanguageRule =
  | 'french-spaces' | 'french-quotes' | 'french-apostrophe' | 'french-thousands' | 'french-decimal' | 'french-ordinal' | 'french-date' | 'french-hours'
  | 'english-quotes' | 'english-spelling' | 'english-date' | 'english-hours' | 'english-thousands'
  | 'place-name' | 'person-name' | 'neutrality';

/** Something found in a text: offsets in it, in UTF-16 code units. */
export interface Finding {
  start: number;
  end: number;
  rule: LanguageRule;
  /** What is wrong, one line. */
  message: string;
  /** What would be right: the corrected text wherever it can be computed. */
  help: string;
}

/** What is wrong with a match, and where, if not all over it. */
export type Judgement = Pick<Finding, 'rule' | 'message' | 'help'> & Partial<Pick<Finding, 'start' | 'end'>>;

/** The findings of one pattern: `judge` says what is wrong with a match, or nothing where it is right after all. */
export function findAll(text: string, pattern: RegExp, judge: (match: RegExpExecArray) => Judgement | undefined): Finding[] {
  const findings: Finding[] = [];
  // `matchAll` would copy the pattern for every text: a third of the time where most texts are short.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const judgement = judge(match);
    if (judgement) findings.push({ start: match.index, end: match.index + match[0].length, ...judgement });
  }
  return findings;
}
