import { compile, evaluate, type Ruleset } from "clearpost";
import { rulesets } from "./rulesets.js";

/** Clean posts of about three hundred characters, invented. */
const posts = [
  "Our spring open house is back. Come and see the new simulation rooms, ask a pharmacist anything, and try the climbing wall that the physical therapists swear by. Doors open at ten and close at four, parking on the roof is free, and there will be soup. Bring a neighbour who has never been inside a hospital before.",
  "Sleep is not a luxury. A dark room, a cool room, no screens in the last hour and the same bedtime every day help more than most things sold for it. If you still lie awake for weeks, talk it over with somebody who knows you. Tonight, start small: put the telephone in the kitchen and leave it there until morning.",
  "Congratulations to the class that graduates this week. Forty people who learned anatomy from plastic, from books and from each other, who laughed at three in the morning and cried in the stairwell, and who now know where the good coffee is. We are proud of every one of them, and we hope that many of them will stay.",
  "The garden behind the east entrance is open again. The roses made it through the winter, the benches have new paint, and the bees are back in their boxes. It is a good place to eat a sandwich, to make a hard telephone call, or to sit for a while before going home. Please leave the gate the way that you found it.",
];
const rounds = 15;
const share = 0.04;

function loop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Nanoseconds of one call, over enough calls to fill a few hundredths of a second. */
function time(run: (text: string) => unknown): number {
  let calls = 1;
  for (;;) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) sink(run(posts[call % posts.length] ?? ""));
    const spent = Number(process.hrtime.bigint() - start);
    if (spent > share * 1e9) return spent / calls;
    calls *= 2;
  }
}

let kept: unknown;
function sink(value: unknown): void {
  kept = value;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Runs of both, one after the other, and the median of their ratios: the machine's mood cancels out. */
function ratio(run: (text: string) => unknown): { readonly loops: number; readonly micros: number } {
  time(run);
  const pairs = Array.from({ length: rounds }, () => [time(run), time(loop)] as const);
  return { loops: median(pairs.map(([a, b]) => a / b)), micros: median(pairs.map(([a]) => a)) / 1000 };
}

function measure(title: string, run: (text: string) => unknown): void {
  const { loops, micros } = ratio(run);
  console.log(
    `${title.padEnd(44)} ${loops.toFixed(0).padStart(8)} loops ${micros.toFixed(1).padStart(10)} µs`,
  );
}

const { baseline, msk } = rulesets as { readonly [id: string]: Ruleset } & {
  readonly baseline: Ruleset;
  readonly msk: Ruleset;
};
const two = compile([baseline, msk]);
const all = compile(Object.values(rulesets) as unknown as readonly [Ruleset, ...Ruleset[]]); // there are four

console.log(
  `clean posts of ${posts.map(({ length }) => length).join(", ")} characters; a loop is a bare charCodeAt loop over the same text; median of ${rounds} pairs`,
);
measure("evaluate, baseline and msk", (text) => evaluate({ kind: "post", text }, two));
measure("evaluate, all rulesets", (text) => evaluate({ kind: "post", text }, all));
measure("evaluate, smallest post, baseline and msk", () => evaluate({ kind: "post", text: "ok" }, two));
if (kept === undefined) throw new Error("nothing was measured");
