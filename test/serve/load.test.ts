import { Agent } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { expect, onTestFinished, test } from "vitest";
import { ask, start } from "./world.js";

const connections = 16;
/** By then the engine has made all that it makes once. */
const warmUp = 1_500;
const requests = 2_000;
/** What a heap may differ by without having grown, in bytes: were every report kept, it would be more than twice as much. */
const slack = 1_500_000;

const texts = [
  "Our flu clinic opens on Monday at nine. No appointment is needed.",
  "Saw MRN 00482913 in the clinic with Mrs. Hollis today, call 555-0142.",
  "Proud of the night team on 4 West, who kept everybody safe through the storm.",
  "Thank you for your kind review. Please call us at 555-0100 😀",
];

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test(`${requests} requests over ${connections} connections leave no memory behind`, async () => {
  let lines = 0;
  const { place } = await start({
    rulesets: [baseline],
    usual: ["baseline"],
    log: () => {
      lines += 1;
    },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  onTestFinished(() => agent.destroy());

  const run = async (count: number): Promise<readonly number[]> => {
    const times: number[] = [];
    let next = 0;
    const worker = async () => {
      for (let index = next++; index < count; index = next++) {
        const text = `${texts[index % texts.length]} ${index}`;
        const began = performance.now();
        const { status } = await ask(place, "/evaluate", {
          agent,
          body: { subject: { kind: "post", text } },
        });
        times.push(performance.now() - began);
        if (status !== 200) throw new Error(`status ${status}`);
      }
    };
    await Promise.all(Array.from({ length: connections }, worker));
    return times.sort((a, b) => a - b);
  };

  await run(warmUp);
  const before = heap();
  const began = performance.now();
  const times = await run(requests);
  const seconds = (performance.now() - began) / 1_000;
  const grown = heap() - before;
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(
    `${requests} requests, ${connections} connections: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${(requests / seconds).toFixed(0)} a second; heap ${(before / 1e6).toFixed(1)} MB and ${(grown / 1e6).toFixed(2)} MB more after`,
  );
  expect(lines).toBe(warmUp + requests);
  expect(grown).toBeLessThan(slack);
}, 400_000);
