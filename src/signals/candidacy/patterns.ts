import type { Pattern } from "../../detect/index.js";

/** A person by name, with a title or without; what kind of name it is, the judgement decides. */
export const person = "({title}? {title}? {capital} {capital}? {capital}?)";

const goal = "({office}|{seat}|{office-abroad})";
const publicGoal = "({public-office}|{public-title}|{seat}|{office-abroad})";
const months =
  "(january|february|march|april|may|june|july|august|september|october|november|december|nov|oct|sept)";

/** How words bind somebody to an office of the public: by seeking it, by holding it, or by a contest for it. */
export const patterns = /* @__PURE__ */ (() =>
  [
    // Somebody seeks an office, or shall have it.
    {
      name: "sought",
      confidence: "certain",
      phrases: [
        "{title}? {capital} {capital}? {capital}? for (the)? {capital}? {capital}? {public-office}",
        `(run|runs|running|campaigning|candidate|candidacy|nominee|nominees|bid|vying) <0-1> (for|as) <0-3> ${publicGoal}`,
        "{public-office} (candidate|nominee|nominees|hopeful|contender|race|campaign|primary|bid)",
        "(our|your|my|the|a|{capital}) next <0-2> ({public-office}|{public-title})",
        "(democrat|republican|conservative|liberal|progressive|independent|choice|fighter|champion) for <0-2> {public-office}",
        "{public-office} <0-1> (position|division|area|seat|place|dept|department|row|zone) {number}",
        `(send|sending|return|returning|put|putting|keep|keeping|get|getting|electing|bring|make|need|needs|want|wants|belongs|belong) ${person} <0-1> (to|in|into|on|back in|back to|onto) <0-1> ${publicGoal}`,
        `(send|return|elect|put|keep|get) <0-1> (him|her|me) <0-1> (to|in|on|back in|back to) <0-1> ${publicGoal}`,
        `${person} <0-1> running against {capital}`,
        "(is|are|i'm|i am|he's|she's|they're|who's) <0-1> running (as (a|an) <0-1> (democrat|republican|independent|progressive|conservative|write in)|to (represent|unseat|replace|flip))",
        `${person} (para|pour|für|per|als|como) <0-2> {office-abroad}`,
        "(challenging|challenges|to unseat|unseat|taking on|running to replace|to replace|replace|primary challenge to) ({public-title}|incumbent) {capital}",
        "(announce|announced|announcing|launch|launched|launching|kick off|kicking off|filed|suspend|declared) <0-2> (candidacy|campaign for <0-1> {public-office}|reelection campaign|re election campaign)",
        "(future|hopefully our) ({public-office}|{public-title}) {capital}",
        "{capital} {capital}? 4 ({public-office}|{public-title})",
        "({public-office}|{public-title}) hopeful",
        "(party|party's) <0-1> (next|new) leader",
        "(make|making) (him|her|me) <0-1> (your|our|the) <0-1> ({public-office}|{public-title})",
        "(republican|democrat|independent|libertarian|green|ndp|liberal|conservative|labour) <0-1> ({public-office}|{state-code} {number})",
        "(marque|marca|marcar|votez|wählt) <0-4> (para|pour|für|à|como|als) <0-1> {office-abroad}",
        "(throwing|threw|toss|tossing|thrown|put|putting) <0-1> (my|his|her) hat in the ring",
        "(put|putting|letting) <0-1> (my|his|her) name (forward|on the ballot|in the running) <0-2> {office}",
        "(running mate|write in candidate|endorsed candidate|endorsed candidates|his candidacy|her candidacy)",
        "race (for|to be) <0-2> {public-office}",
      ],
    },
    // An office that somebody would fill well or badly: what is praised may be a job.
    {
      name: "fit",
      confidence: "likely",
      phrases: [
        "(be|become|make|makes|made|being|serve as|becoming) (a|an|our|the|your) <0-2> ({office}|{public-title})",
        "(a|an|one|another|same|new) <0-1> {office} (who|that)",
        `(run|runs|running|ran|campaigning|candidate|candidacy|nominee|bid) <0-1> (for|as) <0-2> ${goal}`,
        "{office} (candidate|nominee|hopeful|race|campaign)",
        "(our|your|my|the|{capital}) next <0-1> {office}",
        "{capital} {capital} candidate",
        "(my|our) (opponent|opponents)",
        "from <1-4> to (congress|parliament|city hall|the statehouse|the legislature|the senate|the capitol)",
      ],
    },
    // The same of an office that is surely of the public.
    {
      name: "standing",
      confidence: "likely",
      phrases: [
        "({office}|{title}) elect {capital}",
        "{title}? {capital} {capital}? {capital}? for (the)? {capital}? {office}",
        "{office} at large",
        "(is|am|i'm|he's|she's) on (the|your|our|my) ballot for <0-2> {office}",
        "(only|best|first|strongest) <0-4> (in (the|this) race|on (the|this|your) ballot)",
        "(i|we) (want|need) <0-2> on (the|our)? {public-office}",
        "(the|a) <0-1> {public-office} (we|you|our {capital}|{state}) (need|needs|deserve|deserves|want|wants)",
        "(handle|shake up|clean up|fix|fixing) (washington|congress|parliament|(the|our|this) (senate|legislature|statehouse|state house|capitol)|city hall|ottawa)",
        "(director|trustee|member|councilor|candidate) <0-1> (division|district|ward|zone|subdistrict) {number}",
        "{public-title} <0-1> (precinct|district|ward|position) {number}",
        "(only|one) <0-1> candidate <0-1> (who|that|has|endorsed)",
        "(candidate|democrat|republican|independent|nominee) (in|for) <0-2> (district|ward|seat|{state-code}|{state})",
        "{capital} {capital} {capital}? {capital}? (precinct|ward|district|position|riding) ({number}|{ordinal})",
        "(protect|bring|brings|lead|serve|work|works|deliver|stand up|speak|fix it|fight|be heard|someone|somebody|doctor|nurse|teacher|veteran|farmer|scientist|mother|mom) <0-4> (in|to) {seat}",
        "(represent|represents|representing|representation|voice|fighter|fighting|leadership|leader|champion|advocate|votes|seat) <0-1> (for|in|on|at|to) <0-2> (the)? {seat}",
        "(be|become|make|makes|made|being|serve as|becoming) (a|an|our|the|your) <0-2> ({public-office}|{public-title})",
      ],
    },
    // Candidates speak of themselves.
    {
      name: "own",
      confidence: "certain",
      phrases: [
        "(i'm|i am|i'll be|im|we're|why he's|why she's|why they're) <0-1> (running against|a candidate for|on the ballot|on your ballot|up for (re election|reelection))",
        "(my|our) <0-1> (candidacy|re election|reelection|ballot line|run for|bid for)",
        "my <0-2> (campaign|race) (for|against|to)",
        "(ask|asking|asked|earn|earned|earning|honored to have) <0-3> your <0-1> (vote|votes|first preference)",
        `(ask|asking|need|want|appreciate) <0-3> your <0-1> support (for|in|as) <0-2> ${publicGoal}`,
        "(elect|re elect|reelect|rehire|vote for) me",
        "my name on <0-1> ballot",
        "(keep|kept|knocked|kicked|threw|take|took) me off the ballot",
        "(my|our) <0-1> (campaign|candidacy) (kickoff|launch|headquarters|team|manager|office|sign|signs|volunteers|treasurer|stop|stops|trail)",
        "(for|at|to|host|hosting|join|joined|volunteer|support|on) my <0-1> (campaign|candidacy)",
        "i <0-2> (like|love|want|hope|honored|honoured) to (be|become|serve as) your <0-2> ({public-office}|{public-title})",
        "(i|i'm|i've) <0-1> (asking|asked|earn|earning) (you)? <0-2> (for another term|for a (first|second|third|final|fourth) term|to send me)",
        "(my|our) name (is|will be|appears) <0-1> (on the|last on|first on|at the)",
        "(i've|i have) been your <0-1> ({public-office}|{public-title})",
        "(when|if|once) (i'm elected|i am elected|you elect me|elected|re elected|i win this)",
        `(i|i'll|i will|we'll) <0-2> (represent|serve) <0-2> (in|as|you) <0-2> ${publicGoal}`,
        `as <0-1> (your|our) <0-2> {office} <0-1> (i|i'll|i've|i will)`,
        "(i|i've) <0-1> (filed|qualified) <0-3> (papers|petitions|ballot|office|run)",
        "(made|make|makes) the ballot",
        "(take back|win back) (the|our) {ordinal}",
        "(asking|applying|hoping|ready|running|honored|honoured) to be your <0-2> {office}",
        "i <0-1> filed (today|this morning|yesterday)",
        "(i|we) (lost|won|fell short) by <0-2> votes",
        "(i|we) (came|finished|got) within {number} votes",
        "(decided|going|ready|proud|intend) to file for <0-1> {office}",
        "(one of (us|ours|our own)|our own {capital}) <0-2> on (the|your) ballot",
        "(came up|fell) short <0-4> (votes|race|tonight)",
      ],
    },
    // Runners say so too.
    {
      name: "running",
      confidence: "likely",
      phrases: [
        "(decided|chose|stepped up|had) to run <0-3> (because|office|candidate|seat)",
        "don't <0-1> run for office",
        "(why|and|so) <0-1> (i'm|i am|he's|she's) running",
        "(i'm|i am|he's|she's|is|are) running (because|again|to <0-1> (serve|be|fight|bring|fix|restore|protect|put|stop|keep|take))",
      ],
    },
    // The notice that the law asks of those who pay.
    {
      name: "notice",
      confidence: "certain",
      source: "52 USC 30120(a)",
      phrases: [
        "(i|and) <0-1> (approve|approved) this (message|ad)",
        "not authorized <0-3> (candidate|candidates|candidate's)",
        "(authorized|paid for) <0-2> by <0-5> for <0-1> {office}",
        "paid for <0-1> by <0-4> (victory fund|victory committee|campaign|committee|leadership fund|action committee|super pac|pac|majority pac|republican party|democratic party)",
        "paid for by (friends of|committee to) <0-1> {capital}",
        "candidate or candidate's committee",
        "(fppc|fec|campaign) id <0-1> {number}",
        "(fppc|fec) <0-2> {number}",
        "(committee to (elect|re elect|reelect)|citizens to elect) {capital} {capital}?",
        "(friends of|citizens for|neighbors for) {capital} {capital}? <0-1> (committee|pac|campaign)",
        "{capital} victory (fund|committee)",
      ],
    },
    // Groups pay for causes too, and then name nobody.
    {
      name: "group",
      confidence: "certain",
      phrases: [
        "paid for by (citizens for|people for|neighbors for|neighbours for|families for) <0-1> {capital}",
      ],
    },
    // Somebody holds an office, or is called by it.
    {
      name: "held",
      context: true,
      confidence: "certain",
      phrases: [
        "{title} {capital}",
        "{capital} {capital} <0-1> {office}",
        "(tory|lib dem|ndp|democrat|republican|democratic) {capital}",
        "(liberal|conservative|green|independent|labour|labor) {capital} {capital}",
        "(judge|justice|auditor|trustee|constable|clerk|assessor|coroner|deputy|cllr|alder|chairman|chairwoman|superintendent|prosecutor|solicitor) {capital}",
        "(incumbent|incumbents|challenger|frontrunner|nominee|politician|politicians|lawmaker)",
      ],
    },
    {
      name: "office",
      context: true,
      confidence: "certain",
      phrases: [
        "({office}|{seat}|{office-abroad})",
        "(democrat|democrats|democratic|republican|republicans|gop|dems|libertarian|libertarians|ndp|tories|maga|the conservatives|the liberals|the greens|the labour party)",
      ],
    },
    // A part of the country that elects somebody.
    {
      name: "district",
      context: true,
      confidence: "certain",
      phrases: [
        "(precinct|ward|district|riding|constituency|subdistrict|row) {number}",
        "(row|column|line) {capital}",
        "line {number}",
        "{ordinal} (district|ward|precinct|legislative|congressional|riding)",
        "(swing|battleground|purple|red|blue) (district|districts|state|states|seat|county)",
      ],
    },
    {
      name: "district-code",
      context: true,
      confidence: "certain",
      case: "exact",
      phrases: ["{state-code} {number}", "(AD|SD|HD) {number}"],
    },
    // A contest, and how and when it is decided.
    // The same words of medicine.
    {
      name: "no-contest",
      context: true,
      confidence: "certain",
      phrases: [
        "primary (care|diagnosis|tumor|tumour|outcome|outcomes|endpoint|endpoints|nurse|nursing|team|stroke|school|schools|source|reason|cause|goal|prevention|contact|sclerosing|immunodeficiency|insurance|biliary|progressive|physician|doctor|provider|language)",
        "(candidate|candidates) for <0-3> (surgery|transplant|treatment|therapy|the (procedure|trial|study|drug|vaccine|operation)|lasik|implant|implants|surgeries|replacement|dialysis|trial)",
        "(good|ideal|perfect|drug|surgical|transplant|job|doctoral|phd|implant|vaccine|qualified|right|best|poor|suitable) (candidate|candidates) (for|to (have|get|receive|join|fill))",
      ],
    },
    {
      name: "contest",
      context: true,
      confidence: "certain",
      phrases: [
        "(election|elections|electoral|re election|reelection|ballot|ballots|candidate|candidates|candidacy|the polls|polls close|primary|primaries|caucus|runoff|run off|voter|voters|midterm|midterms|precinct|electorate|landslide|town hall|canvass|canvassing|yard sign|yard signs|lawn sign|lawn signs|grassroots|undecided|super pac|pacs|elección|elecciones|wahl|scrutin|élection)",
        "(vote|votes|voting|elect|elected|polling|politics|attack ads|attack ad|robocalls|mailers|our ticket|slate|down ballot|downballot|super tuesday|oppo|stump speech|campaign trail|the campaign trail|exit polls|hopeful|hopefuls)",
        "(the|a|first|final|next|televised|last|tonight's|three) (debate|debates)",
        "(honk and wave|honk wave|sign waving|seeking <0-1> (seat|office)|vying for <0-1> seat|toss up|dead heat|winnable|margin of error|neck and neck|swing voters|undecideds|new poll|crossing the aisle|cross party lines|lesser of two evils|both parties|party line|hold office|for office|term limited|recall ({title}|{office})|recall (petition|election)|(on|sign) the recall)",
        `${months} {number} <0-2> (vote|let's|choose|you|we|elect|send|say|remember)`,
        "(election|primary) (day|night)",
        "({office}|{public-title}|candidate|candidates) (debate|debates)",
      ],
    },
  ] as const satisfies readonly Pattern[])();

/** Where holders of office sit. */
export const seats: readonly string[] = /* @__PURE__ */ (() =>
  "washington|congress|the senate|the house|the white house|white house|capitol hill|the capitol|the statehouse|statehouse|state house|city hall|town hall|albany|sacramento|tallahassee|harrisburg|lansing|ottawa|queen's park|parliament|parliament hill|d c|dc|the legislature|the bench|the council|public office|elected office".split(
    "|",
  ))();

/** Offices in the other languages of our readers: Spanish, French, German. */
export const officesAbroad: readonly string[] = /* @__PURE__ */ (() =>
  "alcalde|alcaldesa|alcaldía|comisionado|comisionada|fiscal|legislatura|gobernador|gobernadora|senador|senadora|congreso|concejal|concejala|presidente|presidenta|representante|diputado|diputada|asamblea|juez|jueza|maire|mairesse|député|députée|la mairie|conseillère|conseiller|sénateur|sénatrice|bürgermeister|oberbürgermeister|oberbürgermeisterin|bürgermeisterin|landrat|landrätin|bundestag|landtag|stadtrat".split(
    "|",
  ))();

/** Numbers that districts bear. */
export const ordinals: readonly string[] = /* @__PURE__ */ (() => [
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
  ...Array.from({ length: 99 }, (_, index) => `${index + 1}${endingOf(index + 1)}`),
])();

function endingOf(number: number): string {
  if (number > 10 && number < 14) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
