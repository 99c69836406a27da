import type { Pattern } from "../../../detect/index.js";

/** The words that are asked for come as a parameter; only what they are about is known here. */
export const patterns = [
  { name: "view", confidence: "possible", phrases: ["{view}"] },
] as const satisfies readonly Pattern[];
