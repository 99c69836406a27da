import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { awardPosts } from "../test/fixtures/awards.js";
import { harmlessTexts } from "../test/fixtures/harmless.js";
import { labourPosts } from "../test/fixtures/labour.js";
import { figuresOf, judgedApart, limitsFor, type Told } from "./learn/apart.js";
import type { Question } from "./learn/question.js";
import { questions } from "./learn/questions.js";
import { learn } from "./learn/regression.js";
import { moduleOf } from "./learn/write.js";

// Learns what evidence weighs from texts of our own with a known answer, and writes the weights into the sources:
// node scripts/run.mjs scripts/learn.ts [--check | --apart] [QUESTION ...]
// With `--check` it writes nothing and fails where the weights are not those that the texts give.
// With `--apart` it tells how well the texts of each writer are judged by what the others' texts taught.

const { values: given, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false }, apart: { type: "boolean", default: false } },
});

/** A text of `texts/`: who wrote it, and what it is. */
interface Text {
  readonly file: string;
  readonly by: string;
  readonly label: string;
  readonly text: string;
}

/** A harmless post is looked at with every question, so that each may err but seldom. */
const tolerated = { possible: 0.05, likely: 0.02, ofAll: 0.003 };

/** An example is chosen to show one thing, and counts for more than a text among many. */
const asExamples = 6;

const folder = "scripts/learn/texts";
const texts = readdirSync(folder)
  .sort()
  .flatMap((name) =>
    readFileSync(`${folder}/${name}`, "utf8")
      .trim()
      .split("\n")
      .map((line): Text => ({ file: name.slice(0, name.indexOf(".")), ...JSON.parse(line) })),
  );

/** Posts to which the answer is always no. */
const harmless = [...harmlessTexts, ...labourPosts, ...awardPosts].map(
  (text): Text => ({ file: "harmless", by: "harmless", label: "harmless", text }),
);

/** What the detectors are shown to see and to leave alone. */
function shownTo({ name, yes, examples }: Question): readonly Text[] {
  return examples.flatMap(({ detects, ignores }) => [
    ...detects.flatMap(({ text, parent }) =>
      parent === undefined ? [{ file: name, by: "examples", label: yes, text }] : [],
    ),
    ...ignores.map(({ text }) => ({ file: name, by: "examples", label: "near", text })),
  ]);
}

/** Every text is an example: of the answer yes, of a near miss, or of all the rest that people write. */
function examplesOf(question: Question): readonly Told[] {
  const { name, yes, unclear = [], shows } = question;
  return [...texts, ...harmless, ...shownTo(question)]
    .filter(({ label }) => !unclear.includes(label))
    .map(({ file, by, label, text }) => {
      const { kinds, words } = shows(text);
      const names = [
        ...[...kinds].map((kind) => `kind ${kind}`),
        ...[...words].map((word) => `word ${word}`),
      ];
      return {
        by,
        near: file === name,
        yes: label === yes,
        shows: new Set(names),
        ...(by === "examples" ? { times: asExamples } : {}),
      };
    });
}

for (const question of questions.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const examples = examplesOf(question);
  const scored = judgedApart(examples);
  const limits = limitsFor(question.tolerated ?? tolerated, scored);
  if (given.apart) {
    for (const line of figuresOf(scored, [limits.possible, limits.likely])) console.log(question.name, line);
    continue;
  }
  const written = moduleOf(question, learn(examples), limits);
  if (!given.check) writeFileSync(question.target, written);
  else if (readFileSync(question.target, "utf8") !== written) {
    console.error(`stale: ${question.target}; run \`npm run learn\``);
    process.exitCode = 1;
  }
}
