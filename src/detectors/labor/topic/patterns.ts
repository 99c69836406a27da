import type { Pattern } from "../../../detect/index.js";

export const workers: readonly string[] =
  /* @__PURE__ */ "our|us|we|my|i|we're|we've|i'm|i've|nurses|staff|workers|techs|aides|residents|employees|everyone|coworkers|colleagues|rns|cnas|housekeeping|transport|they|nobody|management|night shift|day shift|evening staff|crew|team".split(
    "|",
  );

/** 29 U.S.C. 157: what employees say together about pay, hours and the conditions of their work. */
export const patterns = [
  {
    name: "pay",
    confidence: "likely",
    source: "29 U.S.C. 157",
    phrases: [
      "(pay|wage|salary|pension|bonus|retention bonus|hazard pay|overtime pay|differential|shift differential|on call pay) <0-2> (raise|raises|cut|cuts|freeze|gap|equity|scale|stub|stubs|stagnation|increase|increases|grid|offer|dispute|transparency|bump|is a joke)",
      "(fair|equal|better|higher|our|lower|hazard|holiday|overtime|double|premium|back|starting|decent|our|missing|unpaid|take home|bonus|retention) (pay|wage|wages|salary|salaries|paycheck|paychecks)",
      "(raise|raises) <0-4> (percent|cents|dollars|year|years|offer|inflation|rent|contract|again|this year|joke)",
      "(no|our|a|annual|merit|cost of living|two percent|2 percent|the|their) (raise|raises)",
      "(make|makes|making|made|earn|earns|earning|paid|get|gets|getting|started at|start at|starts at|hired at) <0-1> {number} <0-1> (an hour|per hour|hourly)",
      "(make|makes|making|made|earn|earns|earning|paid|started at|start at|starts at|hired at) <0-1> {number} <0-1> a year",
      "(angry|mad|furious|upset|disappointed) (at|about|with) <0-1> (scale|raise|offer|pay|wages|rate|contract)",
      "(pay slip|payslip|pay slips|payslips|pay packet|pay scale|wage scale|salary scale)",
      "(management's|their|the hospital's|the) <0-1> (raise|wage|pay|contract) offer",
      "(retention|sign on|signing|hiring|holiday|attendance) (bonus|bonuses)",
      "(unpaid|mandatory|forced|paid|no|refused|owed|working|work|worked|off the clock) (overtime|ot)",
      "(wage theft|paid less than|underpaid|overpaid executives|minimum wage|living wage|an hour less|per hour less|dollars an hour|pay stub|pay stubs|paid the same|how much <0-2> (make|earn|paid)|what <0-2> (make|earn) an hour|ceo <0-3> (bonus|raise|salary|million)|executive (bonus|bonuses|pay)|travelers (make|earn|get paid)|travel nurses (make|earn|get)|agency (staff|nurses) <0-3> (paid|make|earn))",
      "(shift differential|shift differentials|makes less (here)? than|paid less|pay rate|pay rates|compare salaries|our salaries|payroll <0-6> (wrong|late|mistake|missing|again)|two dollars an hour)",
      "(pay|paid|paying) (us|nurses|staff|workers|aides|techs|residents|people|me) <0-3> (less|more|fairly|enough|late|what|for|properly|better)",
      "(pensions|our pension|cost of living adjustment)",
      "(discuss|discussing|talk about|talking about|compare|comparing|post|share|sharing|ask about) <0-2> (wages|salaries|salary|pay|paychecks|your step|your rate|rates|raises)",
      "(our|your|the|my|night|nights|weekend|float|charge|preceptor|evening|away|took|lost|no) <0-1> (differential|differentials|diff|diffs)",
      "(step|grade|level|year) {number} <0-2> (rn|rns|lpn|cna|tech|techs|nurse|nurses|days|nights|resident)",
      "(place|hospital|one|they) (across the street|down the road|down the street|next door|across town) <0-2> (pay|pays|paid|offers|starts)",
    ],
  },
  {
    name: "hours",
    confidence: "likely",
    phrases: [
      "(mandatory|forced|mandated|back to back|double|extra|sixteen hour|16 hour|12 hour|twelve hour|eighteen hour|24 hour|28 hour|canceled|cancelled|clopening|split) <0-1> (shift|shifts|overtime|doubles)",
      "(mandated|mandation) (again|to stay|for|on|last|every)",
      "(past|at|in|into) hour {number}",
      `{workers} <0-4> (schedule|schedules|scheduling|time off|pto|vacation requests|days off|lunch break|meal breaks|meal break|sick days)`,
      "(no|missed|skipped|took our|take our|get our|deny|denied|denying|her|their|our|my|uninterrupted) (breaks|break|meal breaks|meal break|lunch breaks|lunch break|time off|pto|days off|sick days|sick leave|vacation)",
      "(the|new|our|next|holiday|self) (schedule|scheduling) <0-4> (posted|changed|change|changes|late|unfair|again|without|last minute|cut|policy|mess|dropped)",
      "(cut|cutting|slashed|reduced|reducing) <0-1> (our|my|everyone's|the)? (hours|shifts|positions|staff)",
      "(floated|floating|float|low censused|mandated|called off) <0-1> (us|me|staff|nurses|again|to)",
      "(scheduled|schedule|scheduling|app) <0-4> me <0-3> (nights|days|shifts|weekends|doubles|holiday|holidays)",
      "(every holiday|every weekend|hours last week|hours this week|unpaid hours|third|fourth|second|fifth|sixth|{number}) <0-3> (weekend|night|shift|double|holiday|day) in a row",
      "(sleep between shifts|worked {number} hours|working {number} hours|{number} hour shifts|hours a week|rest between shifts|work life balance|duty hours)",
    ],
  },
  {
    name: "staffing",
    confidence: "likely",
    phrases: [
      "(short|under|chronically under|unsafe|safe|safer|minimum|skeleton|better|adequate|poor|bad|dangerous|our|proper|the|nurse) (staffed|staffing|staffing levels|ratios|crew)",
      "(understaffed|understaffing|shortstaffed|short handed|staffing|nurse to patient|patient ratio|patient ratios|patient load|patients per nurse|safe staffing|staffing crisis|staffing shortage|unsafe assignment|assignment under protest|ado form)",
      "(one|1|two|2|three|3|four|4|five|5) (nurse|nurses|rn|rns|aide|aides|cna|cnas|tech|techs|of us|resident|residents) (for|to|with|covering|and|on) <0-3> (patients|beds|floors|units|people|the (whole|entire))",
      "{number} patients (each|per nurse|apiece|a nurse|to one nurse|alone|to myself|today|tonight)",
      "(rns|nurses|aides|techs|people|staff) (scheduled|showed|called out|quit|left|resigned|walked out|per shift|short|down)",
      "(down|short|missing) {number} (nurse|nurses|aide|aides|techs|people|rns|cnas|positions|of us)",
      "(hire|hiring|need|needs|give us|fill|post|backfill) <0-2> (more|enough|the|vacant) <0-1> (nurses|staff|aides|techs|help|people|positions|hands|cleaners|sitters)",
      "(job|jobs|position|positions|role|spot|vacancy|opening) <0-2> (never|not|wasn't|isn't|weren't) <0-2> (posted|filled|replaced|backfilled|covered)",
      "(not|never|isn't|aren't|without) enough (staff|nurses|hands|people|aides|techs|help|of us)",
      "(nurses|we) can't be in two (rooms|places)",
      "(layoff|layoffs|laid off|hiring freeze|outsource|outsourced|outsourcing|positions eliminated|job cuts|staff turnover|turnover is|turnover rate|burned out|burnt out|burnout)",
    ],
  },
  {
    name: "safety",
    confidence: "likely",
    phrases: [
      "(workplace|staff|nurse|worker|employee|job|our|on the job|work) (safety|violence|injury|injuries)",
      "(unsafe|toxic|hostile|working|work|our) (conditions|working conditions|workplace|work environment|workload|workloads)",
      `(no|not enough|out of|reuse|reusing|ration|rationing|without|expired|proper|need) <0-2> (ppe|gowns|n95|n95s|masks|respirators|lifts|lift team|panic buttons|metal detectors|security guards)`,
      "(assaulted|punched|kicked|bitten|spat on|hit|hurt|injured|attacked|stuck) <0-2> (at work|on the job|on shift|by patients|by a needle|again this week)",
      "(back injury|back injuries|lift team|workers comp|workers' comp|workers compensation|hurt on the job|panic button|metal detector|unsafe patient load)",
    ],
  },
  {
    name: "discipline",
    confidence: "likely",
    phrases: [
      "(punish people for|punishes us|written up|write us up|write up|wrote me up|wrote us up|write ups|disciplined|suspended|fired|terminated|let go|demoted|retaliated|retaliation|retaliating|reprimanded|final warning|attendance points|performance improvement plan|a pip|got a pip|weingarten|at will) <0-4> (for|me|us|against|without|after|her|him|nurse|nurses|staff|coworker|rights|policy|employee|employment|again|organizing|speaking)",
      "(fear of|afraid of) (retaliation|being fired|being written up|losing our jobs|losing <0-1> job|speaking up|management)",
      "(discipline|attendance|sick|call out|dress code|social media|phone) (policy|policies) <0-4> (unfair|punishes|hurts|us|we|staff|new)",
    ],
  },
  {
    name: "benefits",
    confidence: "likely",
    phrases: [
      "(our|my|staff|employee|employees|health|the|cut|cutting|lose|losing|better|dental|retirement|cuts to|no) (benefits|health plan|health insurance|insurance premiums|premiums|pension|401k|403b|deductible|parental leave|maternity leave|tuition reimbursement|parking fees|childcare) <0-5> (cut|cuts|going up|went up|gone|worse|expensive|double|doubled|raise|fight|contract|lost|increase|taken|reduced|employees|workers|staff|package|again|union|bargaining|per paycheck|for us)",
      "(parking|cafeteria|childcare|daycare) <0-3> (fee|fees|costs|cost|increase|went up) <0-8> (staff|employees|workers|us|paycheck|evening|night shift|raise)",
      "(raised|raising|doubled) parking fees",
      "(park|parking) <0-3> (at|where) <0-4> (i|we|staff|nurses|everyone) (work|works)",
      "(pay|paying|paid|charge|charged|charges|charging) <0-4> to park",
      "{number} a (month|day|week|shift|year) <0-1> (to park|for parking)",
      "(paid|sick|family|parental|maternity|bereavement|medical) leave <0-4> (for (staff|nurses|workers|us|residents)|denied|policy|we|deserve|contract|cut)",
      "(we|staff|workers|nurses|everyone) <0-3> (lose|losing|lost|keep|deserve|deserves|need|pay more for) <0-2> (benefits|health insurance|insurance|pension|sick days|sick leave|parental leave)",
    ],
  },
  {
    name: "union",
    confidence: "certain",
    source: "29 U.S.C. 157",
    phrases: [
      "(union|unions|unionize|unionise|unionizing|unionising|unionized|unionised|union busting|union buster|nlrb|labor board|labour board|organizing committee|union card|union cards|authorization cards|shop steward|steward|union rep|seiu|afscme|nnu|national nurses united|bcnu|heu|cna nnoc|labor law|labour law|section 7|concerted activity|right to organize|organize together|picket line|captive audience)",
      "(sign|signed|signing) <0-1> (cards|union cards|a card)",
    ],
  },
  {
    name: "strike",
    confidence: "certain",
    phrases: [
      "(walkout|picket|pickets|picketing|picketed|sick out|sickout|strike line|the strike|our strike|a strike|need a strike|work stoppage|strike vote|strike fund|strikebreakers|scab|scabs|informational picket|lockout|strike notice)",
      "(strikes|strike|striking) (in|at) <0-2> (health|healthcare|hospitals|hospital|nursing|medicine)",
      "(on|go on|going on|went on|vote to|voted to|authorize a|authorized a|ready to) strike",
      "(nurses|workers|staff|residents|techs|aides) (on|to|are on|will|may) strike",
    ],
  },
  {
    name: "petition",
    confidence: "likely",
    phrases: [
      "(sign|signed|signing|start|started|starting|our|circulating|deliver|delivered) <0-2> (petition|open letter|letter of no confidence)",
      "(petition|open letter) <0-6> (management|administration|staffing|pay|ratios|breaks|board|ceo|schedule|schedules|hours|hospital|nurses|workers|wages|benefits|contract|raises)",
      "vote of no confidence",
    ],
  },
  {
    name: "grievance",
    confidence: "certain",
    phrases: [
      "(file|filed|filing|won|lost|our|the|a|group|class|step {number}) (a|the|our|group|class)? (grievance|grievances|unfair labor practice|unfair labour practice|ulp|ulps|arbitration)",
      "(hr complaint|complained to hr|complaint to hr|went to hr|labor complaint|wage claim|wage complaint)",
    ],
  },
  {
    name: "bargaining",
    confidence: "certain",
    phrases: [
      "(bargaining|collective agreement|collective bargaining|bargain collectively|contract negotiations|contract talks|contract fight|(rally|rallying|march|marching|picketing|striking|fighting|walking out) <0-8> for (a|our|the|fair) <0-1> contract|tentative agreement|bargaining table|bargaining team|first contract|fair contract|contract campaign|contract expires|contract expired|expired contract|working without a contract|contract vote|ratify|ratification vote|ratified|negotiating team|come back to the table)",
      "(our|the|new|union|good|a strong) contract (now|is|was|offer|proposal|expires|ends|language|win|fight|vote|deserves)",
    ],
  },
  {
    name: "management",
    confidence: "likely",
    phrases: [
      "(management|administration|admin|leadership|executives|the executives|upper management|the c suite|the suits|our ceo|the ceo|the bosses|supervisors|our manager|hr) <0-4> (ignored|ignores|ignoring|refuses|refused|doesn't care|don't care|does not care|won't listen|never listens|never listened|promised|lied|lies|offered|offers|cut|cuts|cutting|told us|tells us|wants us|expects|blames|blamed|threatened|denied|denies|silent|out of touch|got bonuses|should|has no idea|treats|treat|calls us heroes|gave us (pizza|pizzas)|says there is no money)",
      "(pizza party|pizza parties|thank you pens) <0-6> (raise|raises|staff|staffing|instead|ratios|pay|again)",
      "(we|nurses|staff|workers|aides|techs|residents) <0-2> (deserve|demand|demanding|are fighting for|want|need|are asking for) <0-3> (better|respect|fair|safe|more|raise|raises|breaks|rest|protection|a voice|a seat|safer|pay|staff|contract|help)",
      "(respect|dignity|voice) at work",
      "(speak|speaking|spoke) (up|out) <0-3> (working conditions|staffing|pay|management|safety|the schedule|our schedules)",
    ],
  },
  // Two matters of the work, and a word of protest or of asking around, in one text.
  {
    name: "matter",
    confidence: "likely",
    phrases: [
      "(overtime|unpaid|unapproved|call outs|callouts|call out|backfill|backfilled|clock out|off the clock|lunch break|missed lunch|missed breaks|no breaks|pto|time clock|timesheet|timesheets|between shifts|short again|charge with|floated|mandated|on call again|extra shift|extra shifts|ratios|ratio|paycheck|paychecks|pay stub|differential|raises|write up|sick call|holiday pay|merit raise|merit raises)",
    ],
  },
  {
    name: "protest",
    context: true,
    confidence: "possible",
    phrases: [
      "(anyone else|who else|am i the only|fed up|tired of|enough is enough|free work|free labor|wage theft|that's illegal|isn't legal|not getting paid|didn't get paid|not paid|they want us|expect us|expects us|zero|nobody came|wear red|stand together|together|solidarity|not okay|not ok|how is this legal|make it make sense|speak up|hr says|hr said|management says|stop doing)",
    ],
  },
  {
    name: "not-work",
    context: true,
    confidence: "possible",
    phrases: [
      "(labor and delivery|in labor|labor pains|labor room|induced|contractions|uterus|birth|credit union|european union|union of|union square|union street|soviet union|union station|student union|school union|debate union|strike zone|strike a balance|lightning strike|heel strike|bowling|state of the union|civil union)",
      "(join our team|now hiring|we're hiring|we are hiring|apply (now|today|online|here)|careers page|career fair|job fair|open positions|competitive (pay|wages|salary)|sign on bonus available|great benefits|excellent benefits)",
    ],
  },
] as const satisfies readonly Pattern[];
