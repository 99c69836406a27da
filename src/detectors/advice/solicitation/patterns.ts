import type { Pattern } from "../../../detect/index.js";

/** What makes a question one that nobody asks for themselves, or one that is about something else. */
export const patterns = [
  {
    name: "prompt",
    context: true,
    confidence: "certain",
    phrases: [
      "(questions|question|things|what) (you|to|patients|people|parents) <0-3> ask",
      "(ask|asking|asks|tell|talk to|speak with|check with) (your|a|their|the|his|her|our) <0-3> (doctor|doctors|provider|pharmacist|nurse|team|midwife|clinician|physician|gp)",
      "frequently asked",
      "(people|patients|parents|families|followers|many|some|you) <0-2> (ask|asked|ask us|wonder|want to know)",
      "q and a",
      "faq",
    ],
  },
  {
    name: "broadcast",
    context: true,
    confidence: "certain",
    phrases: [
      "(join|register|sign up|tune in|learn more|find out|read more|watch) <0-6> (talk|webinar|expert|experts|session|live|evening|q|doctors|series|here|below|more|how)",
    ],
  },
] as const satisfies readonly Pattern[];
