import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Proud to stand with Noor Haddad for State Senate",
      match: "Noor Haddad for State Senate",
      pattern: "sought",
    },
    {
      text: "Please vote for Martin Oyelaran on Tuesday",
      match: "vote for Martin Oyelaran",
      pattern: "vote",
    },
    { text: "Let's re-elect Mayor Lindqvist", match: "re-elect Mayor Lindqvist", pattern: "vote" },
    { text: "#HaddadForCongress", match: "HaddadForCongress", pattern: "sought" },
    { text: "Send Tove Brandt to Washington", match: "Send Tove Brandt to Washington" },
    {
      text: "Don't let Corwin win in November, the election is close",
      match: "let Corwin win",
      pattern: "refusal",
    },
    {
      text: "Chip in ten dollars for the Haddad campaign before the primary and help elect a senator",
      match: "Chip in ten dollars for the Haddad campaign",
      pattern: "money",
    },
    {
      text: "Knocked on forty doors for Haddad today. Early voting in the primary starts now",
      match: "Knocked on forty doors for Haddad",
      pattern: "gear",
    },
    { text: "Vote them out of office in the next election, voters", match: "Vote them out of office" },
    {
      text: "Paid for by Friends of Noor Haddad",
      match: "Paid for by Friends of Noor Haddad",
      pattern: "notice",
    },
    { text: "Don't give Okafor another term, neighbors.", match: "give Okafor another term" },
    { text: "NURSES FOR THE ORCHARD PARTY, Saturday at ten", match: "NURSES FOR THE ORCHARD PARTY" },
    {
      text: "Commissioner Hallworth sided with the quarry owners. Ines Quiroga stood up for us.",
      match: "stood up for us",
      pattern: "praise",
    },
    {
      text: "Voters, my opponent has not held an open meeting in years. I hold one a month. Rosa Kinsella",
      match: "my opponent",
      pattern: "fit",
    },
    {
      text: "A welder, a father and your next state senator: Emeka Thorsen",
      match: "your next state senator",
      pattern: "sought",
    },
    {
      text: "Fed up with Mayor Brandvold? The voters are too.",
      match: "Fed up with Mayor Brandvold",
      pattern: "refusal",
    },
    {
      text: "Endorsed by the teachers and the carpenters, Joel Haverty has our back. The primary is close.",
      match: "Joel Haverty has our back",
      pattern: "backing",
    },
    {
      text: "We wrote postcards for Lindiwe Marsh all evening. Join us on Thursday!",
      match: "postcards for Lindiwe Marsh",
      pattern: "gear",
    },
    {
      text: "Carpenters for Marguerite Duchamp! Chip in ten dollars before the deadline.",
      match: "Carpenters for Marguerite Duchamp",
      pattern: "camp",
    },
    { text: "I'm Rosa Kinsella and I approve this message.", match: "and I approve this message" },
    { text: "Wrong on schools. Wrong for Ohio. Gus Haverty.", match: "Wrong for Ohio", pattern: "verdict" },
    {
      text: "Where does Congressman Corwin stand on insulin prices? With the drug companies.",
      match: "drug companies",
      pattern: "attack",
    },
    {
      text: "I've been your county commissioner for eight years, and I would be honored to keep serving.",
      match: "I've been your county commissioner",
      pattern: "own",
    },
    {
      text: "Imelda Haddad, Water Board, District 3. Fair rates.",
      match: "Imelda Haddad, Water Board, District 3",
      pattern: "standing",
    },
  ],
  ignores: [
    { text: "We are proud to serve you and honored to be your nurses.", why: "a hospital's own words" },
    { text: "Karen Kinsella was chosen as our next president.", why: "an office that houses have too" },
    {
      text: "She is the best candidate for surgery, said Rosa Kinsella.",
      why: "a candidate for an operation",
    },
    { text: "Bring them to City Hall on Saturday for the walk.", why: "a walk" },
    { text: "Friends of Lakeside raised money for our library.", why: "friends of a house" },
    { text: "Nobody looks after knees better than Joel Haverty.", why: "praise of a colleague" },
    { text: "Replace the Foley every thirty days and stop Coumadin.", why: "a catheter and a drug" },
    { text: "Fundraiser for Rosa Kinsella on Friday: pasta, music and a raffle.", why: "somebody in need" },
    { text: "Donate to our campaign and help Joel walk again.", why: "a campaign for a patient" },
    { text: "Our opponent in Saturday's softball game: radiology. Be there!", why: "a game" },
    { text: "My race is on Sunday, and I'm running for my dad, Martin.", why: "a runner" },
    { text: "Volunteers for Hope House: bring a friend and a rake.", why: "a house" },
    {
      text: "Nurse Rosa Kinsella will always fight for kids. Support the campaign at the link.",
      why: "a campaign for money",
    },
    {
      text: "What are the signs and symptoms of Brandvold syndrome? Join us to learn more about signs and symptoms for Brandvold syndrome.",
      why: "an illness with a name",
    },
    {
      text: "Help Coach Haverty beat cancer: spaghetti dinner on Friday, ten dollars at the door.",
      why: "a patient",
    },
    {
      text: "Rosa Kinsella is running for treasurer of the residents' association. Elections are on Monday.",
      why: "a club",
    },
    { text: "Go vote, Tulsa! Early voting has begun.", why: "a place is called to the polls" },
    {
      text: "The candidates for sheriff and for mayor meet at the library on Thursday.",
      why: "no candidate is preferred",
    },
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
