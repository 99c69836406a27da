import {
  claimCure,
  claimGuarantee,
  claimSuperlative,
  claimUnsourcedStatistic,
  confidentialMarker,
  confidentialTopic,
  copyrightMarker,
  securitySensitive,
} from "clearpost/detectors";
import { all, any, count, every, field, found, type Rule, rule, sentAs, some } from "clearpost/dsl";
import { exemptions, type Topic } from "./topic.js";
import { isGiven } from "./who.js";

/**
 * Whoever sent the draft said that what it tells is not for the public; no words of the text need to say it again.
 * Of merely internal matters, such as what staff earn, people may speak for themselves, and only the institution's own accounts wait.
 */
const knownSecret = /* @__PURE__ */ any(
  sentAs("information.publicStatus", "confidential"),
  sentAs("information.publicStatus", "embargoed"),
  all(
    sentAs("information.publicStatus", "internal"),
    any(sentAs("channel.owner", "institution"), sentAs("channel.owner", "department")),
  ),
);

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
    trigger: any(found(confidentialMarker), found(confidentialTopic), found(securitySensitive), knownSecret),
    require: field("information.publicStatus").is("public"),
    unless: exemptions(exempt),
    outcome,
    message: "this looks like something that has not been made public",
    remedy: { say: "wait until it is public, or take it out", contact },
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
    waivable: true,
    message: "this may be somebody else's work",
    remedy: { say: "use your own or licensed material, or a short quotation with its source", contact },
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
      waivable: true,
      message: "this promises or counts something without saying where it comes from",
      remedy: { say: "name the source, or say it more carefully", contact },
    }),
    rule(`${id}-superlative`, {
      ...shared,
      severity: "low",
      trigger: found(claimSuperlative),
      outcome: "warn",
      waivable: true,
      message: "a superlative is read more kindly with a source",
      remedy: { say: "name who ranked it and when, or leave the superlative out", contact },
    }),
  ];
}
