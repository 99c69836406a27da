import type { Rarity } from "./rarity.js";
import { leastSpanOf, type Step, spanOf, type WordStep } from "./steps.js";
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

/** Where a part of a pattern is looked for. */
type Foothold = Pick<Pivot, "marks" | "least" | "most">;

/** The pivot of a pattern; nothing where every part of it can be left out. */
export function pivotOf(steps: readonly Step[], rarity: Rarity): Pivot | undefined {
  const at = rarestOf(steps, rarity);
  const own = at === -1 ? undefined : footholdOf(steps[at] as WordStep, rarity);
  if (own === undefined) return undefined;
  return {
    ...moved(own, steps.slice(0, at)),
    marks: [...new Set(own.marks)],
    before: own.most === 0 ? neighbour(steps[at - 1]) : undefined,
    after: neighbour(steps[at]) === undefined ? undefined : neighbour(steps[at + 1]),
  };
}

/** Position of the rarest part that no match can do without, or -1. */
function rarestOf(steps: readonly Step[], rarity: Rarity): number {
  let rarest = -1;
  let lightest = Number.POSITIVE_INFINITY;
  for (const [at, step] of steps.entries()) {
    const weight = weightOf(step, rarity);
    if (weight >= lightest) continue;
    rarest = at;
    lightest = weight;
  }
  return rarest;
}

/** At how many words among a thousand a part would be looked for; without end where it can be left out. */
function weightOf(step: Step, rarity: Rarity): number {
  if (step.op === "gap" || step.optional) return Number.POSITIVE_INFINITY;
  return step.of.reduce(
    (sum, inner) => sum + Math.min(...inner.map((part) => weightOf(part, rarity))),
    rarity(step.set),
  );
}

function footholdOf({ set, of }: WordStep, rarity: Rarity): Foothold | undefined {
  const plain: Foothold = { marks: set.groups.flatMap(({ marks }) => marks), least: 0, most: 0 };
  return of.reduce<Foothold | undefined>((sum, inner) => either(sum, partOf(inner, rarity)), plain);
}

/** The foothold of an alternative, as seen from where it starts. */
function partOf(steps: readonly Step[], rarity: Rarity): Foothold | undefined {
  const at = rarestOf(steps, rarity);
  const own = at === -1 ? undefined : footholdOf(steps[at] as WordStep, rarity);
  return own && moved(own, steps.slice(0, at));
}

function moved(own: Foothold, before: readonly Step[]): Foothold {
  return { ...own, least: own.least + leastSpanOf(before), most: own.most + spanOf(before) };
}

/** Alternatives: one of either must be there. */
function either(a: Foothold | undefined, b: Foothold | undefined): Foothold | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    marks: [...a.marks, ...b.marks],
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
  };
}

/** Marks of a step that takes exactly one word. */
function neighbour(step: Step | undefined): readonly Mark[] | undefined {
  if (step === undefined || step.op === "gap" || step.optional || step.of.length > 0) return undefined;
  const [only, ...others] = step.set.groups;
  return only?.words === 1 && others.length === 0 ? only.marks : undefined;
}
