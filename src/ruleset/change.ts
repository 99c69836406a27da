import type { Condition, Outcome, Rule, RuleParam, Scalar, Severity } from "../model/index.js";
import type { Wrong } from "./check/problem.js";
import { losses } from "./locked.js";

/** What a ruleset that extends another does to one of its rules; every part is optional except the reason. */
export interface Change {
  /** Another outcome, or `off`: the rule stays listed and says nothing. */
  readonly outcome?: Outcome | "off";
  readonly severity?: Severity;
  readonly message?: string;
  /** Values of the rule's parameters; each parameter says how they combine with those that it has. */
  readonly params?: { readonly [name: string]: readonly Scalar[] };
  /** Further circumstances: the trigger and `when` gain an alternative, `require` gains a demand. */
  readonly adds?: {
    readonly trigger?: Condition;
    readonly when?: Condition;
    readonly require?: Condition;
  };
  /** Why; shown wherever the rule is listed. */
  readonly because: string;
}

/** A rule after a change, and what is wrong with the change. */
export interface Changed {
  readonly rule: Rule;
  readonly problems: readonly Wrong[];
}

/** Makes the changed rule. What may not be changed is told, with what would slip through. */
export function changeRule(rule: Rule, change: Change, by: string): Changed {
  const path = `changes.${rule.id}`;
  const params = combine(rule, change, path);
  const { because, adds = {}, outcome, severity, message } = change;
  const changed: Rule = {
    ...rule,
    ...(outcome === undefined || outcome === "off" ? {} : { outcome }),
    ...(outcome === "off" ? { off: true } : {}),
    ...(severity === undefined ? {} : { severity }),
    ...(message === undefined ? {} : { message }),
    ...(params.value === undefined ? {} : { params: params.value }),
    ...widened(rule, adds),
    changed: [...(rule.changed ?? []), { ruleset: by, parts: partsOf(change), because }],
  };
  const reason = because.trim() === "" ? [noReason(path)] : [];
  return { rule: changed, problems: [...reason, ...params.problems, ...losses(rule, changed, path)] };
}

function noReason(path: string): Wrong {
  return {
    code: "no-reason",
    path: `${path}.because`,
    message: "a change needs a reason",
    hint: "say which section of your policy asks for it",
  };
}

/** The parts that a change names, for whoever lists the rule. */
function partsOf({ because: _, adds = {}, params = {}, ...plain }: Change): readonly string[] {
  return [
    ...Object.keys(plain),
    ...Object.keys(params).map((name) => `params.${name}`),
    ...Object.keys(adds).map((part) => `adds.${part}`),
  ];
}

function widened(
  { trigger, when, require }: Rule,
  adds: NonNullable<Change["adds"]>,
): Partial<Pick<Rule, "trigger" | "when" | "require">> {
  return {
    ...(adds.trigger === undefined ? {} : { trigger: { op: "any", of: [trigger, adds.trigger] } }),
    // A rule without `when` holds always, so an alternative to it changes nothing.
    ...(adds.when === undefined || when === undefined ? {} : { when: { op: "any", of: [when, adds.when] } }),
    ...(adds.require === undefined ? {} : { require: demanded(require, adds.require) }),
  };
}

function demanded(require: Condition | undefined, further: Condition): Condition {
  return require === undefined ? further : { op: "all", of: [require, further] };
}

interface Combined {
  readonly value: Rule["params"];
  readonly problems: readonly Wrong[];
}

function combine({ id, params = {}, locked }: Rule, change: Change, path: string): Combined {
  if (change.params === undefined) return { value: undefined, problems: [] };
  const named = Object.entries(change.params);
  const problems = named.flatMap(([name, given]) => {
    const param = params[name];
    const at = `${path}.params.${name}`;
    if (param === undefined)
      return [{ code: "unknown-param", path: at, message: `\`${id}\` has no parameter \`${name}\`` }];
    return paramProblems(param, given, { at, locked: locked === true });
  });
  const value = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, combineParam(param, change.params?.[name])]),
  );
  return { value, problems };
}

function combineParam(param: RuleParam, given: readonly Scalar[] | undefined): RuleParam {
  if (given === undefined) return param;
  const value = param.combine === "append" ? [...new Set([...param.value, ...given])] : given;
  return { ...param, value };
}

function paramProblems(
  { value, combine: how }: RuleParam,
  given: readonly Scalar[],
  { at, locked }: { readonly at: string; readonly locked: boolean },
): readonly Wrong[] {
  if (given.length === 0) return [{ code: "empty-list", path: at, message: "has no value" }];
  if (how === "tighten" && given.some((one) => !value.includes(one)))
    return [{ code: "loosens", path: at, message: "may only be made shorter, and gains a value here" }];
  if (how === "replace" && locked && value.some((one) => !given.includes(one)))
    return [
      {
        code: "weakens-locked",
        path: at,
        message: "a locked rule depends on this list, and it loses a value here",
      },
    ];
  return [];
}
