import type { Condition } from "../../model/index.js";
import { couldAllHold, type Literal } from "./literals.js";

/** Conditions that a ruleset declares under a name. */
export interface Named {
  readonly [name: string]: Condition;
}

/** That a condition be answered yes, or no. */
export interface Demand {
  readonly condition: Condition;
  readonly holds: boolean;
  readonly within?: string | undefined;
}

/**
 * Whether some draft could meet all demands at once. `false` is certain; `true` may only mean that nothing shows the
 * opposite: choices are looked at one by one, and what detectors see is left open.
 */
export function couldMeet(demands: readonly Demand[], named: Named): boolean {
  return couldMeetBeside([], demands, named);
}

function couldMeetBeside(fixed: readonly Literal[], demands: readonly Demand[], named: Named): boolean {
  const { literals, choices } = takeApart(demands, named);
  const all = [...fixed, ...literals];
  return (
    couldAllHold(all) &&
    choices.every(({ of, least }) => of.filter((one) => couldMeetBeside(all, [one], named)).length >= least)
  );
}

/** So many of these demands at least. */
interface Choice {
  readonly of: readonly Demand[];
  readonly least: number;
}

interface Apart {
  readonly literals: readonly Literal[];
  readonly choices: readonly Choice[];
}

function takeApart(demands: readonly Demand[], named: Named): Apart {
  const parts = demands.map((demand) => apart(demand, named));
  return {
    literals: parts.flatMap(({ literals }) => literals),
    choices: parts.flatMap(({ choices }) => choices),
  };
}

function apart({ condition, holds, within = "" }: Demand, named: Named): Apart {
  const each = (of: readonly Condition[]) => of.map((part) => ({ condition: part, holds, within }));
  switch (condition.op) {
    case "all":
      return holds ? takeApart(each(condition.of), named) : choice(each(condition.of), 1);
    case "any":
      return holds ? choice(each(condition.of), 1) : takeApart(each(condition.of), named);
    case "atLeast":
      return choice(each(condition.of), holds ? condition.n : condition.of.length - condition.n + 1);
    case "not":
      return apart({ condition: condition.of, holds: !holds, within }, named);
    case "ref":
      return ofName(condition.name, { condition, holds, within }, named);
    case "some":
      return withElement(condition.where, condition.path, { condition, holds, within });
    case "count":
      return withElement(condition.where, condition.path, { condition, holds, within });
    case "every":
    case "field":
    case "known":
    case "found":
    case "near":
      return { literals: [{ condition, holds, within }], choices: [] };
    default:
      return condition satisfies never;
  }
}

function choice(of: readonly Demand[], least: number): Apart {
  return { literals: [], choices: [{ of, least }] };
}

/** Without its own name, so that a condition that refers to itself, which does not compile, ends. */
function ofName(name: string, demand: Required<Demand>, named: Named): Apart {
  const { [name]: condition, ...others } = named;
  return condition === undefined
    ? { literals: [{ ...demand, within: demand.within ?? "" }], choices: [] }
    : apart({ ...demand, condition }, others);
}

/** Some element must fit by itself; what fits one says nothing of the next. */
function withElement(
  where: Condition | undefined,
  path: string,
  { condition, holds, within = "" }: Demand,
): Apart {
  const literals = [{ condition, holds, within }];
  const open = !holds || where === undefined || fitsByItself(where, `${within}${path}[].`);
  return { literals, choices: open ? [] : [{ of: [], least: 1 }] };
}

function fitsByItself(condition: Condition, within: string): boolean {
  return couldMeet([{ condition, holds: true, within }], {});
}
