import type { Pattern } from "../../detect/index.js";

const be = "(are|is|were|remain|being|re|r)";
const own = "(my own|mine|mine and mine alone|mine and mine only|mine alone|mine only|my own personal)";
const notBeing =
  "(don't|doesn't|dont|doesnt|won't|can't|cannot|in no way|nor|do not|does not|did not|may not|might not|should not|shouldn't|must not|need not|will not|can not|could not)";
const stand =
  "(represent|reflect|express|imply|state|mirror|constitute|represents|reflects|speak for|be attributed to|be taken as|be construed as|be those of|be shared by)";
const theirs = "({employer}|{capital}|their {view}|its {view}|anyone <0-3> with|those of others|theirs)";
const speaking = "(speaking|posting|tweeting|writing|commenting|talking|blogging|sharing)";

/** Statements that words are the writer's own. */
export const ownPatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "own",
      confidence: "certain",
      phrases: [
        `{view} <0-8> ${be} {solely}? {solely}? ${own}`,
        `{view} <0-3> (represent|reflect|express|are|is) {solely}? my {solely}? (own|personal|private)? (personal|private)? {view}`,
        `{view} <0-3> belong {solely}? to (me|myself)`,
        `{view} <0-4> ${be} {solely}? those of (mine|myself)`,
      ],
    },
    {
      name: "own-short",
      confidence: "certain",
      phrases: [
        "{view} (all|solely|strictly)? (my own|mine|mine alone|own)",
        "(my|all) (own|personal|private) {view} (only|alone)?",
        "(my own|own|personal|private) {view} (only|alone)?",
        `{view} <0-3> ${be} {solely}? (personal|private) {view}?`,
        "{view} personal",
        "my {view} (only|alone)",
        "my {view} my {view}",
        "(viewsaremyown|viewsmyown|viewsmine|viewsown|viewsaremine|opinionsaremyown|opinionsmyown|opinionsmine|opinionsaremine|tweetsaremyown|tweetsmyown|tweetsmine|ownviews|myviews|myownviews|myopinions)",
      ],
    },
    {
      name: "own-this",
      confidence: "certain",
      phrases: [
        "(these|this|those|following|here) (are|is|re|be) {solely}? (my|a|the) {solely}? (own|personal|private) (personal|private)? {view}",
        "(these|this|those|that's|that) (are|is)? {solely} my {view}",
        "(this|these|those) (is|are) my {view} (alone|only)",
        "(just|only|purely|strictly|solely) my (own|personal) {view}",
        "(everything|anything|all|whatever) <0-4> (is|are) {solely}? my (own|personal)? (personal)? {view}",
        "my own (two|2) cents",
        "(in|as) my own personal opinion",
      ],
    },
    {
      name: "own-voice",
      confidence: "certain",
      phrases: [
        `(speak|tweet|post|write|${speaking}) {solely}? (for|as) {solely}? myself`,
        `(${speaking}|tweet|post|speak|tweets|posts|here) {solely}? in (a|my) {solely}? (own)? (personal|private|individual) capacity`,
      ],
    },
    {
      name: "own-third",
      confidence: "likely",
      phrases: [
        `{view} <0-8> ${be} {solely}? (his own|her own|hers alone|his alone)`,
        `{view} <0-8> ${be} {solely}? (our own|their own)`,
        `{view} <0-8> ${be} {solely}? (those|that) of <0-1> <0-1> (author|authors|writer|writers|speaker|speakers|sender|poster|individual|individuals|owner|person|participants|contributors)`,
        "{view} <0-8> belong {solely}? to <0-2> (author|authors|writer|speaker|individual|{capital})",
      ],
    },
  ] as const satisfies readonly Pattern[])();

/** Statements that words are not the employer's. */
export const notPatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "not-theirs",
      confidence: "certain",
      phrases: [
        `${notBeing} (they|i|we)? (officially|always)? ${stand} <0-3> ${theirs}`,
        `${notBeing} (they|i|we)? (officially|always)? ${stand} <1-8> (of|by) <0-4> ${theirs}`,
        `(never|not|without) (represent|representing|reflecting|reflective of|representative of|speaking for) <0-6> ${theirs}`,
      ],
    },
    {
      name: "not-necessarily",
      confidence: "certain",
      phrases: [
        `(not|nor|don't|doesn't|dont|doesnt) <0-1> necessarily ${stand} <0-3> ${theirs}`,
        `(not|nor|don't|doesn't|dont|doesnt) <0-1> necessarily ${stand} <1-8> (of|by) <0-4> ${theirs}`,
        "not necessarily <0-3> (those|that|views|opinions|the views|the opinions|shared|endorsed) <0-5> ({employer}|{capital})",
      ],
    },
    {
      name: "not-of",
      confidence: "certain",
      phrases: [
        "not (necessarily|always)? (those|that|the views|the opinions) of",
        "not <0-3> (those|that|views|view|opinions|opinion|positions|position|policy|policies|thoughts) of <0-4> ({employer}|{capital})",
        "(not|nor|never) {solely}? (necessarily|always)? (of|for|from|by)? (my|the|our|any|your|his|her|their|a|an)? <0-3> {employer}",
        "not (necessarily)? (of|for|from|by|the)? {capital} {capital}? {capital}? {capital}?",
        "not (an|the|a)? official <0-3> (policy|policies|position|view|views|opinion|opinions|statement|publication|account|page|site|channel|stance)",
        "not <0-3> (affiliated|associated|connected) with",
        "not <0-6> endorsed by",
        "independent (of|from) <0-2> ({employer}|{capital})",
        "unofficial (account|page|site|channel)",
        "nothing to do with <0-2> {employer}",
      ],
    },
    {
      name: "not-speaking",
      confidence: "certain",
      phrases: [
        `(i|we) (do not|don't|dont|never|am not|are not|cannot|can't|did not) <0-1> (speak|${speaking}|tweet|post) <0-1> (for|on behalf of|behalf of|in the name of)? <0-4> ({employer}|{capital})`,
        "i (do not|don't|dont|never) (officially)? represent <0-3> ({employer}|{capital})",
        "nothing <0-4> (represents|reflects|speaks for|is endorsed by|reflects on) <0-6> ({employer}|{capital})",
        `(i'm|im|i am|we're) not <0-1> (${speaking}|here) <0-1> (for|on behalf of|in the name of) <0-4> ({employer}|{capital})`,
      ],
    },
    {
      name: "not-speaking-short",
      confidence: "certain",
      phrases: [
        `not (${speaking}|here) <0-1> (for|on behalf of|in the name of) <0-4> ({employer}|{capital})`,
      ],
    },
  ] as const satisfies readonly Pattern[])();

/** What makes such words something else than a disclaimer. */
export const otherPatterns = [
  { name: "view", confidence: "certain", phrases: ["{view}"] },
  {
    name: "subject",
    confidence: "certain",
    phrases: ["{view}", "{publication}", "they", "these", "this", "it", "which"],
  },
  {
    name: "review",
    confidence: "certain",
    phrases: [
      "reviews",
      "review",
      "testimonials",
      "ratings",
      "survey",
      "results",
      "data",
      "numbers",
      "figures",
      "costs",
    ],
  },
  {
    name: "denied-own",
    confidence: "certain",
    phrases: [
      "(not|never|aren't|isn't|arent|isnt|hardly|no longer|neither|weren't) (at all|really|actually|even|necessarily|always|all|only|just|entirely|solely)? (my own|mine)",
    ],
  },
  { name: "joke", confidence: "certain", phrases: ["unfortunately", "sadly", "alas"] },
  {
    name: "reward",
    confidence: "certain",
    phrases: [
      "compensated",
      "compensation",
      "in exchange for",
      "complimentary",
      "affiliate (link|links)",
      "(honest|unbiased|honest and unbiased|fair) (review|reviews|opinion)",
      "sponsored",
      "sponsor",
      "sponsors",
      "(sent|gave|gifted|provided) (me|us)",
      "gifted",
      "received <0-3> (free|product|products|sample|samples|copy)",
      "free (product|copy|sample)",
      "paid (partnership|post|promotion)",
      "review copy",
    ],
  },
  {
    name: "unrewarded",
    confidence: "certain",
    phrases: ["not <0-6> sponsored", "(no|any) (sponsor|sponsors)"],
  },
  {
    name: "talk",
    confidence: "certain",
    phrases: [
      "(your|everyone's|people's|someone's) (bio|profile|posts|about section)",
      "(disclaimer|phrase|line|sentence|statement|words|wording|hashtag) (that|like|such as|saying|says|reads|which|of|about)",
      "(bio|profile|disclaimer|line|sentence|phrase|footer|signature|header) (that)? (says|said|reads|saying|stating|states)",
      "(add|adding|put|putting|append|paste|include|including|use|using) (a|the|that|this|your|my|their)? (disclaimer|line|sentence|phrase|statement|words|something like)",
      "(must|should|please|to|always|could|can) (add|state|say|include|write|declare|mention|make it clear|make clear|indicate)",
      "as long as",
      "(saying|writing|adding|stating|says|wrote|added|said|say|claims|claim|declare|declares) (that)?",
    ],
  },
] as const satisfies readonly Pattern[];

/** Words that may stand directly before the noun that a disclaimer is about. */
export const leading: readonly string[] = [
  "all",
  "any",
  "the",
  "my",
  "these",
  "those",
  "and",
  "or",
  "personal",
  "such",
  "other",
  "tweets",
  "disclaimer",
  "that",
  "but",
  "also",
  "own",
  "standard",
  "usual",
  "obligatory",
  "as",
  "always",
  "note",
  "because",
  "since",
  "so",
  "again",
  "both",
  "expressed",
  "political",
  "medical",
  "professional",
  "any and all",
  "here",
  "etc",
  "his",
  "her",
  "our",
  "their",
  "while",
  "although",
  "with",
  "where",
  "opinion",
  "random",
  "bad",
  "clinical",
  "though",
  "plus",
];

/** Words that may follow directly on a disclaimer without a mark. */
export const trailing: readonly string[] = [
  "and",
  "but",
  "not",
  "etc",
  "alone",
  "only",
  "unless",
  "or",
  "though",
  "here",
  "so",
  "as",
  "rather",
  "which",
  "except",
  "please",
  "rt",
  "rts",
  "do",
  "does",
  "they",
  "he",
  "she",
  "unfortunately",
  "sadly",
  "alas",
  "never",
  "nor",
  "because",
  "since",
  "always",
  "obviously",
  "all",
  "thoughts",
  "yet",
  "now",
  "of course",
  "of",
  "naturally",
  "retweets",
  "likes",
  "entirely",
  "when",
  "while",
  "on",
  "in",
  "at",
  "today",
  "hers",
  "thank",
  "thanks",
  "may",
  "i",
  "i'm",
];
