/** A text with a known answer, as the features that it shows. */
export interface Example {
  /** As many texts as it counts for; default one. */
  readonly times?: number;
  readonly yes: boolean;
  readonly shows: ReadonlySet<string>;
}

export interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Features that so few texts show are not learned. */
const leastTexts = 4;
/** How strongly weights are held near zero. */
const ridge = 8;
const rounds = 200;
/** What weighs less is left out: two words in three, for a hundredth of what is seen. */
const slight = 0.125;

/**
 * Logistic regression with a ridge penalty, by accelerated gradient descent (Nesterov 1983) from zero, always the same way:
 * same texts, same weights.
 */
export function learn(examples: readonly Example[]): Learned {
  const names = featuresOf(examples);
  const place = new Map(names.map((name, at) => [name, at]));
  const counted = examples.filter(({ yes }) => yes).length;
  const rows = examples.map(
    ({ yes, times = 1, shows }): Row => ({
      yes: yes ? 1 : 0,
      share: (times * examples.length) / 2 / (yes ? counted : examples.length - counted),
      at: Int32Array.from([...shows].flatMap((name) => place.get(name) ?? [])),
    }),
  );
  const step = 1 / (0.25 * largestOf(rows, names.length) + ridge);
  let [weights, bias] = [new Float64Array(names.length), 0];
  let [ahead, biasAhead] = [weights, bias];
  for (let round = 0; round < rounds; round++) {
    const { slopes, slope } = slopesAt(rows, ahead, biasAhead);
    const next = ahead.map((weight, at) => weight - step * (slopes[at] ?? 0));
    const nextBias = biasAhead - step * slope;
    const momentum = round / (round + 3);
    ahead = next.map((weight, at) => weight + momentum * (weight - (weights[at] ?? 0)));
    biasAhead = nextBias + momentum * (nextBias - bias);
    [weights, bias] = [next, nextBias];
  }
  const learned = names.map((name, at) => [name, weights[at] ?? 0] as const);
  return { bias, weights: new Map(learned.filter(([, weight]) => Math.abs(weight) >= slight)) };
}

export function scoreOf(shows: ReadonlySet<string>, { bias, weights }: Learned): number {
  let sum = bias;
  for (const name of shows) sum += weights.get(name) ?? 0;
  return sum;
}

function featuresOf(examples: readonly Example[]): readonly string[] {
  const texts = new Map<string, number>();
  for (const { shows } of examples) for (const name of shows) texts.set(name, (texts.get(name) ?? 0) + 1);
  return [...texts].flatMap(([name, count]) => (count >= leastTexts ? [name] : [])).sort();
}

interface Row {
  readonly yes: 0 | 1;
  /** How much it counts, so that both answers count alike. */
  readonly share: number;
  readonly at: Int32Array;
}

function slopesAt(rows: readonly Row[], weights: Float64Array, bias: number) {
  const slopes = weights.map((weight) => ridge * weight);
  let slope = 0;
  for (const { yes, share, at } of rows) {
    let sum = bias;
    for (let each = 0; each < at.length; each++) sum += weights[at[each] as number] as number;
    const error = share * (1 / (1 + Math.exp(-sum)) - yes);
    slope += error;
    for (let each = 0; each < at.length; each++)
      slopes[at[each] as number] = (slopes[at[each] as number] as number) + error;
  }
  return { slopes, slope };
}

/** The largest eigenvalue of the features' products, by power iteration: no step may be longer than it allows. */
function largestOf(rows: readonly Row[], features: number): number {
  let vector = new Float64Array(features + 1).fill(1 / Math.sqrt(features + 1));
  let largest = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(features + 1);
    for (const { share, at } of rows) {
      const sum = share * at.reduce((sum, each) => sum + (vector[each] ?? 0), vector[features] ?? 0);
      for (const each of at) next[each] = (next[each] ?? 0) + sum;
      next[features] = (next[features] ?? 0) + sum;
    }
    largest = Math.hypot(...next);
    vector = next.map((value) => value / largest);
  }
  return largest * 1.05;
}
