import type { Pattern } from "../../../detect/index.js";

const label = ["mrn", "mrns", "m r n", "(medical|patient|hospital|health) record (no|number|num|id)?", "chart (no|number|num|id)?", "(patient|hospital) (id|number|no)", "(encounter|visit|accession|admission) (no|number|id)", "csn", "fin"];

/** 45 CFR 164.514(b)(2)(i)(H). No national format exists, so a label is required. */
export const patterns = [
  { name: "digits", label, shape: "99999[9][9][9][9][9][9][9]", confidence: "certain", source: "45 CFR 164.514(b)(2)(i)(H)" },
  { name: "grouped", label, shape: "99[9][9][9]-99[9][9][9][-99[9][9][9]]", confidence: "certain", source: "45 CFR 164.514(b)(2)(i)(H)" },
  { name: "prefixed", label, shape: "A[A][A]9999[9][9][9][9][9][9]", confidence: "certain", source: "45 CFR 164.514(b)(2)(i)(H)" },
] as const satisfies readonly Pattern[];
