import { describe, expect, it } from "vitest";
import { type DetectorSpec, defineDetector, runDetectors } from "../../src/detect/index.js";
import { patientReference } from "../../src/detectors/index.js";
import { leaningFrom, leaningOf, orLeaning, sense, wording } from "../../src/signals/index.js";
import { passagesOf } from "../../src/signals/leaning/passages.js";
import { readDocument } from "../../src/text/index.js";

const weights = leaningFrom({
  bias: -10,
  possible: 10,
  likely: 30,
  kinds: { blaze: 15, "said:asking": -40 },
  words: { "-5": "calm kettle", "7": "#", "12": "smoke sparks", "20": "furnace" },
});

function sourceOf(text: string) {
  return { path: "text", row: "text", part: "draft", text, format: "plain" } as const;
}

function fieldOf(text: string) {
  const [field] = readDocument([sourceOf(text)]).fields;
  if (field === undefined) throw new Error("no field");
  return field;
}

/** What a detector of fires sees, whose only phrase is "on fire". */
function seen(text: string, options: Parameters<typeof orLeaning>[2] = {}, more: Partial<DetectorSpec> = {}) {
  const detector = defineDetector({
    id: "test/fire",
    title: "Fire",
    asked: "always",
    patterns: [
      { name: "fire", confidence: "certain", phrases: ["on fire"] },
      { name: "blaze", confidence: "likely", context: true, phrases: ["(blaze|blazing)"] },
    ],
    weighs: weights,
    uses: [sense, wording],
    judge: orLeaning(
      ({ matches }) =>
        matches.flatMap(({ pattern, start, end }) =>
          pattern === "fire" ? [{ start, end, confidence: "certain" as const, pattern, cues: [] }] : [],
        ),
      weights,
      options,
    ),
    ...more,
  });
  return runDetectors([sourceOf(text)], [detector]).detections.map(
    ({ pattern, confidence, start, end }) => `${confidence} ${pattern}: ${text.slice(start, end)}`,
  );
}

describe("a leaning", () => {
  it.each([
    ["Smoke, smoke and calm.", [], -10 + 12 - 5],
    ["Unheard of.", ["blaze", "other"], -10 + 15],
    ["SMOKE\u2019s furnace of 12 and 1,300.", [], -10 + 20 + 7],
    ["Nothing is said of it.", [], -10],
  ])("adds up what each word and each kind weighs, once: %s", (text, kinds, sum) => {
    const sums: number[] = [];
    seen(
      text,
      {},
      {
        judge: (view) => {
          for (const passage of view.read(wording))
            sums.push(leaningOf(view, passage, new Set(kinds), weights));
          return [];
        },
      },
    );
    expect(sums).toEqual([sum]);
  });

  it("cannot be asked where no word weighs anything", () => {
    const judge: DetectorSpec["judge"] = (view) => (view.weigh([]) > 0 ? [] : []);
    const detector = defineDetector({ id: "test/none", title: "None", patterns: [], judge });
    expect(runDetectors([sourceOf("Smoke.")], [detector]).failed).toEqual(new Set(["test/none"]));
  });

  it.each([
    ["The kettle is calm.", []],
    ["Smoke and sparks.", []],
    ["Smoke and sparks, smoke and smoke.", []],
    ["Smoke and sparks from the furnace.", ["likely leaning: furnace"]],
    ["Smoke and sparks from the furnace, it is blazing.", ["likely leaning: blazing"]],
    ["Smoke and sparks from the furnace?", []],
    ["Smoke from the furnace, the shed is on fire.", ["certain fire: on fire"]],
  ])("speaks where no phrase does: %s", (text, told) => {
    expect(seen(text)).toEqual(told);
  });

  it("speaks sooner where it is less sure, and not at all where it may not", () => {
    const text = "Smoke and sparks from the furnace.";
    expect(seen(text, { confidence: "possible" })).toEqual(["possible leaning: furnace"]);
    expect(seen("Smoke and sparks.", { confidence: "possible" })).toEqual(["possible leaning: Smoke"]);
    expect(seen("The kettle is calm.", { confidence: "possible" })).toEqual([]);
    expect(seen(text, { where: () => false })).toEqual([]);
    expect(seen(text, { needsPattern: true })).toEqual([]);
    expect(seen(`My novel: ${text}`)).toEqual([]);
  });

  it("leaves to the judgement what a phrase has brought before it", () => {
    const refusing = { judge: orLeaning(() => [], weights, { confidence: "possible" }) };
    expect(seen("Smoke and sparks from the furnace, on fire.", {}, refusing)).toEqual([]);
  });

  it("speaks beside phrases that anybody says, where the judgement left them", () => {
    const options = { confidence: "possible", besidePatterns: true } as const;
    const refusing = { judge: orLeaning(() => [], weights, options) };
    expect(seen("Smoke and sparks from the furnace, on fire.", {}, refusing)).toEqual([
      "possible leaning: furnace",
    ]);
    expect(seen("Smoke and sparks, on fire.", options)).toEqual(["certain fire: on fire"]);
  });
});

describe("whoever is named where a passage leans to a patient", () => {
  const named = (text: string) =>
    runDetectors([sourceOf(text)], [patientReference]).detections.map(
      ({ start, end, confidence }) => `${confidence}: ${text.slice(start, end)}`,
    );

  it("may be that patient, though no phrase tells", () => {
    expect(
      named(
        "Four autumns since Bernice Oakley. I still have the hat she crocheted between her infusions on nine, with one crooked stitch that she would not undo.",
      ),
    ).toContain("possible: Bernice Oakley");
  });

  it("is nobody's patient where the passage leans elsewhere", () => {
    expect(
      named("Three winters without Bernice Oakley at the reception desk. Her retirement cake was lemon."),
    ).toEqual([]);
  });
});

describe("passages", () => {
  it.each([0, 1, 5, 60, 400])("hold each of %i sentences once, in order", (count) => {
    const sentence = "Ten words stand in this sentence about the old garden. ";
    const field = fieldOf(sentence.repeat(count));
    const passages = passagesOf(field);
    const held = passages.flatMap(({ firstSentence, lastSentence }) =>
      Array.from({ length: lastSentence - firstSentence + 1 }, (_, at) => firstSentence + at),
    );
    expect(held).toEqual(field.sentences.map((_, at) => at));
    for (const { firstWord, endWord } of passages) expect(endWord - firstWord).toBeLessThanOrEqual(129);
  });

  it("end with a paragraph once they are half as long as may be", () => {
    const paragraph = "Seven words stand in each such line. ".repeat(9).trim();
    expect(passagesOf(fieldOf(`${paragraph}\n\n${paragraph}`))).toHaveLength(2);
    expect(passagesOf(fieldOf("One line.\n\nAnother line.\n\nAnd a third."))).toHaveLength(1);
  });
});
