import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "clearpost";
import { expect, test } from "vitest";
import { builtIn } from "../../src/cli/policies.js";
import { typeWith } from "./world.js";

const folder = "docs/examples/subjects";

/** What becomes of each sample; together they show every decision. */
const decisions: Readonly<Record<string, Report["decision"]>> = {
  "01-patient-story-without-authorization": "review",
  "02-patient-story-with-authorization": "allow",
  "03-reply-that-confirms-care": "block",
  "04-neutral-reply": "allow",
  "05-staffing-complaint": "allow",
  "06-praise-without-disclosure": "review",
  "07-disclaimer-in-other-words": "warn",
  "08-candidate-on-official-account": "block",
  "09-threat": "block",
  "10-dose-advice-in-a-reply": "block",
  "11-account-request": "review",
  "12-record-number-in-a-message": "block",
  "13-simulation-day": "allow",
  "14-news-under-embargo": "block",
};

test("every sample is listed", () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
  expect(files.sort()).toEqual(Object.keys(decisions).sort());
});

test.each(Object.entries(decisions))("%s: %s", async (name, decision) => {
  const { out, err } = await typeWith(builtIn, ["check", `${folder}/${name}.json`, "--format", "json"], {
    read: (file) => readFileSync(file, "utf8"),
  });
  expect(err).toEqual("");
  const report: Report = JSON.parse(out);
  expect({
    decision: report.decision,
    by: report.findings.map(({ rule, outcome }) => `${rule} ${outcome}`),
  }).toMatchObject({ decision });
});
