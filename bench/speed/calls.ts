import { type Compiled, compile, evaluate, type Ruleset } from "clearpost";
import { rulesets } from "../rulesets.js";
import { callsOf, loop, median, ratioOf, time, type Work } from "./clock.js";
import { atMost, type Row } from "./table.js";

/** At least one, as `compile` asks. */
type Some = readonly [Ruleset, ...Ruleset[]];

const all = Object.values(rulesets) as unknown as Some;
const two = all.filter(({ id }) => id === "baseline" || id === "msk") as unknown as Some;

export const compiledTwo: Compiled = compile(two);

/** What all other work is compared with: a clean post under the baseline and one institution. */
export const evaluateTwo: Work = (text) => evaluate({ kind: "post", text }, compiledTwo);

/** The time of single calls: a whole report, the slow ones, the smallest post, and more rules. */
export async function callRows(): Promise<readonly Row[]> {
  const smallest = () => evaluate({ kind: "post", text: "ok" }, compiledTwo);
  return [
    atMost(
      "`evaluate`, baseline and msk, clean posts of 300 characters",
      12,
      await ratioOf(evaluateTwo, loop),
      "loops",
    ),
    atMost("slowest call in a hundred against the median", 3, slowCalls(), "×"),
    atMost("smallest post", 0.5, median([1, 2, 3, 4, 5].map(() => time(smallest))) / 1000, "µs"),
    atMost(
      `all ${all.length} rulesets at once against two`,
      1.3,
      await ratioOf(under(all), evaluateTwo),
      "×",
    ),
    atMost("ten times the rules", 1.2, await ratioOf(under(manyTimes(10)), evaluateTwo), "×"),
    atMost("a hundred times the rules", 1.5, await ratioOf(under(manyTimes(100)), evaluateTwo), "×"),
  ];
}

function under(some: Some): Work {
  const compiled = compile(some);
  return (text) => evaluate({ kind: "post", text }, compiled);
}

const single = 4000;

/** The 99th percentile over the median, in the quietest of a few series. */
function slowCalls(): number {
  const series = [1, 2, 3, 4, 5].map(() => callsOf(evaluateTwo, single));
  return Math.min(
    ...series.map((calls) => (calls[Math.floor(single * 0.99)] ?? Number.NaN) / (calls[single >> 1] ?? 1)),
  );
}

/** The two rulesets and copies of them under other ids, as many hospitals' own rulesets would be. */
function manyTimes(times: number): Some {
  const copies = Array.from({ length: times - 1 }, (_, copy) => two.map((ruleset) => copyOf(ruleset, copy)));
  return [...two, ...copies.flat()] as unknown as Some;
}

function copyOf(ruleset: Ruleset, copy: number): Ruleset {
  const id = `${ruleset.id}-${copy}`;
  const rules = ruleset.rules.map((rule) => ({ ...rule, id: rule.id.replace(ruleset.id, id) }));
  return { ...ruleset, id, rules, permissions: [] };
}
