import type { Pattern } from "../../../detect/index.js";

/** Rev. Rul. 2007-41: leaders may speak as individuals; a title is then for identification only. */
export const patterns = [
  {
    name: "capacity",
    confidence: "certain",
    phrases: [
      "in (my|a|his|her|their|our|an) {solely}? (own)? (personal|private|individual) (and private|and individual)? capacity",
      "(my|personal) (personal|private) capacity only",
      "as a private (citizen|individual|person)",
    ],
  },
  {
    name: "identification",
    confidence: "certain",
    phrases: [
      "(title|titles|affiliation|affiliations|position|role|name|employer) <0-5> for (purposes of)? identification (purposes)? (only)?",
      "for identification (purposes)? only",
      "identification purposes only",
    ],
  },
] as const satisfies readonly Pattern[];
