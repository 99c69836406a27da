import type { Pattern } from "../../../detect/index.js";

const number =
  "(911|9 1 1|nine one one|999|112|000|988|9 8 8|ems|an ambulance|emergency services|the ambulance)";

/** Sends somebody to help that cannot wait. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "call",
    confidence: "certain",
    phrases: [
      `(call|dial|phone|ring|calling|text|get) (or text)? <0-2> ${number}`,
      "(call|text|reach|contact) <0-3> (lifeline|crisis line|suicide hotline|poison control|poison center|poison centre)",
      "(go|get|head|come|taken|take|rush|drive) <0-3> (nearest|closest|local|an|the|your) <0-1> (emergency (room|department|dept)|er|ed|a e|a and e|hospital|emergency)",
      "(lifeline|crisis line|poison control|poison center|poison centre|suicide line) <0-3> (at|is|on|anytime|any time|now|right away)",
      "(ambulance|911|nine one one) <0-1> (now|immediately|right now|right away|please|asap)",
      "seek (immediate|emergency|urgent|prompt) (medical)? (care|attention|help|treatment)",
      "(get|seek|need|needs) <0-1> (emergency|immediate) (care|help|medical attention)",
      "this is (a|an)? (medical)? emergency",
      "(nearest|closest) (emergency (room|department)|er)",
    ],
  },
])();
