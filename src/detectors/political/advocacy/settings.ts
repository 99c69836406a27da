import type { Pattern } from "../../../detect/index.js";

/** Whoever is asked for a law or a decision. */
const officials =
  "({title}|lawmakers|legislators|senators|representatives|councillor|mp|mps|congress|parliament|senate|council|city hall|commissioners|board|epa|fda|cdc|fcc|secretary|minister|government|governor|mayor|leaders|officials|commission|white house)";

/** What stands around and speaks for something else than an election. */
export const settings = /* @__PURE__ */ (() =>
  [
    // An official is asked for a decision.
    {
      name: "request",
      context: true,
      confidence: "certain",
      phrases: [
        `(tell|ask|asking|urge|urging|call|calling|email|write|contact|message|thank|thanks|remind|petition|demand|call on|calling on|write to|letter to|telling) <0-3> ${officials}`,
        "{title} {capital} {capital}? please",
        "please (veto|sign|pass|support|fund|co sponsor|cosponsor|act|add|reconsider|vote (yes|no)|fix|release|protect|keep)",
        "(should|must|needs to|has to) <0-1> (sign|veto|pass|release|fund|act|ratify|repeal|reject|approve|reverse|do more|investigate)",
        "(public comment|comment period|submit a comment|hearing|roll call)",
      ],
    },
    {
      name: "bill",
      context: true,
      confidence: "certain",
      phrases: [
        "(hb|sb|ab|hr|bill|measure|prop|proposition|levy|amendment|question|issue|resolution|ordinance|initiative|referendum) ({number}|{capital})",
        "(the|a|this|that|our) <0-4> (act|bill|amendment|ordinance|referendum|resolution|legislation|treaty|accord|reform|reforms|levy|bond)",
        "{capital} (act|law|amendment|levy|bond)",
        "(yes|no) on ({number}|measure|prop|proposition|issue|question|amendment|the|levy|{capital})",
        "(legislation|lawmakers|legislators|pass (a|the)|ratify|veto|repeal|legalize|abolish|co sponsor|cosponsor|ban)",
      ],
    },
    // Voting that prefers nobody.
    {
      name: "civic",
      context: true,
      confidence: "certain",
      phrases: [
        "(whoever (you|wins|gets)|whomever|however you vote|any party|whichever|non partisan|nonpartisan|photo id|drop box|register to vote|registered to vote|registration deadline|voter guide|poll worker|poll workers|sample ballot|every candidate|voter registration|absentee ballot|recount|recounts|(stay|stays|remain|remains|staying) neutral|(no|not) (endorse|endorsing|endorsement)|precincts reporting|office hours|mobile office|constituent services|league of women voters|elections canada|same questions|not (endorse|support or oppose)|time off to vote|time to vote|voter id|check your registration|update your registration)",
        "(all|both|the|these|ask) {number}? (candidates|hopefuls|contenders)",
        "(incumbent|challenger) <0-8> (and|or) <0-1> (incumbent|challenger)",
        "on the ballot <0-5> (are|is)",
        "(everyone|everybody|all|those|interested in|learn who's|see who's|know who's) running",
        "(voters|residents|citizens|you|we) (will|to|can) (choose|elect|decide|pick) (a|an|the|who|between|their|your|new)",
      ],
    },
    // Votes and candidates that are no matter of the public: awards, contests, clubs, schools, unions, boards.
    {
      name: "other-vote",
      context: true,
      confidence: "certain",
      phrases: [
        "(favorites|(your|their|a|the|fan|readers'|my) (favorite|favourite)|(vote|votes) <0-2> favorite|text {number} to vote|lines close|contestant|contestants|elimination|eliminated|congregation|vestry|elders|student nurses|of the (year|month|week|quarter|decade)|award|awards|contest|contests|best (hospital|doctor|nurse|dentist|places|place|team|costume|photo|of|employer)|mascot|costume|finalist|finalists|bake off|cook off|pie|pumpkin|top docs|daisy|bracket|playlist|logo|pet|pets|cutest|talent show|hall of fame|mvp|all star|name the|book club|recipe|dish|dessert|song|movie|flavor|champion of|trophy)",
        "(mock (election|ballot|vote|trial)|student (council|government|union)|class president|homecoming|prom|school project|board of directors|medical staff|faculty senate|house staff|resident council|staff council|unit council|chief resident|shareholders|proxy|proxies|shop steward|steward|union (president|steward|election|card|vote|rep)|bylaws|chapter president|society president|president elect|safety committee|practice council|nursing council|governance council|condo board|hoa|pta|parent council|chapter|fellowship|rotary|poster|residency|dean|keynote)",
        "(marathon|5k|10k|heart walk|fun run|in memory of|relay for life|blood drive|surgery|transplant|clinical trial|our study|therapy dog)",
        "voted <0-1> (best|top|favorite|favourite|number one|most)",
        "(fantasy|nfl|nba|mlb|nhl|chess|baseball) (league|football|commissioner|draft|finals)?",
        "(class of {number}|alumni|museum|exhibit|in history|a history|historians|history month|biography|century|ancient|founding fathers|years ago today|documentary|quiz|trivia|today we remember|novel|comedy|musical)",
      ],
    },
    {
      name: "members",
      context: true,
      confidence: "certain",
      phrases: [
        "(local {number}|bargaining|strike|picket|contract|academy|association|society|proxy vote|our union|union members)",
      ],
    },
    // What is sold.
    {
      name: "commerce",
      context: true,
      confidence: "certain",
      phrases: [
        "(off|sale|lease|apr|warranty|delivery|discount|coupon|per month|shop|in stock|album|concert|podcast|financing|open enrollment|seminar|webinar|mba|semester|tuition|film|theater|theatre|restaurant|burger|mattress|furniture|playoffs|championship|singer|bookstore|trailer|episode|actor|model|car|truck|dealership|skincare|open house|product|products|subscription|app|software|startup|apply now|internship|recruiter|test drive|law offices|sleep|pain|air purifier|risk free)",
      ],
    },
    // Work at a hospital, in a company or a club.
    {
      name: "workplace",
      context: true,
      confidence: "certain",
      phrases: [
        "(ceo|cfo|cno|cmo|chief (nursing|medical|executive|operating|resident|financial|of)|foundation|board chair|board of trustees|advisory board|search committee|department chair|human resources|colleagues|department head|residents|onboarding|preceptor|coworker|coworkers|grand rounds|symposium|annual meeting|birthday|anniversary|congrats|congratulations|obituary|funeral|memorial|rest in peace|ribbon|visited|visits|visiting|toured|touring|tours|proclamation|proclaimed|stopped by|mourns|benefactor|retirement|hiring|join our team|speaker|summit|lobby|cafeteria)",
        "our <0-2> (patients|department|unit|campus|center|emergency department|clinicians|caregivers|team|staff|employees|visitors|residents|ward|clinic|clinics|hospital|hospitals|physicians|surgeons|researchers|lab|facility|nurses|guest|fellowship|intern|president|chair|treasurer|commissioner)",
        "(neonatal|intensive care|icu|nicu|mri|scanner|oncology|cardiology|chemotherapy|visiting hours|charge nurse|nurse manager|pediatric|burn unit|trauma|rounds|front desk|patient safety|flu shot|flu shots|rn)",
        "(welcome|welcomed|welcoming|hosted|thank|thanked|thanks to) <0-3> {title} {capital}",
        "(joined|joining) (us|by)",
      ],
    },
    // What others have told.
    {
      name: "news",
      context: true,
      confidence: "certain",
      phrases: [
        "(announced|said|says|told reporters|reported|according to|spokesperson|spokeswoman|spokesman|press conference|news conference|signed into law|sworn in|inaugurated|results|percent of the vote|headlines|newsletter|lashes out|slams|blasts|tweeted|local news|watchdog|hearings) <0-1>  (on|that|the|monday|tuesday|wednesday|thursday|friday|today|yesterday|in)?",
        "(was|were|has been|have been|won|is) <0-1> (re)? (elected|reelected|sworn in|inaugurated|indicted)",
        "(poll|polls|survey|results|analysts|officials|reporters|journalists) <0-2> (show|shows|showed|said|say|found|suggest|report|reported)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
