import type { Pattern } from "../../detect/index.js";

export const patterns = [
  { name: "single-author", confidence: "certain", phrases: ["(i|i'm|i've|i'd|me|my|mine)"] },
] as const satisfies readonly Pattern[];
