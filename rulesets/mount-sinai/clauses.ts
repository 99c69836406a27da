import type { Clause } from "clearpost/dsl";

const policy = "Mount Sinai Health System Social Media and Digital Communications Policy";
const handbook = "Icahn School of Medicine at Mount Sinai, Faculty Handbook, social media policies";
const headquarters = "Mount Sinai Health System, Social Media HQ, social media policy";
const pathology = "Mount Sinai pathology, press and media inquiries and social media policies";
const guide = "Healthcare social media policy guide";
const hipaa = [{ jurisdiction: "US", text: "45 CFR 164.502(a); 45 CFR 164.514(b)(2)(i)" }] as const;
const photo = [{ jurisdiction: "US", text: "45 CFR 164.508; 45 CFR 164.514(b)(2)(i)(Q)" }] as const;
const dead = [{ jurisdiction: "US", text: "45 CFR 164.502(f)" }] as const;
const copyright = [{ jurisdiction: "US", text: "17 U.S.C. 106, 107, 512" }] as const;
const charity = [{ jurisdiction: "US", sector: "private", text: "26 U.S.C. 501(c)(3)" }] as const;
const labor = [{ jurisdiction: "US", sector: "private", text: "29 U.S.C. 157, 158(a)(1)" }] as const;
const whistle = [{ jurisdiction: "US", text: "45 CFR 164.502(j)(1)" }] as const;

/** Every statement of the policy, of the institution's public pages that add to it, and of a guide that describes it. */
export const clauses = {
  "mount-sinai/scope-all-external-postings": {
    document: policy,
    locator: "Social Media Policy, line 31",
    quality: "verbatim",
    category: "scope",
    summary: "The policy covers everything staff and students put online in any form.",
    quote:
      "all electronic information (text, image or auditory) that is created or posted externally anywhere on the internet",
  },
  "mount-sinai/email-known-recipient-exempt": {
    document: policy,
    locator: "Social Media Policy, line 33",
    quality: "verbatim",
    category: "scope",
    summary: "E-mail to a recipient whom the sender names is outside this policy.",
    quote:
      "This policy does not affect email communications where the recipient is clearly identified by the sender",
  },
  "mount-sinai/protected-concerted-activity": {
    document: policy,
    locator: "Social Media Policy, line 35",
    quality: "verbatim",
    category: "protected-speech",
    summary: "Staff may act together on their working conditions; the policy leaves that alone.",
    quote:
      "Nothing in the policy is intended to interfere with, restrain, or prevent employees from engaging in concerted activity protected by the law",
    basis: labor,
  },
  "mount-sinai/may-report-to-authorities": {
    document: policy,
    locator: "Social Media Policy, line 35",
    quality: "verbatim",
    category: "protected-speech",
    summary: "Staff may speak to authorities and help them.",
    quote: "reporting to or cooperating with legal authorities",
    basis: whistle,
  },
  "mount-sinai/other-policies-apply": {
    document: policy,
    locator: "Reference to Other Policies, line 39",
    quality: "verbatim",
    category: "scope",
    summary: "The health system's other policies hold online as well.",
    quote:
      "All existing policies of the Mount Sinai Health System apply to Personnel in connection with their social media activities",
    advisory: "points to documents that are not part of this ruleset",
  },
  "mount-sinai/be-courteous": {
    document: policy,
    locator: "Best practice 1, take responsibility and use good judgment, line 47",
    quality: "verbatim",
    category: "respectful-conduct",
    summary: "Posts are polite and mindful of those who read them.",
    quote:
      "Be courteous, respectful, and thoughtful about how others may perceive or be affected by postings",
  },
  "mount-sinai/no-harmful-postings": {
    document: policy,
    locator: "Best practice 1, take responsibility and use good judgment, line 47",
    quality: "verbatim",
    category: "respectful-conduct",
    summary: "Posts that threaten, harass or discriminate can hurt people and are left out.",
    quote: "threatening, harassing, discriminatory, or poorly worded postings may be harmful to others",
  },
  "mount-sinai/no-hate-speech": {
    document: policy,
    locator: "Best practice 1, take responsibility and use good judgment, line 47",
    quality: "verbatim",
    category: "respectful-conduct",
    summary: "Hate has no place in what staff post.",
    quote: "The Mount Sinai Health System does not tolerate hate speech",
  },
  "mount-sinai/think-before-you-post": {
    document: policy,
    locator: "Best practice 2, think before you post, line 49",
    quality: "verbatim",
    category: "advisory-conduct",
    summary: "Staff pause before they put their name to something public.",
    quote: "Take great care and be thoughtful before placing your identifiable comments in the public domain",
    advisory: "a question for the author's own judgment",
  },
  "mount-sinai/patient-info-needs-written-permission": {
    document: policy,
    locator: "Best practice 3, protect patient privacy, line 51",
    quality: "verbatim",
    category: "phi-identifier",
    summary: "Anything about a patient that could show who it is needs that patient's written consent.",
    quote:
      "Disclosing information about patients without written permission, including photographs or potentially identifiable information, is strictly prohibited",
    basis: hipaa,
  },
  "mount-sinai/no-patient-photos-without-permission": {
    document: policy,
    locator: "Best practice 3, protect patient privacy, line 51",
    quality: "verbatim",
    category: "patient-media",
    summary: "A picture of a patient needs that patient's written consent.",
    quote: "including photographs",
    basis: photo,
  },
  "mount-sinai/deceased-patients-covered": {
    document: policy,
    locator: "Best practice 3, protect patient privacy, line 51",
    quality: "verbatim",
    category: "phi-identifier",
    summary: "Patients who have died are protected in the same way.",
    quote: "These rules also apply to deceased patients",
    basis: dead,
  },
  "mount-sinai/friends-only-covered": {
    document: policy,
    locator: "Best practice 3, protect patient privacy, line 51",
    quality: "verbatim",
    category: "patient-identification",
    summary: "A post for friends alone is treated like a public one.",
    quote:
      "posts in the secure section of your social media profiles that is accessible by approved friends only",
  },
  "mount-sinai/know-privacy-settings": {
    document: policy,
    locator: "Best practice 4, protect your own privacy, line 53",
    quality: "verbatim",
    category: "self-privacy",
    summary: "Staff know the settings of the sites they use.",
    quote: "Make sure you understand how the privacy policies and security features work",
    advisory: "advice for the author's own protection; a draft does not show it",
  },
  "mount-sinai/respect-work-commitments": {
    document: policy,
    locator: "Best practice 5, respect work commitments, line 55",
    quality: "verbatim",
    category: "work-time",
    summary: "Being online leaves room for work.",
    quote: "do not interfere with your work commitments",
    advisory: "how time is spent cannot be seen in a draft",
  },
  "mount-sinai/disclose-connection-and-role": {
    document: policy,
    locator: "Best practice 6, identify yourself, line 59",
    quality: "verbatim",
    category: "affiliation-disclosure",
    summary: "Whoever writes about Mount Sinai says how they belong to it and what they do there.",
    quote: "disclose your connection with Mount Sinai and your role at the Institution",
  },
  "mount-sinai/strive-for-accuracy": {
    document: policy,
    locator: "Best practice 6, identify yourself, line 59",
    quality: "verbatim",
    category: "accuracy",
    summary: "What is said about Mount Sinai is as accurate as the author can make it.",
    quote: "strive for accuracy in your communications",
  },
  "mount-sinai/no-false-or-unsubstantiated-claims": {
    document: policy,
    locator: "Best practice 6, identify yourself, line 59",
    quality: "verbatim",
    category: "accuracy",
    summary: "Claims that are wrong or lack support are left out.",
    quote:
      "False and unsubstantiated claims, and inaccurate or inflammatory postings may create liability for you",
  },
  "mount-sinai/no-political-activity-on-sponsored-platforms": {
    document: policy,
    locator: "Best practice 7, political activity and political views, line 61",
    quality: "verbatim",
    category: "political-activity",
    summary: "Mount Sinai's platforms take no side for or against a candidate.",
    quote:
      "prohibited from engaging in political activity, such as endorsing or opposing candidates for political office",
    basis: charity,
  },
  "mount-sinai/private-political-speech-ok": {
    document: policy,
    locator: "Best practice 7, political activity and political views, line 61",
    quality: "verbatim",
    category: "protected-speech",
    summary: "In private life staff may be politically active.",
    quote: "Employees are free to engage in political activities in their capacity as private citizens",
  },
  "mount-sinai/disclaimer-when-affiliation-referenced": {
    document: policy,
    locator: "Best practice 7, political activity and political views, line 61",
    quality: "verbatim",
    category: "disclaimer",
    summary: "A profile or post that shows the tie to Mount Sinai carries a disclaimer.",
    quote: "must include a disclaimer stating",
  },
  "mount-sinai/disclaimer-exact-wording": {
    document: policy,
    locator: "Best practice 7, political activity and political views, line 61",
    quality: "verbatim",
    category: "disclaimer",
    summary: "The disclaimer is the one sentence that the policy sets.",
    quote: "The views expressed are my own and do not represent those of the Mount Sinai Health System.",
  },
  "mount-sinai/respect-copyright": {
    document: policy,
    locator: "Best practice 8, copyright and fair use, line 63",
    quality: "verbatim",
    category: "copyright",
    summary: "Other people's works are used only as copyright and fair use allow.",
    quote:
      "show proper respect for the laws governing copyright and fair use of copyrighted material owned by others",
    basis: copyright,
  },
  "mount-sinai/respect-own-brands": {
    document: policy,
    locator: "Best practice 8, copyright and fair use, line 63",
    quality: "verbatim",
    category: "brand-use",
    summary: "Mount Sinai's works and marks are treated with the same respect.",
    quote: "including Mount Sinai's own copyrights and brands",
  },
  "mount-sinai/no-proprietary-information": {
    document: policy,
    locator: "Best practice 9, protect proprietary information, line 65",
    quality: "verbatim",
    category: "confidential-information",
    summary: "Knowledge that could harm Mount Sinai's work or safety is kept back.",
    quote:
      "Do not share confidential or proprietary information that may compromise Mount Sinai's business practices or security",
  },
  "mount-sinai/no-unlawful-sharing": {
    document: policy,
    locator: "Best practice 9, protect proprietary information, line 65",
    quality: "verbatim",
    category: "confidential-information",
    summary: "Nothing is shared that a law forbids to share.",
    quote: "do not share information in violation of any laws or regulations",
    advisory: "a catch-all that cannot be decided from a draft; narrower clauses cover what can",
  },
  "mount-sinai/seek-guidance": {
    document: policy,
    locator: "Best practice 10, seek expert guidance, line 71",
    quality: "verbatim",
    category: "contact",
    summary: "Marketing and Communications helps when it is unclear whether something is fitting.",
    quote: "Consult with the Marketing and Communications Department if you have any questions",
    advisory: "tells whom to ask; it is the contact shown with other findings",
  },
  "mount-sinai/check-publicly-disclosed": {
    document: policy,
    locator: "Best practice 10, seek expert guidance, line 71",
    quality: "verbatim",
    category: "confidential-information",
    summary:
      "When it is unclear whether something is public yet, Marketing and Communications is asked first.",
    quote:
      "clarification on whether specific information has been publicly disclosed before you disclose it publicly",
  },
  "mount-sinai/press-inquiries-to-press-office": {
    document: policy,
    locator: "Best practice 10, seek expert guidance, line 71",
    quality: "verbatim",
    category: "press-inquiry",
    summary: "A journalist's question goes to the Press Office.",
    quote:
      "contact the Press Office, a division of the Marketing and Communications Department, at (212) 241-9200 or newsmedia@mssm.edu",
  },
  "mount-sinai/uncertain-contact-social-media": {
    document: policy,
    locator: "Violation of the policy, line 79",
    quality: "verbatim",
    category: "contact",
    summary: "The Social Media Department helps with doubts about a post.",
    quote: "should contact the Social Media Department, who can be reached at socialmedia@mountsinai.org",
    advisory: "tells whom to ask; it is the contact shown with other findings",
  },
  "mount-sinai/violations-disciplined": {
    document: policy,
    locator: "Violation of the policy, line 81",
    quality: "verbatim",
    category: "enforcement",
    summary: "The policy says that breaches can have consequences at work.",
    quote: "may result in disciplinary actions up to and including termination of employment or dismissal",
    advisory: "about the organization's procedure; authors are never shown it",
  },
  "mount-sinai/friend-request-from-patient": {
    document: handbook,
    locator: "http://icahn.mssm.edu/about/faculty-resources/handbook/institutional/social-media/policies",
    quality: "excerpt",
    category: "patient-boundary",
    summary: "Physicians usually decline to be friends online with people in their care.",
  },
  "mount-sinai/no-health-talk-after-care-ended": {
    document: handbook,
    locator: "http://icahn.mssm.edu/about/faculty-resources/handbook/institutional/social-media/policies",
    quality: "excerpt",
    category: "patient-boundary",
    summary: "With former patients too, health stays out of conversations online.",
  },
  "mount-sinai/no-individual-health-concerns": {
    document: handbook,
    locator: "http://icahn.mssm.edu/about/faculty-resources/handbook/institutional/social-media/policies",
    quality: "excerpt",
    category: "medical-advice",
    summary: "Physicians do not take up one patient's own health on social media.",
  },
  "mount-sinai/rounds-posts-must-be-general": {
    document: handbook,
    locator: "http://icahn.mssm.edu/about/faculty-resources/handbook/institutional/social-media/policies",
    quality: "excerpt",
    category: "patient-identification",
    summary: "What is told of a day on the ward stays very broad.",
  },
  "mount-sinai/encourage-use": {
    document: headquarters,
    locator: "https://socialmedia.mountsinai.org/social-media-policy/",
    quality: "excerpt",
    category: "protected-speech",
    summary: "The health system invites its people to use social media.",
    advisory: "an invitation; nothing in a draft can go against it",
  },
  "mount-sinai/press-do-not-respond": {
    document: pathology,
    locator: "http://www.slrbimcpathology.com/press-and-media-inquiries-and-social-media-policies/",
    quality: "excerpt",
    category: "press-inquiry",
    summary: "Journalists get no information before the Press Office has been called.",
  },
  "mount-sinai/crisis-no-onsite-interview": {
    document: pathology,
    locator: "http://www.slrbimcpathology.com/press-and-media-inquiries-and-social-media-policies/",
    quality: "excerpt",
    category: "press-inquiry",
    summary: "In a crisis nobody gives an interview on the spot.",
  },
  "mount-sinai/seed004-strategy-before-channel": {
    document: guide,
    locator: "Mount Sinai Health System, line 82",
    quality: "paraphrase",
    category: "account-governance",
    summary: "A plan is made before a channel is opened.",
  },
  "mount-sinai/seed004-platform-tips": {
    document: guide,
    locator: "Mount Sinai Health System, line 83",
    quality: "paraphrase",
    category: "platform-fit",
    summary: "The document has hints for single platforms.",
    advisory: "only the existence of such hints is known, not what they say",
  },
} as const satisfies Readonly<Record<string, Clause>>;
