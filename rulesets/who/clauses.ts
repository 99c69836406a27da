import type { Clause } from "clearpost/dsl";

const overview = "WHO social media guidelines, as an article on such policies lists their topics";
const framework = "WHO Strategic Communications Framework for effective communications (2017)";
const frameworkAt = "https://docslib.org/doc/8233434/who-strategic-communications-framework-for-effective";
const forum = "Terms of one WHO discussion platform (HIV and TB), not the policy for staff";
const forumAt = "https://ezcollab.who.int/hivtb/terms";

/** Every statement that is known: headings of two documents, and the terms of one discussion platform. */
export const clauses = {
  "who/naming-conventions": {
    document: overview,
    locator: "list of topics, first; heading only",
    quality: "heading-only",
    category: "account-governance",
    summary: "Accounts in the organization's name are named after one pattern; only the heading is known.",
  },
  "who/design-specs": {
    document: overview,
    locator: "list of topics, second; heading only",
    quality: "heading-only",
    category: "brand-use",
    summary: "Moving pictures and quotations have a common look; only the heading is known.",
  },
  "who/tweet-style": {
    document: overview,
    locator: "list of topics, third; heading only",
    quality: "heading-only",
    category: "platform-fit",
    summary: "Short posts follow a guide to style; only the heading is known.",
  },
  "who/compromised-accounts": {
    document: overview,
    locator: "list of topics, fourth; heading only",
    quality: "heading-only",
    category: "incident-reporting",
    summary: "There are steps to take when somebody else got into an account; only the heading is known.",
  },
  "who/media-training": {
    document: overview,
    locator: "list of topics, fifth; heading only",
    quality: "heading-only",
    category: "press-inquiry",
    summary: "Staff who answer reporters have been prepared for it; only the heading is known.",
  },
  "who/crisis-communication": {
    document: overview,
    locator: "list of topics, sixth; heading only",
    quality: "heading-only",
    category: "crisis",
    summary: "In an emergency communication follows rules of its own; only the heading is known.",
  },
  "who/multilingual": {
    document: overview,
    locator: "list of topics, seventh; heading only",
    quality: "heading-only",
    category: "platform-fit",
    summary: "There is advice on posting in several languages; only the heading is known.",
  },
  "who/credible-information": {
    document: overview,
    locator: "list of topics, eighth; heading only",
    quality: "heading-only",
    category: "accuracy",
    summary: "Health information that is passed on can be relied on; only the heading is known.",
  },
  "who/framework-technical-accuracy": {
    document: framework,
    locator: `${frameworkAt}, table of contents; heading only`,
    quality: "heading-only",
    category: "accuracy",
    summary: "Experts have seen what is said of their field; only the heading is known.",
  },
  "who/framework-be-transparent": {
    document: framework,
    locator: `${frameworkAt}, table of contents; heading only`,
    quality: "heading-only",
    category: "accuracy",
    summary: "Communication is open about what is known and what is not; only the heading is known.",
    advisory: "a heading that asks nothing in particular of a draft",
  },
  "who/framework-one-who": {
    document: framework,
    locator: `${frameworkAt}, table of contents; heading only`,
    quality: "heading-only",
    category: "official-voice",
    summary: "The organization speaks with a single voice; only the heading is known.",
  },
  "who/framework-plain-language": {
    document: framework,
    locator: `${frameworkAt}, table of contents; heading only`,
    quality: "heading-only",
    category: "platform-fit",
    summary: "Words are chosen that everybody understands; only the heading is known.",
    advisory: "how plain a text is stays the author's to judge",
  },
  "who/moderation-no-personal-information": {
    document: forum,
    locator: forumAt,
    quality: "excerpt",
    category: "moderation",
    summary: "Contributions to the discussion hold nobody's contact data.",
  },
  "who/moderation-no-tagging-people": {
    document: forum,
    locator: forumAt,
    quality: "excerpt",
    category: "patient-media",
    summary: "Other people are not tagged, least of all in pictures.",
  },
  "who/moderation-no-abuse": {
    document: forum,
    locator: forumAt,
    quality: "excerpt",
    category: "respectful-conduct",
    summary: "Nobody is insulted or attacked in the discussion.",
  },
  "who/moderation-no-promotion": {
    document: forum,
    locator: forumAt,
    quality: "excerpt",
    category: "third-party-promotion",
    summary: "The discussion is no place to advertise.",
  },
} as const satisfies Readonly<Record<string, Clause>>;
