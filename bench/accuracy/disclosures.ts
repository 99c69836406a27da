import { detect, doubtfulDisclosures, sufficientDisclosures } from "clearpost/detectors";
import { readTexts, type Text } from "./data.js";
import type { Section } from "./figures.js";
import { shareOf } from "./scores.js";

type Verdict = "sufficient" | "context-dependent" | "insufficient";
type Jurisdiction = keyof typeof sufficientDisclosures;

const file = "endorsement-disclosures";
/** The brand and the company that the regulators' examples speak of. */
const company = { aliases: ["XYZ", "Company X"] };

export const disclosureSection: Section = {
  title: "Endorsement disclosures",
  about:
    "What regulators say of the words for a paid endorsement. Which words are enough is a vocabulary by jurisdiction; in the United States saying that one works for the company is enough as well.",
  files: [file],
  columns: ["n", "verdict right"],
  measure: () => {
    const texts = readTexts(file);
    return Object.keys(sufficientDisclosures).map((name) => {
      const jurisdiction = name as Jurisdiction;
      const those = texts.filter(({ meta }) => meta?.jurisdiction === jurisdiction);
      const wrong = those.filter((one) => !isRight(one, jurisdiction));
      return {
        topic: jurisdiction,
        what: jurisdiction,
        figures: {
          n: { count: those.length },
          "verdict right": { share: shareOf(those, (one) => !wrong.includes(one)), goal: { least: 1 } },
        },
        misses: wrong.map(({ id, text, label }) => ({
          file,
          id,
          text,
          start: 0,
          end: text.length,
          note: `${label}, taken for ${verdictOn(text, jurisdiction)}`,
        })),
      };
    });
  },
};

function isRight({ text, label }: Text, jurisdiction: Jurisdiction): boolean {
  return verdictOn(text, jurisdiction) === label;
}

function verdictOn(text: string, jurisdiction: Jurisdiction): Verdict {
  const sure = (detector: string) =>
    detect(text, { detectors: [detector], institution: company })
      .filter(({ confidence }) => confidence !== "possible")
      .map(({ pattern }) => pattern);
  const material = sure("disclosure/material");
  const says = (patterns: readonly string[]) => material.some((pattern) => patterns.includes(pattern));
  if (says(sufficientDisclosures[jurisdiction])) return "sufficient";
  if (jurisdiction === "US") return sure("disclosure/employment").length > 0 ? "sufficient" : "insufficient";
  return jurisdiction === "UK" && says(doubtfulDisclosures.UK) ? "context-dependent" : "insufficient";
}
