import type { Pattern } from "../../../detect/index.js";

/** The institution's names are parameters; a hashtag in small letters is compared as a whole. */
export const patterns = [
  { name: "name", confidence: "certain", phrases: ["{names}"] },
  { name: "alias", confidence: "likely", phrases: ["{aliases}"] },
  { name: "handle", confidence: "certain", phrases: ["{handles}"] },
  { name: "hashtag", confidence: "likely", anchor: "hashtag" },
] as const satisfies readonly Pattern[];
