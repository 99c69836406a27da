import type { Problem } from "../../model/index.js";
import type { Mutant } from "./mutant.js";

/** Mutants that need not be killed: by whose they are, by where they were made, by what was done, or by all of these. */
export interface Excuse {
  /** Id of the rule or permission. */
  readonly rule?: string | undefined;
  /** As in the mutant: `` `msk/x` trigger.of[1] ``. */
  readonly path?: string | undefined;
  /** The English of the mutant, word for word. */
  readonly mutation?: string | undefined;
  readonly because: string;
}

/** Whether an excuse is about a mutant; one without a reason, or that names nothing, is about none. */
export function excuses({ rule, path, mutation, because }: Excuse, mutant: Mutant): boolean {
  if (because.trim() === "" || [rule, path, mutation].every((one) => one === undefined)) return false;
  return (
    (rule ?? mutant.rule) === mutant.rule &&
    (path ?? mutant.path) === mutant.path &&
    (mutation ?? mutant.mutation) === mutant.mutation
  );
}

/** Excuses without a reason, and those that no mutant needs. */
export function excuseProblems(all: readonly Excuse[], survivors: readonly Mutant[]): readonly Problem[] {
  return all.flatMap((excuse, index): readonly Problem[] => {
    const path = `excuses[${index}]`;
    if (excuse.because.trim() === "")
      return [
        {
          code: "no-reason",
          path,
          message: "gives no reason",
          hint: "say in `because` why no example can kill it",
        },
      ];
    return survivors.some((survivor) => excuses(excuse, survivor))
      ? []
      : [{ code: "unused-excuse", path, message: "excuses no mutant that survives", hint: "remove it" }];
  });
}
