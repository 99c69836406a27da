import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Write to us through the patient portal.", match: "Write to us through the patient portal" },
    { text: "MyChart is the best place for this", match: "MyChart", pattern: "portal" },
    { text: "Please call the clinic so we can help", match: "call the clinic", pattern: "office" },
    { text: "Patient Relations would like to hear more", match: "Patient Relations", pattern: "office" },
    { text: "our patient representatives listen", match: "patient representatives" },
    { text: "send a secure message", match: "secure message" },
    { text: "Please ask your own doctor", match: "ask your own doctor", pattern: "contact" },
    { text: "Call us at the main desk", match: "Call us at", pattern: "contact" },
    { text: "Could we discuss this offline?", match: "discuss this offline" },
  ],
  ignores: [
    { text: "Don't call the clinic for this", why: "asks not to" },
    { text: "DM me your number", why: "not a secure channel" },
    { text: "Text my cell", why: "not a secure channel" },
    { text: "Our patients are great", why: "no channel" },
    { text: "Public relations is a hard job", why: "another office" },
    { text: "She is on call tonight", why: "a duty" },
    { text: "A close call on the ward", why: "a figure of speech" },
    { text: "The doctor called it a day", why: "a figure of speech" },
  ],
};
