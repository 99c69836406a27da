import type { Pattern } from "../../../detect/index.js";

export { affiliationContext as knowledge } from "../../../signals/index.js";

/** Ways to name one's own job. */
export const patterns = [
  {
    name: "i-am-role",
    confidence: "certain",
    phrases: [
      "(i am|i'm|im|i've been|we are both) <0-5> {staff}",
      "i (work|practice|practise|serve|trained) <0-3> as <0-4> {staff}",
      "my (job|work|role|career|life|shift) as <0-4> {staff}",
      "i (teach|nurse|operate|round)",
    ],
  },
  {
    name: "as-role",
    confidence: "certain",
    phrases: ["as <0-4> {staff}", "speaking as <0-4> {staff}", "from (a|an|your|one) <0-4> {staff}"],
  },
  { name: "role-here", confidence: "certain", phrases: ["{staff} here", "{staff} of {number} years"] },
  {
    name: "role-line",
    confidence: "certain",
    phrases: [
      "{specialty}? {specialty}? {staff} (and {staff})?",
      "{specialty} {specialty} {specialty} {staff}",
      "(assistant|associate|full|clinical)? professor of <1-2> {capital}",
    ],
  },
  {
    name: "role-of-us",
    confidence: "certain",
    phrases: ["({names}|{aliases}|{handles}) {specialty}? {specialty}? {staff}"],
  },
] as const satisfies readonly Pattern[];
