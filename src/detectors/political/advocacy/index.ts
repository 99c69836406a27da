import { defineDetector } from "../../../detect/index.js";
import {
  electingVerbs,
  occupations,
  offices,
  officeTitles,
  opposingVerbs,
  parties,
  staffRoles,
  states,
} from "../../../lexicons/index.js";
import { candidacy, seats, sense, wording } from "../../../signals/index.js";
import { crowds, deeds, foes, patterns, places } from "./patterns.js";
import { weighed } from "./weighing.js";
import { weights } from "./weights.js";

/**
 * A candidate for public office supported or opposed: somebody bound to an office, and what is said for or against them.
 * It knows offices, titles and verbs, and no politician by name.
 */
export const politicalAdvocacy = /* @__PURE__ */ (() =>
  defineDetector({
    id: "political/advocacy",
    title: "Support of or opposition to a candidate",
    patterns,
    classes: {
      office: offices,
      title: officeTitles,
      party: parties,
      elect: electingVerbs,
      oppose: opposingVerbs,
      seat: seats,
      state: states,
      place: places,
      crowd: crowds,
      foe: foes,
      deed: deeds,
      trade: [...staffRoles, ...occupations].map((role) => `${role}s`),
    },
    weighs: weights,
    uses: [candidacy, sense, wording],
    // Who seeks an office may be told by the shared signal alone.
    asked: "always",
    judge: weighed,
  }))();
