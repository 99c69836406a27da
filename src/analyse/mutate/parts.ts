import type { Condition, Permission, Rule, Ruleset } from "../../model/index.js";
import { canonical, conditionsOf, walk } from "../../ruleset/index.js";
import { inlined, type Named } from "./names.js";

/** A condition that a ruleset asks, once however often it is written there. */
export interface Part {
  readonly condition: Condition;
  /** Beginning of the table's paths that its paths are relative to: `media[].` inside a condition on elements of `media`. */
  readonly within: string;
  /** Rule or permission that it stands in first, and where: `trigger.of[1]`. */
  readonly holder: string;
  readonly at: string;
  /** Ids of all rules and permissions that it stands in. */
  readonly holders: ReadonlySet<string>;
  /** It cannot be left out where it stands, so only turning it round shows that it is asked at all. */
  readonly needed: boolean;
  /** Wherever it stands, what is open comes to the same as what does not hold. */
  readonly openIsNo: boolean;
}

/** What a part goes by: the same words about the same elements are the same part. */
export function keyOf({ condition, within }: Pick<Part, "condition" | "within">): string {
  return `${within} ${canonical(condition)}`;
}

/** Every condition of rules and permissions, those of the same words as one, in the order in which they are written. */
export function partsOf(
  { rules, permissions }: Pick<Ruleset, "rules" | "permissions">,
  named: Named,
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part & { readonly holders: Set<string> }>();
  const places = [
    ...rules.flatMap((rule) => placesOfRule(rule, named)),
    ...permissions.map(placeOfPermission),
  ];
  for (const { condition, within, needed, openIsNo, at, holder } of places.flatMap((place) =>
    below(place, named),
  )) {
    const one = { condition: inlined(condition, named), within };
    const key = keyOf(one);
    const before = parts.get(key);
    const holders = before?.holders ?? new Set<string>();
    parts.set(key, {
      ...(before ?? { ...one, holder, at }),
      holders: holders.add(holder),
      needed: needed || before?.needed === true,
      openIsNo: openIsNo && before?.openIsNo !== false,
    });
  }
  return parts;
}

/** A condition in one place of one rule or permission. */
interface Place extends Pick<Part, "condition" | "within" | "holder" | "at" | "needed" | "openIsNo"> {}

/** A rule without `when`, `require`, `unless` or a citation is made elsewhere; without a trigger it is none. */
function placesOfRule(rule: Rule, named: Named): readonly Place[] {
  const asksFacts = isOfFacts(inlined(rule.trigger, named));
  return conditionsOf(rule).map((placed) => ({
    ...placed,
    holder: rule.id,
    needed: placed.at === "trigger",
    // A trigger that only facts that nobody sent leave open saw nothing, and a clause is cited only where it surely applies.
    openIsNo: placed.at === "trigger" ? asksFacts : placed.at.startsWith("alsoCites"),
  }));
}

/** A permission that may hold or not grants nothing. */
function placeOfPermission({ id, when }: Permission): Place {
  return { condition: when, within: "", holder: id, at: "when", needed: false, openIsNo: true };
}

/** Whether a condition asks nothing of detectors, whose faint signs leave it open in another way. */
function isOfFacts(condition: Condition): boolean {
  return walk({ condition, at: "", within: "" }).every(
    ({ condition: { op } }) => op !== "found" && op !== "near",
  );
}

function below(place: Place, named: Named): readonly Place[] {
  return [place, ...inside(place, named).flatMap((part) => below(part, named))];
}

function inside({ condition, at, ...place }: Place, named: Named): readonly Place[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast": {
      const needed =
        condition.of.length === 1 || (condition.op === "atLeast" && condition.of.length <= condition.n);
      return condition.of.map((part, index) => ({
        ...place,
        condition: part,
        at: `${at}.of[${index}]`,
        needed,
      }));
    }
    case "not":
      // Turned round it is what the whole is turned round.
      return [{ ...place, condition: condition.of, at: `${at}.of`, needed: false, openIsNo: false }];
    case "some":
    case "every":
      return [whereOf({ ...place, at }, condition.path, condition.where, true)];
    case "count":
      return condition.where === undefined
        ? []
        : [whereOf({ ...place, at }, condition.path, condition.where, false)];
    case "ref": {
      const part = named[condition.name];
      return part === undefined
        ? []
        : inside({ ...place, condition: part, at: `${at}(${condition.name})` }, named);
    }
    case "field":
    case "known":
    case "found":
    case "near":
      return [];
    default:
      return condition satisfies never;
  }
}

function whereOf(
  place: Omit<Place, "condition">,
  path: string,
  condition: Condition,
  needed: boolean,
): Place {
  return { ...place, condition, at: `${place.at}.where`, within: `${place.within}${path}[].`, needed };
}
