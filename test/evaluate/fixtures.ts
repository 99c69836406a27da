import {
  all,
  any,
  defineRuleset,
  field,
  found,
  kind,
  permission,
  phrases,
  rule,
  sentAs,
} from "clearpost/dsl";

const clause = (category: string, summary: string) =>
  ({ document: "Invented policy", locator: "1", quality: "own-wording", category, summary }) as const;

/** A small invented policy that uses every part of a rule. */
export const sample = defineRuleset({
  id: "sample",
  version: "1.0.0",
  title: "Invented sample",
  effective: { from: "2026-01-01", to: "2027-01-01" },
  clauses: {
    "sample/codenames": clause("confidential-information", "Codenames stay inside."),
    "sample/tone": clause("respectful-conduct", "Be kind."),
    "sample/story": clause("phi-identifier", "Ask the patient first."),
    "sample/expired": clause("phi-identifier", "A form must be in force."),
    "sample/steps": clause("account-governance", "Train first."),
    "sample/wages": clause("protected-speech", "Pay may be talked about."),
  },
  detectors: {
    "x/codename": phrases(["project heron", "bluejay unit"]),
    "x/rude": phrases(["rubbish"]),
    "x/faint": phrases(["perhaps rubbish"], { confidence: "possible" }),
    "x/story": phrases(["meet our patient"]),
    "x/pay": phrases(["our pay"]),
  },
  rules: [
    rule("sample/codenames", {
      cites: ["sample/codenames"],
      severity: "high",
      addresses: "both",
      trigger: found("x/codename"),
      require: field("information.publicStatus").is("public"),
      outcome: "block",
      message: "this names an internal unit",
    }),
    rule("sample/tone", {
      cites: ["sample/tone"],
      severity: "low",
      addresses: "personal",
      trigger: any(found("x/rude"), found("x/faint")),
      outcome: "warn",
      message: "be kind",
    }),
    rule("sample/story", {
      cites: ["sample/story"],
      alsoCites: [{ clause: "sample/expired", when: field("authorization.status").is("defective") }],
      severity: "critical",
      addresses: "both",
      trigger: found("x/story"),
      require: field("authorization.status").is("covers"),
      outcome: "block",
      floor: "review",
      message: "this is about a patient",
    }),
    rule("sample/steps", {
      cites: ["sample/steps"],
      severity: "medium",
      addresses: "both",
      trigger: kind("account-request"),
      require: field("accountRequest.steps.training").is(true),
      outcome: "review",
      obliges: [{ kind: "obtain-approval", params: { step: "training" } }],
      message: "training is still open",
    }),
  ],
  permissions: [
    permission("sample/wages", {
      cites: ["sample/wages"],
      when: all(found("x/pay"), sentAs("channel.owner", "personal")),
      lowers: { categories: ["respectful-conduct", "confidential-information"] },
      to: "allow",
      note: "pay may be talked about",
    }),
  ],
});
