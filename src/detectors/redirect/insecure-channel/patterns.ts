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
      "(slide|hop|pop|jump|get) (in|into|in to) (my|our) (dm|dms|inbox)",
      "(hit me up|hmu|ping me|reach me|find me|catch me|get me|hit my line) <0-1> (on|in|at|via|through) <0-1> (whatsapp|messenger|insta|instagram|facebook|snap|snapchat|signal|telegram|my cell|my phone|my dms)",
      "(dm|pm) (us|me)? (your|the) <0-3> (name|number|details|dob|date of birth|mrn|info|information|phone)",
    ],
  },
  {
    name: "personal",
    confidence: "certain",
    phrases: [
      `(text|call|ring|txt|phone|email|e mail|message) ${mine} (cell|mobile|phone|number|line|email|e mail|gmail|personal)`,
      "(text|txt) (me|us) (back|at|on|your|a|the|when|if|later|tonight|directly)?",
      "(send|email|e mail|text|forward|shoot|fax|mail|upload|share|drop|attach|pass) <0-6> (to|at|on|in|through) my (gmail|cell|cellphone|phone|mobile|personal|private|home|whatsapp|inbox|yahoo|hotmail|number|dms)",
      "(email|e mail|send|text|mail|write) <0-5> at (proton|gmail|yahoo|hotmail|outlook|icloud|aol|protonmail)",
      "(add|find|follow|friend) me on (insta|instagram|facebook|fb|snap|snapchat|whatsapp|messenger|telegram|signal) <0-6> (your|talk|chat|meds|labs|results|about)",
      "(call|ring|text|phone) my (cell|mobile|cellphone|phone|number|home)",
      "my (personal|private|own|home) (cell|mobile|phone|number|email|e mail|gmail|address|account)",
      "(here's|here is|this is|its|it's) my (personal)? (cell|mobile|number|cell number|phone number|gmail)",
      "(call|text) me (on|at) (home|my|this)",
    ],
  },
  {
    name: "comment",
    confidence: "certain",
    phrases: [
      "(drop|type|tell us|give us) <0-2> (your|the) <0-2> (date of birth|dob|birthday|mrn|medical record|phone number|symptoms|full name|results|chart number) <0-3> (here|below|in the comments|in comments|in this thread)",
      "(post|reply|comment|share|leave|put|write) <0-2> (your|the) <0-2> (date of birth|dob|mrn|medical record|phone number|symptoms|details|name and|full name|results|photo of) <0-3> (here|below|in the comments|in comments|in this thread)",
    ],
  },
])();
