import type * as z from "zod/mini";
import { didYouMean, type Problem } from "../../model/index.js";
import { ops } from "../parts/condition.js";

/** A problem before it is known which ruleset has it. */
export type Wrong = Omit<Problem, "ruleset">;

/** More than this nobody reads. */
export const mostProblems = 100;
const longestEcho = 100;
const mostCandidates = 500;

type Steps = readonly PropertyKey[];

/** Writes steps as `rules[3].trigger.of[0].path` or `clauses["x/a"].quote`; nothing stands for the whole. */
export function pathOf(steps: Steps): string {
  const path = steps.map((step) => stepText(step)).join("");
  return path === "" ? "ruleset" : path.replace(/^\./, "");
}

function stepText(step: PropertyKey): string {
  if (typeof step === "number") return `[${step}]`;
  const name = String(step);
  return /^[a-z$]\w*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** What an issue of zod means, in our words; of alternatives, the one that was meant is told when only one fits the kind. */
export function problemsOf(issue: z.core.$ZodIssue, around: Steps = []): readonly Wrong[] {
  const steps = [...around, ...issue.path];
  const path = pathOf(steps);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      code: "unknown-field",
      path,
      message: `the field \`${key}\` does not belong here`,
    }));
  const meant = meantBy(issue);
  if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, steps));
  return [{ code: codeOf(issue), path, message: issue.message, hint: hintOf(issue) }];
}

/** The issues of the only alternative whose outermost kind was right. */
function meantBy(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] | undefined {
  if (issue.code !== "invalid_union") return undefined;
  const inside = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  return inside.length === 1 ? inside[0] : undefined;
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return String(issue.params?.code ?? "wrong-value");
  if (issue.code === "too_small") return "wrong-value";
  if (issue.input === undefined) return "missing-field";
  return issue.code === "invalid_type" ? "wrong-type" : "wrong-value";
}

function hintOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === "custom")
    return issue.params?.hint === undefined ? undefined : String(issue.params.hint);
  if (issue.code === "invalid_value") return nearTo(issue.input, issue.values.map(String));
  if (issue.code === "invalid_union" && "discriminator" in issue) return nearTo(opOf(issue.input), ops);
  return undefined;
}

function opOf(condition: unknown): unknown {
  return typeof condition === "object" && condition !== null ? Reflect.get(condition, "op") : undefined;
}

function nearTo(word: unknown, candidates: readonly string[]): string | undefined {
  return typeof word === "string" ? hintFor(word, candidates) : undefined;
}

/** `did you mean …?`, when one of the candidates was probably meant. */
function hintFor(word: string, candidates: readonly string[]): string | undefined {
  const near = didYouMean(word, candidates.slice(0, mostCandidates));
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** A name that stands for nothing; very long ones are not repeated. */
export function unknownName(
  code: string,
  path: string,
  { what, word, among }: { readonly what: string; readonly word: string; readonly among: readonly string[] },
): Wrong {
  if (word.length > longestEcho) return { code, path, message: `unknown ${what}` };
  return { code, path, message: `unknown ${what} \`${word}\``, hint: hintFor(word, among) };
}
