import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Register to vote in the lobby until Friday", match: "Register to vote" },
    { text: "Polls are open from 7 to 8", match: "Polls are open" },
    { text: "Whoever you vote for, bring water", match: "Whoever you vote for", pattern: "no-preference" },
    { text: "Check your polling place with the county", match: "polling place" },
    { text: "Early voting starts Monday", match: "Early voting" },
    { text: "Please vote, nurses", match: "Please vote" },
    { text: "A nonpartisan table of volunteers is by the gift shop", match: "nonpartisan" },
    { text: "Patients can ask for an absentee ballot", match: "absentee ballot" },
  ],
  ignores: [
    { text: "Register to donate blood", why: "blood" },
    { text: "Vote for our nurses in the readers' poll", why: "a readers' poll" },
    { text: "The cafeteria polls staff about soup", why: "a staff survey" },
    { text: "Vote for Noor Haddad", why: "a preference" },
    { text: "Her registration desk is on the first floor", why: "hospital registration" },
    { text: "The mailbox is next to the elevator", why: "no voting" },
    { text: "The board voted on the budget", why: "a board's vote" },
    { text: "Our plan is to open a clinic", why: "no voting" },
  ],
};
