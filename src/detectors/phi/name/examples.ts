import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Mrs. Okafor-Bell in room 9 had her stroke on Monday",
      match: "Mrs. Okafor-Bell",
      pattern: "patient",
    },
    {
      text: "Meet Wendell Ashgrove, 58, whose new liver came in April",
      match: "Wendell Ashgrove",
      pattern: "patient",
    },
    {
      text: "say a prayer for mister gus dalton he was admitted last night",
      match: "mister gus dalton",
      pattern: "patient",
    },
    { text: "So proud of my patient #MarisolVega today", match: "MarisolVega", pattern: "patient" },
    { text: "Dr. Ingrid Solano joins our clinic in June", match: "Dr. Ingrid Solano", pattern: "staff" },
    { text: "Congratulations to Peter Adeyemi, RN, on his award!", match: "Peter Adeyemi", pattern: "staff" },
    { text: "Physical therapist Brannoc Tull helps people walk", match: "Brannoc Tull", pattern: "staff" },
    {
      text: "In 1902 Clarence Webber opened the first ward",
      match: "Clarence Webber",
      pattern: "historical",
    },
    { text: "Mayor Teresa Quan cut the ribbon", match: "Teresa Quan", pattern: "public" },
    { text: "I'm Noreen Castle and I run the garden club", match: "Noreen Castle", pattern: "self" },
    { text: "a 40-year-old man, Victor R., with asthma", match: "Victor R", pattern: "patient" },
    { text: "his wife Yevgenia sleeps in the chair", match: "Yevgenia" },
    {
      text: "Oduya Brankovic was diagnosed with lupus; she never complained",
      match: "Oduya Brankovic",
      pattern: "patient",
    },
    { text: "saw walter kowalski in the ER tonight", match: "walter kowalski" },
    { text: "Whiteboard: R. HALLORAN 71M hip fx NPO", match: "R. HALLORAN" },
  ],
  ignores: [
    { text: "Crohn, Addison and Hodgkin are names of diseases", why: "eponyms" },
    { text: "Wilson disease and Turner syndrome run in families", why: "eponyms that are listed names too" },
    { text: "Clara Barton Memorial Hospital opens a new wing", why: "a hospital named after a person" },
    { text: "The clinic at 400 Martin Street is closed", why: "a street" },
    { text: "Hope and Grace are what the staff bring", why: "common words that are first names too" },
    { text: "The May schedule starts on Friday", why: "months and days" },
    { text: "San Antonio and Santa Monica have new clinics", why: "places that hold a first name" },
    { text: "Thank You For Voting Our Team Best In State", why: "a heading in title case" },
    { text: "NEW VISITING HOURS START MONDAY", why: "a heading in capitals" },
    { text: "Our therapy dog Oscar is here on Tuesdays", why: "an animal" },
    { text: "We ran a simulation with Mr. Henry Oakes, 70, in bed 2", why: "a simulated patient" },
    { text: "The patient was given Advil and felt better", why: "a brand of medicine" },
    { text: "Say-Barber-Biesecker-Young-Simpson is very rare", why: "discoverers of a disease" },
    { text: "Relapsing MS. They can include numbness", why: "multiple sclerosis, not a title" },
  ],
};
