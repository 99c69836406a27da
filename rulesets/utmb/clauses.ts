import type { Clause } from "clearpost/dsl";

const overview = "UTMB social media policy, as an article on such policies lists its topics";
const reminders = "UTMB social media blog, reminders for tumultuous times (9 June 2020)";
const remindersAt =
  "https://www.utmb.edu/web/news-and-policy/news/social-media-blog/post/social-media-blog/2020/06/09/some-important-reminders-for-tumultuous-times";
const guidelines = "UTMB Health social media guidelines";
const community = "UTMB social media blog, community guidelines updated (5 April 2023)";
const communityAt =
  "https://www.utmb.edu/web/design-tools-and-training/web-design/sitefinity/components/blogs/post/social-media-blog/2023/04/05/community-guidelines-for-social-media-updated";

const hipaa = [{ jurisdiction: "US", text: "45 CFR 164.502(a); 45 CFR 164.514(b)(2)(i)" }] as const;
const copyright = [{ jurisdiction: "US", text: "17 U.S.C. 106, 107" }] as const;
const speech = [{ jurisdiction: "US", sector: "public", text: "First Amendment" }] as const;

/** Every statement of UTMB's policy that is known: the topics of the document by their headings, and its public pages. */
export const clauses = {
  "utmb/topics-why-it-matters": {
    document: overview,
    locator: "list of topics, first; heading only",
    quality: "heading-only",
    category: "education",
    summary: "The policy begins by saying what social media mean for the university.",
    advisory: "a heading that explains and asks nothing of a draft",
  },
  "utmb/topics-privacy-safety": {
    document: overview,
    locator: "list of topics, second; heading only",
    quality: "heading-only",
    category: "phi-identifier",
    summary: "One part is about keeping people's data private and safe; only its heading is known.",
    basis: hipaa,
  },
  "utmb/topics-best-practices": {
    document: overview,
    locator: "list of topics, third; heading only",
    quality: "heading-only",
    category: "advisory-conduct",
    summary: "One part advises on how to post well; only its heading is known.",
    advisory: "a heading without the advice that stood under it",
  },
  "utmb/topics-reputation": {
    document: overview,
    locator: "list of topics, fourth; heading only",
    quality: "heading-only",
    category: "advisory-conduct",
    summary: "One part helps people look after their good name online; only its heading is known.",
    advisory: "one's own good name is one's own to look after",
  },
  "utmb/topics-contacts": {
    document: overview,
    locator: "list of topics, fifth; heading only",
    quality: "heading-only",
    category: "contact",
    summary: "One part names the people to turn to; only its heading is known.",
    advisory: "the address was lost in the stored page",
  },
  "utmb/protect-privacy-and-proprietary": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "phi-identifier",
    summary: "Nothing of patients, and nothing that belongs to the university alone, goes online.",
    basis: hipaa,
  },
  "utmb/be-civil-professional": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "respectful-conduct",
    summary: "People treat each other with courtesy online.",
  },
  "utmb/respect-copyright": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "copyright",
    summary: "Other people's works are used only as the law lets them be.",
    basis: copyright,
  },
  "utmb/think-twice": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "advisory-conduct",
    summary: "What is posted may be found by anybody and for good.",
    advisory: "advice to stop and think, which no draft can show",
  },
  "utmb/work-commitment": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "work-time",
    summary: "Private posting belongs into private hours.",
    advisory: "when somebody wrote cannot be seen in what they wrote",
  },
  "utmb/not-on-behalf": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "official-voice",
    summary: "Staff talk of the university in their own name and never in its name.",
  },
  "utmb/may-speak-about-university": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "protected-speech",
    summary: "Everybody is free to talk about their university.",
    advisory: "an invitation; nothing in a draft can go against it",
  },
  "utmb/affiliation-reflects": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "advisory-conduct",
    summary: "Others may judge the university by its people.",
    advisory: "a reminder that asks nothing in particular",
  },
  "utmb/raise-concerns": {
    document: reminders,
    locator: remindersAt,
    quality: "excerpt",
    category: "incident-reporting",
    summary: "Whoever sees something worrying online is invited to tell the social media team.",
    advisory: "an offer of help; it asks nothing of a draft",
  },
  "utmb/accounts-follow-requirements": {
    document: guidelines,
    locator: "https://utmb.edu/social/guidelines",
    quality: "excerpt",
    category: "account-governance",
    summary: "An account in the university's name is registered and looked over before it begins.",
  },
  "utmb/prefer-main-accounts": {
    document: guidelines,
    locator: "https://utmb.edu/social/guidelines",
    quality: "excerpt",
    category: "account-governance",
    summary: "A department may hand a story to the large accounts instead of opening one of its own.",
    advisory: "an offer that a department may take or leave",
  },
  "utmb/moderation-viewpoint-neutral": {
    document: community,
    locator: communityAt,
    quality: "excerpt",
    category: "moderation",
    summary: "A visitor's comment stays, however critical, unless it breaks the published terms.",
    basis: speech,
  },
  "utmb/moderation-ask-before-removing": {
    document: community,
    locator: communityAt,
    quality: "excerpt",
    category: "moderation",
    summary: "Whoever looks after an account talks to the social media team before taking a comment down.",
  },
} as const satisfies Readonly<Record<string, Clause>>;
