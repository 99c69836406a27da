import { compile, evaluate } from "../../evaluate/index.js";
import { type Finding, type Report, type Ruleset, strictest } from "../../model/index.js";
import { unmet } from "../expectations.js";
import type { Draft } from "../proof.js";
import { stageOf, type World } from "./stage.js";

/** Mutants of one rule or permission, with the policy as it is to hold them against. */
export interface Case {
  readonly control: World;
  readonly mutants: readonly World[];
  /** Drafts whose expectations may kill a mutant. */
  readonly drafts: readonly Draft[];
  /** Drafts of other rules, of which the mutants may say something else than the policy does. */
  readonly others: readonly Draft[];
}

/** What became of one mutant. */
export interface Fate {
  readonly killed: boolean;
  /** The first draft on which it says something else than the policy. */
  readonly shownBy: string | undefined;
}

/** Tries every mutant of every case on the case's drafts; fates stand as the mutants do. */
export function tryCases(ruleset: Ruleset, cases: readonly Case[]): readonly (readonly Fate[])[] {
  const worlds = cases.flatMap(({ control, mutants }) => [control, ...mutants]);
  const { ruleset: staged, idOf } = stageOf(ruleset, worlds);
  const compiled = compile(staged);
  const reports = new Map<Draft["example"], Report>();
  const reportOn = ({ example }: Draft) => {
    const report = reports.get(example) ?? evaluate(example.subject, compiled, { host: example.host });
    reports.set(example, report);
    return report;
  };
  // Findings beyond the most that a report lists would be missed.
  const split = cases.some((one) => [...one.drafts, ...one.others].some((draft) => isCut(reportOn(draft))));
  if (split && worlds.length > 2) return tryHalves(ruleset, cases);
  let place = 0;
  return cases.map((one) => {
    const first = place;
    place += one.mutants.length + 1;
    const saidIn = (world: number, draft: Draft, rule: string) =>
      findingsOf(reportOn(draft), idOf(first + world, rule));
    return one.mutants.map((_, index) => fateOf(one, index + 1, saidIn));
  });
}

type Said = (world: number, draft: Draft, rule: string) => readonly Finding[];

function fateOf({ control, drafts, others }: Case, world: number, saidIn: Said): Fate {
  const killed = drafts.some(
    (draft) =>
      unmet(draft, saidIn(0, draft, draft.rule)).length === 0 &&
      unmet(draft, saidIn(world, draft, draft.rule)).length > 0,
  );
  if (killed) return { killed, shownBy: undefined };
  const differs = (draft: Draft) =>
    control.rules.some(({ id }) => told(saidIn(0, draft, id)) !== told(saidIn(world, draft, id)));
  return { killed, shownBy: [...drafts, ...others].find(differs)?.place };
}

/** What findings come to: whether something was found or asked, and what that leads to. */
function told(findings: readonly Finding[]): string {
  const statuses = [...new Set(findings.map(({ status }) => status))].sort();
  return [...statuses, strictest(findings.map(({ outcome }) => outcome))].join(" ");
}

function findingsOf({ findings }: Report, rule: string): readonly Finding[] {
  return findings.filter(({ rules }) => rules.includes(rule));
}

function isCut({ diagnostics }: Report): boolean {
  return diagnostics.some(({ code }) => code === "truncated");
}

/** One case is split by its mutants; its fates are put together again. */
function tryHalves(ruleset: Ruleset, cases: readonly Case[]): readonly (readonly Fate[])[] {
  const [only, ...more] = cases;
  if (only === undefined || more.length > 0) return halves(cases).flatMap((half) => tryCases(ruleset, half));
  return [halves(only.mutants).flatMap((mutants) => tryCases(ruleset, [{ ...only, mutants }]).flat())];
}

function halves<T>(all: readonly T[]): readonly (readonly T[])[] {
  const middle = all.length >> 1;
  return [all.slice(0, middle), all.slice(middle)];
}
