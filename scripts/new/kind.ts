import type { Known } from './known.ts';
import type { Answers, Question } from './question.ts';
import type { Draft } from './write.ts';

/** A kind of thing that can be made. */
export interface Kind {
  /** What it is called on the command line. */
  name: string;
  /** What it is, in a few words. */
  what: string;
  questions: (known: Known) => Question[];
  /** What the answers make; throws where they don't fit together. */
  draft: (answers: Answers, known: Known) => Draft;
  /** Its page, below the language. */
  page: (id: string) => string;
  /** What is left to do, before the check. */
  next: (id: string) => string[];
}
