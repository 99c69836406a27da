import { posts } from "./posts.js";

/** Some work on one text. */
export type Work = (text: string) => unknown;

const rounds = 15;
/** Seconds that one timing takes. */
const share = 0.04;
/** Calls, or nanoseconds, after which work is as fast as it gets. */
const warmCalls = 5000;
const warmTime = 2e9;

/** The unit that the goals are given in: the least that anything can do that looks at every character. */
export function loop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const kept: unknown[] = [undefined];

/** Keeps a result, so that the work for it cannot be left out. */
function keep(value: unknown): void {
  kept[0] = value;
}

/** Nanoseconds of one call, over enough calls to fill a few hundredths of a second. */
export function time(work: Work): number {
  for (let calls = 1; ; calls *= 2) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) keep(work(posts[call % posts.length] ?? ""));
    const spent = Number(process.hrtime.bigint() - start);
    if (spent > share * 1e9) return spent / calls;
  }
}

/** The same for work that answers with a promise. */
async function timeAsync(work: Work): Promise<number> {
  for (let calls = 1; ; calls *= 2) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) keep(await work(posts[call % posts.length] ?? ""));
    const spent = Number(process.hrtime.bigint() - start);
    if (spent > share * 1e9) return spent / calls;
  }
}

/** Lets the engine get to know some work before it is timed. */
async function warmUp(work: Work): Promise<void> {
  const start = process.hrtime.bigint();
  for (let call = 0; call < warmCalls; call++) {
    keep(await work(posts[call % posts.length] ?? ""));
    if (Number(process.hrtime.bigint() - start) > warmTime) return;
  }
}

/** How many times as long one work takes as another: run one after the other again and again, so that the machine's mood cancels out. */
export async function ratioOf(work: Work, unit: Work): Promise<number> {
  await warmUp(work);
  await warmUp(unit);
  return median(Array.from({ length: rounds }, () => time(work) / time(unit)));
}

/** The same for work that answers with a promise, in fewer rounds. */
export async function ratioOfAsync(work: Work, unit: Work, times = 7): Promise<number> {
  await warmUp(work);
  await warmUp(unit);
  const ratios: number[] = [];
  for (let round = 0; round < times; round++) ratios.push((await timeAsync(work)) / time(unit));
  return median(ratios);
}

/** Nanoseconds of each of many single calls, the fastest first. */
export function callsOf(work: Work, calls: number): readonly number[] {
  const spent = Array.from({ length: calls }, (_, call) => {
    const text = posts[call % posts.length] ?? "";
    const start = process.hrtime.bigint();
    keep(work(text));
    return Number(process.hrtime.bigint() - start);
  });
  return spent.sort((a, b) => a - b);
}

/** Milliseconds of one call on a text. */
export function once(work: Work, text: string): number {
  const start = process.hrtime.bigint();
  keep(work(text));
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
