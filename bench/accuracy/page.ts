import { readFileSync } from "node:fs";
import { type Measured, tableOf } from "./print.js";

/** The page about accuracy; the same data and sources give the same page. */
export function pageOf(sections: readonly Measured[], date: string | undefined): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }; // every package has one
  return [introduction(version, date), ...sections.map(tableOf), sources].join("\n");
}

function introduction(version: string, date: string | undefined): string {
  const on = date === undefined ? "" : ` on ${date}`;
  return `# Accuracy

Measured${on} with version ${version} by

\`\`\`sh
npm run bench:accuracy -- --write${date === undefined ? "" : ` --date ${date}`}
\`\`\`

on development data, one half of each set; \`CLEARPOST_DATA\` says where it lies. What counts is the other half, which nobody who works on the detectors has seen; expect somewhat lower figures there.

- A detection counts from \`likely\` on. A labelled span that shares a character with one is found.
- *Cover* is the share of labelled spans whose every letter and digit lies inside a detection.
- *Precision* is the share of detections over a span with a label that their detector answers for. Labels that are not scored, such as organisations, make a detection neither right nor wrong.
- Figures are percentages with their 95 % interval after Wilson in brackets; beside it the goal, and whether it is reached.
`;
}

const sources = `## The data

Nothing of it is a part of this repository, its tests included.

| files | source | licence |
| --- | --- | --- |
| phi-clinical-queries | JamesWeatherhead/asq-phi | MIT |
| phi-synthetic-sentences, -large | microsoft/presidio-research | MIT |
| phi-formats | microsoft/presidio, unit tests | MIT |
| phi-clinical-notes, phi-obfuscated | subhash-holla/pii-anon-eval-data | CC0 |
| phi-negatives-health-education, advice-general-information | abachaa/MedQuAD | CC BY 4.0 |
| advice-personal-answers, advice-personal-questions | LasseRegin/medical-question-answer-data | MIT |
| political-campaign-ads | Wesleyan-Media-Project/ad_goal_classifier | MIT with Commons Clause |
| political-and-ordinary-ads, health-ads, hospital-posts | propublica/facebook-political-ads | MIT |
| conduct-functional-cases | paul-rottger/hatecheck-data | CC BY 4.0 |
| conduct-everyday-comments | surge-ai/toxicity | MIT |
| disclaimers | public pages | short quotations |
| drafts-privacy, drafts-other | written for this project | not published |
`;
