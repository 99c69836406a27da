import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "she lives at 14 Acacia Lane, Port Tembu",
      match: "14 Acacia Lane, Port Tembu",
      pattern: "street",
    },
    {
      text: "found at 2210 N Cedar St Apt 4B, Marlow, IL 60199 today",
      match: "2210 N Cedar St Apt 4B, Marlow, IL 60199",
      pattern: "street",
    },
    { text: "PO Box 4410 is his", match: "PO Box 4410", pattern: "street" },
    { text: "the house on 88 maple street burned", match: "88 maple street", pattern: "street" },
    { text: "ZIP code 60199", match: "60199", pattern: "zip" },
    { text: "he lives in Larkspur Falls", match: "Larkspur Falls", pattern: "home-place" },
    { text: "a farmer from Tullick came in", match: "Tullick", pattern: "home-place" },
    { text: "Marlow, IL lost a good man", match: "Marlow, IL", pattern: "city-state" },
    { text: "the talk in Chicago was full", match: "Chicago", pattern: "city" },
    {
      text: "transferred from Tidewater General Hospital",
      match: "Tidewater General Hospital",
      pattern: "facility",
    },
    { text: "She was seen at St. Brannock's", match: "St. Brannock's", pattern: "facility" },
    { text: "the lady in room 1107", match: "room 1107", pattern: "room" },
    { text: "rm 8-311 needs you", match: "rm 8-311", pattern: "room" },
    { text: "our kiddo in bed 3", match: "bed 3", pattern: "room" },
  ],
  ignores: [
    { text: "Visit us at 1200 Orchard Row", why: "the institution's own address" },
    { text: "Come to Harborview Medical Center", why: "the institution's own name" },
    { text: "patients from Texas and Canada", why: "a state and a country" },
    { text: "He drove from May to July", why: "months" },
    { text: "The emergency room is open", why: "no number" },
    { text: "a 24 bed unit", why: "a number of beds" },
    { text: "Jo Marlow, MD", why: "a credential" },
    { text: "two blocks down the street", why: "no house number" },
    { text: "I drove her to the ER", why: "a unit" },
    { text: "Thank you for 5 Great Years", why: "a title" },
  ],
};
