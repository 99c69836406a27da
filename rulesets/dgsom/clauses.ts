import type { Clause } from "clearpost/dsl";

const document = "David Geffen School of Medicine at UCLA, digital and social media policy";
const hipaa = [
  { jurisdiction: "US", text: "45 CFR 164.502(a); 45 CFR 164.508; 45 CFR 164.514(b)(2)(i)" },
] as const;
const copyright = [{ jurisdiction: "US", text: "17 U.S.C. 106, 107" }] as const;
const employees = [
  {
    jurisdiction: "US",
    sector: "public",
    text: "Higher Education Employer-Employee Relations Act, Cal. Gov. Code 3560; First Amendment",
  },
] as const;

/** Every statement of the medical school's policy. */
export const clauses = {
  "dgsom/encourage-appropriate-use": {
    document,
    locator: "Purpose, line 23",
    quality: "verbatim",
    category: "protected-speech",
    summary: "Members of the school are invited to be present online.",
    quote: "DGSOM encourages the appropriate use of digital and social media",
    advisory: "an invitation; nothing in a draft can go against it",
  },
  "dgsom/protected-employment-speech": {
    document,
    locator: "Purpose, line 23",
    quality: "verbatim",
    category: "protected-speech",
    summary: "Everybody may speak of their working conditions and of wrongs at work.",
    quote:
      "right to discuss or engage in digital and social media activities relating to the terms and conditions of employment or raising good faith workplace concerns",
    basis: employees,
  },
  "dgsom/scope-work-and-nonwork": {
    document,
    locator: "Scope, line 27",
    quality: "verbatim",
    category: "scope",
    summary: "The policy holds off duty and on private devices, too.",
    quote:
      "digital and social media activities during work and non-work time, as well as activities conducted on work and non-work systems",
  },
  "dgsom/inform-web-product-manager": {
    document,
    locator: "Policy, line 35",
    quality: "verbatim",
    category: "account-governance",
    summary: "The school's web team hears of an account in its name, old or planned.",
    quote: "should inform the UCLA David Geffen IT (DGIT) Web Product Manager",
  },
  "dgsom/account-supervisor-approval": {
    document,
    locator: "Policy, steps before an account, line 41",
    quality: "verbatim",
    category: "account-governance",
    summary: "A superior agrees before an account is opened.",
    quote: "Obtain approval from a supervisor, entity-executive leadership",
  },
  "dgsom/account-owner-and-backup": {
    document,
    locator: "Policy, steps before an account, line 42",
    quality: "verbatim",
    category: "account-governance",
    summary: "Two people are named who look after an account.",
    quote: "Designate a content owner and back-up moderator",
  },
  "dgsom/account-owner-fte": {
    document,
    locator: "Policy, steps before an account, line 42",
    quality: "verbatim",
    category: "account-governance",
    summary: "Whoever runs an account has about ten hours a week for it.",
    quote: "at least 0.25 FTE dedicated to social media management",
  },
  "dgsom/owner-maintains-compliance": {
    document,
    locator: "Content Owners, line 46",
    quality: "verbatim",
    category: "account-governance",
    summary: "An account keeps to the school's other policies.",
    quote:
      "responsible for maintaining compliance with DGSOM policies concerning patient privacy, HIPAA, and conflict of interest",
    advisory: "it points to other policies; their matters are clauses of their own",
  },
  "dgsom/phi-needs-signed-authorization": {
    document,
    locator: "Content Owners, line 47",
    quality: "verbatim",
    category: "phi-identifier",
    summary: "Anything about a patient needs the patient's signed form first.",
    quote:
      "must obtain signed, HIPAA authorization forms before posting or sharing any protected health information",
    basis: hipaa,
  },
  "dgsom/no-resharing-phi-wherever-first-posted": {
    document,
    locator: "Content Owners, line 47",
    quality: "verbatim",
    category: "phi-identifier",
    summary: "That a patient's story stands elsewhere already is no permission to pass it on.",
    quote: "prohibited from posting or sharing any PHI regardless of where it was first posted",
    basis: hipaa,
  },
  "dgsom/content-current-accurate": {
    document,
    locator: "Content Owners, line 48",
    quality: "verbatim",
    category: "accuracy",
    summary: "What an account publishes is up to date, right, and free of other people's rights.",
    quote: "responsible for ensuring content is current, accurate, and respects copyrights and disclosures",
    basis: copyright,
  },
  "dgsom/no-proprietary-content": {
    document,
    locator: "Content Owners, line 48",
    quality: "verbatim",
    category: "confidential-information",
    summary: "Internal figures, inventions and the like stay inside.",
    quote:
      "Proprietary financial, intellectual property, patient care, or similar sensitive or private content cannot be published",
  },
  "dgsom/express-consent-of-all-parties": {
    document,
    locator: "Content Owners, line 49",
    quality: "verbatim",
    category: "content-approval",
    summary: "Everybody shown and everybody who made a work has said yes.",
    quote:
      "gaining the express consent of all involved parties for the right to distribute or publicize recordings, photos, images, video",
  },
  "dgsom/actively-monitor": {
    document,
    locator: "Content Owners, line 50",
    quality: "verbatim",
    category: "moderation",
    summary: "Somebody keeps an eye on what is written on an account.",
    quote: "Content owners must actively monitor postings",
  },
  "dgsom/owner-has-login": {
    document,
    locator: "Content Owners, line 51",
    quality: "verbatim",
    category: "security",
    summary: "The department itself can get into its account.",
    quote: "The department owner must have access and the ability to login to their account",
  },
  "dgsom/dgit-admin-access": {
    document,
    locator: "Content Owners, line 51",
    quality: "verbatim",
    category: "security",
    summary: "The school's IT office can get into every official account.",
    quote:
      'DGIT must have administrative access and login information to all university "official" business-related social media accounts',
  },
  "dgsom/handover-at-separation": {
    document,
    locator: "Content Owners, line 51",
    quality: "verbatim",
    category: "security",
    summary: "Whoever leaves hands the login over.",
    quote: "must make it available to the department owner or DGIT at the end of employment",
  },
  "dgsom/develop-strategy": {
    document,
    locator: "Content Owners, line 52",
    quality: "verbatim",
    category: "account-governance",
    summary: "An account has a written plan of what it is for.",
    quote: "Develop a social media strategy",
  },
  "dgsom/know-campus-resources": {
    document,
    locator: "Content Owners, line 53",
    quality: "verbatim",
    category: "education",
    summary: "Whoever runs an account knows where to find help.",
    quote: "Become familiar with campus and UCLA Health social media resources",
    advisory: "what somebody knows cannot be seen in a draft",
  },
  "dgsom/content-suspension": {
    document,
    locator: "Content Suspension, line 57",
    quality: "verbatim",
    category: "enforcement",
    summary: "The school may change or take down what stands on its own sites.",
    quote:
      "reserves the right to suspend the use of, or modify content on, DGSOM-sponsored digital and social media sites",
    advisory: "a right of the school that asks nothing of a draft",
  },
  "dgsom/timekeeping": {
    document,
    locator: "Timekeeping, line 61",
    quality: "verbatim",
    category: "work-time",
    summary: "Time spent on an account for work is counted as the contracts say.",
    quote: "must comply with policies and collective bargaining agreements regarding time reporting",
    advisory: "how time is recorded cannot be seen in a draft",
  },
  "dgsom/recruiting-only-by-hr": {
    document,
    locator: "Recruiting, line 65",
    quality: "verbatim",
    category: "recruiting",
    summary: "Vacancies are announced by the human resources office.",
    quote: "limited to, and should only be conducted by, Human Resources Planning and Talent Acquisition",
  },
  "dgsom/questions-contact": {
    document,
    locator: "Questions, line 67",
    quality: "verbatim",
    category: "contact",
    summary: "The school's digital marketing office answers questions.",
    quote: "please contact DGSOM Digital Marketing",
    advisory: "it names whom to ask, which remedies do as well",
  },
} as const satisfies Readonly<Record<string, Clause>>;
