/** Nouns for what somebody says or thinks, as disclaimers use them. Source: own compilation, 2026-11. */
export const viewNouns: readonly string[] = [
  "view", "views", "viewpoint", "viewpoints", "opinion", "opinions", "thought", "thoughts", "belief",
  "beliefs", "perspective", "perspectives", "statement", "statements", "comment", "comments", "remark",
  "remarks", "tweet", "tweets", "toot", "toots", "skeet", "skeets", "post", "posts", "posting", "postings",
  "take", "takes", "rant", "rants", "raving", "ravings", "rambling", "ramblings", "musing", "musings",
  "reflection", "reflections", "conclusion", "conclusions", "interpretation", "interpretations", "sentiment",
  "sentiments", "judgment", "judgments",
];

/** What else a disclaimer can be about. Source: own compilation, 2026-11. */
export const publications: readonly string[] = [
  "content", "contents", "account", "page", "feed", "timeline", "profile", "blog", "site", "website",
  "channel", "podcast", "newsletter", "article", "paper", "white paper", "material", "information", "writing",
  "writings",
];

/** Whoever somebody works for or belongs to, without a name. Source: own compilation, 2026-11. */
export const employerNouns: readonly string[] = [
  "employer", "employers", "company", "companies", "hospital", "hospitals", "health system", "institution",
  "institutions", "organization", "organizations", "organisation", "organisations", "university", "school",
  "college", "clinic", "workplace", "place of work", "agency", "department", "firm", "practice", "party",
  "parties", "entity", "entities", "client", "clients", "corporation", "foundation", "board", "management",
  "administration", "work", "day job", "boss", "affiliation", "affiliations",
];

/** Nouns that an institution's name can end with, and those that `of` follows. Source: own compilation, 2026-11. */
export const institutionNouns: readonly string[] = [
  "hospital", "hospitals", "hospital center", "medical center", "medical centre", "medical group", "medicine",
  "clinic", "clinics", "health", "healthcare", "health care", "health system", "health network",
  "health authority", "health sciences", "health partners", "system", "network", "center", "centre",
  "institute", "university", "college", "school", "infirmary", "foundation", "trust", "company",
  "corporation", "inc", "llc",
];

/** Words that make a claim of ownership stronger. Source: own compilation, 2026-11. */
export const solely: readonly string[] = [
  "solely", "strictly", "entirely", "purely", "only", "just", "all", "exclusively", "completely", "totally",
  "wholly", "simply", "merely", "definitely", "always", "obviously", "clearly", "naturally", "of course",
  "absolutely", "100", "100 percent", "very much", "both", "also",
];
