import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Rosheen is off until after Christmas. The lump was what she feared.", match: "The lump" },
    {
      text: "Tobias isn't back before June. It's the slipped disc again, they're operating.",
      match: "the slipped disc",
    },
    {
      text: "Marla is on stress leave until spring, please pick up her Friday shifts.",
      match: "is on stress leave",
    },
    { text: "Our Nella in booking: her divorce went through last week.", match: "her divorce went" },
    {
      text: "Tomas Rill in booking is out until June, medical leave again.",
      match: "out until June, medical leave",
    },
    { text: "Our secretary Nell has been odd since her divorce", match: "since her divorce" },
    { text: "My coworker is pregnant again", match: "My coworker is pregnant" },
    { text: "Our charge nurse has breast cancer", match: "Our charge nurse has breast cancer" },
    { text: "Maria from radiology is on sick leave", match: "Maria from radiology is on sick leave" },
    { text: "My manager was arrested on Sunday", match: "My manager was arrested" },
    { text: "Kevin from transport got suspended", match: "Kevin from transport got suspended" },
    { text: "my boss is going through a divorce", match: "my boss is going through a divorce" },
    { text: "Our resident failed the drug test", match: "Our resident failed the drug test" },
    { text: "My colleague lives at 12 Elm", match: "My colleague lives at 12" },
    {
      text: "Missing Odette in billing this month. She went back to detox.",
      match: "She went back to detox",
    },
    { text: "Dr. Halloran is on leave for depression, so expect delays", match: "on leave for depression" },
    { text: "Guess who failed his drug test? Ricky in transport.", match: "failed his drug test" },
  ],
  ignores: [
    { text: "Rosheen is off until Monday, so I have the desk.", why: "a day off, and no trouble" },
    { text: "The clinic is closed until June. Surgery moves to the third floor.", why: "rooms" },
    { text: "The printer is off until Tuesday for repair", why: "a machine" },
    { text: "Tomas Rill in booking is out until June, building a boat.", why: "no reason is private" },
    { text: "Our charge nurse has three asthma patients today", why: "a disease that is somebody's work" },
    { text: "Odette in billing made soup. She has a new bicycle.", why: "nothing private follows" },
    { text: "My colleague Maria won the teaching award", why: "an award" },
    { text: "Our charge nurse is a hero", why: "praise" },
    { text: "Maria Lopez, nurse manager, 555-013-2000", why: "name, title and work telephone" },
    { text: "My coworker is never sick of soup", why: "soup" },
    { text: "I am on sick leave myself", why: "the author's own" },
    { text: "My manager moved to the day shift", why: "work" },
    { text: "Our director retires in June after 30 years", why: "a retirement" },
    { text: "Diabetes is common among nurses", why: "nobody in particular" },
    { text: "Dr. Halloran leads our depression research", why: "work" },
    { text: "Ricky in transport passed his boards", why: "an exam passed" },
  ],
};
