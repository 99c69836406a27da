import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(R)";

/** 45 CFR 164.514(b)(2)(i)(R). Any other number or code that one person has, behind its label. */
export const patterns: readonly Pattern[] = [
  {
    name: "labelled",
    confidence: "certain",
    source,
    phrases: [
      "(client|case|subject|participant|study|site|enrollment|specimen|sample|referral|appointment|booking|employee|staff|student|user|unique|prescription|rx|script|booking|intake|donor|transplant|wristband|bracelet|identification|identifier) (id|number|no|num|code)",
      "(under|with|by|has|her|his|their) id",
      "id (number|no|num|code)?",
      "rx",
      "prescription",
      "nid",
      "emp",
      "nat id",
      "tax id",
    ],
  },
  {
    name: "shown",
    confidence: "likely",
    source,
    phrases: ["(record|records|file) (show|shows|reads|lists|says)"],
  },
  {
    name: "user-name",
    confidence: "likely",
    source,
    phrases: ["(username|user name|login|login name|screen name|screenname|userid) (is)?"],
  },
  { name: "handle", anchor: "handle", confidence: "likely", source },
  {
    name: "follow-them",
    context: true,
    confidence: "certain",
    phrases: [
      "(follow|find|tag|tagged|tagging|add) <0-1> (him|her|them)",
      "(his|her|their) (handle|insta|instagram|tiktok|account|page|channel|profile) (is)?",
    ],
  },
  {
    name: "public",
    context: true,
    confidence: "certain",
    phrases: [
      "trial",
      "nct",
      "grant",
      "award",
      "bill",
      "hr",
      "doi",
      "pmid",
      "isbn",
      "code for",
      "promo",
      "discount",
      "campaign",
      "zoom",
      "meeting",
      "event",
      "webinar",
      "room",
      "course",
    ],
  },
];
