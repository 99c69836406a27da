import {
  politicalAdvocacy,
  politicalCampaignLink,
  pressInquiry,
  pressReferral,
  voiceOnBehalf,
} from "clearpost/detectors";
import { all, any, field, found, kind, type Rule, rule, sentAs } from "clearpost/dsl";
import { exemptions, type Topic } from "./topic.js";

/** Only those who are asked to speak for the institution do; `office` is the approval of those who may ask them. */
export function onBehalfRule<const C extends string>(
  { id, cites, contact, outcome, severity, exempt }: Topic<C>,
  office: "marketing-communications" | "communications" = "marketing-communications",
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "personal",
    trigger: found(voiceOnBehalf),
    require: any(field("author.isSpokesperson").is(true), sentAs(`approval.${office}`, "granted")),
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
