// Own compilation, 2026-11. Public offices of the United States and Canada, and how their holders are addressed. No names of people.

/** Offices that people are elected to, as after "for" or "to". */
export const offices: readonly string[] = [
  "president", "president of the united states", "vice president", "the presidency", "the white house",
  "white house", "congress", "us congress", "senate", "u s senate", "us senate", "the senate",
  "the us senate", "the u s senate", "state senate", "the state senate", "senator", "us senator",
  "state senator", "house of representatives", "the house of representatives", "us house", "u s house",
  "state house", "the state house", "house of delegates", "the house of delegates", "delegate",
  "state representative", "state rep", "the legislature", "legislature", "state legislature", "assembly",
  "state assembly", "the assembly", "the state assembly", "general assembly", "assemblymember", "governor",
  "lieutenant governor", "lt governor", "attorney general", "secretary of state", "state treasurer",
  "treasurer", "comptroller", "state auditor", "auditor", "insurance commissioner",
  "public service commission", "mayor", "vice mayor", "city council", "the city council", "county council",
  "town council", "village board", "council", "city commission", "county commission", "county commissioner",
  "commissioner", "county executive", "county supervisor", "board of supervisors", "the board of supervisors",
  "supervisor", "school board", "the school board", "board of education", "the board of education",
  "school committee", "select board", "selectboard", "alderman", "alderwoman", "alder", "sheriff",
  "county sheriff", "district attorney", "county attorney", "state's attorney", "public defender",
  "county clerk", "city clerk", "city attorney", "coroner", "judge", "circuit judge", "county judge",
  "district court", "supreme court justice", "state supreme court", "water board", "transit board",
  "parliament", "mp", "mpp", "mla", "mna", "premier", "prime minister", "reeve", "public office",
  "elected office", "reelection", "re election", "district attorney general", "constable",
  "justice of the peace", "tax collector", "county assessor", "assessor", "county recorder",
  "register of deeds", "probate judge", "probate", "township trustee", "town clerk", "selectwoman", "selectperson", "selectman",
  "school trustee", "hospital board", "community college board", "college board", "fire board", "park board",
  "library board", "utility commission", "railroad commissioner", "agriculture commissioner",
  "land commissioner", "superintendent of public instruction", "public advocate", "borough president",
  "borough council", "port commission", "house district", "senate district", "court of appeals",
  "appeals court", "supreme court", "member of parliament", "mep", "the bench", "police jury", "freeholder",
  "county judge executive", "commission chair", "council chair", "soil and water board", "metro council",
  "regional council", "lord mayor", "police and crime commissioner", "regent", "board of regents",
  "university regent", "road commissioner", "drain commissioner", "highway superintendent", "tribal chairman",
  "tribal chairwoman", "tribal chair", "tribal council", "county treasurer", "city treasurer", "county auditor",
  "prothonotary", "clerk of court", "clerk of courts", "circuit clerk", "water district", "fire district",
  "hospital district", "hospital district board", "healthcare district board", "school director",
  "town supervisor", "township supervisor", "state controller", "city controller", "county prosecutor",
  "prosecutor", "prosecuting attorney", "commonwealth's attorney", "county surveyor", "city commissioner",
  "city councillor", "councillor", "city councilor", "councilor", "councilman", "councilwoman", "congressman",
  "congresswoman", "us representative", "u s representative", "alderperson", "assemblyman", "assemblywoman",
  "labor commissioner", "education commissioner", "transit district", "utility board", "county coroner",
  "magistrate", "district judge", "trustee", "recorder", "county chair", "ward councillor",
  "mayoralty", "governorship", 
];

/** Titles that stand before the name of somebody in office or running for it. */
export const officeTitles: readonly string[] = [
  "president", "vice president", "senator", "sen", "sens", "state senator", "representative", "rep", "reps",
  "state representative", "congressman", "congresswoman", "congressmember", "congressperson", "governor",
  "gov", "lieutenant governor", "lt gov", "mayor", "assemblyman", "assemblywoman", "assemblymember",
  "assembly member", "councilman", "councilwoman", "councilmember", "council member", "councillor",
  "councilor", "alderman", "alderwoman", "alderperson", "sheriff", "commissioner", "supervisor",
  "attorney general", "secretary of state", "treasurer", "comptroller", "delegate", "speaker",
  "majority leader", "minority leader", "mp", "mpp", "mla", "minister", "prime minister", "premier",
  "candidate", "democrat", "republican", "democratic candidate", "republican candidate", "incumbent",
  "lawmaker", "district attorney", "state sen", "state rep", "councilperson", "county commissioner",
  "reeve", "constable", "assessor", "coroner", "prosecutor", "regent", "msp",
];

/** Offices that companies, hospitals, schools and clubs have too. */
export const sharedOffices: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "president", "vice president", "treasurer", "auditor", "council", "commissioner", "supervisor", "delegate",
  "the presidency", "senate", "the senate", "senator", "assembly", "the assembly", "general assembly",
  "house of delegates", "the house of delegates", "council chair", "commission chair", "judge",
  "library board", "hospital board", "college board", "park board", "public advocate", "probate", "reelection",
  "re election", "elected office", "regent", "trustee", "recorder", "magistrate", "prosecutor", "premier", "mp", "alder", "the legislature", "legislature",
]);

/** Titles of office that companies, hospitals and clubs have too. */
export const sharedTitles: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "president", "vice president", "supervisor", "speaker", "treasurer", "candidate", "minister", "delegate",
  "rep", "reps", "representative", "commissioner", "regent", "assessor",
]);

/** Parties and camps, as names of whom to vote for. */
export const parties: readonly string[] = [
  "democrat", "democrats", "democratic", "republican", "republicans", "gop", "dems", "libertarian",
  "libertarians", "green party", "the green party", "working families party", "blue", "red",
  "straight ticket", "ndp", "the ndp", "liberals", "conservatives", "tories", "progressives", "labour party",
];

/** Verbs that ask for votes for somebody. */
export const electingVerbs: readonly string[] = [
  "elect", "re elect", "reelect", "electing", "re electing", "reelecting",
];

/** Verbs that ask to keep somebody out of office. */
export const opposingVerbs: readonly string[] = [
  "defeat", "beat", "oust", "unseat", "dump", "fire", "reject", "retire", "stop", "oppose", "crush", "remove",
  "replace", "boot", "ditch", "vote out", "kick out", "throw out", "get rid of", "defeating", "beating",
  "ousting", "unseating", "rejecting", "stopping", "opposing", "replacing",
];
