import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.502(a); OCR settlements on replies to reviews";
const whose = "your ({relation})?";
const sorry = "(sorry|apologize|apologise|apologies|apology|regret|sad|saddened|dismayed|concerned)";
const glad =
  "(glad|happy|pleased|thrilled|delighted|relieved|overjoyed|great|wonderful|good|love|loved|grateful|excited)";
const joy = "(joy|pleasure|honor|honour|privilege|delight|treat|blessing)";
const tending =
  "(caring for|care for|cared for|looking after|look after|looked after|taking care of|take care of|took care of|taken care of|treating|treated|treat|serving|served|operating on|delivering|delivered|nursing|rehabbing)";
const better =
  "(feeling better|feel better|doing well|doing better|doing great|doing so well|recovering|recovered|healing|healed|back home|home safe|home|on the mend|pain free|better|healthy|well|back on your feet|up and about|walking again|walking|back to|thriving|cancer free|out of the hospital|sleeping|smiling again|seizure free|in remission)";

const care = /* @__PURE__ */ (() => [
  `${joy} <0-5> ${tending} (you|your|him|her|them)`,
  `${joy} <0-3> (having|have|had|meeting|seeing|see|helping|help) (you|your) <0-3> (here|with us|as a patient|on our|in our|at our|through)`,
  `(honored|honoured|proud|privileged|grateful|humbled|happy|glad|pleased|thankful|able|lucky|fortunate) <0-4> ${tending} (you|your)`,
  `(we|i|our team|our nurses|our staff|they|the team|who|nurses|doctors) (have|had)? (cared for|looked after|treated|took care of|operated on|admitted|discharged|delivered|saw|have seen|evaluated|examined) (you|your)`,
  "(thank|thanks|grateful|appreciate|appreciated) <0-5> (trusting|trust|trusted|entrusting|allowing|letting|choosing|picking|chose) <0-6> (care|surgery|treatment|health|delivery|birth|procedure|baby|smile|recovery|journey|loved one|{relation})",
  "(thank|thanks) <0-3> being <0-3> (patient|patients) (of ours|of mine|here|with us)?",
  "(being|as|you are|you're|were) (a|an|our|such a|one of our|our most) <0-2> (patient|patients) (of ours|here|at our|with us|of mine|since|for)",
  "(our|valued|loyal|longtime|favorite|favourite|wonderful) patient like you",
  "as (our|my) patient",
  "as (a|our) (valued|longtime|loyal|former|current|recent|new|returning) patient",
  `the <0-2> (nurses|team|doctors|staff|doctor|nurse|surgeon|therapists|aides|midwives) who ${tending} (you|your)`,
  "(you|your {relation}) <0-2> (under|in) our care",
])();

const visit = /* @__PURE__ */ (() => [
  `${sorry} <0-7> ${whose} <0-2> {visit}`,
  `${glad} <0-6> ${whose} <0-1> {visit}`,
  "your {relation} <0-8> (during|throughout|after|before|from) (her|his|their) <0-1> {visit}",
  `(thank|thanks) <0-4> ${whose} (recent|last)? {visit} (here|with us|at|last|to our|to us)`,
  "your (recent|last|latest|next|upcoming|follow up|scheduled|first|second|rescheduled|missed|cancelled|canceled|previous|long|lengthy) {visit}",
  "your (wait|appointment|surgery|procedure|operation|stay|visit|admission|delivery|treatment|transplant|scan|biopsy|test|results|recovery|discharge|chemo|infusion|care) <0-1> (was|were|went|did not|didn't|took|ran|has been|had to|is on|is at|is scheduled|is set|is confirmed|fell short|did|could have)",
  "your {relation} <0-4> (care|visit|stay|surgery|procedure|appointment|treatment|operation|recovery|scan|transplant|chemo|admission|delivery|discharge|wait|experience with us|time with us)",
  "(the|that|this) <0-4> (you|your {relation}) (had|have had|underwent|received|got|experienced|went through|waited) <0-3> (here|with us|from us|from our|at our|in our|on our|this|last|yesterday|today)",
  "(the)? <0-0> (care|treatment|wait|attention|surgery|procedure|delays|delay) (that|which)? you (had|received|got|experienced|endured)".replace(
    " <0-0>",
    "",
  ),
  `(you|your {relation}) (had to wait|waited|were kept waiting|was kept waiting|were left waiting|was left) <0-4> (hours|hour|minutes|room|er|ed|long|so long|here|hallway)`,
  "(during|throughout|after|following|about|from) your (recent|last)? (stay|hospital stay|hospitalization|surgery|procedure|operation|admission|delivery|infusion|chemo|time with us|time here|recovery) (here|with us|at our|in our|on our|with our|last|was)",
  "your time (with us|here|in our|on our|at our|on the|in the)",
  "{relation} was (a patient|admitted|seen|treated|discharged|with us)",
  "your (operating|exam|delivery|hospital) room",
])();

const outcome = /* @__PURE__ */ (() => [
  `${glad} <0-5> (you|you're|you've|your|both|everyone|baby|{relation}) <0-6> ${better}`,
  `${glad} <0-4> (the|that|your) <0-2> {body-part} <0-3> (holding up|hold up|healing|healed|working|behaving|treating you|doing|bending|cooperating|better|as good as new|back in action|serving you)`,
  `${glad} <0-6> (you|you're|you are) <0-2> back (playing|running|hiking|cooking|dancing|gardening|swimming|golfing|riding|walking|lifting)`,
  `${glad} <0-6> (you|you're|you are) <0-2> back (on|in|at|out|with|behind) <0-2> (court|course|trail|trails|field|ice|bike|saddle|dance floor|garden|kitchen|gym|pool|water|classroom|stage|slopes|track|feet|action|grandkids)`,
  "(wish|wishing|hope|hoping|pray|praying) <0-5> (speedy|quick|smooth|full|continued|fast|complete|swift) recovery",
  "your (speedy|quick|smooth|full|continued|fast|complete|swift)? recovery",
  "your (stitches|incision|wound|cast|scar|knee|hip|shoulder|infection|fracture|tumor|back|heart) <0-2> (healed|healing|recovered|recovering|came out|came back|looks good|looked|doing)",
  "(congratulations|congrats) on (your|the) (baby|new baby|new arrival|little one|newborn|last chemo|recovery|remission)",
])();

const record = [
  "(we|i|we've|i've|we have|team|staff|manager|office|director|i have) <0-2> (reviewed|review|looked at|looked into|pulled|checked|looked up|examined|searched|opened|read|reviewing) <0-3> (your|his|her|their) <0-1> (chart|charts|record|records|file|files|case|labs|lab|results|notes|bill|scan|scans|imaging|account|medical record|medical records|history|visit|appointment)",
  "(according to|per|based on|from|in|on) (your|his|her|their) (chart|records|record|file|medical record|medical records|notes|labs|intake form|history)",
  "(your|his|her|their) (chart|records|record|file|medical record|notes|labs|bloodwork|insurance|claim|account) <0-1> (show|shows|showed|indicates|indicate|says|state|states|confirm|confirms|reflect|reflects|was billed|was sent|was denied)",
  "our records (show|indicate|say|confirm|reflect) (that)? (you|your|he|she)",
  "you (missed|cancelled|canceled|rescheduled|no showed|skipped|arrived late for|declined|refused|signed|requested) <0-3> (appointment|appointments|visit|treatment|procedure|consent|form|medication|pain medication|discharge|surgery)",
  "you (left|checked out) (against medical advice|ama|without being seen|before being seen)",
];

const back = [
  "(see|seeing|welcoming|welcome|expect) you <0-3> (at|for|on|in) your (next|follow up|upcoming|annual|6 month|six month|postop|post op)? {visit}",
  "when you (were|was|came|come|stayed|visited|arrived|had) <0-2> (here|in|with us|on our|admitted|a patient|seen|hospitalized|at our|to us|to see us|last week|last month|back to|surgery)",
  "(while|whilst|since|after|the day|the night|the time) you (were|stayed|visited|left|came) (here|with us|in our|on our|home|at our|under our care|in the hospital|in labor|admitted|discharged|in for|in to see)",
  "you (were|have been|had been|got) (seen|treated|admitted|discharged|under our care|in good hands|in our care|one of our patients|a patient|scheduled|referred|hospitalized|transferred|triaged|examined|operated on)",
  "(come|coming|came|welcome) back (and|to|for)? (see|visit|seeing) us",
  "(bring|brought) your {relation} (in|here|to us|to our|back)",
];

const third = [
  "(he's|she's|he is|she is|they are|they're|he was|she was|yes he|yes she|he|she) <0-1> (with us|here with us|upstairs|on our unit|on our floor|in rehab|in icu|in the icu|in surgery|in recovery|in bed|out of surgery|out of icu|doing|stable|admitted|discharged|went home|going home|was discharged|was admitted|passed|recovering|walking|healing|resting|home now|still here)",
  "(saw|seen|had|visited|met|checked on|looked after|cared for) (him|her|them) <0-2> (in|at|on|this|today|yesterday|last|walking|up)",
];

const feeling =
  "(glad|happy|sorry|love|loved|loves|remember|remembers|delighted|proud|hope|hoping|thrilled|enjoyed|congratulations|congrats|miss|regret|apologize|apologise|apologies|pleased|relieved|thankful|grateful|sad)";
const staff =
  "(doctor|doctors|nurse|nurses|surgeon|midwife|midwives|therapist|therapists|dentist|hygienist|care team|physician|oncologist|cardiologist|pediatrician|provider|anesthesiologist|pt|aide)";

/** A feeling or a fact about care in the same breath as "you" and "your". */
const tied = /* @__PURE__ */ (() => [
  `${feeling} <0-7> your <0-3> {care-term}`,
  `${feeling} <0-6> {care-term} <0-5> (for|with|by|on) (you|your)`,
  "your <0-2> {care-term} (went|was|were|has|had|did|got|came|took|didn't|turned|ran|healed|is going|are going|is done|is over|is behind)",
  "{care-term} (went|was|were|turned|came) <0-4> (for|with|on|to) (you|your)",
  "(you|your {relation}) <0-2> (spent|stayed|arrived|came in|came out|received|walked|delivered|rang|beat|fought|pulled through|recovered|healed|gave birth) <0-5> ({care-term}|here|with us|floor|ward|unit|bell|icu|nicu|er|home)",
  "(you|your {relation}) (had|got|needed|underwent|went through) <0-3> {care-term}",
  `(loved|enjoyed|loves|enjoys|love|enjoy|adored) <0-1> ${tending} (you|your)`,
  `your (own)? ${staff} (spent|was|were|told|explained|saw|said|called|loved|reports|reviewed|did|has been|have been|will be thrilled|will be happy|will love)`,
  `(be|being|been) your ${staff}`,
  "(look|looking) forward to <0-4> your <0-2> {visit}",
  "(you|your {relation}) <0-3> (rang|ring|ringing) (the|that) bell",
  "(congrats|congratulations|proud) <0-4> ringing (the|that) bell",
  "(we|nurses|team|floor|all|unit) <0-2> (miss|missed|misses|remember|remembers) you",
  "(floor|unit|ward|nurses|crew|night shift|day shift|icu|nicu|station|everyone|everybody|all of us) <0-3> (still|always|keep|keeps|never stop|can't stop|often) (talk|talks|talking|laugh|laughs|laughing|smile|smiles|smiling|remember|remembers|quote|quotes|quoting|sing|sings|hum|hums|tell|tells|telling|wear|wears) <0-3> (you|your)",
  "your {relation} <0-1> (dentures|glasses|hearing aid|hearing aids|walker|cane|wedding ring|belongings|slippers|robe)",
  "keep up (the|with|with the|with your|your) (pt|physical therapy|therapy|exercises|rehab|exercise)",
  `(hope|hoping|wish|wishing) <0-2> (you|your {relation}) (is|are|feel|feels|get|gets|heal|heals|recover|recovers|all the best in your) <0-2> (better|well|soon|back|quickly|recovery)`,
  "(told|explained|discussed|advised|informed|offered|warned|reminded) <0-1> (to|with)? (you|your {relation}) <0-4> (at|during|before|after|about) (the|your|that) <0-2> {visit}",
  "(you|your {relation}) (were|was) (told|offered|advised|informed|given|prescribed|charged|billed|asked to sign|triaged|moved|transferred|brought)",
  "(meet|met|meeting|seeing|saw|deliver|delivering|delivered|holding|held) your <0-1> (newborn|baby|little one|twins|son|daughter|preemie)",
  "(help|helped|helping|assist|support|supported) <0-2> with your {care-term}",
])();

/** Words by which a reply confirms that somebody is or was a patient; even a thank-you can do that. */
export const patterns: readonly Pattern[] = [
  { name: "care", confidence: "certain", source, phrases: care },
  {
    name: "choice",
    confidence: "likely",
    source,
    phrases: [
      "(thank|thanks) <0-2> (choosing|trusting|picking) (us|our|{names}|{aliases})",
      "(you|you've) (chose|chosen|trusted) (us|our|{names}|{aliases})",
    ],
  },
  { name: "visit", confidence: "certain", source, phrases: visit },
  { name: "outcome", confidence: "certain", source, phrases: outcome },
  { name: "record", confidence: "certain", source, phrases: record },
  { name: "return", confidence: "certain", source, phrases: back },
  {
    name: "experience",
    confidence: "possible",
    source,
    phrases: [
      "your <0-2> experience (with us|here|at our|in our|with our)",
      "your (experience|concerns) (with|about) (our|your|the) (nurse|nurses|doctor|surgeon|doctors|staff|team|er|clinic)",
    ],
  },
  { name: "tied", confidence: "likely", source, phrases: tied },
  { name: "third", confidence: "certain", source, phrases: third },
  {
    name: "of-words",
    confidence: "certain",
    phrases: [
      "(review|note|words|comment|comments|message|feedback|suggestion|suggestions|rating|post|letter)",
    ],
  },
  {
    name: "generic",
    confidence: "certain",
    phrases: [
      "our patients",
      "every patient",
      "all patients",
      "each patient",
      "any patient",
      "patients and families",
      "before your",
      "to (schedule|book|reschedule|make|change|cancel|request)",
      "any",
      "(questions|concerns) (about|with|on|regarding)",
      "(discuss|talk about|ask about|help with|check on|answer)",
      "anyone who",
      "prepare for",
      "everyone who",
      "those who",
      "bring a",
    ],
  },
];
