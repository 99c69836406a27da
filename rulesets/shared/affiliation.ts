import {
  affiliationSelfId,
  disclaimerViewsOwn,
  disclosureEmployment,
  endorsementInstitution,
  voiceOpinion,
} from "clearpost/detectors";
import { all, any, type Condition, field, found, kind, known, not, type Rule, rule } from "clearpost/dsl";
import { exemptions, type Topic } from "./topic.js";

/** Some policies are content when the profile says it; most of the law is not. */
export const inPostOrProfile = ["text", "author.profile.text"] as const;

/** Nobody sent the profile, so nobody knows whether it says what the draft leaves out. */
export const profileUnseen = /* @__PURE__ */ all(
  not(known("author.profile.text")),
  field("author.profile.text").is("?"),
);

/** The draft or the profile says whose views these are. */
export const saysViewsAreOwn = /* @__PURE__ */ found(disclaimerViewsOwn, { in: inPostOrProfile });

/** The draft or the profile says that the views are the author's and also that they are not the institution's. */
export const saysBothHalves = /* @__PURE__ */ any(
  found(disclaimerViewsOwn, { in: inPostOrProfile, pattern: ["own+not-employer"] }),
  all(
    found(disclaimerViewsOwn, { in: inPostOrProfile, pattern: ["own"] }),
    found(disclaimerViewsOwn, { in: inPostOrProfile, pattern: ["not-employer"] }),
  ),
);

/** The draft itself says that its author works there. */
const saysWhereOneWorks = /* @__PURE__ */ any(found(disclosureEmployment), found(affiliationSelfId));

/** The draft or the profile says that its author works there. */
export const profileSaysWhereOneWorks = /* @__PURE__ */ any(
  found(disclosureEmployment, { in: inPostOrProfile }),
  found(affiliationSelfId, { in: inPostOrProfile }),
);

/** A made-up profession is never guessed at: free text counts only where it says so in the usual words. */
export const isPhysician: Condition = /* @__PURE__ */ field("author.profession").in([
  "physician",
  "doctor",
  "medical doctor",
  "MD",
  "DO",
  "surgeon",
  "resident",
  "resident physician",
  "fellow",
  "attending",
  "attending physician",
  "hospitalist",
  "psychiatrist",
  "oncologist",
  "pediatrician",
  "radiologist",
  "anesthesiologist",
  "cardiologist",
  "neurologist",
  "dermatologist",
  "pathologist",
  "urologist",
  "gynecologist",
]);

/** Where the employer can be seen and an opinion is given, a short line says whose it is; once is enough. */
export function viewsOwnRule<const C extends string>(
  { id, cites, contact, outcome, severity, exempt }: Topic<C>,
  insert: string,
  require: Condition = saysViewsAreOwn,
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "personal",
    trigger: all(
      kind("post", "comment", "reply", "share", "article", "profile-bio"),
      found(affiliationSelfId, { in: inPostOrProfile }),
      any(kind("profile-bio"), found(voiceOpinion)),
    ),
    require,
    unless: exemptions(exempt),
    outcome,
    waivable: true,
    message: "readers may take this for the institution's opinion",
    remedy: {
      say: "add that the opinion is your own, here or in your profile",
      contact,
      edit: { insert, at: "end" },
    },
  });
}

/** Whoever praises the employer's services says in the same post that they work there. */
export function endorsementRule<const C extends string>(
  { id, cites, contact, outcome, severity }: Topic<C>,
  insert: string,
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "personal",
    trigger: found(endorsementInstitution),
    when: field("author.bound").is(true),
    require: saysWhereOneWorks,
    outcome,
    waivable: true,
    message: "this praises the hospital without saying that you work there",
    remedy: {
      say: "say in the post itself, before the praise, that you work here",
      contact,
      edit: { insert, at: "start" },
    },
  });
}
