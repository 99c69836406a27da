import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "admitted April 12, 2023 with a fever", match: "April 12, 2023", pattern: "full" },
    { text: "She came on the 3rd of March 2026.", match: "3rd of March 2026", pattern: "full" },
    { text: "DOB 03/14/1961", match: "03/14/1961", pattern: "full" },
    { text: "scan of 2026-05-04 was clean", match: "2026-05-04", pattern: "full" },
    { text: "5-MAY-2021", match: "5-MAY-2021", pattern: "full" },
    { text: "back in theatre Dec. 10", match: "Dec. 10", pattern: "month-day" },
    { text: "Seen on 3/14 for her knee", match: "3/14", pattern: "month-day" },
    { text: "the crash in March 2024", match: "March 2024", pattern: "month-year" },
    { text: "He coded last Tuesday night", match: "last Tuesday night", pattern: "weekday" },
    { text: "we lost him on Friday", match: "Friday", pattern: "weekday" },
    { text: "Lost a patient tonight", match: "tonight", pattern: "relative" },
    { text: "that was 3 weeks ago", match: "3 weeks ago", pattern: "relative" },
    { text: "two days ago she walked", match: "two days ago", pattern: "relative" },
    { text: "He died on Christmas Eve", match: "Christmas Eve", pattern: "holiday" },
    { text: "discharged on the 14th, finally", match: "14th", pattern: "day" },
  ],
  ignores: [
    { text: "We are here for you 24/7", why: "round the clock" },
    { text: "BP 120/80, pain 7/10, 1/2 tablet", why: "ratios and scores" },
    { text: "since 2018 and in the 1990s", why: "a bare year and a decade" },
    { text: "version 3.4.21 of the app", why: "a version" },
    { text: "You may 4 or 5 times ask", why: "may is a verb" },
    { text: "Open Monday to Friday, closed on Sunday", why: "opening hours" },
    { text: "March is colorectal awareness month", why: "a month alone" },
    { text: "She sat in the sun", why: "sat and sun are words" },
    { text: "The clinic is on the 3rd floor", why: "a floor" },
    { text: "ratio 4:1 on days", why: "a staffing ratio" },
    { text: "ZIP 02134-1106", why: "a postal code" },
  ],
};
