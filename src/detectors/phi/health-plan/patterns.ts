import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(I)";

const labels = [
  "(member|subscriber|beneficiary|insurance|insurer|insur|ins|health|medical|insured|plan|policy|coverage|enrollee|medicare|medicaid|health plan|health insurance|insurance plan|insurance policy|health card|payer|group) (id|ids|number|numbers|no|num|card|identifier|code)",
  "(member|subscriber|beneficiary|policy|medicare|medicaid|insurance|insur|ins|health plan|plan) (is|was)?",
  "policyholder (id|number|no)?",
  "(hicn|mbi|hpn|hpbn|ohip|phn|personal health number|care card|carecard|health card)",
  "(aetna|cigna|humana|kaiser|anthem|blue cross|blue shield|bcbs|united healthcare|unitedhealthcare|uhc|tricare|medi cal) (id|number|no|member|policy|plan)?",
];

/** 45 CFR 164.514(b)(2)(i)(I). No common format exists, so a label is required, but for Medicare's own. */
export const patterns: readonly Pattern[] = [
  {
    name: "medicare",
    shape: "9XX9[-]XX9[-]AA99",
    validator: "mbi",
    confidence: "certain",
    source: "CMS, Medicare beneficiary identifier",
  },
  {
    name: "medicare",
    shape: "9XX9[-]XX9[-]XX99",
    validator: "mbi",
    confidence: "certain",
    source: "CMS, Medicare beneficiary identifier",
  },
  {
    name: "phn",
    shape: "9999[-]999[-]999",
    label: [
      "phn",
      "personal health number",
      "care card",
      "carecard",
      "health (number|card)",
      "bc services card",
    ],
    confidence: "certain",
    source: "FIPPA, RSBC 1996 c.165",
  },
  { name: "labelled", confidence: "certain", source, phrases: labels },
];
