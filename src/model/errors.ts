/** One thing that is wrong with what was given, in the shape that every format prints. */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly ruleset?: string | undefined;
  /** A warning stands in the way of nothing; without a level it is an error. */
  readonly level?: "error" | "warning" | undefined;
}

/** The subject cannot be read; never carries the draft's text. */
export class SubjectError extends Error {
  override readonly name = "SubjectError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(line).join("\n"));
    this.problems = problems;
  }
}

/** A ruleset or host profile cannot be used; lists every problem at once. */
export class RulesetError extends Error {
  override readonly name = "RulesetError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(line).join("\n"));
    this.problems = problems;
  }
}

function line(problem: Problem): string {
  const where = problem.ruleset === undefined ? problem.path : `rulesets/${problem.ruleset} ${problem.path}`;
  const hint = problem.hint === undefined ? "" : `, ${problem.hint}`;
  return `${where}: ${problem.message}${hint}`;
}
