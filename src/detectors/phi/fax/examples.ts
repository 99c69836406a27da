import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Fax: 212-555-0134", match: "212-555-0134" },
    { text: "fax her records to (212) 555-0151", match: "(212) 555-0151" },
    { text: "fax number 212.555.0118", match: "212.555.0118" },
    { text: "Phone 212-555-0101, fax 212-555-0102", match: "212-555-0102" },
    { text: "FAX +44 20 7946 0921", match: "+44 20 7946 0921" },
    { text: "his fax is 555-0172", match: "555-0172" },
    { text: "facsimile (212)555-0127", match: "(212)555-0127" },
    { text: "fax no. 1-212-555-0139", match: "1-212-555-0139" },
  ],
  ignores: [
    { text: "Phone 212-555-0134", why: "a telephone number" },
    { text: "Nobody faxes anything any more", why: "no number" },
    { text: "The fax machine on 4 West is broken again", why: "a ward" },
    { text: "Fax us at 555-013-1000", why: "the institution's own number" },
    { text: "We sent 2400 faxes last year", why: "a count" },
    { text: "fax 12 pages", why: "too few digits" },
    { text: "The fax died. 212-555-0134 is the desk.", why: "the label stands in another sentence" },
    { text: "fax by 5 pm on 12 May", why: "an hour and a day" },
  ],
};
