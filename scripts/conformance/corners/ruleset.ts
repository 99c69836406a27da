import {
  all,
  any,
  atLeast,
  type Condition,
  count,
  defineRuleset,
  every,
  field,
  found,
  known,
  near,
  not,
  permission,
  type Rule,
  ref,
  rule,
  some,
} from "clearpost/dsl";
import { detectors } from "./detectors.js";

type More = Partial<Omit<Rule, "id" | "cites">>;

/** A rule that speaks only where a case mentions its topic, so that cases stay short. */
function about(topic: string, name: string, more: More): Rule<string, "corners/one" | "corners/two"> {
  const gate = field("mentions").is(topic);
  return rule(`corners/${topic}-${name}`, {
    cites: ["corners/one"],
    severity: "medium",
    addresses: "both",
    outcome: "block",
    message: `${topic} ${name}`,
    ...(more as object),
    trigger: more.trigger === undefined ? gate : all(gate, more.trigger),
  });
}

/** One rule for each value that a fact may have. */
function valuesOf(topic: string, path: string, values: readonly (string | boolean)[]) {
  return values.map((value) => about(topic, String(value), { when: field(path).is(value) }));
}

const flags = {
  bound: "author.bound",
  "author-email": "authorEmail.institutional",
  "account-email": "accountEmail.institutional",
  "long-dead": "patient.longDead",
  election: "election.near",
  fits: "text.fits",
  links: "links.match",
  unseen: "media.unseen",
};

const derivedRules = [
  ...Object.entries(flags).flatMap(([topic, path]) => valuesOf(topic, path, [true, false])),
  ...valuesOf("status", "authorization.status", ["covers", "defective", "none"]),
  ...valuesOf("defect", "authorization.defect", [
    "expired",
    "revoked",
    "unsigned",
    "wrong-signer",
    "wrong-platform",
    "wrong-content",
  ]),
  about("defect", "known", { when: known("authorization.defect") }),
  ...valuesOf("patients", "media.patients", ["none", "covered", "uncovered"]),
  ...valuesOf("consent", "consent.people", ["given", "none"]),
  ...valuesOf("approval", "approval.brand", ["granted", "stale", "none"]),
  ...valuesOf("read", "text.read", ["english", "mixed", "unread"]),
  ...valuesOf("sector", "institution.sector", ["private", "public"]),
];

const pair = (within: "sentence" | "paragraph" | { readonly words: number }): Condition =>
  near(["x/beta", "x/alpha"], { within });

const seeingRules = [
  about("near", "sentence", { trigger: pair("sentence") }),
  about("near", "paragraph", { trigger: pair("paragraph") }),
  about("near", "words", { trigger: pair({ words: 2 }) }),
  about("near", "overlap", { trigger: near(["x/alpha", "x/both"], { within: "sentence" }) }),
  about("near", "faint", { trigger: near(["x/alpha", "x/faint"], { within: "sentence" }) }),
  about("near", "sure", { when: near(["x/alpha", "x/likely"], { within: "sentence", atLeast: "possible" }) }),
  about("found", "certain", { trigger: found("x/likely", { atLeast: "certain" }) }),
  about("found", "possible", { trigger: found("x/faint", { atLeast: "possible" }) }),
  about("found", "pattern", { trigger: found("x/alpha", { pattern: ["phrase"] }) }),
  about("found", "other-pattern", { trigger: found("x/alpha", { pattern: ["another"] }) }),
  about("found", "context", { trigger: found("x/alpha", { in: ["thread.parent.text"] }) }),
  about("found", "draft", { trigger: found("x/alpha") }),
  about("found", "family", { trigger: found({ id: "x/*", members: [] }) }),
  about("given", "omega", { trigger: found("x/given", { with: { texts: ["omega"] } }) }),
  about("given", "param", {
    trigger: found("x/given", { with: { texts: { param: "words" } } }),
    params: { words: { value: ["sigma"], combine: "replace" } },
  }),
  about("given", "nothing", { trigger: found("x/given") }),
];

const faint = found("x/faint");
const alpha = found("x/alpha");
const employed = field("author.affiliation").is("workforce");

const logicRules = [
  about("logic", "not-faint", { trigger: all(alpha, not(faint)) }),
  about("logic", "some-sure", { when: any(found("x/likely"), alpha) }),
  about("logic", "two-of-three", { trigger: atLeast(2, alpha, faint, found("x/beta")) }),
  about("logic", "two-of-facts", { when: atLeast(2, known("text"), employed, known("claims")) }),
  about("logic", "three-of-facts", { when: atLeast(3, known("text"), employed, known("claims")) }),
  about("logic", "both-doubts", { when: all(faint, employed) }),
  about("logic", "open-trigger", { trigger: all(known("text"), employed) }),
  about("logic", "named", { when: ref("is employed") }),
  about("logic", "range", { when: field("accountRequest.ownerFte").between(0.5, 1) }),
  about("logic", "days", { when: field("reviewedOn").between("2026-01-01") }),
  about("doubt", "low", { severity: "low", when: employed }),
  about("doubt", "warned", { outcome: "warn", when: employed }),
  about("doubt", "asked", { severity: "low", onUnknown: "review", when: employed }),
  about("doubt", "faint", { trigger: faint }),
  about("doubt", "faint-allowed", { trigger: faint, onDoubt: "allow" }),
  about("doubt", "faint-reviewed", { trigger: faint, onDoubt: "review" }),
  about("sent", "null", { when: known("author.isSupervisor") }),
  about("sent", "nothing", { when: known("links") }),
  about("sent", "below", { when: field("author.profession").is("nurse") }),
  about("sent", "require", { require: field("author.profession").is("nurse") }),
  about("sent", "unless", { unless: field("author.profession").is("nurse") }),
  about("list", "some", { when: some("media", field("rights").is("own")) }),
  about("list", "every", { when: every("media", field("rights").is("own")) }),
  about("list", "count", { when: count("media", 2, field("rights").is("own")) }),
  about("list", "inner", { when: some("media", some("people", field("minor").is(true))) }),
  about("voice", "personal", { addresses: "personal" }),
  about("voice", "official", { addresses: "official" }),
];

const decidingRules = [
  about("lowered", "category", { category: "tone" }),
  about("lowered", "floor", { category: "tone", floor: "review" }),
  about("lowered", "rule", {}),
  about("lowered", "not", { category: "privacy" }),
  about("lowered", "warned", { category: "tone", outcome: "warn" }),
  about("merged", "one", { message: "the same", trigger: alpha, severity: "high" }),
  about("merged", "two", { message: "another", trigger: alpha, ...{ cites: ["corners/two"] } }),
  about("merged", "warned", { message: "the same", trigger: alpha, outcome: "warn" }),
  about("merged", "silent", {
    message: "the same",
    alsoCites: [{ clause: "corners/two", when: known("text") }],
  }),
  about("merged", "silent-too", { message: "the same", severity: "high" }),
  about("merged", "silent-other", { message: "another" }),
];

const clause = {
  document: "Corners",
  locator: "1",
  quality: "own-wording",
  category: "other",
  summary: "Corners.",
} as const;

/** A ruleset of no institution that asks everything there is to ask, each only where a case mentions it. */
export const ruleset = defineRuleset({
  id: "corners",
  version: "0.1.0",
  title: "Corners of the rules language",
  effective: { from: "2020-01-01", to: "2100-01-01" },
  clauses: { "corners/one": clause, "corners/two": { ...clause, category: "second" } },
  detectors,
  conditions: { "is employed": employed },
  rules: [...derivedRules, ...seeingRules, ...logicRules, ...decidingRules],
  permissions: [
    permission("corners/to-warn", {
      cites: ["corners/one"],
      when: found("x/beta"),
      lowers: { categories: ["tone"] },
      to: "warn",
      note: "beta",
    }),
    permission("corners/to-review", {
      cites: ["corners/one"],
      when: found("x/beta"),
      lowers: { categories: ["tone"] },
      to: "review",
      note: "beta",
    }),
    permission("corners/own-rule", {
      cites: ["corners/one"],
      when: found("x/beta"),
      lowers: { rules: ["corners/lowered-rule"] },
      to: "allow",
      note: "beta",
    }),
    permission("corners/perhaps", {
      cites: ["corners/one"],
      when: faint,
      lowers: { categories: ["other", "tone"] },
      to: "allow",
      note: "only a yes lowers",
    }),
  ],
});
