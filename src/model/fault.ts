/**
 * Something wrong at a place of a text. `start` and `end` are offsets in UTF-16
 * code units; the rule's name leads to its paragraph in CONTRIBUTING.md.
 */
export interface Fault<Rule extends string = string> {
  rule: Rule;
  start: number;
  end: number;
  /** What is wrong, one line. */
  message: string;
  /** What would be right: the nearest known id, the corrected text, an example. */
  help: string;
}
