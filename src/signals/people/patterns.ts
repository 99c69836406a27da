import type { Pattern } from "../../detect/index.js";

/** Words that tell, beside a name, what part the person has in the story. */
export const patterns = [
  {
    name: "staff-role",
    confidence: "certain",
    phrases: [
      "{staff-role}",
      "our (own|new|very own)",
      "head of <0-2> (department|program|service|unit|team)",
    ],
  },
  {
    name: "public-role",
    confidence: "certain",
    phrases: [
      "{public-role}",
      "for (mayor|governor|senate|state senate|congress|city council|president|assembly|school board|judge|sheriff)",
    ],
  },
  // Whoever stands for election is known by name.
  {
    name: "candidate",
    confidence: "certain",
    phrases: [
      "(vote|votes|voted|voting|ballot|ballots|campaigning|canvassing) for",
      "(elect|re elect|reelect|endorse|endorses|endorsed|endorsing|candidate|running mate)",
    ],
  },
  { name: "occupation", confidence: "certain", phrases: ["{occupation}"] },
  { name: "relation", confidence: "certain", phrases: ["{relation}"] },
  {
    name: "praise",
    confidence: "certain",
    phrases: [
      "(congratulations|congrats|kudos|props|bravo|cheers) (to|on|again|dr)?",
      "(thanks|thank you|hats off|shout out|shoutout|big thanks|gratitude) to",
      "(thanked|thanking|thanks)",
      "(welcome|welcoming) (to|aboard)?",
      "(led|hosted|presented|organized|organised|curated|moderated|taught|written|performed|directed|founded|run|staffed|joined|headed|chaired) by",
      "(nominate|nominated|honor|honored|honour|honoured|celebrate|celebrating|recognize|recognized|recognizing|appointed|promoted|named|elected|hired|retiring|retires|retirement|employee) (as|of|the|our|for|from)?",
      "(award|awards|medal|prize|fellowship|scholarship|certified|accredited|board certified|tenure|service|anniversary)",
      "my (colleague|coworker|mentor|boss|preceptor|co worker|work bestie|charge nurse|team)",
      "(join|joining|hear|hear from|listen to|featuring|with speaker|speaker|speakers|webinar|keynote|interview with) ",
      "(works|worked|working|serves|served|practices|practises|trained|teaches|treats|sees) (in|at|on|nights|with|as|here|patients|our|children|adults)",
      "(treats|operates on|performs|performed|delivers|delivered|discovered|invented|described|developed|pioneered)",
    ],
  },
  // Who gives, helps, serves or leads there, wherever in the sentence it is said.
  {
    name: "helper",
    confidence: "certain",
    phrases: [
      "(volunteer|employee|nurse|doctor|team|caregiver|tech|staff member|physician|colleague|resident) of the (month|year|week|quarter)",
      "(board|foundation|campaign|auxiliary|committee) (chair|member|president|trustee)",
      "(first|senior|corresponding|lead|last|co) (author|authors|investigator|investigators)",
      "(ran|built|wrote|checked) the (models|model|numbers|analysis|stats|statistics|code)",
      "(gift|gifts|donation|pledge|bequest|grant|endowment) (of|from|by)",
      "(ran|runs|managed|manages|staffed|staffs|led|leads|chairs|chaired|founded) our",
      "(stepping|stepped|steps) down",
      "years of (service|volunteering|leadership)",
      "(after|for) <0-1> {number} years (on|at|in|with|behind|as|of) <0-1> (service|job|desk|unit|floor|nights|counter)",
      "hangs up (her|his|their)",
      "(turned|turns|turning|handed|hands|handing) in (her|his|their) <0-1> badge",
      "(receives|received|accepts|accepted|awarded|earned|wins|won|gets|got) <0-6> (medal|award|prize|plaque|scholarship|trophy|certificate)",
      "(has|have|had) (volunteered|served)",
      "{capital} (retired|quit|resigned|transferred|got fired|was fired|was laid off|clocks|clocked)",
      "(miss|missing|missed) {capital} <0-2> (on|at|around) (nights|days|weekends|work|shift|the unit|our unit)",
    ],
  },
  // Talk of pay and hours is of those who work there.
  {
    name: "wages",
    confidence: "certain",
    phrases: [
      "(wage|wages|our pay|my pay|paycheck|paychecks|salary|salaries|staffing|understaffed|short staffed|short handed|union|unions|contract|strike|striking|picket|picketing|picketed|overtime|ratios|coworker|coworkers|bargaining|unpaid|scab|steward|grievance|callouts)",
    ],
  },
  {
    name: "contact",
    confidence: "certain",
    phrases: [
      "(contact|call|email|ask|ask for|rsvp to|reach|hear|join|meet|meet with)",
      "(cv|cvs|resume|resumes|application|applications|rsvp|rsvps|questions|entries|names|forms|photos|nominations|recipes|size|sizes) (to|with|by)",
    ],
  },
  {
    name: "animal",
    confidence: "certain",
    phrases: [
      "(mouse|rat|dog|puppy|therapy dog|cat|kitten|horse|pony|rabbit|hamster|parrot|goldfish|robot|mascot|hurricane|storm|tropical storm|manikin|mannequin|teddy bear|plant|car|goat|llama|alpaca|sheep|cow|calf|pig|monkey|chimp|chimpanzee)",
    ],
  },
  { name: "animal", confidence: "certain", phrases: ["(collar|tag) (says|reads|said)"] },
  {
    name: "own-family",
    confidence: "certain",
    phrases: ["(my|our) <0-2> {relation}", "proud {relation} (moment|here|alert|of)?"],
  },
  {
    name: "own-kin",
    confidence: "certain",
    phrases: [
      "(was|is|it's|its|are|were|being|with|about|for) (my|your|our) own (kid|child|baby|son|daughter|mom|mum|mother|dad|father|husband|wife|partner|sister|brother)",
      "(on|from) the (parent|family) side",
      "(on|from) the other side (as|of the glass|of the isolette)",
    ],
  },
  {
    name: "verdict",
    confidence: "certain",
    phrases: [
      "my (favorite|favourite|sweet|sweetest|best|first|last|youngest|oldest|little)? (patient|pt|client|kiddo|resident)",
      "our (favorite|favourite|sweet|little|littlest|youngest|oldest|first|brave)? (patient|pt|client|kiddo|fighter|warrior|survivor)",
      "(patient|pt|client|survivor|donor|recipient)",
      "pt name",
      "patient name",
      "(prior auth|prior authorization|prior authorisation|pre auth|preauth|refill|prescription|discharge papers|discharge summary|lab results|bloodwork|biopsy results|consent form|insulin|dialysis|infusion|chemo) for",
    ],
  },
  {
    name: "self",
    confidence: "certain",
    phrases: ["(i'm|im|i am|my name is|my name's)", "(it's|its|this is)"],
  },
  {
    name: "pronoun",
    confidence: "certain",
    phrases: ["(he|she|him|her|hers|his|he's|she's|hes|shes|himself|herself|they|their|them|they're|theyre)"],
  },
  {
    name: "aged-one",
    confidence: "certain",
    phrases: [
      "(he|she|he's|she's|he'd|she'd) (is|was|had|turned|just turned|would be|just)? (turned)? {number}",
    ],
  },
  {
    name: "own-patient",
    confidence: "certain",
    phrases: [
      "(my|our) (very)? (first|last|favorite|favourite|oldest|youngest|best|longest|newest|littlest|bravest) <0-2> (patient|pt|client|kiddo)",
      "(a|one of) <0-1> (patient|patients) of (mine|ours)",
    ],
  },
  {
    name: "said-to-be-animal",
    confidence: "certain",
    phrases: [
      "(he|she|he's|she's|he is|she is|it's) (is)? (a|an|our|my) <0-2> ({breed}|dog|puppy|cat|kitten|rabbit|hamster|guinea pig|parrot|tortoise|horse|pony|ferret|gecko|goat|alpaca)",
    ],
  },
  {
    name: "of-animals",
    confidence: "certain",
    phrases: [
      "(microchip|microchipped|cone of shame|animal hospital|emergency vet|vet|veterinarian|litter box|kibble|wagging|leash)",
    ],
  },
  // A post in an office, and somebody of the staff who was a patient.
  {
    name: "office-of",
    confidence: "certain",
    phrases: [
      "(in|from|at|of|over in|down in) (our|the)? (guest relations|patient relations|patient experience|guest services|human resources|hr|marketing|billing|the front desk|front desk|reception|registration|media relations|communications|volunteer services|facilities|medical records|the library|the gift shop|the cafe|the kitchen|parking|payroll|scheduling|the switchboard)",
    ],
  },
  {
    name: "other-side",
    confidence: "certain",
    phrases: [
      "(saw|seen|sees|learned|knows|met|meets|experienced|experiences) <0-4> from the other side",
      "(on|from|to) the other side of the (bed|stethoscope|curtain|counter|desk|bedrail|bedrails|gown|scalpel)",
      "(became|becomes|become|found (himself|herself)) (a|the|our) <0-1> patient",
      "(nurse|doctor|surgeon|medic|pharmacist|colleague|caregiver) (turned|becomes|became|as a) patient",
    ],
  },
  { name: "in-room", confidence: "certain", phrases: ["(in|from) (room|rm|bed|bay|pod|crib) {number}"] },
  { name: "in-number", confidence: "certain", phrases: ["(in|from) {number}"] },
  {
    name: "cheer",
    confidence: "certain",
    phrases: [
      "(go|way to go|come on|c'mon|bravo|good job|nice work|well done|you did it|look at you)",
      "happy (discharge|bell|graduation|going home|homecoming|bell ringing) day",
    ],
  },
  { name: "addressed", confidence: "certain", phrases: ["(you|your|you're|you've)"] },
  {
    name: "own-care",
    confidence: "certain",
    phrases: [
      "my new (heart|kidney|liver|lung|lungs|hip|knee|valve|cornea|eye|hand|leg|arm|ear|skin)",
      "my <0-2> (surgery|operation|transplant|chemo|treatment|treatments|diagnosis|cancer|stroke|heart attack|recovery|rehab|biopsy|tumor|tumour|surgeon|oncologist|cardiologist|scans)",
      "(gave|give) me <0-2> (life|voice|sight|legs|heart|future) back",
      "saved my <0-1> (life|leg|arm|sight|voice|baby)",
    ],
  },
  {
    name: "own-part",
    confidence: "certain",
    phrases: ["(i|i'd|i've|i'm) <0-1> (was|had|got|been|needed|beat|survived|underwent|came|arrived|am)"],
  },
  {
    name: "tended",
    confidence: "certain",
    phrases: [
      "(took|take|taking|takes) care of",
      "(cared|caring) for",
      "(sat|sitting|stayed|prayed) with",
      "(said|saying) goodbye to",
      "happy <0-1> birthday",
      "(rest easy|get well|get well soon|fly high)",
      "(we|i|just|finally) (discharged|extubated|intubated)",
      "just admitted",
    ],
  },
  {
    name: "deed",
    confidence: "certain",
    phrases: ["rang (the|that|her|his) bell", "was born (at|on|with|premature|prematurely|early|weighing)"],
  },
  {
    name: "soft-deed",
    confidence: "certain",
    phrases: [
      "came in (with|by|after|for)",
      "beat (cancer|covid|leukemia|lymphoma|sepsis|this|it)",
      "(is|was) <0-2> (extubated|intubated|sedated|awake|off the vent|on the vent|off oxygen|cancer free|going home|heading home)",
    ],
  },
  {
    name: "naming",
    confidence: "certain",
    phrases: [
      "(named|nicknamed|introducing|say (hello|hi) to|remember|remembering|in memory of|in honor of|honoring|rip|pray for|prayers for)",
      "name is",
      "name's",
      "{relation} <0-1> (was|is|were|are) (called|named|nicknamed)",
      "(call|calls|called) me",
      "goes by",
      "names are",
      "name",
      "pt name",
      "speak to",
      "a case like",
      "(someone|patient|pt|female|male|woman|man|person) like",
    ],
  },
] as const satisfies readonly Pattern[];
