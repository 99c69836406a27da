import { compile, evaluate } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DetectorDefinition, type Examples, runDetectors } from "../../src/detect/index.js";
import { sampleInstitution } from "../detectors/institution.js";
import { growthOfBlocks, startCounting, stopCounting } from "./blocks.js";
import { growthOf } from "./growth.js";
import { hostilePumps, markupPumps, type Pump, postPumps, pumped, pumpsOf } from "./pumps.js";

const modules = import.meta.glob<Record<string, DetectorDefinition>>("../../src/detectors/*/*/index.ts", {
  eager: true,
});
const proofs = import.meta.glob<{ examples: Examples }>("../../src/detectors/*/*/examples.ts", {
  eager: true,
});

const long = process.env.CLEARPOST_LONG !== undefined;
const least = 1_000;
const sizes = long ? { small: 64_000, large: 256_000 } : { small: 8_000, large: 32_000 };
const tails = long ? ["", "!"] : ["!"];

/** Exponents up to which work counts as linear. A search by halves grows a little faster than its text, and a clock errs. */
const most = { whole: 1.2, fastest: 1.5, clock: long ? 1.2 : 1.7 } as const;

beforeAll(startCounting);
afterAll(stopCounting);

/** Work on a text that repeats the pump, after a first run that makes it ready. */
function pumping(work: (text: string) => unknown, pump: Pump, tail: string): (characters: number) => unknown {
  work(pumped(pump, least, tail));
  return (characters) => work(pumped(pump, characters, tail));
}

function expectLinear(work: (text: string) => unknown, pump: Pump): void {
  for (const tail of tails) {
    const { whole, fastest } = growthOfBlocks(pumping(work, pump, tail), sizes);
    expect(whole, "all blocks").toBeLessThanOrEqual(most.whole);
    expect(fastest.exponent, `${fastest.name} in ${fastest.script}`).toBeLessThanOrEqual(most.fastest);
  }
}

/** Built-in methods run no block of ours, so that only a clock sees them; a busy machine must not look like growth. */
function expectLinearTime(work: (text: string) => unknown, pump: Pump): void {
  for (const tail of tails) {
    const growth = growthOf({ work: pumping(work, pump, tail), ...sizes, most: most.clock });
    expect(growth.exponent).toBeLessThanOrEqual(most.clock);
  }
}

function look(detector: DetectorDefinition, text: string): void {
  const source = { path: "text", row: "text", part: "draft", text, format: "plain" } as const;
  expect(runDetectors([source], [detector], sampleInstitution).diagnostics).toEqual([]);
}

describe("growth", () => {
  const squares = (characters: number) => {
    for (let at = 0; at < characters * characters; at++) Math.sqrt(at);
  };

  it("is told apart by blocks", () => {
    const { whole, fastest } = growthOfBlocks(squares, { small: 500, large: 2_000 });
    expect(whole).toBeGreaterThan(1.9);
    expect(fastest.exponent).toBeGreaterThan(1.9);
  });

  it("is told apart by a clock", () => {
    const { exponent } = growthOf({ work: squares, small: 2_000, large: 8_000, most: most.clock });
    expect(exponent).toBeGreaterThan(most.clock);
  });
});

describe("work of a detector on its own words", () => {
  for (const [path, module] of Object.entries(modules)) {
    const detector = Object.values(module).find((value) => typeof value === "object" && "judge" in value);
    const examples = proofs[path.replace("index.ts", "examples.ts")]?.examples;
    if (detector === undefined || examples === undefined) throw new Error(`no detector at ${path}`);
    it.each(pumpsOf(detector, examples))(`grows with the text: ${detector.id}, $name`, (pump) => {
      expectLinear((text) => look(detector, text), pump);
    });
  }
});

describe("work of a whole evaluation on hostile text", () => {
  const compiled = compile([baseline, msk]);
  const pumps = {
    plain: [...hostilePumps, ...markupPumps, ...postPumps],
    html: markupPumps,
    markdown: markupPumps,
  };
  for (const format of ["plain", "html", "markdown"] as const)
    it.each(pumps[format])(`grows with the text: ${format}, $name`, (pump) => {
      const work = (text: string) =>
        evaluate({ kind: "post", text, format, channel: { owner: "institution" } }, compiled);
      expectLinear(work, pump);
      expectLinearTime(work, pump);
    });
});
