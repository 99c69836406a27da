import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledPolicy, RulesOfKind } from "../../src/evaluate/compiled.js";
import { look } from "../../src/evaluate/evaluate.js";
import { applyHost } from "../../src/evaluate/host.js";
import { policyOf } from "../../src/evaluate/policy.js";
import { judgeSituation } from "../../src/evaluate/situation.js";
import { checkParts } from "../../src/model/index.js";
import { subjects } from "./arbitraries.js";
import { compiled } from "./policies.js";
import { runs } from "./runs.js";

const policy = policyOf(compiled);

/** The same policy with no rule asleep. */
const sleepless: CompiledPolicy = {
  ...policy,
  rules: new Map([...policy.rules.keys()].map((kind) => [kind, allRules(policy)])),
};

function allRules({ parts }: CompiledPolicy): RulesOfKind {
  const all = parts.flatMap((part) => part.rules.map((rule) => ({ rule, part })));
  return {
    byInstance: new Map(),
    byPath: new Map(),
    others: all.map((one, place) => ({ ...one, place })),
    instances: new Set(policy.panel.instances.map(({ key }) => key)),
  };
}

describe("rules that nothing woke, and detectors that no rule asks for", () => {
  it("would have said nothing", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const hosted = applyHost(checkParts(subject), undefined);
        const wanted = policy.rules.get(hosted.subject.kind)?.instances;
        const { findings, decision, range } = judgeSituation(look(hosted, policy, {}, wanted));
        const all = judgeSituation({ ...look(hosted, policy, {}), policy: sleepless });
        expect({ findings: findings.map(({ rule }) => rule), decision, range }).toEqual({
          findings: all.findings.map(({ rule }) => rule),
          decision: all.decision,
          range: all.range,
        });
      }),
      runs,
    );
  });
});
