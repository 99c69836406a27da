import type { Pattern } from "../../detect/index.js";

/** The institution by any of its names; the three classes are parameters. */
export const us = "({names}|{aliases}|{handles})";

const iam = "(i am|i'm|im|i was just|i've been|i have been)";
const at = "(at|with|for|in|of|from|to|by)";
const work =
  "(work|practice|practise|teach|volunteer|train|intern|serve|moonlight|rotate|nurse|research|worked|been working|been employed|working|am employed|am on staff|am faculty)";

/** What those say who join a talk. */
const joining =
  "(chiming in|weighing in|checking in|chipping in|butting in|popping in|reporting in|speaking up|jumping in)";

/** What whoever works somewhere lives on. */
const living =
  "(rent|mortgage|bills|timesheet|timesheets|salary|paycheck|paychecks|pay check|check|checks|cheque|cheques|wages|groceries|loans|student loans|tuition|kibble)";
const wages = "(paycheck|paychecks|pay check|salary|wages|pension)";
/** What only those do who work in the place. */
const acts =
  "(badge in|badge out|badged in|clock in|clock out|clocked in|clocking in|punch in|punch out|swipe in|scrub in|scrubbing in|report for work|go to work|pull shifts|pulling shifts|pull nights|pick up shifts|picking up shifts|take call|took call|on call|on shift|work nights|work days|see patients|seeing patients|treat patients|operate|precept|precepting|run the <1-2> (clinic|unit|desk|lab|floor|kitchen|program)|answer the phones|answer phones|draw blood|start ivs|push meds|pass meds|dispense|hand out meds|mop floors|clean rooms|push stretchers|supervise)";

/** Ways to say that one works or studies at the institution. */
export const namedPatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "i-am",
      confidence: "certain",
      phrases: [
        `${iam} <0-5> {staff} <0-5> ${at} (the)? <0-1> ${us}`,
        `${iam} <0-5> {staff} (here)? ${us}`,
        `(i'm|im|i am) <0-2> (employed|on staff|on faculty|on the faculty|faculty|staff|on the payroll|an employee|on call|on shift) <0-2> ${at} (the)? <0-1> ${us}`,
      ],
    },
    {
      name: "i-am-theirs",
      confidence: "certain",
      phrases: [
        `${iam} (a|an|the|one of|your)? <0-2> ${us} <0-3> ({staff}|{staff-plural})`,
        `${iam} one of <0-3> {staff-plural} ${at} (the)? ${us}`,
      ],
    },
    {
      name: "i-work",
      confidence: "certain",
      phrases: [
        `(i|i've|i have) <0-1> ${work} <0-7> (at|with|for|in) (the)? <0-1> ${us}`,
        `i (joined|rejoined|started|just started|just joined) <0-3> (at|with)? (the)? ${us}`,
        `i do <0-4> (at|for) (the)? ${us}`,
        `i (manage|run|lead|head|supervise|direct|oversee|coordinate|chair|cook|drive|clean|draw blood|answer phones) <0-4> (at|for|in) (the)? ${us}`,
        `i work (here|there|where|at the place|at the hospital) <0-6> ${us}`,
        `i'm (working|interning|training|volunteering|rotating|studying) <0-3> (at|with|for|in) (the)? <0-1> ${us}`,
      ],
    },
    {
      name: "my-acts",
      confidence: "certain",
      phrases: [`(i|i've|i'd|i'll|i'm) <0-3> ${acts} <0-5> (at|for|in|with) (the)? <0-1> ${us}`],
    },
    {
      name: "as-a",
      confidence: "certain",
      phrases: [
        `as <0-4> {staff} <0-5> ${at} (the)? <0-1> ${us}`,
        `as (a|an|the|one of the)? <0-2> ${us} <0-3> ({staff}|{staff-plural})`,
        `(take|takes|tip|tips|view|thoughts|perspective|note|confession|confessions|greetings|rant|psa|reminder|hello|hi|love|opinion) <0-1> from (a|an|your|one) <0-2> ${us} <0-3> {staff}`,
        `from (a|an|your) <0-3> {staff} ${at} (the)? ${us}`,
        `as (someone|somebody|one) who <0-1> (works|work|teaches|practices|practises) <0-3> (at|for|in|with) (the)? ${us}`,
      ],
    },
    {
      name: "here",
      confidence: "certain",
      phrases: [
        `proud (to be)? (a|an|the)? <0-1> ${us} <0-3> {staff}`,
        `${us} <0-3> {staff} here`,
        `{staff} <0-3> ${us} here`,
        `{staff} here at (the)? ${us}`,
        `{staff} (at|from|with|of)? (the)? ${us} <0-1> ${joining}`,
        `${us} <0-2> {staff} <0-1> ${joining}`,
        `this <0-1> ${us} <0-2> {staff} (is|has|will|would|can|says|thinks|spends|loves|hates|votes|believes|wants|needs|just)`,
        `(we|those of us|all of us|us) (here)? at (the)? ${us}`,
        `here at (the)? ${us} (we|our|i|my)`,
        `we {staff-plural} (here)? at (the)? ${us}`,
        `(another|first|last|long|busy|tonight's|today's|day shift|night shift) <0-2> (shift|shifts|rotation|call) at (the)? ${us}`,
      ],
    },
    {
      name: "my-work",
      confidence: "certain",
      phrases: [
        `my <0-2> {work-noun} <0-3> (at|with|in) (the)? <0-1> ${us}`,
        `our <0-4> {unit} <0-2> (at|of|in) (the)? ${us}`,
        `my (employer|hospital|workplace|company) (is|at)? (the)? ${us}`,
        `${us} (is my employer|is my workplace|pays me)`,
        `${us} <0-3> (pay|pays|sign|signs|sign off on|signs off on|approve|approves|cut|cuts|cover|covers|fund|funds|print|prints|mail|mails) my <0-1> ${living}`,
        `${us} <0-3> (employ|employs|employed|hired|recruited|promoted|onboarded) (me|my)`,
        `${us} <0-3> (keep|keeps|kept|has|had) me <0-1> (employed|on staff|on payroll|on the payroll|on its payroll|on their payroll|on the books)`,
        `(somebody|someone|one|person|guy|gal|nurse) whose <0-3> (w 2|w2|paycheck|paychecks|badge|employer|lanyard|salary) <0-3> ${us}`,
        `${us} <0-3> (deposits|deposit|puts|put|pays|pay) <0-3> my (account|bank|bank account)`,
        `(wear|wore|worn|wearing) <0-2> ${us} <0-1> (lanyard|badge|scrubs|id|uniform|jacket|fleece)`,
        `my <0-1> (desk|office|locker|cubicle|workstation|mailbox|pager) <0-6> (at|in) (the)? ${us}`,
        `${us} <0-2> (gave|offered|handed) me (my|a) <0-2> (job|badge|desk|white coat|first job|position)`,
        `(collect|collecting|collected|draw|drawing|earn|earning|get|getting|cash|cashing) <0-2> ${wages} <0-2> (from|at) (the)? ${us}`,
        `(i|i'm|i've|me) <0-3> (employed|paid) by (the)? ${us}`,
        `my <0-1> (${wages}|badge|lanyard|name tag|id badge|employee id) <0-3> (from|says|said|reads) (the)? ${us}`,
        `(work|working) <0-2> (at|for|with) (the)? <0-1> ${us} (has|have|means|taught|keeps|makes|gives) <0-1> (me|my)`,
      ],
    },
    {
      name: "bio",
      confidence: "certain",
      phrases: [
        `{specialty}? {specialty}? {staff} (and {staff})? (at|with|for|of|in)? (the)? <0-1> ${us}`,
        `{specialty}? {staff} (of|in|for) <1-4> (at|for|with) (the)? ${us}`,
        `({staff}|pa c|np c|pa|rn|np|md|crna|pharmd|rd|ot|slp|lcsw) {specialty} <0-1> (at|with|of) (the)? <0-1> ${us}`,
        `${us} {specialty}? {specialty}? {staff}`,
        `({specialty}|phlebotomy|blood|needle|lab|chart|data|bone|brain|baby|er|ed|icu|night shift|day shift) {funny-trade} (at|with|for) (the)? ${us}`,
        `(work|working|employed|faculty|staff|student|on staff|nursing|rn|md|postdoc) (at|with|for|by|in) (the)? ${us}`,
      ],
    },
    {
      name: "with-self",
      confidence: "likely",
      phrases: [
        `{number} (years|yrs|months|shifts|decades|weeks) <0-6> (at|with|for|in) (the)? <0-1> ${us}`,
        `(proud|happy|lucky|grateful|blessed|honored|honoured|excited|thrilled|glad|love|loved|loving|privileged) (to)? <0-1> (work|working|practice|teach|teaching|serve|join|joining|be part of|be a part of|being part of|be on staff) <0-4> (at|for|with|in)? (the)? <0-1> ${us}`,
        `(work|working|nursing|practicing|teaching) <0-3> (at|for|with) (the)? <0-1> ${us}`,
      ],
    },
    {
      name: "tag",
      confidence: "certain",
      phrases: [
        `${us} (employee|employees|staff|nurse|rn|doctor|physician|resident|team member|teammember|faculty|student)`,
      ],
    },
  ] as const satisfies readonly Pattern[])();

/** Ways to say that one works somewhere in care, without its name. */
export const unnamedPatterns = [
  {
    name: "unnamed",
    confidence: "likely",
    phrases: [
      "my (own|current)? (hospital|employer|workplace|company|health system|hospital system|institution|place of work|icu|ed|er|nicu|ward|unit)",
      "our (own|little|whole)? (hospital|employer|icu|ed|er|nicu|picu|ward|unit|emergency department|health system|operating rooms)",
      "where i (work|practice|practise|teach|nurse)",
      "i <0-1> work (here|there)",
      "(hospital|clinic|place|company|system|unit|center|centre|pharmacy|lab) (that|where|which)? i (work|practice) (at|for|in)?",
      `i <0-1> (work|nurse|practice) (at|in|for|on) (the|a|this|our|that|my)? <0-3> (hospital|clinic|ward|unit|ed|er|emergency department|emergency room|icu|nicu|or|pharmacy|lab|medical center|health system)`,
      "(they|it|who|that|hospital|place|company|system|clinic|people) (sign|signs|pay|pays|cut|cuts|employ|employs) (my|me) (paycheck|paychecks|salary|wages|bills|pay|rent)?",
      "(i'm|i am|im) (employed|staff|on staff|an employee|on the payroll|faculty|a <0-3> {staff}) here",
      "(i'm|i am|im) an insider",
    ],
  },
] as const satisfies readonly Pattern[];

/** What stands in or around such words and turns them into something else. */
export const contextPatterns = [
  { name: "staff", context: true, confidence: "certain", phrases: ["{staff}"] },
  { name: "us", confidence: "certain", phrases: [us] },
  {
    name: "elsewhere",
    context: true,
    confidence: "certain",
    phrases: [
      "(near|next to|across from|around the corner from|close to|behind|patient|patients|survivor|fan|alum|alumni|alumna|alumnus|mom of|dad of|daughter|wife|husband|son|mother|father|graduate|grad|supporter|donor)",
      "born (at|in|here)",
    ],
  },
  {
    name: "hiring",
    context: true,
    confidence: "certain",
    phrases: [
      "(is|are|we're|now) hiring",
      "apply (now|today|here|by|online|at)",
      "job (opening|openings|posting|alert|fair)",
      "career fair",
      "(opening|openings|position|positions|vacancy|vacancies) (available|for|open)",
      "join our team",
      "wanted",
      "seeks",
      "seeking a",
      "recruiting",
    ],
  },
  {
    name: "gone",
    context: true,
    confidence: "certain",
    phrases: [
      "not",
      "never",
      "no longer",
      "used to",
      "former",
      "formerly",
      "ex",
      "retired",
      "aspiring",
      "future",
      "wish",
      "wishing",
      "until",
      "want to",
      "wants to",
      "hope to",
      "hoping to",
      "applied",
      "applying",
      "applied to",
      "interview",
      "before i left",
      "quit",
      "isn't",
      "wasn't",
      "don't",
      "didn't",
      "doesn't",
    ],
  },
  {
    name: "patient-thing",
    context: true,
    confidence: "certain",
    phrases: [
      "(my|our) (hospital|unit|er|ed|icu|clinic|institution|ward|company) (bed|gown|stay|stays|bill|bills|room|bag|visit|visits|band|bracelet|food|tray|roommate|admission|discharge|wristband|socks|appointment|appointments|chart|trip|experience|records)",
      "my (unit|units) of",
      "my care team",
    ],
  },
  {
    name: "self",
    context: true,
    confidence: "certain",
    phrases: ["i", "i'm", "im", "i've", "i'd", "i'll", "me", "my", "myself", "mine"],
  },
  {
    name: "others",
    context: true,
    confidence: "certain",
    phrases: [
      "(works|worked|hired|serves|served|serving|job|jobs|such|known|acts|position|positions|appointed|named|role|started|career|life|her|his|their|he|she|trained)",
    ],
  },
] as const satisfies readonly Pattern[];
