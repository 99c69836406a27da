import type { Pattern } from "../../detect/index.js";

const organ =
  "(gallbladder|appendix|tonsils|spleen|kidney|heart|liver|hip|knee|back|shoulder|baby|babies|daughter|son|twins|thyroid|uterus|prostate|wisdom teeth)";
const event =
  "(surgery|operation|transplant|chemo|chemotherapy|radiation|dialysis|diagnosis|treatment|treatments|biopsy|mastectomy|lumpectomy|hysterectomy|c section|procedure|scan|mri|mammogram|colonoscopy|stroke|heart attack|cancer|tumor|tumour|recovery|rehab|hospital stay|stay|illness|depression|anxiety|migraines|seizures|concussion|miscarriage|ivf|ptsd|crohn's|lupus|ms|diabetes|asthma|epilepsy|addiction|sobriety)";

/** The author tells what happened to himself or herself. */
const own = /* @__PURE__ */ (() => [
  `my <0-3> ${event}`,
  `(i|i've|i'd|i just|we) (had|got|have|needed|need|survived|beat|battled|fought|finished|completed|started|underwent|undergo) <0-4> (${organ} (out|removed|replaced|fixed)|${event})`,
  `i had (my|a|an|the) <0-2> ${organ} <0-1> (out|removed|replaced|fixed)?`,
  "(i|i've|i'd) (was|am|been|got) <0-2> (diagnosed|admitted|hospitalized|hospitalised|discharged|treated|a patient|in labor|in remission|cancer free|an inpatient|your patient|a patient here|intubated|misdiagnosed)",
  "(i'm|i am|im) (a|an)? <0-3> (survivor|cancer free|in remission|recipient|amputee|diabetic|sober|transplant recipient|former patient)",
  "(as|being) a (patient|former patient|survivor|cancer patient) (here|myself|at|of)?",
  "i was (the|that) <0-2> (girl|boy|kid|patient|man|woman|guy|baby|teenager|teen|preemie|one) (on|in|under) (the|that|a) <0-1> (table|bed|stretcher|gurney|ambulance|icu|er|ed|nicu|chair|wheelchair|gown|isolette|incubator|cast|scanner)",
  "i (make|am|was|would make) (a|an|such a|the|one) <0-2> patient",
  "being the patient (is|was|sucks|for once|this time)",
  "when i was (a patient|in the hospital|admitted|sick|ill|in labor|in rehab)",
  "my (surgeon|oncologist|cardiologist|midwife|anesthesiologist|care team|doctor|doctors|nurses|physical therapist|radiologist|ob) (said|told|was|were|and|at|is|are|who|listened|saved)",
  "(saved|changed) my life",
  "(they|he|she|doctors|nurses) (treated|saved|operated on|cared for|took care of|looked after) me",
  "took (such|very|great|good|really)? <0-3> care of (me|us)",
  "my (mrn|chart|discharge|hospital bracelet|wristband|scar|stitches|meds|insulin pump)",
  "{condition} since <0-2> {number}",
  `my <0-2> ${organ} (has|had|is|came|got)? <0-1> (left|gone|out|removed|replaced|scoped|fixed)`,
  `(had|got|having|getting) my <0-2> ${organ} (done|out|fixed|replaced|removed|scoped|repaired|looked at)`,
  "since my <0-3> (surgery|diagnosis|transplant|stroke|treatment)",
  "{number} years cancer free (today|this)",
])();

const part =
  "(ear|ears|scalp|forehead|nose|cheek|chin|jaw|neck|shoulder|collarbone|elbow|forearm|wrist|thumb|chest|breast|ribs|belly|abdomen|stomach|groin|hip|thigh|knee|shin|calf|ankle|foot|toe|toes|thyroid|appendix|gallbladder|colon|kidney|ovary|uterus|prostate|tonsils|wisdom teeth|retina|eardrum)";

/** The author's own body; care must be told beside it, since feet ache after any shift. */
const body = /* @__PURE__ */ (() => [
  `(on|behind|in|under|of|inside|off|near|from|above|below) my <0-2> ${part}`,
  `(so|then|and|yesterday|today|last night|finally)? my <0-1> ${part} (is|was|has|had|came|needs|needed|wants|healed)`,
  `my <0-1> ${part} my <0-1> (fault|skateboard|bike|own)`,
])();

/** What a part of the author's body did is an illness by itself. */
const failing = /* @__PURE__ */ (() => [
  `my <0-1> ${part} (decided|exploded|ruptured|burst|snapped|tore|broke|gave out|quit|popped|herniated|blew)`,
])();

/** Somebody of the author's household is brought in by the author. */
const brought = [
  "(took|brought|rushed|drove|carried) (my|our)? {capital} (to|in to|into) (the|an|our)? <0-2> (emergency|er|ed|clinic|hospital|urgent care|vet)",
  "(my|your|our|his own|her own) own (kid|child|baby|son|daughter|mom|mum|mother|dad|father|husband|wife|partner|sister|brother|family|blood)",
  "(on|from) the (parent|family|patient) side",
];

/** The author tells of someone in the family. */
const family = [
  "(my|our) <0-2> {relation}",
  "(mom|mum|dad|grandma|grandpa|nana|granny|grandad) (has|had|is|was|got|just|asked|called|told) <0-8> (me|my|us|our)",
  "my wife and i",
  "(proud|grateful|exhausted|happy|relieved|tired|lucky) (wife|husband|mom|mum|mama|dad|parent|sister|brother|daughter|son|grandma|grandpa|auntie|aunt|uncle) <0-1> (moment|moments|here|alert|post|brag)",
  "my husband and i",
  "as (his|her|a|their) (mum|mom|mother|dad|father|parent|wife|husband|daughter|son|sister|brother|grandmother|grandfather)",
];

export const patterns = /* @__PURE__ */ (() =>
  [
    { name: "self", confidence: "likely", phrases: [...own, ...failing] },
    { name: "own-body", confidence: "likely", phrases: body },
    { name: "family", confidence: "likely", phrases: [...family, ...brought] },
    {
      name: "of-others",
      confidence: "likely",
      phrases: ["(his|her|their|the patient's|your) (mom|mum|dad|mother|father|wife|husband|son|daughter)"],
    },
  ] as const satisfies readonly Pattern[])();
