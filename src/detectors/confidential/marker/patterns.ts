import type { Pattern } from "../../../detect/index.js";

const people =
  "(anyone|anybody|the <0-2> (staff|team|unit|department|floor|press|media|nurses|doctors|others)|staff|{capital}|radiology|surgery|nursing)";

const audience =
  "(staff|the staff|our staff|employees|everyone|everybody|families|managers|the managers|the team|the teams|teams|people|nurses|they|physicians|the board|the press|the union|the unit|the public|the floor|those affected)";
const insiders =
  "(staff|the staff|our staff|employees|managers|the managers|the team|the teams|the board|the press|the union|the unit|the floor|those affected)";
const told =
  "(told|announced|announce|announcement|public|informed|notified|briefed|official|officially|release|released|hear|hears|heard|know|knows|out|live)";
const part =
  "(clinic|clinics|hospital|unit|units|ward|wards|center|centre|lab|labs|office|campus|department|program|site|sites|branch|pharmacy|er|ed|maternity|nicu|icu|floor|kitchen|laundry|call center|practice|service line)";

/** Words by which people mark what is not meant for everybody. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "stamp",
      confidence: "certain",
      phrases: [
        "(for)? internal use only",
        "internal (only|document|memo|memorandum|email|draft)",
        "(strictly|highly|company|proprietary and|privileged and) confidential",
        "confidential (document|memo|memorandum|draft|information|data|report|until|do not)",
        "confidential and (proprietary|privileged|internal|not)",
        "not for (public|external|general|onward)? (release|distribution|circulation|publication|sharing)",
        "do not (forward|share|distribute|circulate|repost|screenshot|publish)",
        "(marked|stamped|labeled|labelled) (as)? (confidential|internal|draft|secret)",
        "for your eyes only",
        "eyes only",
        "(under|signed|breaking|broke|despite) (an|my|our|the)? (nda|non disclosure agreement|confidentiality agreement)",
      ],
    },
    // A heading that stands before what it is about: "CONFIDENTIAL: …".
    {
      name: "heading",
      confidence: "certain",
      phrases: ["(confidential|proprietary|embargo|internal|secret)"],
    },
    {
      name: "unreleased",
      confidence: "certain",
      phrases: [
        "(under|before the|until the|breaking the|despite the) (an|the)? embargo",
        "embargoed (until|till|for)?",
        "(not|hasn't|isn't|haven't) <0-3> (been)? (announced|public|released|out|published) yet",
        "not yet (announced|public|released|published)",
        "before (it's|it is|this is|the news is|they) (public|announced|official|announce|out)",
        "(announcement|press release|launch) <0-2> (planned|scheduled|coming|set) <0-3> (for|on|next|later)",
        "ahead of the (official)? (announcement|press release)",
        "(unreleased|unpublished|unannounced|pre release|leaked) <0-3> (data|results|numbers|figures|plans|plan|memo|report|document|budget|list)",
      ],
    },
    {
      name: "unreleased-more",
      confidence: "likely",
      phrases: [
        "embargo (until|till|lifts|ends|expires|is|stays|still)",
        "(won't|will not) be (announced|public|made public|released) (until|before|till)",
        "(hasn't|has not|haven't|have not) (been)? (officially|publicly|formally) (announced|told|shared|disclosed)",
        "(before|until) (the|an) (official|public|formal|press) (announcement|release|launch)",
      ],
    },
    {
      name: "hush",
      confidence: "likely",
      phrases: [
        `(please)? (don't|do not|dont) tell ${people}`,
        "keep (this|it|that) <0-1> (quiet|secret|to yourself|to yourselves|between us|on the down low|on the dl|under wraps|hush hush|under your hat|in house|in the (room|group|team|building)|in this (room|group|chat)|off (facebook|twitter|instagram|social|socials|the socials|social media))",
        "(you|ya) (didn't|did not|never) (hear|heard|get|got|read|see|saw) (it|this|that) (from|off) me",
        "(i'm|i am|we're|we are) not supposed to (say|share|tell|post|know) <0-2> (this|that|it|anyone)?",
        "(shouldn't|should not) be (sharing|posting|telling) this",
        "off the record",
        "(someone|somebody|a manager|my boss) leaked",
        "(don't|dont|please don't) (forward|circulate|distribute|leak|screenshot) (this|it|the memo|the email|the slides|the document|the deck)",
        "(don't|dont|do not) tell <1-4> yet",
      ],
    },
    // Kept back until others have been told.
    {
      name: "hold",
      confidence: "likely",
      phrases: [
        `(hold|holding|hold off on|sit on|sitting on|keep|keeping|park) (this|that|it|these|on this|on to this|the <0-2> news) <0-5> (until|till|til) <0-5> ${told}`,
        "(sit on|sitting on|keep quiet about|stay quiet about|stay quiet on|keep a lid on|not a word about) (this|that|it) <0-1> (until|till|til)",
        `before <0-1> ${audience} <0-2> (know|knows|hear|hears|are told|is told|have been told|has been told|find out|finds out)`,
        `${insiders} <0-2> (doesn't|don't|do not|does not|didn't|won't|haven't|hasn't|have not|has not) <0-2> (know|been told|heard|find out|been informed|been briefed|hear) <0-4> (yet|until|till)`,
        `(haven't|hasn't|have not|has not|not) <0-1> (told|informed|briefed|notified) ${audience} <0-3> yet`,
        "(not|isn't|aren't|isnt) (public|official|out) (yet|until|till)",
        "(leaked|leaking|swiped) <0-2> (slide|slides|deck|memo|email|emails|e mail|minutes|spreadsheet|screenshot|screenshots|notes)",
      ],
    },
    // Signs that something is early, secret or from those who decide; with news of the house beside it, that is what it is.
    {
      name: "early",
      confidence: "likely",
      phrases: [
        "(ahead of|before|until|till) <0-3> (town hall|all hands|staff meeting|board vote|board meeting|press conference|announcement|press release|official word|news breaks|board votes|board signs|board approves|anyone else)",
        "(will be|to be|gets|get|getting|being|is|are|we're|they're|we'll|they'll|going to|going to be) <0-1> (announced|announcing|announce|unveiled|unveiling) <0-4> (monday|tuesday|wednesday|thursday|friday|tomorrow|next (week|month)|later this)",
        "(nobody|no one|none|no) <0-2> (outside|beyond) <0-6> (know|knows|has|have|heard|seen)",
        "(straight|fresh|hot|just|heard|overheard|out|slide|slides|screenshot|notes|word|news|intel) <0-2> (from|out of|off|in|at) <0-2> (leadership|exec|execs|executive|c suite|board|budget|strategy|finance|directors) (call|calls|meeting|offsite|retreat|huddle|slide|slides|deck|session|briefing|email|memo)",
        "(don't|do not|dont|nobody|not) <0-1> (post|share|repeat|tell|mention|spread|supposed to (know|say)|quote) <0-4> (yet|anywhere|anyone|anybody|until|till)",
        "(shouldn't|should not|not supposed to|not allowed to|wasn't supposed to|can't believe i'm|could get in trouble for) <0-2> (say|saying|tell|telling|share|sharing|post|posting|know|leak|leaking)",
        "(nobody|no one|nobody's|no one's|none of us) <0-2> (supposed to|meant to|allowed to) (know|say|talk)",
        "(let it slip|let slip|slipped out|slipped up|spilled the beans|spill the beans|blurted out|a little bird|heard through|word on the)",
        "(find out|finding out|hear|learn|announced|announce|told|know|release|confirmed) <0-2> (officially|formally|publicly|for real) <0-2> (on|next|in|tomorrow|monday|tuesday|wednesday|thursday|friday|yet|until)",
        "(can't|cannot|don't|do not|mustn't) <0-1> (tell|breathe) <0-1> (a soul|a living soul|a word)",
        "(mum|mums) (until|till|for now|is the word)",
        "(word|news|whisper|whispers|tip) from (upstairs|above|the top|the c suite|leadership|the board|on high)",
        "(be discreet|keep this close|for now|internal only|between these walls|under the radar|not out yet|hasn't gone out|not filed yet|isn't in yet|isn't public)",
        "(press release|announcement|memo|statement|news) <0-2> (is|isn't|is not|still|being|not) <0-3> (written|drafted|out|ready|approved|final|sent)",
        "(screenshot|screenshots|slide|slides|photo|pic|copy|page) (from|of) <0-4> (deck|meeting|committee|offsite|retreat|memo|dashboard|intranet|all hands|town hall|board|spreadsheet)",
        "(shh|shhh|hush|hush hush|top secret|insider info|between you and me|between us|just between us|not a word|mum's the word|my lips are sealed|you heard it here first|don't quote me|sneak peek|inside scoop|scoop|rumor has it|word is)",
      ],
    },
    {
      name: "news",
      context: true,
      confidence: "certain",
      phrases: [
        "({number}|dozens|hundreds|several|half|all|some) <0-3> (positions|jobs|roles|beds|sites|clinics|units|staff|employees|people|nurses) <0-4> (eliminated|cut|close|closes|closing|closed|going|go|gone|lost|lose|laid off|sold|let go|outsourced|moving|axed)",
        `${part} <0-5> (is|are|will|will be|being|gets|getting|to be|be) <0-2> (closing|closed|close|sold|outsourced|moving|moved|relocated|shut|shuttered|merged|merging|cut|eliminated|done for|going away|downsized|renamed|bought|acquired|spun off)`,
        `${part} <0-1> (closes|moves|shuts|merges|goes away)`,
        `(buy|buying|acquire|acquiring|acquired|merging with|merge with|selling|lost|losing|dropping|picked|chose|hired|firing|appointed|naming|replacing|signing with|closing|shutting) <0-3> (clinics|clinic|hospital|hospitals|practice|practices|contract|vendor|ceo|cfo|coo|chief|president|dean|chair|system|network|campus|tower|sites|unit|ward)`,
        "(buy|buying|acquire|acquiring|acquired|merging with|merge with|selling|swallowing|taking over) {capital} <0-2> (hospital|center|centre|clinic|clinics|health|medical|practice|network|foundation)",
        "(merger|deal|contract|purchase|sale|acquisition|lease|partnership) <0-4> (signed|closes|goes through|closed|done|inked|approved|final|happening|dead|off)",
        "(budget|plan|proposal|board) <0-2> (cuts|cut|cutting|eliminates|closes|drops|adds|buys|sells) <0-3> (beds|jobs|positions|sites|clinics|units|staff|programs|services|{number})",
        "(donor|gift|grant|donation|pledge) <0-4> {number} (million|billion|m)",
        "(gave|giving|pledged|donating|paying|paid|worth) <0-2> {number} (million|billion|m)",
        "(raw|preliminary|interim|unpublished|early|trial|topline) <0-2> (numbers|data|results|figures|findings|readout)",
        "(closing|shutting|cutting|selling|moving|outsourcing) (down)? <0-3> (labor and delivery|maternity|pediatrics|nicu|icu|er|ed|unit|clinic|clinics|hospital|lab|pharmacy|ward|program|department)",
        "(naming|named|promoting|hiring|replacing|firing|ousting) <0-4> (as|with) <0-1> (ceo|cfo|coo|chief|president|dean|chair|director|head)",
        "(raises|bonuses|hiring|budgets|budget|pay) <0-3> (frozen|freeze|cut|slashed|paused|gone)",
        "{number} <0-2> (managers|directors|executives|vps|surgeons|doctors|physicians) <0-2> (leaving|out|fired|gone|resigning|let go)",
        "(patent|prototype|algorithm|formula|invention|sensor) <0-4> (filing|filed|works|pending|here's how|is how)",
        "(bid|bids|quote|quotes|offer) <0-4> {number}",
        "new (ceo|cfo|coo|president|chief <0-2> officer|dean|owner|owners)",
        "(layoff|layoffs|restructuring|reorg|reorganization|merger|acquisition|takeover|buyout|closure|closures|divestiture|job cuts)",
      ],
    },
    // A recipe in the costume of a secret paper.
    {
      name: "kitchen",
      context: true,
      confidence: "certain",
      phrases: [
        "(recipe|recipes|masa|dough|frosting|icing|marinade|gravy|salsa|casserole|chili|chilli|cookie|cookies|brownies|pie|tamale|tamales|lasagna|potato salad|dip|brisket|jollof|curry|sauce|cake|cakes|tres leches|donuts|doughnuts|cupcakes|snack drawer|snack stash|fridge|oat milk|leftovers)",
      ],
    },
    // What is confidential for a patient's or employee's own good, or is only about keeping secrets.
    // What is told there stays there, which is no secret of the house.
    {
      name: "helping",
      context: true,
      confidence: "certain",
      phrases: [
        "(counselor|counsellor|counselors|counseling|counselling|chaplain|helpline|hotline|peer support|support group|employee assistance|assistance program|eap|screening|testing|wellness program|talk to somebody|talk to someone)",
      ],
    },
    {
      name: "service",
      context: true,
      confidence: "certain",
      phrases: [
        "confidential (counseling|counselling|helpline|hotline|support|screening|testing|service|services|care|call|chat|survey|consultation|space|line|program|appointment|reporting|conversation|help)",
        "(it|it's|that's|they|they're|call|calls|chat|chats|visit|visits|session|sessions|everything|counseling|helpline|hotline|line|program|service|results) <0-2> (is|are|all|fully|completely|always) <0-2> confidential",
        "(patient|privacy and|doctor patient) confidentiality",
        "confidentiality (training|policy|rules|course|matters|is|of)",
        "(free|safe|private|anonymous|voluntary) and confidential",
        "confidential and (free|safe|anonymous|voluntary|private)",
        "do not share (needles|razors|food|drinks|towels|medication|medications|medicine|your <0-2> (password|passwords|medication|data|number))",
        "(kept|remain|remains|stay|stays) <0-2> confidential",
        "(never|don't|do not|avoid|must not|should not|shouldn't) (ever)? (share|post|posting|sharing|disclose|disclosing|discuss) <0-3> (confidential|internal|proprietary) <0-1> (information|data|documents|matters|emails|memos)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
