import type { WordStep } from "./follow.js";
import type { Foothold, Rarity } from "./rarity.js";
import { isEmpty, leastSpanOfStep, type Step, spanOfStep } from "./steps.js";

/** The part of a pattern by which it is looked for: the rarest of those that no match can do without. */
export interface Pivot extends Foothold {
  /** Steps of one word that must stand right before and right after it: what tells soonest that it is not the one. */
  readonly before: WordStep | undefined;
  readonly after: WordStep | undefined;
  /** What must stand before and after the part that it belongs to. */
  readonly lead: readonly Step[];
  readonly rest: readonly Step[];
  /** The fewest and the most words of that part before the one that was found; it ends there when `isLast`. */
  readonly inner: Pick<Foothold, "least" | "most">;
  /** The part ends with the word that was found. */
  readonly isLast: boolean;
}

const nothing: Foothold = { words: [], sets: [], capital: false, number: false, least: 0, most: 0 };

/** The pivot of a pattern; nothing where every part of it can be left out. */
export function pivotOf(steps: readonly Step[], rarity: Rarity): Pivot | undefined {
  const best = rarestPartOf(steps, rarity);
  if (best === undefined) return undefined;
  const { at, own, moved } = best;
  const isOneWord = oneWord(steps[at]) !== undefined;
  return {
    words: own.words,
    sets: own.sets,
    capital: own.capital,
    number: own.number,
    least: moved.least,
    most: moved.most,
    before: isOneWord ? oneWord(steps[at - 1]) : undefined,
    after: isOneWord ? oneWord(steps[at + 1]) : undefined,
    lead: steps.slice(0, at),
    rest: steps.slice(at + 1),
    inner: own,
    isLast: isOneWord,
  };
}

/** A part of a pattern that no match can do without. */
interface Part {
  readonly at: number;
  /** What it is looked for by, and the words before that within it, and within all of the pattern. */
  readonly own: Foothold;
  readonly moved: Foothold;
}

function rarestPartOf(steps: readonly Step[], rarity: Rarity): Part | undefined {
  let best: Part | undefined;
  let lightest = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const [at, step] of steps.entries()) {
    const own = isOptional(step) ? undefined : footholdOf(step, rarity);
    const weight = own === undefined ? Number.POSITIVE_INFINITY : rarity.weigh(own);
    if (own !== undefined && weight < lightest) {
      best = { at, own, moved: { ...own, least: own.least + least, most: own.most + most } };
      lightest = weight;
    }
    least += leastSpanOfStep(step);
    most += spanOfStep(step);
  }
  return best;
}

function isOptional(step: Step): boolean {
  return step.op === "gap" || (step.op !== "word" && step.optional);
}

function footholdOf(step: Step, rarity: Rarity): Foothold | undefined {
  switch (step.op) {
    case "word":
      return { ...nothing, words: [step.id] };
    case "set":
      return { ...nothing, sets: [step.set], most: rarity.ofSet(step.set).reach };
    case "number":
      return { ...nothing, number: true };
    case "capital":
      return { ...nothing, capital: true };
    case "choice":
      return step.of.reduce<Foothold | undefined>(
        (sum, inner) => either(sum, rarestPartOf(inner, rarity)?.moved),
        {
          ...nothing,
          sets: isEmpty(step.set) ? [] : [step.set],
          most: rarity.ofSet(step.set).reach,
        },
      );
    case "gap":
      return undefined;
    default:
      return step satisfies never;
  }
}

/** Alternatives: one of either must be there. */
function either(a: Foothold | undefined, b: Foothold | undefined): Foothold | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    words: [...a.words, ...b.words],
    sets: [...a.sets, ...b.sets],
    capital: a.capital || b.capital,
    number: a.number || b.number,
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
  };
}

/** The step, when it takes exactly one word. */
function oneWord(step: Step | undefined): WordStep | undefined {
  if (step === undefined || step.op === "gap" || isOptional(step)) return undefined;
  if (step.op === "choice" && step.of.length > 0) return undefined;
  return spanOfStep(step) === 1 ? step : undefined;
}
