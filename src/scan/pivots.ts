import type { Rarity } from "./rarity.js";
import { leastSpanOfStep, type Step, spanOfStep, type WordStep } from "./steps.js";
import type { Mark } from "./terms.js";

/** The part of a pattern by which it is looked for: the rarest of those that no match can do without. */
export interface Pivot {
  /** One of these stands in every match. */
  readonly marks: readonly Mark[];
  /** The fewest and the most words of the match before it. */
  readonly least: number;
  readonly most: number;
  /** Of these one must stand right before it, and right after it; nothing where any word may. */
  readonly before: readonly Mark[] | undefined;
  readonly after: readonly Mark[] | undefined;
}

/** Where a part of a pattern is looked for, and how often among a thousand words it would be met. */
interface Foothold extends Pick<Pivot, "marks" | "least" | "most"> {
  readonly weight: number;
}

/** The pivot of a pattern; nothing where every part of it can be left out. */
export function pivotOf(steps: readonly Step[], rarity: Rarity): Pivot | undefined {
  const best = rarestPartOf(steps, rarity);
  if (best === undefined) return undefined;
  const { at, own, moved } = best;
  return {
    marks: [...new Set(own.marks)],
    least: moved.least,
    most: moved.most,
    before: own.most === 0 ? neighbour(steps[at - 1]) : undefined,
    after: neighbour(steps[at]) === undefined ? undefined : neighbour(steps[at + 1]),
  };
}

/** A part of a pattern that no match can do without. */
interface Part {
  readonly at: number;
  /** Where it is looked for, with the words before that within it, and within all of the pattern. */
  readonly own: Foothold;
  readonly moved: Foothold;
}

function rarestPartOf(steps: readonly Step[], rarity: Rarity): Part | undefined {
  let best: Part | undefined;
  let least = 0;
  let most = 0;
  for (const [at, step] of steps.entries()) {
    const own = step.op === "gap" || step.optional ? undefined : footholdOf(step, rarity);
    if (own !== undefined && own.weight < (best?.own.weight ?? Number.POSITIVE_INFINITY))
      best = { at, own, moved: { ...own, least: own.least + least, most: own.most + most } };
    least += leastSpanOfStep(step);
    most += spanOfStep(step);
  }
  return best;
}

function footholdOf({ set, of }: WordStep, rarity: Rarity): Foothold | undefined {
  const plain: Foothold = {
    marks: set.groups.flatMap(({ marks }) => marks),
    least: 0,
    most: 0,
    weight: rarity(set),
  };
  return of.reduce<Foothold | undefined>(
    (sum, inner) => either(sum, rarestPartOf(inner, rarity)?.moved),
    plain,
  );
}

/** Alternatives: one of either must be there. */
function either(a: Foothold | undefined, b: Foothold | undefined): Foothold | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    marks: [...a.marks, ...b.marks],
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    weight: a.weight + b.weight,
  };
}

/** Marks of a step that takes exactly one word. */
function neighbour(step: Step | undefined): readonly Mark[] | undefined {
  if (step === undefined || step.op === "gap" || step.optional || step.of.length > 0) return undefined;
  const [only, ...others] = step.set.groups;
  return only?.words === 1 && others.length === 0 ? only.marks : undefined;
}
