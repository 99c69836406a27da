import type { Clause } from "clearpost/dsl";

const overview = "VCH social media policy, as an article on such policies lists its topics";
const news = "VCH News, an article on the new social media policy (9 April 2014)";
const newsAt = "http://vchnews.ca/across-vch/2014/04/09/tweet-tweet-new-social-media-policy";
const orientation = "VCH orientation, information privacy";
const orientationAt = "http://vchorientation.ca/point-of-care/privacy/";

const privacy = [
  {
    jurisdiction: "CA-BC",
    sector: "public",
    text: "Freedom of Information and Protection of Privacy Act (BC), s. 33",
  },
] as const;

/** Every statement of the policy that is known: the topics of the document by their headings, and two public pages on it. */
export const clauses = {
  "vancouver-coastal/topics-respectful-communication": {
    document: overview,
    locator: "list of topics, first; heading only",
    quality: "heading-only",
    category: "respectful-conduct",
    summary: "One part asks people to treat each other with respect; only its heading is known.",
  },
  "vancouver-coastal/topics-official-accounts": {
    document: overview,
    locator: "list of topics, second; heading only",
    quality: "heading-only",
    category: "account-governance",
    summary: "One part is about accounts in the authority's name; only its heading is known.",
  },
  "vancouver-coastal/topics-photos-and-videos": {
    document: overview,
    locator: "list of topics, third; heading only",
    quality: "heading-only",
    category: "patient-media",
    summary: "One part is about what may be photographed and filmed; only its heading is known.",
    basis: privacy,
  },
  "vancouver-coastal/topics-confidentiality": {
    document: overview,
    locator: "list of topics, fourth; heading only",
    quality: "heading-only",
    category: "confidential-information",
    summary: "One part is about what has to stay inside; only its heading is known.",
  },
  "vancouver-coastal/topics-acceptable-comments": {
    document: overview,
    locator: "list of topics, fifth; heading only",
    quality: "heading-only",
    category: "respectful-conduct",
    summary: "One part says which comments are welcome; only its heading is known.",
  },
  "vancouver-coastal/topics-unlawful-activities": {
    document: overview,
    locator: "list of topics, sixth; heading only",
    quality: "heading-only",
    category: "respectful-conduct",
    summary: "One part rules out what the law forbids; only its heading is known.",
  },
  "vancouver-coastal/use-and-share-securely": {
    document: overview,
    locator: "paragraph on personal information, after the topics; reworded there",
    quality: "paraphrase",
    category: "confidential-information",
    summary: "Whoever handles information takes care that nobody else gets to see it.",
    basis: privacy,
  },
  "vancouver-coastal/avoid-personal-use-on-work-time": {
    document: news,
    locator: newsAt,
    quality: "excerpt",
    category: "work-time",
    summary: "Private posts wait until after the shift.",
    advisory: "when somebody wrote cannot be seen in what they wrote",
  },
  "vancouver-coastal/never-compromise-privacy": {
    document: news,
    locator: newsAt,
    quality: "excerpt",
    category: "phi-identifier",
    summary: "Nothing is posted, in words or pictures, that lays open another person's private life.",
    basis: privacy,
  },
  "vancouver-coastal/account-check-first": {
    document: news,
    locator: newsAt,
    quality: "excerpt",
    category: "account-governance",
    summary: "Before an account or a site is opened, the manager and the communications office agree.",
  },
  "vancouver-coastal/authorized-to-speak": {
    document: news,
    locator: newsAt,
    quality: "excerpt",
    category: "official-voice",
    summary: "The authority's voice is lent only to people who were asked to use it.",
  },
  "vancouver-coastal/own-opinion-disclaimer": {
    document: news,
    locator: newsAt,
    quality: "excerpt",
    category: "disclaimer",
    summary: "Whoever is known to work here says that an opinion is theirs alone.",
  },
  "vancouver-coastal/encourage-professional-use": {
    document: news,
    locator: newsAt,
    quality: "excerpt",
    category: "protected-speech",
    summary: "Staff are welcome to learn and exchange online for their profession.",
    advisory: "an invitation; nothing in a draft can go against it",
  },
  "vancouver-coastal/need-to-know": {
    document: orientation,
    locator: orientationAt,
    quality: "excerpt",
    category: "confidential-information",
    summary: "People look up personal data for their work and for nothing else.",
    advisory: "whether somebody needed to look something up cannot be seen in a draft",
    basis: privacy,
  },
  "vancouver-coastal/no-coworker-attacks-from-affiliated-account": {
    document: orientation,
    locator: `${orientationAt}, a training scenario that breaks off before its answer`,
    quality: "excerpt",
    category: "respectful-conduct",
    summary: "A colleague is not run down from an account that shows where its owner works.",
  },
} as const satisfies Readonly<Record<string, Clause>>;
