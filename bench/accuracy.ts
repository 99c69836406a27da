import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { adviceSection } from "./accuracy/advice.js";
import { conductSection, hateSection } from "./accuracy/conduct.js";
import { decisionSection } from "./accuracy/decisions.js";
import { disclaimerSection } from "./accuracy/disclaimers.js";
import { disclosureSection } from "./accuracy/disclosures.js";
import { formatSection } from "./accuracy/formats.js";
import { identifierSections } from "./accuracy/identifiers.js";
import { loadSection } from "./accuracy/load.js";
import { pageOf } from "./accuracy/page.js";
import { politicalSection } from "./accuracy/political.js";
import { quietSection } from "./accuracy/quiet.js";
import { run } from "./accuracy/run.js";

const sections = [
  ...identifierSections,
  formatSection,
  quietSection,
  adviceSection,
  politicalSection,
  hateSection,
  conductSection,
  disclaimerSection,
  disclosureSection,
  decisionSection,
  loadSection,
];

// `--misses name` and `--false date` list what went wrong in rows of that name; `--only phi-formats` takes one file;
// `--write` writes the page, with the day that `--date` gives.
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    misses: { type: "string" },
    false: { type: "string" },
    write: { type: "boolean", default: false },
    date: { type: "string" },
  },
});
const { only, write, date } = values;
if (only !== undefined && write) throw new Error("a page is written of all files, not of `--only` one");

const asked = sections.filter(({ files }) => only === undefined || files.includes(only));
if (asked.length === 0) throw new Error(`\`--only\` takes one of ${files().join(", ")}`);
const measured = run(asked, values);
if (write && measured.length > 0) writeFileSync("docs/accuracy.md", pageOf(measured, date));

function files(): readonly string[] {
  return [...new Set(sections.flatMap((section) => section.files))].sort();
}
