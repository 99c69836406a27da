import { deriveFacts } from "../facts/index.js";
import { type CheckedSubject, rowOf, type Ruleset } from "../model/index.js";
import { ask, resolveRule } from "../rules/index.js";

/** Ids of rules whose trigger is unknown for a subject of some kind of which nothing else was sent. */
export function openTriggers(ruleset: Ruleset): readonly string[] {
  const names = { ruleset, instancesOf: () => [] };
  const bare = (rowOf("kind")?.values ?? []).map((kind) => bareFacts(kind as CheckedSubject["kind"]));
  return ruleset.rules.filter((rule) => bare.some((facts) => ask(resolveRule(rule, names).trigger, facts).truth === "unknown")).map(({ id }) => id);
}

function bareFacts(kind: CheckedSubject["kind"]): ReturnType<typeof deriveFacts> {
  return deriveFacts({
    subject: { kind },
    judgement: { detections: [], failed: new Set(), diagnostics: [] },
    institution: undefined,
    legibility: "english",
    mediaUnseen: false,
    contentHash: undefined,
  });
}
