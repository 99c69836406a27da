import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(N)";

/** 45 CFR 164.514(b)(2)(i)(N). Links as such; pages that are made for one ill or dead person have a pattern of their own. */
export const patterns: readonly Pattern[] = [
  { name: "link", anchor: "url", confidence: "likely", source },
  {
    name: "domain",
    confidence: "likely",
    source,
    phrases: ["(com|org|net|edu|gov|info|biz|io|health|clinic|co uk|co jp|co il|ca|me|us|site|online|blog)"],
  },
  {
    name: "personal-page",
    confidence: "certain",
    source,
    phrases: [
      "(gofundme|caringbridge|givesendgo|fundly|givebutter|mealtrain|takethemameal|posthope|mylifeline|legacy|everloved|gatheringus|forevermissed|tributearchive|dignitymemorial) (com|org)",
    ],
  },
];
