import {
  advicePersonal,
  claimCure,
  claimGuarantee,
  claimSuperlative,
  claimUnsourcedStatistic,
  conductHarassment,
  conductHate,
  conductInsult,
  conductProfanity,
  conductThreat,
  confidentialMarker,
  confidentialTopic,
  copyrightMarker,
  patientConnectionIntent,
  politicalAdvocacy,
  politicalCampaignLink,
  pressInquiry,
  pressReferral,
  securitySensitive,
  voiceOnBehalf,
} from "clearpost/detectors";
import {
  all,
  any,
  type Condition,
  count,
  every,
  field,
  found,
  kind,
  known,
  not,
  type Rule,
  rule,
  sentAs,
  some,
} from "clearpost/dsl";
import { isGiven } from "./who.js";

/** What a rule made by a factory takes from one institution's policy. */
export interface Topic<C extends string> {
  readonly id: string;
  readonly cites: readonly [C, ...C[]];
  readonly contact: string;
  readonly outcome: Rule["outcome"];
  readonly severity: Rule["severity"];
  /** When the policy does not apply. */
  readonly exempt?: Condition;
}

/** Known not to be bound; somebody of whom nothing was sent counts as bound. */
export const notBound = /* @__PURE__ */ sentAs("author.affiliation", "none");

export function exemptions(exempt: Condition | undefined): Condition {
  return exempt === undefined ? notBound : any(notBound, exempt);
}

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
    message: "these words may hurt somebody",
    remedy: { say: "say what bothers you without calling anybody names", contact },
  });
}

/** Hate or harassment is looked at by a person, a threat or a slur aimed at somebody waits. */
export function harmRules<const C extends string>({
  id,
  cites,
  contact,
  exempt,
}: Omit<Topic<C>, "outcome" | "severity">): readonly Rule<string, C>[] {
  const shared = { cites, addresses: "both", ...(exempt === undefined ? {} : { unless: exempt }) } as const;
  return [
    rule(`${id}-threat`, {
      ...shared,
      severity: "critical",
      trigger: any(found(conductThreat), found(conductHate, { pattern: ["slur"], atLeast: "certain" })),
      outcome: "block",
      floor: "block",
      message: "this reads as a threat or a slur against somebody",
      remedy: { say: "leave it out; if you are in danger yourself, call security or 911", contact },
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

/** Internal information needs to be public first; whether it is, the text cannot tell. */
export function confidentialRule<const C extends string>({
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
    trigger: any(found(confidentialMarker), found(confidentialTopic), found(securitySensitive)),
    require: field("information.publicStatus").is("public"),
    unless: exemptions(exempt),
    outcome,
    message: "this looks like something that has not been made public",
    remedy: { say: "wait until it is public, or take it out", contact },
  });
}

/** Direction for one person's own care belongs into the consulting room. */
export function adviceRule<const C extends string>({
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
    trigger: found(advicePersonal),
    unless: exemptions(exempt),
    outcome,
    onDoubt: "warn",
    message: "this tells one person what to do about their own health",
    remedy: {
      say: "give general information and ask them to call their own clinician, or 911 in an emergency",
      contact,
    },
  });
}

/** Only those who are asked to speak for the institution do. */
export function onBehalfRule<const C extends string>({
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
    addresses: "personal",
    trigger: found(voiceOnBehalf),
    require: any(
      field("author.isSpokesperson").is(true),
      field("approval.marketing-communications").is("granted"),
    ),
    unless: exemptions(exempt),
    outcome,
    message: "this speaks for the institution",
    remedy: { say: "say it as yourself, in the first person, or ask for permission", contact },
  });
}

/** A reporter's question goes to those who answer reporters. */
export function pressRule<const C extends string>({
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
    trigger: any(
      kind("press-inquiry"),
      all(
        kind("direct-message", "reply", "email", "comment"),
        any(
          field("thread.parent.author.kind").is("press"),
          found(pressInquiry, { in: ["thread.parent.text"] }),
        ),
      ),
    ),
    unless: any(exemptions(exempt), sentAs("author.isSpokesperson", true), found(pressReferral)),
    outcome,
    obliges: [{ kind: "route-to", params: { contact } }],
    message: "a reporter is asking, and there is a team that answers reporters",
    remedy: { say: "pass the question on and do not answer it yourself", contact },
  });
}

/** Somebody else's picture or text needs a licence. */
export function copyrightRule<const C extends string>({
  id,
  cites,
  contact,
  outcome,
  severity,
  exempt,
}: Topic<C>): Rule<string, C> {
  const foreign = some("media", sentAs("rights", "third-party-unlicensed"));
  return rule(id, {
    cites,
    severity,
    addresses: "both",
    trigger: any(found(copyrightMarker), foreign),
    require: all(count("media", 1), every("media", field("rights").in(["own", "licensed", "public-domain"]))),
    ...(exempt === undefined ? {} : { unless: exempt }),
    outcome,
    message: "this may be somebody else's work",
    remedy: { say: "use your own or licensed material, or a short quotation with its source", contact },
  });
}

/** No support for a candidate on what the hospital owns. */
export function officialPoliticsRule<const C extends string>({
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
    trigger: any(found(politicalAdvocacy), found(politicalCampaignLink)),
    when: any(
      field("channel.owner").in(["institution", "department"]),
      sentAs("channel.hostedBy", "institution"),
      sentAs("channel.usedForBusiness", true),
    ),
    ...(exempt === undefined ? {} : { unless: exempt }),
    outcome,
    message: "this takes a side in an election on a channel of the institution",
    remedy: { say: "keep to how and where to vote, without a side", contact },
  });
}

/** Cure, guarantee and unsourced numbers are looked at; a superlative is a tip. */
export function claimRules<const C extends string>({
  id,
  cites,
  contact,
  exempt,
}: Omit<Topic<C>, "outcome" | "severity">): readonly Rule<string, C>[] {
  const shared = { cites, addresses: "both", unless: exemptions(exempt) } as const;
  return [
    rule(`${id}-unproven`, {
      ...shared,
      severity: "medium",
      trigger: any(found(claimCure), found(claimGuarantee), found(claimUnsourcedStatistic)),
      require: any(some("claims", isGiven("source")), field("approval.clinical-review").is("granted")),
      outcome: "review",
      message: "this promises or counts something without saying where it comes from",
      remedy: { say: "name the source, or say it more carefully", contact },
    }),
    rule(`${id}-superlative`, {
      ...shared,
      severity: "low",
      trigger: found(claimSuperlative),
      outcome: "warn",
      message: "a superlative is read more kindly with a source",
      remedy: { say: "name who ranked it and when, or leave the superlative out", contact },
    }),
  ];
}

/** One step of the way to an account; a request is decided by its steps. */
export function stepRule<const C extends string>(
  { id, cites, contact, outcome, severity }: Topic<C>,
  { done, message, say }: { readonly done: Condition; readonly message: string; readonly say: string },
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "both",
    trigger: kind("account-request"),
    require: done,
    unless: sentAs("channel.owner", "personal"),
    outcome,
    obliges: [{ kind: "obtain-approval", params: { step: message, contact } }],
    message,
    remedy: { say, contact },
  });
}

/** A colleague connects with a patient only when they knew each other before. */
export function patientConnectionRule<const C extends string>({
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
    addresses: "personal",
    trigger: any(
      kind("connection-request"),
      all(
        kind("direct-message"),
        known("recipient.relationship"),
        found(patientConnectionIntent, { pattern: ["request"] }),
      ),
    ),
    when: field("recipient.relationship").in(["patient", "patient-family"]),
    unless: any(exemptions(exempt), field("recipient.relationshipPredatesCare").is(true)),
    outcome,
    message: "connecting with a patient mixes care and private life",
    remedy: { say: "decline kindly and point to the patient portal", contact },
  });
}

/** A step of the way was sent as done. */
export function done(path: string): Condition {
  return field(path).is(true);
}
