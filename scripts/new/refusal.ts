/** Answers that can't be taken: everything that is wrong with them, a line each. */
export class Refusal extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}
