import type { Clause } from "clearpost/dsl";

const document = "Clearpost baseline";
const bc = {
  jurisdiction: "CA-BC",
  sector: "public",
  text: "Freedom of Information and Protection of Privacy Act (BC), s. 33",
} as const;

/** What any hospital owes its patients, also one whose own policy is not known to say so; the law is cited only where it holds. */
export const patientClauses = {
  "baseline/no-phi-identifiers": {
    document,
    locator: "45 CFR 164.502(a); 45 CFR 164.514(b)(2)(i)",
    quality: "own-wording",
    category: "phi-identifier",
    summary: "No detail that identifies a patient is published together with their care.",
    basis: [{ jurisdiction: "US", text: "45 CFR 164.502(a); 45 CFR 164.514(b)(2)(i)" }, bc],
  },
  "baseline/no-contextual-patient-identification": {
    document,
    locator: "45 CFR 164.514(a)-(b); 45 CFR 164.514(b)(2)(ii)",
    quality: "own-wording",
    category: "patient-identification",
    summary: "One patient is not described so closely that somebody who knows them could tell who it is.",
    basis: [{ jurisdiction: "US", text: "45 CFR 164.514(a)-(b); 45 CFR 164.514(b)(2)(ii)" }, bc],
  },
  "baseline/no-patient-acknowledgement-in-replies": {
    document,
    locator: "45 CFR 164.502(a); HHS OCR: Elite Dental 2019, New Vision Dental 2022, Manasa 2023",
    quality: "own-wording",
    category: "patient-acknowledgement",
    summary: "An answer in public neither says nor suggests that the other person was treated here.",
    basis: [{ jurisdiction: "US", text: "45 CFR 164.502(a)" }, bc],
  },
  "baseline/no-patient-media-without-authorization": {
    document,
    locator: "45 CFR 164.514(b)(2)(i)(Q); 45 CFR 164.508; HHS OCR guidance on film and media crews, 2020",
    quality: "own-wording",
    category: "patient-media",
    summary:
      "A patient who can be recognised in a picture, a film or a recording has signed an authorization first.",
    basis: [{ jurisdiction: "US", text: "45 CFR 164.514(b)(2)(i)(Q); 45 CFR 164.508" }, bc],
  },
} as const satisfies Readonly<Record<string, Clause>>;
