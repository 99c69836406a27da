import { compile, evaluate } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { describe, expect, it } from "vitest";
import { type DetectorDefinition, type Examples, runDetectors } from "../../src/detect/index.js";
import { sampleInstitution } from "../detectors/institution.js";
import { growthOf } from "./growth.js";
import { hostilePumps, markupPumps, type Pump, pumped, pumpsOf } from "./pumps.js";

const modules = import.meta.glob<Record<string, DetectorDefinition>>("../../src/detectors/*/*/index.ts", {
  eager: true,
});
const proofs = import.meta.glob<{ examples: Examples }>("../../src/detectors/*/*/examples.ts", {
  eager: true,
});

/** Twice the text may take 2.3 times as long, which leaves room for caches and the collector, but not four times. */
const most = 1.2;
const long = process.env.CLEARPOST_LONG !== undefined;
const [least, small, large] = long ? [4_000, 16_000, 64_000] : [1_000, 4_000, 16_000];
const tails = long ? ["", "!"] : ["!"];

/** Exponent of the growth of some work on a pump, after a first run that makes it ready. */
function exponentOf(work: (text: string) => unknown, pump: Pump, tail: string): number {
  work(pumped(pump, least, tail));
  return growthOf({ work: (characters) => work(pumped(pump, characters, tail)), small, large, most })
    .exponent;
}

function expectLinear(work: (text: string) => unknown, pump: Pump): void {
  for (const tail of tails) expect(exponentOf(work, pump, tail)).toBeLessThanOrEqual(most);
}

function look(detector: DetectorDefinition, text: string): void {
  const source = { path: "text", row: "text", part: "draft", text, format: "plain" } as const;
  expect(runDetectors([source], [detector], sampleInstitution).diagnostics).toEqual([]);
}

describe("growth", () => {
  it("is told apart", () => {
    const squares = (characters: number) => {
      for (let at = 0; at < characters * characters; at++) Math.sqrt(at);
    };
    expect(growthOf({ work: squares, small: 2_000, large: 8_000, most }).exponent).toBeGreaterThan(1.5);
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
    plain: [...hostilePumps, ...markupPumps],
    html: markupPumps,
    markdown: markupPumps,
  };
  for (const format of ["plain", "html", "markdown"] as const)
    it.each(pumps[format])(`grows with the text: ${format}, $name`, (pump) => {
      expectLinear((text) => evaluate({ kind: "post", text, format }, compiled), pump);
    });
});
