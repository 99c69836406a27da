import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(H)";
const records = [
  "mrn",
  "mrns",
  "m r n",
  "emr",
  "ehr",
  "(medical|med|patient|hospital|health) (record|records|rec|recs) (show|shows)? (no|number|num|id)?",
  "chart (no|number|num|id)?",
  "(patient|pt|hospital) (id|number|no)",
  "(encounter|visit|accession|admission) (no|number|id)",
  "csn",
  "fin",
];

/** 45 CFR 164.514(b)(2)(i)(H). No national format exists, so a label is required. */
export const patterns: readonly Pattern[] = [
  { name: "labelled", confidence: "certain", source, phrases: records },
  { name: "digits", label: records, shape: "99999[9][9][9][9][9][9][9]", confidence: "certain", source },
  {
    name: "grouped",
    label: records,
    shape: "99[9][9][9]-99[9][9][9][-99[9][9][9]]",
    confidence: "certain",
    source,
  },
  {
    name: "sample",
    context: true,
    confidence: "certain",
    phrases: ["such as", "for example", "e g", "like", "example", "sample", "placeholder", "format"],
  },
];
