import type { Pattern } from "../../../detect/index.js";

/** Words that tie a detail to the person addressed: feelings about it, or a relative who had it. */
export const patterns = [
  {
    name: "feeling",
    confidence: "certain",
    phrases: [
      "(sorry|regret|apologize|apologise|apologies|glad|happy|pleased|thrilled|delighted|relieved|thank|thanks|grateful|hope|wish|sad|saddened|congratulations|congrats|disappointed|concerned|understand|imagine)",
      "(you|your {relation}) (had|have had|underwent|received|went through|got|needed|experienced|endured|spent|were|was)",
      "(we|i|our team) (reviewed|looked|checked|spoke|talked|followed|met)",
    ],
  },
  { name: "relation", confidence: "certain", phrases: ["{relation}"] },
  { name: "addressed", confidence: "certain", phrases: ["(you|your|you're|you've|yours)"] },
] as const satisfies readonly Pattern[];
