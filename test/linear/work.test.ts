import { compile, evaluate } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { describe, expect, it } from "vitest";
import { posts } from "../../bench/speed/posts.js";
import { type DetectorDefinition, runDetectors, type View } from "../../src/detect/index.js";
import { sampleInstitution } from "../detectors/institution.js";
import { callsDuring } from "./counted.js";

const modules = import.meta.glob<Record<string, DetectorDefinition>>("../../src/detectors/*/*/index.ts", {
  eager: true,
});
const detectors = Object.values(modules).flatMap((module) =>
  Object.values(module).filter((value) => typeof value === "object" && "judge" in value),
);
const compiled = compile([baseline, msk]);

/** What was counted when this was written, rounded up: whoever needs more has made every post dearer. */
const most = { regexes: 8, visitsOfCharacter: 12, detectors: 32 } as const;

/** All other methods that take a regular expression ask for `exec`. */
const regexMethods = ["exec"] as const;
const characterMethods = ["at", "charAt", "charCodeAt", "codePointAt"] as const;

function judge(text: string): void {
  evaluate({ kind: "post", text }, compiled);
}

/** The detectors whose judgement a text asks for, of all there are. */
function askedBy(text: string): readonly string[] {
  const asked: string[] = [];
  const watched = detectors.map((detector) => ({
    ...detector,
    judge: (view: View) => {
      asked.push(detector.id);
      return detector.judge(view);
    },
  }));
  const source = { path: "text", row: "text", part: "draft", text, format: "plain" } as const;
  runDetectors([source], watched, sampleInstitution);
  return asked;
}

describe("work on a clean post", () => {
  it("is counted", () => {
    const work = () => "sample".replace(/[a-z]/gu, "x");
    expect(callsDuring(RegExp.prototype, regexMethods, work)).toBe("sample".length + 1);
    expect(callsDuring(String.prototype, characterMethods, () => "sample".charAt(2))).toBe(1);
    expect(askedBy("MRN 4471902").filter((id) => id === "phi/mrn")).toEqual(["phi/mrn"]);
  });

  it.each(posts)("asks few regular expressions: post %#", (text) => {
    expect(callsDuring(RegExp.prototype, regexMethods, () => judge(text))).toBeLessThanOrEqual(most.regexes);
  });

  it.each(posts)("looks at each character a few times: post %#", (text) => {
    const visits = callsDuring(String.prototype, characterMethods, () => judge(text));
    expect(visits / text.length).toBeLessThanOrEqual(most.visitsOfCharacter);
  });

  it.each(posts)("asks few detectors: post %#", (text) => {
    expect(askedBy(text).length).toBeLessThanOrEqual(most.detectors);
  });
});
