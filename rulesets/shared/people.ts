import { personCoworkerInfo } from "clearpost/detectors";
import { field, found, type Rule, rule, some } from "clearpost/dsl";
import { notBound, type Topic } from "./topic.js";

type Role = "staff" | "visitor" | "family" | "public";

/** Colleagues and guests in a picture were asked first; patients are the privacy table's matter. */
export function peopleInPicturesRule<const C extends string>(
  { id, cites, contact, outcome, severity, exempt }: Topic<C>,
  roles: readonly [Role, ...Role[]] = ["staff", "visitor"],
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    category: "content-approval",
    addresses: "both",
    trigger: some("media", some("people", field("role").in(roles))),
    require: field("consent.people").is("given"),
    ...(exempt === undefined ? {} : { unless: exempt }),
    outcome,
    waivable: true,
    message: "people are shown who may not have been asked",
    remedy: { say: "ask everybody who can be recognised", contact },
  });
}

/** What is private about a colleague, such as an illness, is theirs to tell; `kept` is what not even talk about work lowers. */
export function colleaguesPrivacyRule<const C extends string>(
  { id, cites, contact, outcome, severity }: Topic<C>,
  kept?: { readonly patterns: readonly [string, ...string[]]; readonly floor: "warn" | "review" },
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    category: "confidential-information",
    addresses: "both",
    trigger: found(personCoworkerInfo, kept === undefined ? {} : { pattern: kept.patterns }),
    require: field("consent.people").is("given"),
    unless: notBound,
    outcome,
    ...(kept === undefined ? {} : { floor: kept.floor }),
    message: "this tells something private about a colleague",
    remedy: { say: "take it out, or ask them first", contact },
  });
}
