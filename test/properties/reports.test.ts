import {
  compile,
  evaluate,
  explain,
  type Finding,
  type HostProfile,
  type Outcome,
  type Report,
  type Ruleset,
  SubjectError,
} from "clearpost";
import { hosts } from "clearpost/hosts";
import fc from "fast-check";
import { describe, it } from "vitest";
import { outcomeRank, valueAt } from "../../src/model/index.js";
import { subjects, texts, withValues } from "./arbitraries.js";
import { every } from "./policies.js";
import { runs } from "./runs.js";

const compiled = compile(every);
const patientCategories = new Set([
  "phi-identifier",
  "patient-identification",
  "patient-acknowledgement",
  "patient-media",
]);

function textAt(subject: object, path: string): string {
  return String(
    valueAt(subject, path) ??
      path
        .split(/[.[\]]+/u)
        .reduce<unknown>((here, step) => (here as { [step: string]: unknown } | undefined)?.[step], subject),
  );
}

function strictestOf(findings: readonly Finding[], fits: (finding: Finding) => boolean): number {
  return Math.max(0, ...findings.filter(fits).map(({ outcome }) => outcomeRank(outcome)));
}

function atLeastAsStrict(a: Outcome, b: Outcome): boolean {
  return outcomeRank(a) >= outcomeRank(b);
}

describe("a report", () => {
  it("has spans inside the texts they point into", () => {
    fc.assert(
      fc.property(subjects, (subject) =>
        evaluate(subject, compiled).findings.every(({ spans }) =>
          spans.every(
            ({ field, start, end }) => 0 <= start && start < end && end <= textAt(subject, field).length,
          ),
        ),
      ),
      runs,
    );
  });

  it("is the same for the same input, which it never changes", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const before = JSON.stringify(subject);
        const [first, second] = [evaluate(subject, compiled), evaluate(structuredClone(subject), compiled)];
        return JSON.stringify(first) === JSON.stringify(second) && JSON.stringify(subject) === before;
      }),
      runs,
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const report = evaluate(subject, compiled);
        const json = JSON.stringify(report);
        return JSON.stringify(JSON.parse(json) as Report) === json && !json.includes("null");
      }),
      runs,
    );
  });

  it("has a range around its decision", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { decision, range } = evaluate(subject, compiled);
        return atLeastAsStrict(decision, range.least) && atLeastAsStrict(range.most, decision);
      }),
      runs,
    );
  });

  it("never holds a piece of the text", () => {
    const letters = "ЖЩЮФЭЪЙЁ";
    const canary = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(
        texts,
        texts,
        canary,
        fc.constantFrom("baseline/no-personalized-medical-advice", "sample/story"),
        (before, after, secret, rule) => {
          const subject = {
            kind: "reply",
            text: `${before} ${secret} ${after}`,
            thread: { parent: { text: `${secret} my knee hurts` } },
            author: { profile: { text: secret } },
          };
          const said = JSON.stringify([
            evaluate(subject, compiled),
            explain(subject, compiled, rule),
            errorOf({ ...subject, kind: secret }),
            errorOf({ ...subject, [secret]: 1, asOf: secret }),
          ]);
          return !Array.from({ length: secret.length - 3 }, (_, at) => secret.slice(at, at + 4)).some(
            (piece) => said.includes(piece),
          );
        },
      ),
      runs,
    );
  });
});

function errorOf(subject: unknown): string {
  try {
    evaluate(subject, compiled);
    return "";
  } catch (error) {
    if (!(error instanceof SubjectError)) throw error;
    return `${error.message} ${JSON.stringify(error.problems)}`;
  }
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
      fc.property(subjects, (subject) => {
        const expected = withoutHashes(evaluate(subject, compiled));
        return others.every((other) => withoutHashes(evaluate(subject, other)) === expected);
      }),
      { numRuns: Math.ceil(runs.numRuns / others.length) },
    );
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
        const report = evaluate(subject, compiled);
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
    fc.assert(
      fc.property(subjects, fc.constantFrom<HostProfile>(...Object.values(hosts)), (subject, host) => {
        const alone = evaluate(subject, compiled).findings;
        const hosted = evaluate(subject, compiled, { host }).findings;
        return strictestOf(hosted, isPatient) >= strictestOf(alone, isPatient);
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
        (subject) =>
          JSON.stringify(evaluate(subject, revived)) === JSON.stringify(evaluate(subject, compiled)),
      ),
      runs,
    );
  });

  it("answers a question as the completed subject does", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { questions } = evaluate(subject, compiled);
        return questions.every(
          ({ path, answers }) =>
            path.includes("[]") ||
            !isField(path) ||
            answers.every(
              ({ value, decision }) =>
                evaluate(withValues(subject, new Map([[path, value]])), compiled).decision === decision,
            ),
        );
      }),
      { numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });
});

/** A question about a derived fact names the list that it is worked out from, which has no single value. */
function isField(path: string): boolean {
  return !["authorizations", "approvals", "consents", "media"].includes(path);
}
