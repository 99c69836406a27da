export type { Excuse } from "./excuses.js";
export type { Mutant, MutationKind } from "./mutant.js";
export { type MutationOptions, type Mutations, mutateRuleset } from "./mutate.js";
