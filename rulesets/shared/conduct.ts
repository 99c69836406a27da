import {
  conductHarassment,
  conductHate,
  conductInsult,
  conductProfanity,
  conductThreat,
} from "clearpost/detectors";
import { any, found, type Rule, rule } from "clearpost/dsl";
import type { Topic } from "./topic.js";

/** An insult is a tip: only the author can tell how it was meant. */
export function toneRule<const C extends string>({
  id,
  cites,
  contact,
  outcome,
  severity,
  exempt,
}: Topic<C>): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "both",
    trigger: any(found(conductInsult), found(conductProfanity)),
    ...(exempt === undefined ? {} : { unless: exempt }),
    outcome,
    waivable: true,
    message: "these words may hurt somebody",
    remedy: { say: "say what bothers you without calling anybody names", contact },
  });
}

/** Hate or harassment is looked at by a person, a threat or a slur aimed at somebody waits; `help` is whom to call in danger. */
export function harmRules<const C extends string>(
  { id, cites, contact, exempt }: Omit<Topic<C>, "outcome" | "severity">,
  help = "security or 911",
): readonly Rule<string, C>[] {
  const shared = { cites, addresses: "both", ...(exempt === undefined ? {} : { unless: exempt }) } as const;
  return [
    rule(`${id}-threat`, {
      ...shared,
      severity: "critical",
      trigger: any(found(conductThreat), found(conductHate, { pattern: ["slur"], atLeast: "certain" })),
      outcome: "block",
      floor: "block",
      locked: true,
      message: "this reads as a threat or a slur against somebody",
      remedy: { say: `leave it out; if you are in danger yourself, call ${help}`, contact },
    }),
    rule(`${id}-hate`, {
      ...shared,
      severity: "high",
      trigger: any(found(conductHate), found(conductHarassment)),
      outcome: "review",
      floor: "review",
      message: "this may attack or harass people",
      remedy: { say: "say it without turning on a person or a group", contact },
    }),
  ];
}
