import { hosts } from "clearpost/hosts";
import { describe, expect, test } from "vitest";
import { rowFor, subjectOf } from "../../docs/playground/code/facts.js";
import { judgeOf } from "../../docs/playground/code/judge.js";
import { type Mark, moved, stretches } from "../../docs/playground/code/marks.js";
import type { Judged } from "../../docs/playground/code/messages.js";
import { type Sample, samples } from "../../docs/playground/code/samples.js";

const judge = judgeOf();

function judged(sample: Sample, ids: readonly string[], more: Sample["facts"] = {}): Judged {
  const host = hosts[sample.surface];
  const facts = new Map(Object.entries({ ...sample.facts, ...more }));
  const told = judge({
    id: 1,
    subject: subjectOf(sample.text, facts, host),
    host: sample.surface,
    policies: [ids],
  });
  const [result] = told.kind === "judged" ? told.results : [];
  if (result === undefined) throw new Error(told.kind === "failed" ? told.problem : told.kind);
  return result;
}

describe("the samples", () => {
  const expected = {
    "A patient's story, nothing said about a signature": "review",
    "A kind reply that confirms a stay": "block",
    "A neutral reply": "allow",
    "A nurse on pay and staffing": "allow",
    "Praise without saying where one works": "review",
    "A record number in a post": "block",
    "A candidate on the hospital's account": "block",
    "How to vote, without a side": "allow",
    "A dose for one person": "review",
    "Flu shots for everybody": "allow",
    "A hard night, told too closely": "review",
    "An award for a colleague": "allow",
    "The story of one's own illness": "allow",
  };
  test("are of both sides", () => {
    const decisions = samples.map((sample) => [
      sample.title,
      judged(sample, [...new Set(["baseline", sample.policy])]).report.decision,
    ]);
    expect(Object.fromEntries(decisions)).toEqual(expected);
  });

  test("ask something at all", () => {
    const asked = samples.flatMap((sample) => judged(sample, [sample.policy]).report.questions);
    expect(asked.length).toBeGreaterThan(0);
  });

  test.each(samples)("$title: each answer by click leads where the report says", (sample) => {
    for (const id of new Set(["baseline", sample.policy])) {
      for (const question of judged(sample, [id]).report.questions) {
        const row = rowFor(question);
        for (const { value, decision } of question.answers) {
          const after = row && judged(sample, [id], { [row.path]: value }).report;
          expect({ id, path: question.path, value, decision: after?.decision }).toEqual({
            id,
            path: question.path,
            value,
            decision,
          });
        }
      }
    }
  });
});

describe("an answer", () => {
  test.each([
    { path: "authorizations", ask: "is there one?", row: "authorization.status" },
    { path: "author.materialConnections", ask: "what is given?", row: "author.materialConnections" },
    { path: "approvals", ask: "is this text approved by the brand team?", row: undefined },
    { path: "author.profession", ask: "what is it?", row: "author.profession" },
  ])("to `$path`, for which no answers are supposed, fills in `$row`", ({ row, ...question }) => {
    expect(rowFor({ ...question, answers: [] })?.path).toBe(row);
  });

  test.each([
    {
      facts: { "approval.brand": "granted", "approval.irb": "none" },
      sent: { approvals: [{ kind: "brand" }] },
    },
    { facts: { "author.materialConnections": "none" }, sent: { author: { materialConnections: [] } } },
    { facts: { "media[].location": "off-site" }, sent: { media: [{ location: "off-site" }] } },
    {
      facts: { "media.unseen": true, "media[].rights": "own" },
      sent: { media: [{ kind: "image", rights: "own" }] },
    },
    {
      facts: { "author.affiliation": "none", "author.profession": "nurse" },
      sent: { author: { affiliation: "none", profession: "nurse" } },
    },
  ])("$facts is sent as what makes it so", ({ facts, sent }) => {
    const told = new Map(Object.entries(facts).filter(([, value]) => value !== undefined));
    expect(subjectOf("Hello", told, undefined)).toEqual({ kind: "post", text: "Hello", ...sent });
  });
});

describe("marks", () => {
  const marks: readonly Mark[] = [
    { start: 0, end: 4, outcome: "warn" },
    { start: 2, end: 6, outcome: "block" },
    { start: 8, end: 10, outcome: "review" },
  ];

  test("the strictest counts where they overlap, and nothing of the text is lost", () => {
    expect(stretches("abcdefghijkl", marks)).toEqual([
      { text: "ab", outcome: "warn" },
      { text: "cd", outcome: "block" },
      { text: "ef", outcome: "block" },
      { text: "gh" },
      { text: "ij", outcome: "review" },
      { text: "kl" },
    ]);
  });

  test("marks that reach past a shortened text do no harm", () => {
    expect(stretches("abc", marks).map(({ text }) => text)).toEqual(["ab", "c"]);
  });

  test.each([
    {
      edit: "typed before",
      after: "XXabcdefghijkl",
      places: [
        [2, 6],
        [4, 8],
        [10, 12],
      ],
    },
    {
      edit: "typed after",
      after: "abcdefghijklXX",
      places: [
        [0, 4],
        [2, 6],
        [8, 10],
      ],
    },
    {
      edit: "typed inside the last",
      after: "abcdefghiXjkl",
      places: [
        [0, 4],
        [2, 6],
      ],
    },
    {
      edit: "removed between",
      after: "abcdefijkl",
      places: [
        [0, 4],
        [2, 6],
        [6, 8],
      ],
    },
    { edit: "removed all", after: "", places: [] },
  ])("$edit: marks move with their words, and those of changed words go", ({ after, places }) => {
    const found = moved(marks, "abcdefghijkl", after).map(({ start, end }) => [start, end]);
    expect(found).toEqual(places);
  });
});
