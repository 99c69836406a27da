import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I'm a respiratory therapist and a bad dancer.", match: "I'm a respiratory therapist" },
    { text: "As a nurse, I count things twice.", match: "As a nurse" },
    { text: "Night pharmacist. Baker.", match: "Night pharmacist" },
    { text: "MS3 at the med school by the river.", match: "MS3" },
    { text: "Nurse here, asking about bus 12.", match: "Nurse here" },
    { text: "PT, teacher, left-handed", match: "PT" },
    { text: "I work as a ward clerk.", match: "I work as a ward clerk" },
    { text: "I\u2019m a second-year resident.", match: "I\u2019m a second-year resident" },
    {
      text: "Speaking as a Harborview physiotherapist, I like stairs.",
      match: "Speaking as a Harborview physiotherapist",
    },
  ],
  ignores: [
    { text: "I work at Harborview.", why: "a place, no job" },
    { text: "My nurse was kind.", why: "somebody else's job" },
    { text: "I'm a fan of our nurse manager.", why: "somebody else's job" },
    { text: "Nurse of the Year voting is open.", why: "a prize" },
    { text: "She works as a nurse.", why: "the third person" },
    { text: "Residents of the town voted.", why: "people who live there" },
    { text: "I'm not a doctor.", why: "a denial" },
    { text: "Registered nurse wanted. Apply now.", why: "a job advert" },
    { text: "Ask your pharmacist.", why: "somebody else" },
  ],
};
