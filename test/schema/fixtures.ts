import type { Ruleset } from "clearpost";
import { type RulesetData, toJson } from "clearpost/schema";
import type { RuleExamples } from "clearpost/testing";
import { withExamples } from "../fixtures/rulesets.js";

const finished = ["baseline", "cedars-sinai", "msk", "mount-sinai"];

export interface Proven {
  readonly id: string;
  readonly ruleset: Ruleset;
  readonly subjects: readonly unknown[];
  /** The ruleset after a journey through JSON text. */
  readonly json: string;
}

/** The rulesets that are finished, with every subject of their examples. */
export const proven: readonly Proven[] = withExamples
  .filter(([id]) => finished.includes(id))
  .map(([id, ruleset, examples]) => ({
    id,
    ruleset,
    subjects: subjectsOf(examples),
    json: JSON.stringify(toJson(ruleset)),
  }));

function subjectsOf(examples: readonly RuleExamples[]): readonly unknown[] {
  return examples.flatMap((one) => [
    ...(one.violates ?? []).map(({ subject }) => subject),
    ...(one.passes ?? []),
    ...(one.undetermined ?? []),
  ]);
}

/** A small ruleset that uses every kind of condition and every kind of detector. */
export const small = (): RulesetData => ({
  id: "riverbend",
  version: "0.1.0",
  title: "Riverbend Health",
  effective: { from: "2026-01-01", to: "2027-01-01" },
  institution: {
    names: ["Riverbend Health"],
    aliases: [],
    handles: ["@riverbend"],
    domains: ["riverbend.example"],
    phones: [],
    addresses: [],
    sector: "private",
    taxStatus: "501c3",
    jurisdiction: "US",
    contacts: { questions: "social@riverbend.example" },
  },
  clauses: {
    "riverbend/unit-names": {
      document: "Social media policy",
      locator: "4.2",
      quality: "own-wording",
      category: "confidential-information",
      summary: "Internal unit names stay internal.",
      basis: [{ jurisdiction: "US", sector: "private", text: "Invented Act, section 1" }],
    },
    "riverbend/tone": {
      document: "Social media policy",
      locator: "5",
      quality: "own-wording",
      category: "respectful-conduct",
      summary: "Be kind.",
    },
  },
  detectors: {
    "x/codename": {
      phrases: ["bluejay (unit|ward)", "project {bird}"],
      classes: { bird: ["heron", "wren"] },
    },
    "x/badge": { shape: "AA-9999", label: ["badge"], title: "Badge number" },
    "phi/name": true,
  },
  conditions: {
    official: { op: "field", path: "channel.owner", in: ["institution", "department"] },
    named: {
      op: "any",
      of: [
        { op: "found", detector: "x/codename" },
        { op: "found", detector: "x/badge" },
      ],
    },
  },
  rules: [
    {
      id: "riverbend/no-unit-names",
      cites: ["riverbend/unit-names"],
      alsoCites: [{ clause: "riverbend/tone", when: { op: "ref", name: "official" } }],
      severity: "high",
      addresses: "both",
      trigger: { op: "ref", name: "named" },
      when: {
        op: "all",
        of: [
          { op: "not", of: { op: "field", path: "channel.audience", in: { param: "audiences" } } },
          {
            op: "atLeast",
            n: 1,
            of: [
              { op: "known", path: "text" },
              { op: "some", path: "media", where: { op: "field", path: "kind", in: ["image"] } },
              { op: "every", path: "media", where: { op: "known", path: "altText" } },
              { op: "count", path: "links", atLeast: 1 },
            ],
          },
        ],
      },
      unless: { op: "field", path: "information.publicStatus", in: ["public"] },
      params: { audiences: { value: ["one-to-one"], combine: "append" } },
      outcome: "review",
      onUnknown: "warn",
      obliges: [{ kind: "route-to", params: { contact: "social@riverbend.example" } }],
      message: "this names an internal unit",
      remedy: { say: "use the unit's public name", edit: { insert: "the unit", at: "start" } },
    },
    {
      id: "riverbend/names-beside-badges",
      cites: ["riverbend/unit-names"],
      severity: "medium",
      addresses: "both",
      trigger: { op: "near", of: ["phi/name", "x/badge"], within: { words: 8 }, atLeast: "possible" },
      require: { op: "field", path: "asOf", from: "2026-01-01" },
      outcome: "warn",
      message: "this gives somebody's badge number",
    },
    {
      id: "riverbend/tone",
      cites: ["riverbend/tone"],
      severity: "low",
      addresses: "both",
      trigger: { op: "found", detector: "conduct/*", in: ["text"] },
      outcome: "warn",
      message: "these words may hurt somebody",
    },
  ],
  permissions: [
    {
      id: "riverbend/debate",
      cites: ["riverbend/tone"],
      when: { op: "found", detector: "political/issue" },
      lowers: { rules: ["riverbend/tone"] },
      to: "allow",
      note: "debate is welcome",
    },
  ],
});

/** Drafts that tell rulesets like the small one apart. */
export const drafts: readonly object[] = [
  { kind: "post", text: "Night shift at the bluejay unit again" },
  {
    kind: "post",
    text: "Project heron starts, badge QX-1234",
    channel: { audience: "public", owner: "personal" },
    information: { publicStatus: "internal" },
    asOf: "2026-03-01",
  },
  {
    kind: "comment",
    text: "The manager is a lying idiot.",
    media: [{ kind: "image", altText: "bluejay ward" }],
  },
  { kind: "share", text: "Mary Johnson lost badge QX-1234 today.", channel: { owner: "institution" } },
];

/** The small ruleset with the values at some dotted paths replaced; `undefined` takes a value away. */
export function smallWith(edits: { readonly [path: string]: unknown }): unknown {
  const data = structuredClone(small());
  for (const [path, value] of Object.entries(edits)) replace(data, path.split("."), value);
  return data;
}

/** Replaces what stands at the end of these steps. */
export function replace(inside: object, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) replace(Reflect.get(inside, step), rest, value);
  else if (value === undefined) Reflect.deleteProperty(inside, step);
  else Reflect.set(inside, step, value);
}
