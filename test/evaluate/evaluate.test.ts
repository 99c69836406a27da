import { evaluate } from "clearpost";
import { describe, expect, it } from "vitest";
import { sample } from "./fixtures.js";

const post = (text: string, more: object = {}) => ({ kind: "post", text, ...more });
const personal = { channel: { owner: "personal" } };

describe("evaluate", () => {
  it.each([
    ["says nothing about a harmless text", post("Happy Fourth of July"), "allow", []],
    ["asks when a fact is missing", post("Project Heron starts"), "review", ["undetermined"]],
    [
      "is sure when the fact is known",
      post("Project Heron starts", { information: { publicStatus: "internal" } }),
      "block",
      ["violation"],
    ],
    [
      "lets what is public pass",
      post("Project Heron starts", { information: { publicStatus: "public" } }),
      "allow",
      [],
    ],
    ["warns in a personal voice", post("What rubbish", personal), "warn", ["violation"]],
    [
      "never asks the official voice",
      post("What rubbish", { channel: { owner: "institution" } }),
      "allow",
      [],
    ],
    ["keeps a slight doubt as a note", post("What rubbish"), "allow", ["undetermined"]],
    ["warns at weak evidence", post("perhaps rubbish... ", personal), "warn", ["violation"]],
    ["lowers what a permission protects", post("What rubbish, our pay", personal), "allow", ["violation"]],
    ["decides a request by its steps", { kind: "account-request" }, "review", ["violation"]],
    ["reviews a text when the rules are not in force", post("hello", { asOf: "2025-01-01" }), "review", []],
  ])("%s", (_, subject, decision, statuses) => {
    const report = evaluate(subject, sample);
    expect(report.decision).toBe(decision);
    expect(report.findings.map(({ status }) => status)).toEqual(statuses);
  });

  it("points at the words, in UTF-16", () => {
    const text = "💚💚 Project Heron starts";
    const [finding] = evaluate(post(text), sample).findings;
    expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Project Heron"]);
  });

  it("tells what each answer would change", () => {
    const { questions } = evaluate(post("Project Heron starts"), sample);
    expect(questions.map(({ path }) => path)).toEqual(["information.publicStatus"]);
    expect(questions[0]?.answers.map(({ value, decision }) => [value, decision])).toEqual([
      ["public", "allow"],
      ["internal", "block"],
      ["confidential", "block"],
      ["embargoed", "block"],
    ]);
  });

  it("lists what is still to do", () => {
    expect(evaluate({ kind: "account-request" }, sample).obligations).toEqual([
      { kind: "obtain-approval", params: { step: "training" }, from: ["sample/steps"] },
    ]);
  });

  it("freezes the report all the way down", () => {
    const report = evaluate(post("Project Heron starts"), sample);
    expect(Object.isFrozen(report)).toBe(true);
    expect(Object.isFrozen(report.findings[0]?.spans)).toBe(true);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
