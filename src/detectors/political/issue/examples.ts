import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Assemblyman Corwin voted to close two clinics. Think of that when you mark your ballot.",
      match: "Assemblyman Corwin",
    },
    { text: "Senator Haddad fought for nurses, and this November nurses remember", match: "Senator Haddad" },
    { text: "Thank Governor Brandt for the safe staffing law before election day", match: "Governor Brandt" },
    { text: "Mayor Lindqvist cut the shuttle. See you at the polls.", match: "Mayor Lindqvist" },
    {
      text: "Congresswoman Oyelaran protects Medicare, think of it on November 3",
      match: "Congresswoman Oyelaran",
    },
    { text: "Tell Senator Corwin no. Voters are watching.", match: "Senator Corwin" },
    {
      text: "Councilwoman Holm opposes the new ward; that matters at the ballot box",
      match: "Councilwoman Holm",
    },
    { text: "Sheriff Dahl refuses to fund crisis teams. Your vote can change it.", match: "Sheriff Dahl" },
  ],
  ignores: [
    { text: "Senator Haddad toured our new wing today", why: "a visit" },
    { text: "Mayor Lindqvist signed the bill at our clinic", why: "no tie to voting" },
    {
      text: "President Osei of our medical staff supports the plan before the board election",
      why: "a hospital's president",
    },
    { text: "Call your state representative about the safe-staffing bill", why: "no name" },
    { text: "Polls open at seven on election day", why: "civic information" },
    { text: "The ballot measure funds the trauma center", why: "no officeholder" },
    { text: "Supervisor Dahl closed the schedule; vote on the holiday party", why: "a charge nurse" },
    { text: "Governor's Island has a flu clinic on election day", why: "a place" },
  ],
};
