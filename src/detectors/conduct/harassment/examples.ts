import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Let's all pile onto Greta Holm's page tonight",
      match: "Let's all pile onto",
      pattern: "pile-on",
    },
    { text: "ring her at three in the morning", match: "ring her at three in the morning" },
    { text: "We could make his life hell for a month", match: "make his life hell" },
    { text: "Anyone know her home address?", match: "Anyone know her home address", pattern: "exposure" },
    {
      text: "I'll keep texting you until you answer",
      match: "I'll keep texting you until",
      pattern: "unwanted-contact",
    },
    { text: "send me nudes, nurse", match: "send me nudes", pattern: "sexual" },
    {
      text: "everyone laugh at that intern who fainted",
      match: "everyone laugh at that intern",
      pattern: "humiliation",
    },
    { text: "Another smelly patient, lucky me", match: "smelly patient", pattern: "patient" },
    { text: "The guy in bed two is a whale", match: "guy in bed two is a whale", pattern: "patient" },
  ],
  ignores: [
    { text: "Never laugh at a confused patient", why: "forbidden" },
    { text: "He told me to send him nudes and I reported it", why: "reported by the victim" },
    { text: "We bombard the tumor with protons", why: "therapy" },
    { text: "Flood warnings may delay the shuttle", why: "weather" },
    { text: "Call her at three if the fever is back", why: "ordinary contact" },
    { text: "Leave a review for the cafeteria", why: "a plain request" },
    { text: "Patients with addiction deserve respect", why: "respect" },
    { text: "The waiting room was smelly after the leak", why: "a room" },
    { text: "Our harassment policy: do not share anyone's home address", why: "a rule against it" },
    { text: "We made her day miserable weather and all, said nobody", why: "denied" },
  ],
};
