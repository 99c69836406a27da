import type { Pattern } from "../../../detect/index.js";

const mine = "(my|me on my|me at my) (personal|private|own|home)?";

/** Ways to go on that nobody but the author runs: private messages, a personal telephone or mailbox. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "message",
    confidence: "certain",
    phrases: [
      "(dm|pm|inbox|message|msg|whatsapp|snap|facetime) (me|us)",
      "(send|shoot|drop|leave) (me|us) (a|your|the|an)? <0-3> (dm|pm|message|direct message|private message|text|whatsapp|inbox|snap)",
      "(in|through|via|by|into|check) (my|our|your|a|the) (dm|dms|inbox|direct messages|direct message|private message|pm|messenger|whatsapp)",
      "(our|my) (dms|dm|inbox) (are|is) open",
      "(dm|pm) (us|me)? (your|the) <0-3> (name|number|details|dob|date of birth|mrn|info|information|phone)",
    ],
  },
  {
    name: "personal",
    confidence: "certain",
    phrases: [
      `(text|call|ring|txt|phone|email|e mail|message) ${mine} (cell|mobile|phone|number|line|email|e mail|gmail|personal)`,
      "(text|txt) (me|us) (back|at|on|your|a|the|when|if|later|tonight|directly)?",
      "my (personal|private|own|home) (cell|mobile|phone|number|email|e mail|gmail|address|account)",
      "(here's|here is|this is|its|it's) my (personal)? (cell|mobile|number|cell number|phone number|gmail)",
      "(call|text) me (on|at) (home|my|this)",
    ],
  },
  {
    name: "comment",
    confidence: "certain",
    phrases: [
      "(post|reply|comment|share|leave|put|write) <0-2> (your|the) <0-2> (date of birth|dob|mrn|medical record|phone number|symptoms|details|name and|full name|results|photo of) <0-3> (here|below|in the comments|in comments|in this thread)",
    ],
  },
])();
