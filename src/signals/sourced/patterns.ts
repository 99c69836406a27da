import type { Pattern } from "../../detect/index.js";

/** Words that say where something comes from. */
const sources = [
  "according to",
  "(a|the|this|one|new|recent|our) <0-3> (study|trial|review|meta analysis|survey|report|paper|analysis|audit)",
  "(study|studies|trials|research|researchers|data|evidence|figures|statistics) (show|shows|showed|suggest|suggests|found|find|from|by|published)",
  "(published|reported|reviewed|ranked|rated|named|recognized|recognised|awarded|certified|accredited|designated) <0-8> (in|by|as)",
  "(cdc|nih|fda|cochrane|medline|pubmed|doi|cihi|phac|nhs|ahrq|cms|uspstf)",
  "(centers for disease control|world health organization|national institutes of health|cancer society|heart association|joint commission|leapfrog|us news|u s news|newsweek|magnet)",
  "(journal|lancet|jama|nejm|bmj|annals) (of)?",
  "(source|sources|reference|references)",
  "(n|ci|hr|rr|p) {number}",
  "confidence interval",
];

export const patterns = [
  { name: "words", confidence: "certain", phrases: sources },
  { name: "acronym", confidence: "certain", case: "exact", phrases: ["WHO", "OR {number}"] },
  { name: "link", confidence: "certain", anchor: "url" },
] as const satisfies readonly Pattern[];
