import { deriveFacts } from "../../facts/index.js";
import { type CheckedSubject, type Rule, type Ruleset, rowOf } from "../../model/index.js";
import { ask, resolveRule } from "../../rules/index.js";
import type { Wrong } from "./problem.js";

/** Rules whose trigger is unknown for a subject of some kind of which nothing else was sent. */
export function openTriggers(ruleset: Ruleset): readonly Wrong[] {
  const names = { ruleset, instancesOf: () => [] };
  const bare = (rowOf("kind")?.values ?? []).map((kind) => bareFacts(kind as CheckedSubject["kind"]));
  const isOpen = (rule: Rule) => {
    const { trigger } = resolveRule(rule, names);
    return bare.some((facts) => ask(trigger, facts).truth === "unknown");
  };
  return ruleset.rules.filter(isOpen).map(({ id }) => ({
    code: "open-trigger",
    path: `rule \`${id}\``,
    message: "the trigger is unknown when nothing but `kind` was sent",
    hint: "move what asks a circumstance to `when`",
  }));
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
