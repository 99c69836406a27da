import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Proud to stand with Noor Haddad for State Senate",
      match: "stand with Noor Haddad for State Senate",
      pattern: "for-office",
    },
    {
      text: "Please vote for Martin Oyelaran on Tuesday",
      match: "vote for Martin Oyelaran",
      pattern: "vote-for",
    },
    { text: "Let's re-elect Mayor Lindqvist", match: "re-elect Mayor Lindqvist", pattern: "elect" },
    { text: "#HaddadForCongress", match: "HaddadForCongress", pattern: "for-office" },
    { text: "Send Tove Brandt to Washington", match: "Send Tove Brandt to Washington" },
    {
      text: "Don't let Corwin win in November, the election is close",
      match: "Don't let Corwin win",
      pattern: "vote-against",
    },
    {
      text: "Chip in ten dollars for the Haddad campaign before the primary and help elect a senator",
      match: "Chip in ten dollars for the Haddad campaign",
      pattern: "donate",
    },
    {
      text: "Knocked on forty doors for Haddad today. Early voting in the primary starts now",
      match: "Knocked on forty doors for Haddad",
      pattern: "stand-with",
    },
    { text: "Vote them out of office in the next election, voters", match: "Vote them out of office" },
    {
      text: "Paid for by Friends of Noor Haddad",
      match: "Paid for by Friends of Noor Haddad",
      pattern: "legal-notice",
    },
    { text: "Don't give Okafor another term, neighbors.", match: "give Okafor another term" },
    { text: "NURSES FOR THE ORCHARD PARTY, Saturday at ten", match: "NURSES FOR THE ORCHARD PARTY" },
    {
      text: "Commissioner Hallworth sided with the quarry owners. Ines Quiroga stood up for us.",
      match: "stood up for us",
      pattern: "weighed",
    },
    {
      text: "My opponent has not held an open meeting in years. I hold one a month. Rosa Kinsella",
      match: "My opponent",
      pattern: "weighed",
    },
    {
      text: "A welder, a father and your next state senator: Emeka Thorsen",
      match: "your next state senator",
      pattern: "weighed",
    },
    {
      text: "Fed up with Mayor Brandvold? The voters are too.",
      match: "Fed up with Mayor Brandvold",
      pattern: "weighed",
    },
    {
      text: "Endorsed by the teachers and the carpenters, Joel Haverty has our back. The primary is close.",
      match: "Joel Haverty has our back",
      pattern: "weighed",
    },
    {
      text: "We wrote postcards for Lindiwe Marsh all evening. Join us on Thursday!",
      match: "postcards for Lindiwe Marsh",
      pattern: "weighed",
    },
    {
      text: "Carpenters for Marguerite Duchamp! Chip in ten dollars before the deadline.",
      match: "Carpenters for Marguerite Duchamp",
      pattern: "weighed",
    },
    { text: "I'm Rosa Kinsella and I approve this message.", match: "I approve this message" },
  ],
  ignores: [
    {
      text: "The Foundation mourns Augustin Hoyle, benefactor and chair of the campaign that built our neonatal unit. His generosity will be felt for years.",
      why: "a campaign for money",
    },
    {
      text: "A gift from Harold Strand will bring a second scanner to our campus and shorten waits for patients.",
      why: "a deed outside of politics",
    },
    { text: "Vote for our nurses in the people's choice award", why: "an award" },
    { text: "Vote for your favorite pumpkin by Friday", why: "a contest" },
    { text: "Polls open at 7 a.m. and close at 8 p.m.", why: "civic information" },
    { text: "I'm voting for all my patients this year", why: "no candidate" },
    { text: "Elect your champion: Nurse of the Year closes Friday", why: "an award" },
    { text: "Register to vote before October 4", why: "civic information" },
    { text: "Vote Yes on Measure 5 to fund the trauma center", why: "a ballot measure" },
    { text: "Our pediatric team held a mock election and the kids voted for Elmo", why: "a mock election" },
    { text: "Vote for Mercy Hospital as best employer", why: "a hospital" },
    { text: "Support Dr. Lindqvist as she runs the marathon for cancer research", why: "a runner" },
    { text: "Together we can defeat Alzheimer's", why: "an illness" },
    { text: "#VoteNoAB77 before Friday", why: "a bill" },
    {
      text: "Assemblyman Corwin voted to close two clinics",
      why: "an official act, which is issue advocacy at most",
    },
    { text: "The committee will elect a new chair in spring", why: "no name" },
    { text: "Whoever you vote for, make a plan", why: "nonpartisan" },
    { text: "Dr. Okafor begins another term as chief of surgery.", why: "no office of the public" },
    { text: "BIRTHDAY PARTY FOR THE NICU GRADUATES, Saturday at ten", why: "a party with cake" },
    {
      text: "Senator Hallworth, please sign the insulin bill before Friday.",
      why: "an official asked for a law",
    },
    {
      text: "Ask Senator Hallworth to support the Clean Water Act. She has always fought for families.",
      why: "a law, whatever is said of the official",
    },
    {
      text: "Mayor Brandvold opened our new clinic today and stood up for our nurses.",
      why: "an official visit",
    },
    {
      text: "Please welcome Joel Haverty, our new chief nursing officer. He always puts families first.",
      why: "a job at the hospital",
    },
    { text: "Voted best bakery in the county, six years running.", why: "an award" },
    { text: "Zainab is running for treasurer of the student council, and she has my vote.", why: "a school" },
    {
      text: "All six candidates answered the same questions at the forum. Whoever you support, vote.",
      why: "nonpartisan",
    },
    { text: "Our next speaker is Judge Marsh, who fought for veterans.", why: "a speaker" },
    {
      text: "Walk with Team Haverty in memory of Joel, who never gave up. Chip in if you can.",
      why: "a charity",
    },
    {
      text: "Why settle for less? Trust Haverty Mattress, better sleep for families.",
      why: "an advertisement",
    },
  ],
};
