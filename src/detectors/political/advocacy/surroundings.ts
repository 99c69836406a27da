import type { Pattern } from "../../../detect/index.js";

const officials =
  "({title}|him|her|them|lawmakers|legislator|legislators|senators|representatives|councillor|councilor|mp|mps|congress|parliament|senate|council|city hall|commissioners|board|epa|fda|cdc|secretary|minister|government|governor|mayor|president|leaders|elected officials|officials)";

/** What stands around: offices and contests that speak for a campaign, and matters that speak for something else. */
export const surroundings = /* @__PURE__ */ (() =>
  [
    {
      name: "titled",
      context: true,
      confidence: "certain",
      phrases: [
        "{title} {capital}",
        "{capital} {capital} {office}",
        "(labor's|labour's|tory|liberal|conservative|green|lib dem|ndp|democrat|republican|independent|democratic) {capital}",
        "(judge|justice|auditor|trustee|constable|clerk|assessor|coroner|mep|td|deputy|cllr|alder|chairman|chairwoman|superintendent|prosecutor|solicitor) {capital}",
      ],
    },
    {
      name: "office",
      context: true,
      confidence: "certain",
      phrases: [
        "{office}",
        "({party}|{office-abroad})",
        "(precinct|ward|district|riding|constituency|township|borough|parish) {number}",
        "(the)? {number} (district|ward|precinct)",
      ],
    },
    {
      name: "contest",
      context: true,
      confidence: "certain",
      phrases: [
        "(election|elections|electoral|ballot|ballots|campaign|campaigns|campaigning|candidate|candidates|candidacy|the polls|polls close|poll numbers|primary|primaries|caucus|runoff|run off|incumbent|incumbents|re election|reelection|voter|voters|nominee|midterm|midterms|swing state|swing district|battleground|challenger|super pac|pac|constituents|town hall|town halls|roll call|roll calls|precinct|by election|byelection|electorate|frontrunner|debate|debates|first past|retain|retaining|retention|slate|ticket|down ballot|landslide|politician|politicians|politics|lawmaker|legislature|polling|forum|endorsement|canvass|canvassing|doorhangers|yard sign|yard signs|lawn sign|grassroots|opponent|opponents|undecided|vote|votes|elect|wahl|stimme|elección|elecciones|urna|urnas|boletas|campaña|élection|scrutin)",
        "(election|primary|polling|early voting|advance voting) (day|night|season|time)?",
        "(november|nov) {number}",
        "(term|terms|seat|race|district|bench|capitol|washington|statehouse|d c|city hall)",
        "(legislative|judicial|congressional|senate|council|mayoral|gubernatorial|county|sheriff's|sheriff|school board|board) (race|seat|contest|campaign|term|session|district|debate)",
        "{seat}",
        "(right|wrong|good|better|bad|best|extreme|dangerous|leader|leadership|voice|fighter|conservative|radical|risky|works|working|fight|fighting|fights|fought) for {state}",
        "(on|come|this) (january|february|march|april|may|june|july|august|september|october|november|december) <0-1> {number} <0-1> (let's|we|vote|send|remember|choose|you|voters)",
        "(robocalls|robocall|mailer|mailers|attack ad|attack ads|bumper sticker|bumper stickers|on the air|filing deadline|first preference|pro life|pro choice|second amendment|gun rights|reproductive rights|law and order|secure the border|lower taxes|ballot box|voting booth|concede|conceded|concession|recount|swearing in|inauguration|war chest|pac money|landslide)",
        "(his|her|their|{capital}) (commercial|ad|ads)",
      ],
    },
    {
      name: "request",
      context: true,
      confidence: "certain",
      phrases: [
        `(tell|ask|asking|urge|urging|call|calling|email|write|contact|message|phone|thank|thanks|remind|petition|demand|demanding|write to|letter to|call on|calling on|beg|implore|encourage|telling|join us in asking|speak to) <0-3> ${officials} <0-6> (to|for|that|please|about|you|and|don't|stop|co sponsor|support|oppose|vote|sign|pass|keep|fund|today|now)`,
        `(tell|ask|urge|email|contact|petition|write|thank|we thank|letter to|call on|calling on|message) <0-2> ({title}|lawmakers|legislator|legislators|senators|representatives|councillor|councilor|mps|congress|parliament|council|city hall|commissioners|board|epa|fda|cdc|minister|government|governor|mayor|elected officials|officials)`,
        "{title} {capital} {capital}? please",
        "please (veto|sign|pass|support|fund|co sponsor|cosponsor|act|add|reconsider|vote (yes|no)|fix|release|protect|keep)",
        "(should|must|needs to|has to) <0-1> (sign|veto|pass|release|fund|act|ratify|vote|repeal|reject|approve|stop|end|reverse)",
        "(rally against|public comment|comment period)",
      ],
    },
    {
      name: "bill",
      context: true,
      confidence: "certain",
      phrases: [
        "(hb|sb|ab|hr|bill|measure|prop|proposition|levy|amendment|question|issue|resolution|ordinance|initiative|referendum|i|c) {number}",
        "(the|a|this|that|our) <0-6> (act|bill|amendment|ordinance|referendum|resolution|initiative|legislation|treaty|accord|reform|reforms|levy|bond)",
        "{capital} (act|law|amendment|levy|bond)",
        "(yes|no) on ({number}|measure|prop|proposition|issue|question|the|levy|{capital})",
        "(legislation|lawmakers|pass (a|the)|ratify|veto|repeal|ban|legalize|abolish|co sponsor|cosponsor)",
      ],
    },
    // What laws are made about, and those who speak for it.
    {
      name: "cause",
      context: true,
      confidence: "certain",
      phrases: [
        "(daca|aca|ahca|obamacare|repeal|immigration|refugees|refugee|muslim|muslims|islamic|white supremacy|white supremacist|climate|planned parenthood|dreamers|travel ban|gun violence|minimum wage|net neutrality|net zero|pipeline|single payer|statue|statues|monument|monuments|constitution|civil rights|pardon|relief efforts|wildlife|genocide|neo nazi|neo nazis|hate crime|solidarity|activists|livestream|town halls across)",
        "(council|assembly|academy|board|commission) (on|for)",
      ],
    },
    {
      name: "civic",
      context: true,
      confidence: "certain",
      phrases: [
        "(whoever|whomever|however you vote|any party|whichever|non partisan|nonpartisan|photo id|polling place|polls are open|drop box|drop boxes|register to vote|registered to vote|registration deadline|voter guide|poll worker|poll workers|sample ballot|all candidates|every candidate|both candidates|voter registration|absentee ballot|mail in ballot|league of women voters|elections canada|elections ontario|elections bc|make a plan|same questions|not endorse|does not endorse|doesn't endorse|two paid hours|time off to vote|polling location|voter id)",
        "(all|both|the) {number}? (candidates|hopefuls|contenders)",
      ],
    },
    {
      name: "commerce",
      context: true,
      confidence: "certain",
      phrases: [
        "(off|sale|lease|apr|warranty|free delivery|delivery|discount|coupon|per month|shop now|free shipping|in stock|album|concert|podcast|book club|fantasy league|fantasy|financing|open enrollment|seminar|webinar|mba|semester|tuition|movie|film|theater|theatre|play|restaurant|burger|pizza place|mattress|furniture|marathon|5k|half marathon|triathlon|playoffs|championship|wrestler|singer|novel|bookstore|trailer|episode|actor|museum|live at|exhibit|recipe|brand|model|car|truck|dealership|skincare)",
        "(open house|product|products|subscription|app|software|startup|hiring|apply now|job opening|resume|internship|career fair|recruiter)",
      ],
    },
    {
      name: "house",
      context: true,
      confidence: "certain",
      phrases: [
        "our <0-2> (patients|department|unit|campus|cancer center|emergency department|clinicians|caregivers|team|staff|teams|employees|visitors|foundation|residents|ward|lobby|new clinic|hospitals|physicians|surgeons|researchers|lab|cafeteria|facility|nurses|speaker|guest|volunteers who)",
        "(foundation mourns|benefactor|benefactors|philanthropy|endowment|capital campaign|neonatal|intensive care unit|mri|scanner|oncology|cardiology|transplant|heart valve|his lung|her lung|chemotherapy|our surgeons|our therapists|our physios)",
        "(apply today|we're hiring|front desk|heart walk|patient safety|charge nurse|nurse manager|physician of|flu shots|visiting hours|gift shop|nicu|icu|your surgeon|chair of surgery|chief of|leukemia|rings the bell|executive committee)",
      ],
    },
    {
      name: "workplace",
      context: true,
      confidence: "certain",
      phrases: [
        "(ceo|cfo|cno|cmo|coo|chief (nursing|medical|executive|operating|resident|financial|of)|president and|medical staff|foundation board|board chair|board of trustees|board of directors|advisory board|search committee|department chair|hr|human resources|colleagues|department head|dean|fellowship|residency|residents|attending|onboarding|charge nurse|preceptor|coworker|coworkers|grand rounds|keynote|symposium|congress in|annual meeting|birthday|anniversary|congrats|congratulations|obituary|funeral|memorial|rest in peace|thoughts and prayers|award|cutting the ribbon|ribbon cutting|visited|toured|touring|declared|visits|tours|proclamation|proclaimed|nurse of|doctor of|day of service)",
        "(welcome|welcomed|welcoming|hosted|thank|thanked) <0-3> {title} {capital} <0-3> (to|for|at|on|who)",
        "our <0-1> (president|chair|vice president|treasurer|commissioner|superintendent) {capital}",
        "(stood|standing|joined|joining|appeared|gathered|together|alongside) <0-1> (by|beside|alongside|with|next to)? {title} {capital}",
        "(team|unit|ward|clinic|floor|lab|icu|er|staff|rehab|oncology|radiology|surgery|pediatrics|hospice) (captain|lead|manager|director|nurse|volunteer|coordinator)",
      ],
    },
    {
      name: "news",
      context: true,
      confidence: "certain",
      phrases: [
        "(announce|announces|announcing) (that|a|the|plans|more|new|how)",
        "(breaking|lashes out|pardoned|here's what happens|fox news|msnbc|cnn|releases statement|headlines|newsletter|press release|video of|news conference|tweeted|slams|blasts|defends)",
        "(announced|said|says|told reporters|reported|according to|spokesperson|spokeswoman|spokesman|analysis|sources|interview|press conference|statement|signed into law|sworn in|inaugurated|inauguration|poll shows|results|recount|percent of the vote|turnout) <0-4> (on|that|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|in)",
      ],
    },
  ] as const satisfies readonly Pattern[])();

/** Offices in the other languages of our readers: Spanish, French, German. */
export const officesAbroad: readonly string[] = [
  "alcalde",
  "alcaldesa",
  "gobernador",
  "gobernadora",
  "senador",
  "senadora",
  "congreso",
  "concejal",
  "concejala",
  "presidente",
  "presidenta",
  "representante",
  "diputado",
  "diputada",
  "asamblea",
  "juez",
  "jueza",
  "maire",
  "mairesse",
  "député",
  "députée",
  "la mairie",
  "conseillère",
  "conseiller",
  "sénateur",
  "sénatrice",
  "bürgermeister",
  "bürgermeisterin",
  "landrat",
  "landrätin",
  "bundestag",
  "landtag",
  "stadtrat",
];
