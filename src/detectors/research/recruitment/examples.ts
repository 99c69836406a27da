import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Now enrolling adults with asthma in a research study",
      match: "Now enrolling adults with asthma in a research study",
    },
    { text: "Volunteers needed for a sleep study", match: "Volunteers needed for a sleep study" },
    { text: "Our migraine trial is currently recruiting", match: "trial is currently recruiting" },
    { text: "Join our clinical trial on psoriasis", match: "Join our clinical trial" },
    { text: "You may qualify for a paid study", match: "You may qualify for a paid study" },
    {
      text: "We are looking for volunteers between 40 and 60 for our trial",
      match: "looking for volunteers between 40 and 60 for our trial",
    },
    {
      text: "Recruiting healthy volunteers for a vaccine study",
      match: "Recruiting healthy volunteers for a vaccine study",
    },
    { text: "Research participants wanted!", match: "Research participants wanted" },
    {
      text: "Adults with eczema wanted! Paid visits. Text the research coordinator to hear more.",
      match: "Adults with eczema wanted",
    },
    {
      text: "Do you get migraines? Our lab would like to hear from you, earn 200 dollars for three visits",
      match: "Do you get migraines",
    },
  ],
  ignores: [
    { text: "Volunteers needed for the book cart. Call the front desk.", why: "nothing speaks of a study" },
    { text: "Our study enrolled 1,204 people between 2012 and 2022", why: "tells what was done" },
    { text: "Volunteers needed for the bake sale", why: "no study" },
    { text: "We are recruiting two night nurses", why: "a job" },
    { text: "Join our book club", why: "a club" },
    { text: "The trial of the former mayor begins", why: "a court" },
    { text: "She will study nursing in spring", why: "a verb" },
    { text: "Enroll in the patient portal today", why: "a portal" },
    { text: "Results of the trial were published today", why: "results" },
    { text: "We need 40 volunteers for the bake sale", why: "a bake sale" },
  ],
};
