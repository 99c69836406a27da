import { type Example, learn, scoreOf } from "./regression.js";

/** An example, its writer, and whether it was written to this very question. */
export interface Told extends Example {
  readonly by: string;
  readonly near: boolean;
}

/** A text that was judged by what the texts of others taught. */
export interface Scored extends Pick<Told, "by" | "near" | "yes"> {
  readonly score: number;
}

const parts = 5;

/** The texts of each writer, judged by what others taught: what can be expected of texts that nobody has seen. */
export function judgedApart(examples: readonly Told[]): readonly Scored[] {
  const writers = [...new Set(examples.map(({ by }) => by))].sort();
  return Array.from({ length: parts }, (_, part) => {
    const theirs = new Set(writers.filter((_, at) => at % parts === part));
    const taught = learn(examples.filter(({ by }) => !theirs.has(by)));
    return examples
      .filter(({ by }) => theirs.has(by))
      .map(({ by, near, yes, shows }) => ({ by, near, yes, score: scoreOf(shows, taught) }));
  }).flat();
}

/** Which shares may be taken for what they are not: of the near misses as possible and as likely, and of all texts as possible. */
export interface Tolerated {
  readonly possible: number;
  readonly likely: number;
  readonly ofAll: number;
}

/** From where on a passage is possibly, and likely, what is asked for. */
export interface Limits {
  readonly possible: number;
  readonly likely: number;
}

export function limitsFor({ possible, likely, ofAll }: Tolerated, scored: readonly Scored[]): Limits {
  const no = scored.filter(({ yes }) => !yes);
  const near = no.filter((one) => one.near);
  const least = Math.max(limitAt(possible, near), limitAt(ofAll, no));
  return { possible: least, likely: Math.max(limitAt(likely, near), least) };
}

/** What no more than this share exceeds. */
function limitAt(share: number, scored: readonly Scored[]): number {
  const scores = scored.map(({ score }) => score).sort((a, b) => b - a);
  return scores[Math.floor(scores.length * share)] ?? 0;
}

/** How many of each writer's texts with the answer yes are seen, and of the others falsely, above some limits. */
export function* figuresOf(
  scored: readonly Scored[],
  limits: readonly number[],
): Generator<string, void, undefined> {
  for (const writer of [...new Set(scored.map(({ by }) => by))])
    yield `${writer}: ${lineOf(
      scored.filter(({ by }) => by === writer),
      limits,
    )}`;
  yield `all: ${lineOf(scored, limits)}`;
}

function lineOf(scored: readonly Scored[], limits: readonly number[]): string {
  const above = (limit: number, wanted: boolean) => {
    const some = scored.filter(({ yes }) => yes === wanted);
    const share = (100 * some.filter(({ score }) => score > limit).length) / some.length;
    return some.length === 0 ? "-" : share.toFixed(1);
  };
  return limits
    .map(
      (limit) => `above ${limit.toFixed(2)} ${above(limit, true)} % seen, ${above(limit, false)} % falsely`,
    )
    .join("; ");
}
