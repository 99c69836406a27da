import { detect } from "clearpost/detectors";
import { readTexts, type Text } from "./data.js";
import type { Row, Section } from "./figures.js";
import { shareOf } from "./scores.js";

const file = "disclaimers";

/** What each label of the data should be seen as: the detector and, for views, the strength. */
const expected: { readonly [label: string]: string } = {
  "views-own": "disclaimer/views-own own",
  "views-own-and-not-employer": "disclaimer/views-own own+not-employer",
  "not-employer-only": "disclaimer/views-own not-employer",
  "not-medical-advice": "disclaimer/not-medical-advice",
};

export const disclaimerSection: Section = {
  title: "Disclaimers",
  about: "Short quotations; the employer is not told to the detector.",
  files: [file],
  columns: ["n", "found", "strength right", "flagged"],
  measure: () => {
    const texts = readTexts(file).map((text) => ({ ...text, seen: seenAs(text) }));
    const real = texts.filter(({ label }) => labelOf(label) in expected);
    const found = real.filter(({ label, seen }) => seen.some((one) => isOfDetector(one, labelOf(label))));
    const near = texts.filter(({ label }) => label === "near-miss");
    const rows: readonly Row[] = [
      {
        topic: "disclaimer",
        what: "disclaimers",
        figures: {
          n: { count: real.length },
          found: { share: { right: found.length, all: real.length }, goal: { least: 0.98 } },
          "strength right": {
            share: shareOf(found, ({ label, seen }) => seen.includes(expected[labelOf(label)] ?? "")),
            goal: { least: 0.95 },
          },
        },
        misses: real.filter((one) => !one.seen.includes(expected[labelOf(one.label)] ?? "")).map(placeOf),
      },
      {
        topic: "disclaimer",
        what: "near-misses",
        figures: {
          n: { count: near.length },
          flagged: { share: shareOf(near, ({ seen }) => seen.length > 0), goal: { most: 0.02 } },
        },
        falseAlarms: near.filter(({ seen }) => seen.length > 0).map(placeOf),
      },
    ];
    return rows;
  },
};

/** What is seen from `likely` on, in the words of the table above. */
function seenAs({ text }: Text): readonly string[] {
  const detectors = ["disclaimer/views-own", "disclaimer/not-medical-advice"];
  return detect(text, { detectors })
    .filter(({ confidence }) => confidence !== "possible")
    .map(({ detector, pattern }) =>
      detector === "disclaimer/views-own" ? `${detector} ${pattern}` : detector,
    );
}

function isOfDetector(seen: string, label: string): boolean {
  return seen.split(" ")[0] === expected[label]?.split(" ")[0];
}

function labelOf(label: Text["label"]): string {
  return String(label);
}

function placeOf({ id, text, label, seen }: Text & { readonly seen: readonly string[] }) {
  return {
    file,
    id,
    text,
    start: 0,
    end: text.length,
    note: `${labelOf(label)}, seen as ${seen.join(" and ") || "none"}`,
  };
}
