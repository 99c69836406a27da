import {
  type Compiled,
  compile,
  evaluate,
  type Finding,
  type HostProfile,
  type Outcome,
  type Report,
  type Ruleset,
} from "clearpost";
import { hosts } from "clearpost/hosts";
import { ruleset as school } from "clearpost/rulesets/dgsom";
import { ruleset as house } from "clearpost/rulesets/ucla-health";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeRank } from "../../src/model/index.js";
import { subjects } from "./arbitraries.js";
import { compiled, every, judge } from "./policies.js";
import { runs } from "./runs.js";

const patientCategories = new Set([
  "phi-identifier",
  "patient-identification",
  "patient-acknowledgement",
  "patient-media",
]);

function strictestOf(findings: readonly Finding[], fits: (finding: Finding) => boolean): number {
  return Math.max(0, ...findings.filter(fits).map(({ outcome }) => outcomeRank(outcome)));
}

function atLeastAsStrict(a: Outcome, b: Outcome): boolean {
  return outcomeRank(a) >= outcomeRank(b);
}

/** A shuffled copy of the rulesets, each with its rules, permissions and detectors in another order. */
function shuffled(seed: number): readonly [Ruleset, ...Ruleset[]] {
  const turn = <T>(list: readonly T[]): readonly T[] =>
    [...list]
      .map((one, index) => ({ one, key: (index * 7919 + seed * 104_729) % 1_009 }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
  const copies = every.map((ruleset) => ({
    ...ruleset,
    rules: turn(ruleset.rules),
    permissions: turn(ruleset.permissions),
    detectors: Object.fromEntries(turn(Object.entries(ruleset.detectors))),
  }));
  return turn(copies) as unknown as readonly [Ruleset, ...Ruleset[]];
}

/** The ruleset's hash names its order of rules, so it is left out. */
function withoutHashes({ rulesets, ...report }: Report): string {
  return JSON.stringify([report, rulesets.map(({ id, version }) => [id, version])]);
}

describe("a policy", () => {
  const others = [1, 2, 3].map((seed) => compile(shuffled(seed)));

  it("means the same in any order of rules, rulesets and detectors", () => {
    fc.assert(
      fc.property(
        subjects,
        // Their places, since what is compiled is too long to be told.
        fc.constantFrom(0, 1, 2),
        (subject, place) =>
          withoutHashes(evaluate(subject, others[place] as Compiled)) === withoutHashes(judge(subject)),
      ),
      runs,
    );
  });

  it("means the same in any order of two rulesets that share a rule", () => {
    const subject = { kind: "post", text: "", media: [{ backgroundChecked: false }] };
    const [report, other] = [compile([house, school]), compile([school, house])].map((both) =>
      withoutHashes(evaluate(subject, both)),
    );
    expect(report).toContain("background");
    expect(other).toBe(report);
  });

  it("never becomes looser by another rule", () => {
    const without = every.map((ruleset) =>
      compile({
        ...ruleset,
        rules: ruleset.rules.filter((_, index) => index % 3 !== 1),
        permissions: ruleset.permissions.filter(({ lowers }) => "categories" in lowers),
      }),
    );
    const whole = every.map((ruleset) => compile(ruleset));
    fc.assert(
      fc.property(subjects, fc.nat(every.length - 1), (subject, index) => {
        const [more, fewer] = [whole[index], without[index]];
        return (
          more !== undefined &&
          fewer !== undefined &&
          atLeastAsStrict(evaluate(subject, more).decision, evaluate(subject, fewer).decision)
        );
      }),
      runs,
    );
  });

  it("is never raised by a permission, nor lowered below a floor", () => {
    const stern = compile(
      every.map((ruleset) => ({ ...ruleset, permissions: [] })) as unknown as readonly [
        Ruleset,
        ...Ruleset[],
      ],
    );
    const floors = new Map(
      every.flatMap(({ rules }) => rules.map(({ id, floor }) => [id, floor ?? "allow"] as const)),
    );
    fc.assert(
      fc.property(subjects, (subject) => {
        const report = judge(subject);
        const kept = report.findings.every(({ rules, outcome, declared }) =>
          rules.every((id) => atLeastAsStrict(outcome, floors.get(id) ?? "allow") || outcome === declared),
        );
        return kept && atLeastAsStrict(evaluate(subject, stern).decision, report.decision);
      }),
      runs,
    );
  });

  it("is as strict about patients with a host profile as without", () => {
    const isPatient = ({ category }: Finding) => patientCategories.has(category);
    // A profile may answer an open question, such as whose account it is; what is known without it stays. A name in a
    // share that nobody told the origin of is looked at for that reason alone, and a profile may tell the origin.
    const asksOrigin = ({ rules }: Finding) => rules.every((id) => id.endsWith("-patients-post-shared"));
    const isSure = (finding: Finding) =>
      isPatient(finding) && finding.status === "violation" && !asksOrigin(finding);
    // Where comments of the public are moderated none of ours writes, and our policies are not theirs.
    const ofOurs = Object.values<HostProfile>(hosts).filter(
      ({ sets }) => sets["author.affiliation"] !== "none",
    );
    fc.assert(
      fc.property(subjects, fc.constantFrom(...ofOurs), (subject, host) => {
        const alone = judge(subject).findings;
        const hosted = evaluate(subject, compiled, { host }).findings;
        return strictestOf(hosted, isPatient) >= strictestOf(alone, isSure);
      }),
      runs,
    );
  });

  it("survives JSON, its detectors aside", () => {
    const revived = compile(
      every.map(({ detectors, ...ruleset }) => ({
        ...(JSON.parse(JSON.stringify(ruleset)) as typeof ruleset),
        detectors,
      })) as unknown as readonly [Ruleset, ...Ruleset[]],
    );
    fc.assert(
      fc.property(
        subjects,
        (subject) => JSON.stringify(evaluate(subject, revived)) === JSON.stringify(judge(subject)),
      ),
      runs,
    );
  });
});
