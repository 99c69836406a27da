import type { Pattern } from "../../../detect/index.js";

const colleague =
  "(my (coworker|co worker|colleague|charge nurse|manager|boss|supervisor|preceptor|teammate|work wife|work bestie)|our (coworker|colleague|charge nurse|manager|unit clerk|new grad|director|resident|intern|secretary)|{capital} (from|in|on) <0-1> (radiology|transport|billing|night|nights|days|surgery|pharmacy|the lab|the unit|hr|housekeeping|the desk|our floor|our unit|my unit|my floor))";

const dept =
  "(radiology|transport|billing|booking|reception|intake|night|nights|days|surgery|pharmacy|scheduling|registration|admissions|imaging|accounting|it|payroll|dietary|security|icu|er|ed|the icu|the er|the ed|the or|the pharmacy|respiratory|physical therapy|pediatrics|oncology|cardiology|maternity|the kitchen|the cafeteria|the lab|the unit|hr|housekeeping|the desk|the front desk|our floor|our unit|my unit|my floor|our team|my team|our office|dispatch|purchasing|records|medical records)";
const they = "(she|he|she's|he's|they've|she'd|he'd|they|they're|she has been|he has been)";
const personal =
  "({condition}|pregnant|rehab|detox|drunk|hungover|suicidal|antidepressants|miscarried|miscarriage|an alcoholic|an addict|relapsed|overdosed|chemo|ivf|aa|pain pills|drinking again|using again|psych ward|bankrupt|evicted|arrested|dui)";
const troubles =
  "{condition}|surgery|chemo|rehab|breakdown|a breakdown|her nerves|his nerves|drinking|stress|grief|miscarriage|pregnancy|a custody fight|divorce|mental health|another relapse|relapse";
const leave =
  "(sick|medical|psych|psychiatric|maternity|paternity|parental|bereavement|stress|fmla|disability|mental health|administrative) leave";
const homeLife =
  "(divorce|divorced|separated|bankruptcy|affair|cheated|cheating|left (him|her)|moved out|walked out|kicked (him|her) out|custody|restraining order)";

/** A colleague's health, leave, record or home; a name, a title and a prize are not private. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "health",
      confidence: "likely",
      phrases: [
        `${colleague} <0-6> (is|was|has|had|got|went|being|been) <0-4> ({condition}|pregnant|in rehab|drunk|hungover|on antidepressants|suicidal|miscarried|hiv positive|an alcoholic|an addict)`,
        `${colleague} <0-6> (${leave}|chemo|ivf|rehab|surgery)`,
      ],
    },
    {
      name: "work-record",
      confidence: "likely",
      phrases: [
        `${colleague} <0-5> (was|got|is|being|been) <0-3> (fired|suspended|written up|disciplined|demoted|arrested|investigated|on probation|let go)`,
        `${colleague} <0-4> (failed|flunked) <0-2> (drug test|background check|boards|exam|probation)`,
      ],
    },
    {
      name: "home",
      confidence: "likely",
      phrases: [
        `${colleague} <0-4> (lives|moved|home|address) <0-2> (at|to|on|is) {number}`,
        `${colleague} <0-4> (is|getting|going through|filed for) <0-2> (divorced|a divorce|divorce|bankruptcy|bankrupt|evicted)`,
        `${colleague} <0-3> (home address|cell number|phone number|salary) (is|was)`,
      ],
    },
    {
      name: "caseload",
      context: true,
      confidence: "certain",
      phrases: [
        "{condition} (patients|patient|kids|clinic|clinics|rounds|research|cases|unit|classes|class|awareness|fundraiser|care|education|certification)",
      ],
    },
    {
      name: "introduced",
      context: true,
      confidence: "likely",
      phrases: [
        colleague,
        `{capital} (from|in|at|over in|down in|up in|on) <0-1> ${dept}`,
        "(my|our) <0-2> (coworker|co worker|colleague|teammate|preceptor|boss|manager|supervisor|tech|unit clerk|charge nurse)",
        "my (coworker|colleague|boss|manager|supervisor|preceptor) {capital}",
        "(my|our) <0-2> (receptionist|scheduler|pharmacist|aide|cna|scribe|chaplain|porter|biller|secretary|clerk|housekeeper|attending|fellow|chief|lead|social worker|resident|intern|director|educator|nurse manager|new grad|dietitian|therapist)",
        "(dr|doctor|nurse) {capital}",
        "(my|our) <0-2> {staff}",
        "(my|our) <0-1> (night float|float|unit secretary|work bestie|work mom|work husband|shift partner)",
      ],
    },
    // Only who is employed goes on leave, or is off the rota.
    {
      name: "employed",
      context: true,
      confidence: "certain",
      phrases: [
        `(she's|he's|she is|he is|they're|{capital} is|{capital}'s) <0-2> (on|taking) <0-2> ${leave}`,
        "(pick up|picking up|cover|covering|take|taking) (her|his|their) <0-2> (shift|shifts|line|lines|calls|nights|weekend|weekends)",
      ],
    },
    // An illness beside a colleague, in one sentence; whoever teaches of it or works on it has none.
    {
      name: "illness",
      confidence: "possible",
      phrases: [
        "(has|have|had|got|with|fighting|battling|beating|for|from|of) <0-2> {condition}",
        "(biopsy|scan|scans|mammogram|test|results) <0-3> (came back|is|was|were) <0-1> (malignant|positive|bad|not good|cancer)",
        "(custody|divorce|bankruptcy|eviction) <0-1> (battle|fight|case|mess|court|lawyer|hearing|papers)",
      ],
    },
    {
      name: "at-work",
      context: true,
      confidence: "certain",
      phrases: [
        "(teaches|teach|taught|leads|lead|led|runs|run|treats|treat|treating|treated|cares|care|caring|research|researches|researching|studies|studying|study|patients|patient|class|clinic|clinics|awareness|walk|fundraiser|talk|talks|lecture|grand rounds|podium|program|programs|specializes|specialist|expert|experts|screening|team|trial|trials|paper|explains|explain|shares|share|tips|q a|answers|answer|webinar|speaks|speak|risk|prevent|prevention|says|about|my|your|me|i|you|kids|patients'|child's)",
      ],
    },
    // Said of whoever works there, in whatever order.
    {
      name: "private",
      confidence: "likely",
      phrases: [
        `(on|out on|taking|took) <0-2> leave (for|because of|due to|after|with) <0-3> ${personal}`,
        `(out|off|absent|gone|missing work) <0-2> (because of|due to|with|after|for) <0-3> (${troubles})`,
        `(out|off|away|gone|still|is|was|been) on <0-2> ${leave}`,
        `(out|off|away|gone|absent) (till|until|through|since|for) <0-3> ${leave}`,
        "(since|after|during|through|over|before) (her|his|their) <0-1> (divorce|breakup|break up|separation|custody|miscarriage|overdose|arrest|eviction|relapse|rehab|detox|bankruptcy|suicide attempt|affair|mastectomy|chemo)",
        "(back|is|now|still|ended up) in (aa|rehab|detox|a psych ward|the psych ward|recovery from)",
        "(heard|hear|sorry about|thinking of you during|good luck with|hang in there with) <0-3> (the|your|her|his|that) <0-1> (chemo|surgery|biopsy|diagnosis|divorce|rehab|miscarriage|radiation|transplant|{condition})",
        "(failed|flunked|failing) <0-2> (drug test|drug screen|background check|urine test)",
        "(is|was|been|be) off (until|till|til|for|since|with) <0-6> (surgery|operation|chemo|treatment|breakdown|biopsy|{condition})",
        "(his|her|their) (divorce|separation|bankruptcy|eviction) <0-1> (went|is|was|came|got|just|has|finally)",
        "(been)? (sleeping|living|crashing) (in|out of) (his|her|their) (car|van|truck|office)",
        "(lost|losing) (the|her|their|a|another) (pregnancy|baby)",
        "(her|his|their) (ex|husband|wife|boyfriend|girlfriend) <0-3> (stalking|hits|hit|beats|left|won't leave|cheated|cheating|threw|kicked)",
        "(having|had|has) <0-2> (breakdown|nervous breakdown|affair|abortion|miscarriage|overdose|eating disorder|drinking problem|gambling problem)",
        "(got|was|been) <0-2> (arrested|evicted|a dui|diagnosed with|hospitalized for)",
        "(hiv positive|tested positive for|trans and not out|in the closet|undocumented|bankrupt|pregnant and (hasn't|nobody))",
      ],
    },
    // Who is off for long, and a trouble told beside it.
    {
      name: "absent",
      context: true,
      confidence: "certain",
      phrases: [
        "(is|she's|he's|they're|{capital}|be|she'll be|he'll be) <0-1> (off|out|away) (till|until|til|through|before|for) <0-3> (christmas|easter|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|thanksgiving|weeks|months|week|month|new year|further notice)",
        "(isn't|is not|won't be|not) back <0-3> (till|until|til|before) <0-3> (christmas|easter|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|thanksgiving|weeks|months|new year)",
      ],
    },
    {
      name: "trouble",
      confidence: "likely",
      phrases: [
        "(the|her|his|their|that) <0-1> (lump|slipped disc|biopsy|operation|surgery|breakdown|diagnosis|{condition})",
        "(they're|they are|she's having|he's having) (operating|an operation|surgery|chemo)",
        "(back in|in|having|starting) (treatment|chemo|rehab|radiotherapy|therapy)",
      ],
    },
    {
      name: "told-of-them",
      confidence: "likely",
      phrases: [
        `${they} <0-6> ${personal}`,
        `(his|her|their) <0-1> ${personal} <0-3> (is|was|has|came|flared|acting|again|back|got|gets)`,
        `(for|with|about) (his|her|their) <0-1> ${personal}`,
        `${they} <0-5> ${leave}`,
        `${they} <0-4> (is|are|was|been|got|getting|going through|filed for|filing for) <0-2> ${homeLife}`,
        `(his|her|their) (husband|wife|partner|marriage|spouse|boyfriend|girlfriend|ex) <0-4> ${homeLife}`,
        `${they} <0-2> (was|got|been|is being) <0-2> (fired|suspended|written up|demoted|let go|investigated)`,
      ],
    },
  ] as const satisfies readonly Pattern[])();
