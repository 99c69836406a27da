import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "The new scan catches every cancer with zero false alarms", match: "catches every cancer" },
    {
      text: "The drops are perfectly safe and they work.",
      match: "perfectly safe and they work",
      pattern: "no-risk",
    },
    { text: "Guaranteed results in ten days", match: "Guaranteed results" },
    { text: "We guarantee a full recovery", match: "We guarantee a full recovery" },
    { text: "A drug with zero side effects", match: "zero side effects" },
    { text: "The procedure is completely safe", match: "procedure is completely safe" },
    { text: "Our method works every time", match: "works every time" },
    { text: "Pain relief guaranteed", match: "relief guaranteed" },
    { text: "A 100% success rate since spring", match: "100% success rate" },
    { text: "The treatment succeeds for everyone", match: "succeeds for everyone" },
    { text: "Zero complications, zero scars, ever", match: "Zero complications, zero scars, ever" },
    { text: "Walk in two weeks or your money back", match: "or your money back" },
  ],
  ignores: [
    { text: "The footbridge is perfectly safe and open again.", why: "a bridge" },
    {
      text: "A site that promises a pill without side effects wants your money.",
      why: "exposes somebody else's promise",
    },
    { text: "No surgeon can guarantee success", why: "says that nobody can" },
    { text: "Parking is guaranteed for visitors", why: "no result of care" },
    { text: "We can't guarantee results", why: "denied" },
    { text: "Are there no side effects?", why: "a question" },
    { text: "The warranty guarantees repair of the printer", why: "a machine" },
    { text: "Ask about side effects before you start", why: "no promise" },
    { text: "He said it has no side effects", why: "somebody else's words" },
    { text: "Our playground is safe for toddlers", why: "no treatment" },
    { text: "Ask what can go wrong before any procedure", why: "advice" },
  ],
};
