import {
  affiliationSelfId,
  brandLogo,
  disclaimerRequiredText,
  disclosureRole,
  endorsementInstitution,
  voiceOpinion,
} from "clearpost/detectors";
import { all, any, field, found, kind, not, rule, some } from "clearpost/dsl";
import {
  inPostOrProfile,
  profileSaysWhereOneWorks,
  profileUnseen,
  saysViewsAreOwn,
} from "../../shared/affiliation.js";
import { exemptions } from "../../shared/topic.js";
import { toKnownRecipient } from "../exempt.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";
const sentence =
  "The views expressed are my own and do not represent those of the Mount Sinai Health System.";

const unless = exemptions(toKnownRecipient);

/** The profile of a profile text is that text. */
const perhapsInProfile = all(not(kind("profile-bio")), profileUnseen);

/** Somebody says that they belong to the institution: here, or in the profile that stands beside an opinion. */
const refersToUs = all(
  not(kind("engagement", "account-request")),
  any(
    found(affiliationSelfId),
    all(found(affiliationSelfId, { in: ["author.profile.text"] }), found(voiceOpinion)),
  ),
);

const asked = { texts: { param: "texts" } } as const;
const params = { texts: { value: [sentence], combine: "replace" } } as const;
const saysItExactly = found(disclaimerRequiredText, { in: inPostOrProfile, pattern: ["exact"], with: asked });

export const identityRules = [
  rule("mount-sinai/disclose-connection-and-role", {
    cites: ["mount-sinai/disclose-connection-and-role"],
    severity: "high",
    addresses: "personal",
    trigger: all(
      not(kind("profile-bio", "engagement", "account-request")),
      any(found(endorsementInstitution), found(affiliationSelfId)),
    ),
    when: any(found(affiliationSelfId), field("author.bound").is(true)),
    require: any(
      all(profileSaysWhereOneWorks, found(disclosureRole, { in: inPostOrProfile })),
      profileUnseen,
    ),
    unless,
    outcome: "review",
    message: "whoever talks about the institution says that they belong to it, and as what",
    remedy: { say: "add that you work here and what you do", contact },
  }),
  rule("mount-sinai/disclaimer-when-affiliation-referenced", {
    cites: ["mount-sinai/disclaimer-when-affiliation-referenced"],
    severity: "high",
    addresses: "personal",
    params,
    trigger: refersToUs,
    require: any(saysItExactly, saysViewsAreOwn, perhapsInProfile),
    unless,
    outcome: "review",
    obliges: [{ kind: "add-text", params: { text: sentence } }],
    message: "whoever names the institution as theirs adds its sentence on whose views these are",
    remedy: {
      say: "add the sentence that the policy prescribes",
      contact,
      edit: { insert: ` ${sentence}`, at: "end" },
    },
  }),
  rule("mount-sinai/disclaimer-exact-wording", {
    cites: ["mount-sinai/disclaimer-exact-wording"],
    severity: "low",
    addresses: "personal",
    params,
    trigger: refersToUs,
    when: saysViewsAreOwn,
    require: saysItExactly,
    unless,
    outcome: "warn",
    message: "the disclaimer is there, in other words than those that are asked for",
    remedy: { say: "put the sentence that the policy prescribes in its place", contact },
  }),
  rule("mount-sinai/respect-own-brands", {
    cites: ["mount-sinai/respect-own-brands"],
    severity: "medium",
    addresses: "personal",
    trigger: any(
      found(brandLogo),
      some(
        "media",
        field("logos").in([
          "Mount Sinai",
          "Mount Sinai Health System",
          "Icahn School of Medicine at Mount Sinai",
        ]),
      ),
    ),
    require: any(
      field("approval.brand").is("granted"),
      field("approval.marketing-communications").is("granted"),
    ),
    unless,
    outcome: "review",
    message: "this shows the institution's logo",
    remedy: { say: "ask before you use the logo, or leave it out", contact: contacts.brand ?? "" },
  }),
] as const;
