import { isDay, type Ruleset } from "../../model/index.js";
import { unknownName, type Wrong } from "./problem.js";

/** What is wrong with a ruleset's frame: no rules, a bad period, ids used twice. */
export function shellProblems({ rules, permissions, effective }: Ruleset): readonly Wrong[] {
  const ids = [...rules, ...permissions].map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const laterDay = effective.to === undefined || (isDay(effective.to) && effective.to > effective.from);
  return [
    ...(rules.length === 0 ? [{ code: "empty-ruleset", path: "rules", message: "there is no rule" }] : []),
    ...(isDay(effective.from) ? [] : [badPeriod("effective.from", "must be a day written `yyyy-mm-dd`")]),
    ...(laterDay ? [] : [badPeriod("effective.to", "must be a later day written `yyyy-mm-dd`")]),
    ...[...repeated].map((id) => ({
      code: "duplicate-id",
      path: `rule \`${id}\``,
      message: "two rules or permissions have this id",
    })),
  ];
}

function badPeriod(path: string, message: string): Wrong {
  return { code: "bad-period", path, message };
}

/** Rules and permissions that cite nothing, or a clause that is not declared. */
export function citationProblems({ rules, permissions, clauses }: Ruleset): readonly Wrong[] {
  const candidates = Object.keys(clauses);
  const cited = [
    ...rules.map(({ id, cites, alsoCites = [] }) => ({
      id,
      cites: [...cites, ...alsoCites.map(({ clause }) => clause)],
    })),
    ...permissions.map(({ id, cites }) => ({ id, cites })),
  ];
  return cited.flatMap(({ id, cites }) => {
    const path = `rule \`${id}\``;
    if (cites.length === 0) return [{ code: "no-citation", path, message: "cites no clause" }];
    const unknown = cites.filter((clause) => !candidates.includes(clause));
    return unknown.map((word) => unknownName("unknown-clause", path, { what: "clause", word, candidates }));
  });
}
