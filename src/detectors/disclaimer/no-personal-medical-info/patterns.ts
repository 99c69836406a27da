import type { Pattern } from "../../../detect/index.js";

const dont = "(don't|dont|do not|never|avoid|refrain from|no)";
const put =
  "(post|posting|share|sharing|send|sending|include|including|leave|leaving|write|writing|put|putting|disclose|disclosing|message|discuss|discussing|give|giving|add|adding)";
const kind =
  "(medical|health|patient|clinical|private health|personal health|personal medical|confidential health|protected health)";
const matter =
  "(information|info|details|detail|data|questions|history|histories|records|record|problems|issues|concerns|stories|matters|symptoms)";

/** Requests to readers to keep their health to themselves here. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "request",
      confidence: "certain",
      phrases: [
        `${dont} ${put} <0-5> ${kind} ${matter}`,
        `${dont} ${put} (your|any|personal)? (own|private)? (symptoms|medications|test results|phi)`,
        `keep <0-4> ${kind} ${matter} <0-2> (private|out of|off|to yourself)`,
        `${kind} ${matter} (should|must|may|can) not be (posted|shared|discussed|sent|disclosed)`,
        `personal ${matter} about <0-2> (medical|health) ${matter} (should|must|may) not be posted`,
      ],
    },
    {
      name: "short",
      confidence: "likely",
      phrases: [
        `no (personal|private|individual) ${kind} ${matter} <0-3> (please|here|in comments|in dms|in the comments|by dm|on this page)`,
        `no (personal|private) (medical|health) ${matter}`,
      ],
    },
    {
      name: "staff",
      context: true,
      confidence: "certain",
      phrases: [
        "(we|staff|employees|nurses|clinicians|i|they|he|she|hospitals|colleagues|you'd) (do not|don't|never|must not|should not|cannot|can't|should never|must never)",
        "(reminder|training|policy|rule|rules) <0-3> (staff|colleagues|employees|clinicians)",
        "(about|of|from) (a|your|our|their|any|the) (patient|patients|coworker|coworkers|colleague|colleagues)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
