import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "We have no record of you as a patient.", match: "no record of you", pattern: "no-record" },
    { text: "There is no record of a visit last year.", match: "no record of a visit" },
    { text: "We cannot find your chart under either spelling", match: "cannot find your chart under" },
    { text: "You were never seen here.", match: "You were never seen", pattern: "not-a-patient" },
    { text: "You are not a patient of ours", match: "You are not a patient of ours" },
    { text: "We have never treated you.", match: "We have never treated you" },
    { text: "No patient by that name came through", match: "No patient by that name" },
    { text: "Perhaps you mean another practice", match: "another practice" },
    { text: "you do not appear in our system", match: "you do not appear in our system" },
    { text: "There is no Wanda in our files for that week", match: "There is no Wanda in our files" },
  ],
  ignores: [
    { text: "If you were never seen here, please ignore this call.", why: "a condition" },
    { text: "We cannot say who is a patient of ours.", why: "says nothing about the writer" },
    { text: "We have no record of the outage", why: "an outage" },
    { text: "You were never alone in this", why: "comfort" },
    { text: "Our records are kept for ten years", why: "a fact" },
    { text: "We never discuss care in comments", why: "a rule of the house" },
    { text: "I couldn't find the parking lot", why: "a car park" },
    { text: "We never had a better volunteer day", why: "a day" },
    { text: "There is no cake in our records department, sadly", why: "nobody is looked for" },
  ],
};
