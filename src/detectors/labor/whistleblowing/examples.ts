import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I reported the broken lifts to OSHA", match: "reported the broken lifts to OSHA" },
    {
      text: "We filed a complaint with the Joint Commission",
      match: "filed a complaint with the Joint Commission",
    },
    { text: "Somebody finally blew the whistle", match: "blew the whistle" },
    { text: "She told the inspector about the missing guards", match: "told the inspector" },
    { text: "A whistleblower saved this ward", match: "whistleblower" },
    { text: "They were falsifying staffing records", match: "falsifying staffing records" },
    { text: "Fired for reporting a needle shortage", match: "Fired for reporting" },
    { text: "I wrote to the board of nursing twice", match: "wrote to the board of nursing" },
    { text: "I sent the logs to the state inspectors", match: "sent the logs to the state inspectors" },
  ],
  ignores: [
    { text: "The Joint Commission visits us in May, wish us luck", why: "a survey" },
    { text: "We reported our results at the meeting", why: "research" },
    { text: "Report any side effects to your doctor", why: "patients" },
    { text: "The FDA approved the new valve", why: "news" },
    { text: "Our OSHA training is due Friday", why: "training" },
    { text: "The referee blew his whistle", why: "a game" },
    { text: "File your claim with your insurer", why: "insurance" },
    { text: "The board met on Monday", why: "a meeting" },
    { text: "I told the state trooper about the accident", why: "a road accident" },
  ],
};
