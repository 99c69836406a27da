import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(F)";

/** 45 CFR 164.514(b)(2)(i)(F). Addresses as such, and those spelled out to escape a filter. */
export const patterns: readonly Pattern[] = [
  { name: "address", anchor: "email", confidence: "certain", source },
  {
    name: "to-sign-up",
    context: true,
    confidence: "certain",
    phrases: [
      "(rsvp|rsvps|register|registration|tickets|cv|cvs|resume|resumes|apply|application|applications|sign up|signup|volunteer|nominations|submissions|entries|auditions)",
    ],
  },
  {
    name: "spelled",
    confidence: "likely",
    source,
    phrases: [
      "at {mail-host} dot (com|net|org|ca|edu|co)",
      "at {mail-host} com",
      "at <1-1> dot (com|net|org|edu)",
    ],
  },
];
