import {
  affiliationMention,
  affiliationSelfId,
  brandLogo,
  conductInsult,
  conductProfanity,
  endorsementThirdParty,
  voiceOpinion,
} from "clearpost/detectors";
import { all, any, count, field, found, not, rule, sentAs, some } from "clearpost/dsl";
import { saysBothHalves, viewsOwnRule } from "../shared/affiliation.js";
import { harmRules } from "../shared/conduct.js";
import { confidentialRule } from "../shared/content.js";
import { privacyRules } from "../shared/privacy.js";
import { notBound } from "../shared/topic.js";
import { pressRule } from "../shared/voice.js";
import { speaksForSelf } from "../shared/who.js";
import { institution } from "./institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";
const compliance = contacts.privacy ?? "";

const offSite = sentAs("location", "off-site");

/** Where patients are treated a picture is asked about, elsewhere on site only when it was sent as unchecked. */
const backgroundMatters = any(
  sentAs("location", "clinical-area"),
  all(sentAs("backgroundChecked", false), not(offSite)),
);

const patientRules = [
  ...privacyRules({
    prefix: "ucla-health/patient-privacy",
    phi: "ucla-health/no-patient-or-family-info",
    identification: "ucla-health/no-patient-or-family-info",
    acknowledgement: "ucla-health/no-patient-or-family-info",
    media: "ucla-health/no-patient-or-family-info",
    recognisable: "block",
    deidentified: { outcome: "review", from: "any" },
    families: "block",
    contact: compliance,
  }),
  rule("ucla-health/family-in-picture", {
    cites: ["ucla-health/no-patient-or-family-info"],
    severity: "high",
    addresses: "both",
    trigger: some("media", some("people", sentAs("role", "family"))),
    require: field("consent.people").is("given"),
    unless: any(notBound, speaksForSelf),
    outcome: "block",
    message: "somebody who belongs to a patient is shown",
    remedy: { say: "ask them for their written yes, or leave the picture out", contact: compliance },
  }),
  rule("ucla-health/check-photo-background", {
    cites: ["ucla-health/check-photo-background"],
    severity: "high",
    addresses: "both",
    trigger: some("media", backgroundMatters),
    require: not(some("media", all(not(offSite), field("backgroundChecked").is(false)))),
    unless: notBound,
    outcome: "review",
    message: "nobody has looked at the background of a picture yet",
    remedy: { say: "look for names, screens, boards and badges, and crop", contact: compliance },
  }),
] as const;

const confidentialRules = [
  confidentialRule({
    id: "ucla-health/protect-proprietary",
    cites: ["ucla-health/protect-proprietary"],
    contact: compliance,
    outcome: "block",
    severity: "high",
  }),
  rule("ucla-health/respect-nondisclosure", {
    cites: ["ucla-health/respect-nondisclosure"],
    severity: "high",
    addresses: "both",
    trigger: sentAs("information.nda", true),
    unless: any(notBound, sentAs("information.publicStatus", "public")),
    outcome: "review",
    message: "this is under an agreement to keep it confidential",
    remedy: { say: "check with whoever made the agreement first", contact: compliance },
  }),
  pressRule({
    id: "ucla-health/report-press-inquiries",
    cites: ["ucla-health/report-press-inquiries"],
    contact: contacts.press ?? "",
    outcome: "review",
    severity: "medium",
  }),
] as const;

const showsTheLogo = any(
  found(brandLogo),
  some("media", field("logos").in(["UCLA Health", "UCLA", "UCLA Health System"])),
);

const brandRules = [
  rule("ucla-health/logo-means-representing", {
    cites: ["ucla-health/logo-means-representing"],
    alsoCites: [{ clause: "ucla-health/disclaimer-when-affiliation-revealed", when: found(voiceOpinion) }],
    severity: "low",
    addresses: "personal",
    trigger: showsTheLogo,
    require: saysBothHalves,
    unless: notBound,
    outcome: "warn",
    waivable: true,
    message: "with the logo in it, readers may take this for the health system's word",
    remedy: {
      say: "say that it is your own view and not the health system's, or leave the logo out",
      contact,
    },
  }),
  rule("ucla-health/no-trademark-misuse", {
    cites: ["ucla-health/no-trademark-misuse"],
    severity: "high",
    addresses: "personal",
    trigger: any(
      found(brandLogo),
      all(
        found(endorsementThirdParty),
        any(showsTheLogo, found(affiliationMention), found(affiliationSelfId, { pattern: ["named"] })),
      ),
    ),
    require: field("approval.brand").is("granted"),
    unless: notBound,
    outcome: "review",
    message: "this uses the health system's name or logo for something of one's own",
    remedy: { say: "take name and logo out, or ask before you use them", contact: contacts.brand ?? "" },
  }),
  viewsOwnRule(
    {
      id: "ucla-health/disclaimer-when-affiliation-revealed",
      cites: ["ucla-health/disclaimer-when-affiliation-revealed"],
      contact,
      outcome: "warn",
      severity: "medium",
    },
    " Opinions are my own and do not represent UCLA Health.",
    saysBothHalves,
  ),
  rule("ucla-health/link-destination-matches", {
    cites: ["ucla-health/link-destination-matches"],
    severity: "low",
    addresses: "both",
    trigger: count("links", 1),
    require: field("links.match").is(true),
    outcome: "warn",
    waivable: true,
    message: "the page behind the link seems to be about something else",
    remedy: { say: "check that the link leads where the post says", contact },
  }),
] as const;

const conductRules = [
  rule("ucla-health/respectful-and-compliant", {
    cites: ["ucla-health/respectful-and-compliant", "ucla-health/no-rude-or-hateful-comments"],
    severity: "medium",
    addresses: "both",
    trigger: found(conductInsult),
    outcome: "review",
    waivable: true,
    message: "these words may hurt somebody",
    remedy: { say: "say what bothers you without calling anybody names", contact: contacts.conduct ?? "" },
  }),
  // Swearing at nobody is rude at most, and hurts no one.
  rule("ucla-health/no-rude-comments", {
    cites: ["ucla-health/no-rude-or-hateful-comments"],
    severity: "low",
    addresses: "both",
    trigger: found(conductProfanity),
    outcome: "warn",
    waivable: true,
    message: "some readers may find this word rude",
    remedy: { say: "say it in milder words", contact: contacts.conduct ?? "" },
  }),
  ...harmRules({
    id: "ucla-health/no-harm",
    cites: ["ucla-health/respectful-and-compliant", "ucla-health/no-rude-or-hateful-comments"],
    contact: contacts.conduct ?? "",
  }),
] as const;

/** What UCLA Health's best practices ask. */
export const rules = [...patientRules, ...confidentialRules, ...brandRules, ...conductRules] as const;
