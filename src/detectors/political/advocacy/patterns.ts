import type { Pattern } from "../../../detect/index.js";

/** A person by name, with a title or without; what kind of name it is, the judgement decides. */
const person = "({title}? {title}? {capital} {capital}? {capital}?)";
const him = "(him|her|them|this (man|woman|candidate|guy))";
const us = "(me|us)";
const bid = "(running|run|runs|campaigning|candidate|bid|candidacy|campaign|nominee|seat|race|fighting to be|candidates) (for|as)";

export const patterns = [
  { name: "for-office", confidence: "certain", phrases: [
    "{capital} {capital}? {capital}? for {capital}? {office}",
    `{elect} <0-1> ${person} (to|for|as)? <0-1> {office}`,
    `vote <0-1> (for)? ${person} (for|to|as) <0-1> {office}`,
    `(send|return|sending|put|get) ${person} (back)? (to|in|into|out of) <0-1> ({seat}|{office})`,
    `(endorse|endorsing|endorsed|support|supporting|backing|stand with|standing with|rooting for|voting for|canvassing for|campaigning for|proud to back|vote for) ${person} (for|as) {office}`,
    `${person} (is|as) our next {office}`,
    `our next {office}`,
    `(make|elect|re elect) ${person} (our|the|your)? (next)? {office}`,
  ] },
  { name: "elect", confidence: "likely", phrases: [
    `{elect} ${person}`,
    `{elect} ${him}`,
    `{elect} (more|strong|new|better|good|real|pro choice|pro life|conservative|progressive) <0-2> ({party}|leaders|candidates|women|majority|representatives)`,
    `{elect} {party}`,
    "(get|help|helping) <0-4> (elected|reelected|re elected)",
    "(win|winning|win his|win her|win my|won) (re)? (election|reelection)",
  ] },
  { name: "vote-for", confidence: "likely", phrases: [
    `(vote|voting|votes|voted|ballot|ballots|turn out|caucus) (for)? ${person}`,
    `(vote|voting|votes|ballot|caucus) for ${him}`,
    `vote (for)? ${us}`,
    "(vote|votes|voting) (for)? {party}",
    "(cast|casting|give) (your|my|a|our) (vote|votes|ballot) (for|to) <0-2> ({capital}|{party})",
    "(asking for|earn|earned|ask for|need|count on|counting on|have|honored to have) your (vote|support on election day|vote on|vote in|vote this)",
    "(vote|voting) early for {capital}",
    `write in ${person}`,
  ] },
  { name: "vote-against", confidence: "likely", phrases: [
    `(vote|voting|votes) against ${person}`,
    `(vote|voting|votes|voted|kick|kicking|throw) (${"him|her|them|these|those"}|{capital}) <0-3> out`,
    `(vote|voting) out ${person}`,
    `(vote|kick|throw|get|drive|boot|flush|remove) <0-4> out of (office|the white house|the senate|congress|washington|power|the house|town|city hall)`,
    `(don't|never|can't|cannot|won't|must not|not) let ${person} (win|win again|get elected|near|buy|steal|take|back in)`,
    `{oppose} ${person} (in|on|this|at|for good|before|and) <0-4> (november|election|polls|ballot|primary|tuesday|box|runoff|seat|{office})`,
    `(only|one) (way|chance|candidate) <0-2> (to|who can|can) {oppose} ${person}`,
  ] },
  { name: "stand-with", confidence: "likely", phrases: [
    `(proud to|i|we|i'm|we're|i'll|join me in|join us in|will you|please|let's|why i|why i'm|reasons to|pledge to|sign if you) (proudly)? (stand|standing|support|supporting|endorse|endorsing|back|backing|campaign|campaigning|vote|voting|rooting|knock doors|canvass|stand strong|fight) (with|for|behind)? ${person}`,
    `(all in|canvass|canvassing|canvassed|phone bank|phonebanking|phone banking|knock doors|knocked doors|knocking doors|knocked on <0-2> doors|knocking on doors|volunteer|volunteering|lawn sign|yard sign|lawn signs|yard signs|fundraiser|rally|rallying|door knocking|postcards) for ${person}`,
    `(team|ridin with|ridin' with|im with|i'm with) {capital}`,
    "{capital} {capital}? (is|will be) (the|a|our) <0-2> (candidate|choice|leader|champion|nominee|fighter|person|man|woman) <0-1> (we need|for|who|to|deserve)",
    "{capital} {capital}? (will|is ready to|is the only one who will) <0-1> (fight|deliver|stand up|work|lower|protect|cut|defend|bring|be a voice|restore|put) <0-3> (for|families|working|taxes|us|our|people|seniors|back)",
    `(help|helping) ${person} (win|beat|defeat|flip|keep|hold|fight|cross|reach|get|take|stay)`,
    `(four|4|six|two) more years (of|for|with) ${person}`,
    `${person} deserves (re election|reelection|another term|your vote|our vote|a second term)`,
  ] },
  { name: "oppose", confidence: "likely", phrases: [
    `{oppose} ${person}`,
    `${person} <0-1> (is|are|was) <0-2> (too|just|so|dead) <0-1> (extreme|liberal|radical|dangerous|risky|wrong|weak|corrupt|far left|far right|conservative) (for)?`,
    `${person} (is|are) (wrong|bad|unfit|a disaster|failing|hurting|lying|corrupt|not fit) (for|to|on)? <0-1> ({capital}|serve|lead|office|us|about|our)?`,
    `${person} (bad|wrong|dangerous) for {capital}`,
    `${person} out for (himself|herself)`,
    "(one term|lame duck) {title}",
    `(can't|cannot|don't|never|why) trust ${person}`,
    `(hold|holding) ${person} accountable`,
    `(reject|stop|say no to|fire) ${person}`,
  ] },
  { name: "record", confidence: "likely", phrases: [
    `${person} (voted|votes|sided|supports|supported|failed|lied|lies|wants|opposes|opposed|took|takes|sold|refuses|refused|promised|broke|betrayed|pushed|helped|let|attacked|raised|cut) <0-2> (to|against|for|with|us|with|our|on|about|money|taxes|from|while)`,
  ] },
  { name: "candidate", confidence: "likely", phrases: [
    `(i'm|i am|im|why i'm|my name is <0-4> i'm) ${bid} (re)? {office}`,
    `(i'm|i am|that's why i'm|im) (running|a candidate)`,
    "(my|our|his|her|{capital}) (re)? (election campaign|re election campaign|reelection campaign|campaign for {office}|senate campaign|opponent|opponents|grassroots campaign|race for {office})",
    `${person} ${bid} <0-1> {office}`,
    "(officially)? (running|run) for (re)? (election|reelection)",
    "(first|latest|new) <0-2> (campaign|tv|television) ad",
  ] },
  { name: "donate", confidence: "likely", phrases: [
    "(donate|chip in|pitch in|contribute|give|donation|contribution|rush|fundraiser|fundraising|raise) <0-8> (campaign|re election|reelection|candidate|candidates|defeat|elect|flip|beat)",
    "(donate|chip in|pitch in|contribute|rush|donating|contributing|split) <0-6> (to|for|help|with) <0-3> ({title}|{party}|{office}|{capital} win)",
    "(campaign|our campaign) <0-8> (donate|chip in|pitch in|contribute|donation|goal|fundraising|fundraiser|match)",
    "(grassroots|campaign) <0-2> (donors|donations|fundraising|contributions)",
    "(end of quarter|fec|midnight|fundraising) <0-2> (deadline|goal)",
    "(defeat|elect|beat|flip|support) <0-8> (donate|chip in|pitch in|contribute|donation)",
  ] },
  { name: "party", confidence: "likely", phrases: [
    "(flip|flipping|win|winning|take back|taking back|hold|keep|keeping|save|win back|retake|control of|control) <0-1> (senate|the senate|the house|house|white house|the white house|state house|senate seat|majority|the majority|seats|house majority|senate majority|congress) (blue|red|republican|democratic)?",
    "(turn|flip|keep|make|turning|flipping|keeping) {capital} (blue|red|great again)",
    "(stop|defeat|beat|crush|vote out|defeating|stopping|end) <0-2> (the)? (radical left|far left|far right|liberal mob|socialist democrats|socialists|extremists|{party})",
    "(blue|red) wave",
    "(protect|defend|expand|grow|win|secure) <0-1> (our|the) <0-1> majority",
    "{party} <0-2> (up and down the ballot|down ballot|across the ballot)",
  ] },
  { name: "legal-notice", confidence: "certain", source: "52 USC 30120(a)", phrases: [
    "not authorized by (any|a) (federal|state)? candidate",
    "authorized (and paid for)? by <0-3> for {office}",
    "paid for <0-1> by <0-5> for <0-1> {office}",
    "paid for <0-1> by <0-4> (victory fund|victory committee|senatorial committee|congressional committee|campaign committee|leadership fund|state committee|political action committee|super pac|pac|majority pac)",
    "paid for by (friends of|committee to elect|citizens for|people for|the committee to elect|neighbors for) <0-1> {capital}",
    "candidate or candidate's committee",
    "(friends of|committee to elect|citizens to elect) {capital} {capital}?",
    "{capital} victory (fund|committee)",
  ] },
  { name: "election", confidence: "possible", phrases: [
    "(election|elections|electoral|ballot|ballots|campaign|campaigns|candidate|candidates|polling place|polls|primary|primaries|caucus|runoff|run off|incumbent|re election|reelection|voter|voters|vote|votes|voting|voted|elect|elected|nominee|midterm|midterms|swing state|battleground|battleground states|swing states|opponent|opponents|democrat|democrats|republican|republicans|gop|senate|congress|president|presidential|governor|mayor|senator|congressman|congresswoman|district|precinct|legislature|white house|yard sign|yard signs|lawn sign|lawn signs|endorse|endorsed|endorsement|super pac|pac|council|debate)",
    "november {number}", "{title} {capital}", "for {office}", "(trump train|maga|impeach|impeachment|supreme court)",
  ] },
  { name: "other-vote", confidence: "possible", phrases: [
    "(favorite|favourite|of the (year|month|week|quarter|decade)|award|awards|contest|contests|best (hospital|doctor|nurse|dentist|places|place|team|costume|float|photo|of|employer|in)|mascot|costume|finalist|finalists|photo contest|bake off|cook off|chili|pie|pumpkin|readers choice|people's choice|reader's choice|top docs|daisy|bracket|march madness|playlist|logo|baby photo|pet|pets|cutest|talent show|hall of fame|mvp|all star|name the|naming contest|book club|favorites|favourites|wall of fame|recipe|dish|dessert|song|movie|flavor|flavour|champion of|grant|charity of)",
    "(mock election|mock ballot|mock vote|student council|student government|class president|homecoming|prom|school project|kids vote|board of directors|medical staff|faculty senate|house staff|resident council|staff council|chief resident|shareholders|proxy|bargaining team|shop steward|union president|union steward|bylaws|chapter president|society president|president elect|academy|association|for dessert|for lunch|safety committee|wellness committee|practice council|nursing council|governance council|condo board|hoa|pta|parent council)",
    "(museum|exhibit|in history|historians|history month|biography|century|ancient|founding fathers|on this day|years ago today|textbook|documentary|quiz|trivia)",
  ] },
  { name: "report", confidence: "possible", phrases: [
    "(poll|polls|survey|results|newspaper|analysts|officials|reporters|journalists|the times|reuters) <0-3> (show|shows|showed|said|say|found|finds|suggest|report|reported)",
    "(was|were|has been|is|won|sworn) (re)? (elected|reelected|sworn in|inaugurated)",
  ] },
] as const satisfies readonly Pattern[];

/** Where holders of office sit. */
export const seats: readonly string[] = ["washington", "congress", "the senate", "the house", "the white house", "white house", "capitol hill", "the capitol", "the statehouse", "statehouse", "state house", "city hall", "office", "albany", "sacramento", "austin", "tallahassee", "harrisburg", "lansing", "ottawa", "queen's park", "victoria", "parliament", "parliament hill", "d c", "dc", "the legislature", "springfield"];

/** Capitalised words after "vote" or "elect" that are no names of candidates. */
export const notCandidates: readonly string[] = ["yes", "no", "early", "today", "now", "by", "in", "on", "at", "here", "against", "for", "this", "next", "the", "our", "your", "my", "safely", "safe", "every", "all", "any", "who", "what", "how", "when", "where", "why", "it", "we", "you", "i", "they", "if", "and", "or", "to", "with", "like", "up", "out", "us", "me", "him", "her", "them", "it's", "i'm", "i've", "we're", "you're", "that", "these", "those", "a", "an", "one", "once", "again", "before", "after", "tomorrow", "daily", "online", "local", "get", "make", "please", "remember", "register", "not", "don't", "count", "counts", "counting", "center", "centre", "centers", "day", "week", "plan", "plans", "forward", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "prop", "proposition", "measure", "question", "issue", "amendment", "bond", "levy",
  "nurse", "nurses", "doctor", "doctors", "dr", "team", "hospital", "health", "healthcare", "medical", "medicine", "clinic", "care", "cancer", "heart", "children", "children's", "kids", "patients", "patient", "staff", "employee", "employees", "volunteer", "volunteers", "foundation", "university", "school", "department", "unit", "floor", "center's", "community", "everyone", "science", "covid", "vaccine", "vaccines", "flu", "infection", "diabetes", "stroke", "sepsis", "violence", "stigma", "hunger", "bullying", "bleed", "bleeding", "asian", "hate", "racism", "best", "favorite", "favourites", "top", "most", "photo", "logo", "option", "number", "st", "saint", "mercy", "god", "jesus", "america", "americans", "american", "congress", "senate", "government", "medicaid", "medicare", "aca", "obamacare", "climate", "women", "men", "black", "white", "people", "families", "workers", "veterans", "seniors", "students", "teachers", "parents", "christmas", "thanksgiving", "easter", "halloween", "facebook", "twitter", "instagram", "google", "amazon", "thanks", "thank", "ready", "registration", "time", "good", "great", "new", "free", "big", "only", "just", "so", "but", "because", "as", "of", "is", "are", "was", "be", "been", "do", "did", "will", "can", "should", "would", "let", "let's", "join", "help", "learn", "read", "click", "sign", "watch", "see", "find", "visit", "share", "call", "tell", "stop", "support", "stand", "donate", "give", "protect", "save", "keep", "take", "fight", "win", "election", "ballot", "vote", "votes", "voter", "voters", "voting", "democracy", "party", "state", "county", "city", "district", "national", "united", "union", "states"];
