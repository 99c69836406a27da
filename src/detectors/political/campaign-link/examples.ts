import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Give here: https://secure.actblue.com/donate/haddad",
      match: "https://secure.actblue.com/donate/haddad",
    },
    { text: "More at https://haddadforsenate.example", match: "https://haddadforsenate.example" },
    { text: "Elect Noor Haddad! https://votehaddad.example", match: "https://votehaddad.example" },
    {
      text: "Pitch in for the Haddad campaign at https://haddad.example/give",
      match: "https://haddad.example/give",
    },
    { text: "See www.lindqvistformayor.example for her plan", match: "www.lindqvistformayor.example" },
    { text: "https://secure.winred.com/brandt", match: "https://secure.winred.com/brandt" },
    { text: "Vote for Brandt, https://teambrandt.example/join", match: "https://teambrandt.example/join" },
    { text: "https://brandt2026.example is live", match: "https://brandt2026.example" },
  ],
  ignores: [
    { text: "Check your registration at https://vote.gov", why: "civic site" },
    { text: "Ballot guide: https://www.vote411.org/ballot", why: "civic site" },
    { text: "Donate blood at https://riverbend.example/donate", why: "blood, and a hospital" },
    { text: "Give to our annual fund: https://riverbend.example/give", why: "a hospital's own page" },
    { text: "Team page: https://teamrehab.example", why: "no campaign" },
    { text: "Register at https://elections.county.example", why: "an election office" },
    { text: "Vote for our nurse of the year at https://awards.example/nurses", why: "an award" },
    { text: "Congress 2026 abstracts: https://cardio-meeting.example", why: "a professional congress" },
  ],
};
