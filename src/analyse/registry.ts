import { isDay, type Problem, type Ruleset, RulesetError } from "../model/index.js";

/** Versions of one ruleset, each with the days on which it is in force. */
export interface Registry {
  /**
   * The version in force on a day written `yyyy-mm-dd`; none before the first and after the last.
   */
  at(day: string): Ruleset | undefined;
}

/**
 * Puts the versions of one ruleset in order.
 * @throws RulesetError when they are not of one ruleset, or two are in force on one day, or none between two
 */
export function registry(versions: readonly Ruleset[]): Registry {
  const ordered = [...versions].sort((a, b) => (a.effective.from < b.effective.from ? -1 : 1));
  const problems = [...strangers(ordered), ...overlaps(ordered), ...gaps(ordered)];
  if (problems.length > 0) throw new RulesetError(problems);
  return {
    at: (day) =>
      isDay(day)
        ? ordered.findLast(({ effective: { from, to } }) => from <= day && (to === undefined || day < to))
        : undefined,
  };
}

function strangers(ordered: readonly Ruleset[]): readonly Problem[] {
  const [first] = ordered;
  return ordered
    .filter(({ id }) => id !== first?.id)
    .map(({ id, version }) => ({
      code: "other-ruleset",
      path: `ruleset \`${id}\` ${version}`,
      message: `is no version of \`${first?.id}\``,
    }));
}

function overlaps(ordered: readonly Ruleset[]): readonly Problem[] {
  return ordered.slice(1).flatMap(({ id, version, effective }, index) => {
    const before = ordered[index];
    const ends = before?.effective.to;
    return ends !== undefined && ends <= effective.from
      ? []
      : [
          {
            code: "overlapping-periods",
            path: `ruleset \`${id}\` ${version}`,
            message: `begins while ${before?.version} is in force`,
            hint: "end the version before it with `effective.to`",
          },
        ];
  });
}

function gaps(ordered: readonly Ruleset[]): readonly Problem[] {
  return ordered.slice(1).flatMap(({ id, version, effective: { from } }, index) => {
    const before = ordered[index];
    const ends = before?.effective.to;
    return ends === undefined || ends >= from
      ? []
      : [
          {
            code: "gap-between-periods",
            path: `ruleset \`${id}\` ${version}`,
            message: `begins on ${from}, and ${before?.version} ended on ${ends}`,
            hint: "let each version begin on the day on which the one before it ends",
          },
        ];
  });
}
