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

const feel =
  "(loved|love|enjoyed|enjoy|honor|honour|honored|honoured|pleasure|joy|privilege|privileged|gift|blessing|lucky|proud|glad|happy|delight|delighted|meant|means|grateful|thrilled)";

/** Having been together: "we loved having you", "to be there for you", "at your side". */
const company = /* @__PURE__ */ (() => [
  `${feel} <0-4> (having|have|had|hosting) you`,
  `${feel} <0-4> (to be|being|be) (there for|with|at the side of|part of|a part of) (you|your)`,
  `${feel} <0-4> (walk|walking|work|working|stand|standing|spend|spending|share|sharing) <0-3> (with|beside|alongside|by) (you|your)`,
  `${feel} <0-4> (walk|walking|share|sharing) <0-1> (your|this|that|these|those) <0-2> (journey|road|story|path|day|days|weeks|months|joy|moment)`,
  `${feel} <0-4> (get|getting) to <0-3> (you|your)`,
  "(at|by) your (side|bedside) (these|those|that|this|through|during|in|when|all|was|on|every)",
  "(letting|let|allowing|allowed) us (be|to be|share|into|walk|help|hold|look|take|deliver|get) <0-4> (you|your)",
  "(put|putting|placed|placing) your trust in",
  "(trusting|trusted) (us|our|dr|doctor|him|her) <0-5> (your|you)",
  "(helping|helped|getting|got|nursing|cheering|seeing) you <0-2> (back|through|well|home|up|on)",
  "you (were|are) (a|an|such a|our|one of our|the) <0-2> (trooper|fighter|warrior|star|champ|champion|rock star|inspiration|hero|delight|joy|pleasure|patient)",
  "you were (so|very|incredibly|amazingly)? (brave|patient|strong|courageous|calm)",
  "you made (our|us|the|my|everyone|everybody|all)",
])();

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
  ...company,
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
  "(the|our) <0-2> (er|ed|clinic|floor|unit|team|nurses|staff|doctors|ward|icu|night crew|crew) (took|take) <0-3> care of you",
  "{relation} was (a patient|admitted|seen|treated|discharged|with us)",
  "your (operating|exam|delivery|hospital|recovery) room",
  "your (room|bed|chair|pod) <0-2> (is|was|feels|felt|looks|has|had|still|seems)",
  `${sorry} <0-5> (the|that|this)? <0-3> (bruise|epidural|iv|stitches|incision|infection|fall|needle|biopsy|scan|anesthesia|wound|surgery|procedure|operation|discharge|medication|mix up (with|about|over|in) your|cancellation|diagnosis|bill|dentures|long wait)`,
  `${sorry} <0-8> you (pressed|rang|called for|asked for|waited|lay|bled|fell|woke|arrived|left|came|were discharged|were in pain|were moved|had to wait|were hurt|spent)`,
  "(when|that|how|after|while|because|night|day|time) you (pressed|rang|arrived|left us|came in|came to|checked in|checked out|delivered|went home|went into|woke up|were wheeled|were rolled|walked in|walked out|fell|gave birth|lay|lost)",
  "you (chose|decided|asked|wanted|elected|opted) (to|for|not to) (leave|go home|be discharged|stop|skip|wait|have the|the epidural|refuse|discharge)",
  "you (came|arrived|checked) (in|late|early|to our|with|by|on)",
  "you (refused|declined|signed for|agreed to|consented to)",
  "you (are|were|have been|had been|weren't|were not) (offered|given|told|shown|scheduled|booked|moved|billed|insured|covered|prescribed|weighed|tested|scanned|vaccinated)",
  "your (pain|bruise|wound|stitches|button|call light|iv|epidural|incision|bandage|medication|medications|prescription|copay|deductible|refill|results|labs|scan|x ray|biopsy|slides|specimen|samples|bill|refund|balance|statement|slot|referral|admission|discharge) <0-1> (is|are|was|were|wasn't|weren't|isn't|has|have|had|hasn't|will|should|came|did|didn't|could|shows|showed|arrived|got)",
  "(moved|rescheduled|booked|scheduled|squeezed|put) you (to|for|in|into|on|with)",
  "(refund|copay|referral|results|prescription|paperwork) <0-3> (is|are) <0-1> (on the way|on its way|ready|in the mail|waiting)",
  "(you|your {relation}) deserved <0-4> (better|warmer|gentler|more|kinder|faster) <0-4> (after|during|that|from|when|on)",
  "(your {relation}|your {relation} last) <0-2> (days|hours|night|nights|weeks) (with|on|in|here|at|and|were|was)",
  "(during|in|through|throughout) your {relation} <0-2> (days|hours|night|stay|time|labor|labour|treatment|illness)",
])();

const outcome = /* @__PURE__ */ (() => [
  `${glad} <0-5> (you|you're|you've|your|both|everyone|baby|{relation}) <0-6> ${better}`,
  `${glad} <0-4> (the|that|your) <0-2> {body-part} <0-3> (holding up|hold up|healing|healed|working|behaving|treating you|doing|bending|cooperating|better|as good as new|back in action|serving you)`,
  `${glad} <0-6> (you|you're|you are) <0-2> back (playing|running|hiking|cooking|dancing|gardening|swimming|golfing|riding|walking|lifting)`,
  `${glad} <0-6> (you|you're|you are) <0-2> back (on|in|at|out|with|behind) <0-2> (court|course|trail|trails|field|ice|bike|saddle|dance floor|garden|kitchen|gym|pool|water|classroom|stage|slopes|track|feet|action|grandkids)`,
  "(wish|wishing|hope|hoping|pray|praying) <0-5> (speedy|quick|smooth|full|continued|fast|complete|swift) recovery",
  "(the|that|your|those) (scar|scars|bruise|bruising|swelling|numbness|stiffness|rash|limp|stitches|incision) <0-2> (will|should|fade|fades|heal|heals|settle|settles|go away|come out|flatten|flattens)",
  "your (speedy|quick|smooth|full|continued|fast|complete|swift)? recovery",
  "your (stitches|incision|wound|cast|scar|knee|hip|shoulder|infection|fracture|tumor|back|heart) <0-2> (healed|healing|recovered|recovering|came out|came back|looks good|looked|doing)",
  "(congratulations|congrats|cheers|hooray|bravo|way to go|happy for you|happy|proud of you|well done) <0-6> (baby|little one|little girl|little boy|new arrival|newborn|twins|triplets|daughter|son|chemo|radiation|treatment|recovery|remission|kidney|heart|liver|lung|lungs|hip|knee|first steps|last infusion|last round|being cancer free|weight loss|delivery|birth|discharge|homecoming)",
  "(so|very)? happy for you and <0-2> ({relation}|twins|triplets|babies|boys|girls)",
  "(thinking of|praying for|condolences|sympathy|sorry for your loss) <0-8> (passed|died|loss|passing|death|last night|last days) <0-4> (here|with us|in our|at our|on our|peaceful|in may|in june|in {month})",
])();

const record = [
  "(we|i|we've|i've|we have|team|staff|manager|office|director|i have) <0-2> (reviewed|review|looked at|looked into|pulled|checked|looked up|examined|searched|opened|read|reviewing) <0-3> (your|his|her|their) <0-1> (chart|charts|record|records|file|files|case|labs|lab|results|notes|bill|scan|scans|imaging|account|medical record|medical records|history|visit|appointment)",
  "(according to|per|based on|from|in|on) (your|his|her|their) (chart|records|record|file|medical record|medical records|notes|labs|intake form|history)",
  "(your|his|her|their) (chart|records|record|file|medical record|notes|labs|bloodwork|insurance|claim|account) <0-1> (show|shows|showed|indicates|indicate|says|state|states|confirm|confirms|reflect|reflects|was billed|was sent|was denied)",
  "our records (show|indicate|say|confirm|reflect) (that)? (you|your|he|she)",
  "you (missed|cancelled|canceled|rescheduled|no showed|skipped|arrived late for|declined|refused|signed|requested) <0-3> (appointment|appointments|visit|treatment|procedure|consent|form|medication|pain medication|discharge|surgery)",
  "(are|have) you (still)? (taking|been taking|using) your <0-1> {care-term}",
  "(are|have) you (still)? (taking|been taking|using) your (meds|medication|medications|pills|tablets|insulin|inhaler)",
  "{capital} {capital}? (came|was brought|was referred|was sent) to us (on|in|as|with|for|after|because)",
  "(he|she) (came|was brought|was referred|was sent) to us (on|in|as|with|for|after|because)",
  "we (referred|admitted|discharged|treated|scanned|examined|operated on) (him|her) (for|to|on|in|with|after|home)",
  "you (left|checked out) (against medical advice|ama|without being seen|before being seen)",
  "(log|logs|desk|system|cameras|schedule|notes|screen|ledger) <0-1> (has|have|had|puts|shows|showed) you <0-2> (arriving|arrive|checking in|leaving|late|early)",
  "(refill|prescription|opioid|narcotic|antibiotic|scan|mri) (was|wasn't) <0-1> (appropriate|indicated|warranted|denied|refused|declined)",
  "(the|that|this) (urine|drug|tox|toxicology) screen",
];

/** Remembering a stay, and people who are still there. */
const remembered = [
  "(we|i|everyone|everybody|nurses|team|crew|all of us|they|who|nobody) <0-2> (remember|remembers|forgot|will forget|forget) (you|your|the day you|how you)",
  "(of course|yes|oh)? we (all|still|do|certainly)? remember (well|fondly|you|that day|the day)",
  "of course (we|i) remember",
  "(story|stories|tale) of (how|when|the day|the night) you",
  "(doctor|dr|nurse|surgeon|midwife|therapist|aide|team|{capital}) <0-2> (enjoyed|loved|adored|remembers|treasured) (working with|meeting|treating|seeing|teaching|caring for|having|helping|knowing|every|your)",
  "(nurse|doctor|surgeon|midwife|therapist|resident|clinician|provider|hygienist|tech|dr {capital}|team) (who|that) <0-1> (saw|treated|examined|had|admitted|discharged|scanned|delivered|stitched|met|helped|cared for|looked after) (you|your|him|her)",
  "(dr|doctor|nurse|our nurse|our doctor|surgeon|midwife|pharmacist|therapist|he|she) <0-2> (would like|wants|will|is going|plans|needs|hopes) <0-1> (see|call|ring|phone|check|examine|meet|recheck|change|adjust|remove) <0-1> (you|your|the dose|the wound|about the|on the)",
  "see you <0-4> for <0-2> (cycle|round|session|infusion|dose|{care-term})",
  "see you <0-4> (for|at) (the|your) <0-1> (stitches|check|checkup|cast|scan|infusion|results|procedure|surgery|cleaning|dressing|booster|shot|{care-term})",
];

/** Family who are or were cared for, told of or sent greetings to. */
const relatives = [
  "your {relation} <0-1> (is|was|are|were|looks|looked|keeps|kept|did) <0-4> (in good hands|good hands|pleasure|hero|fighter|trooper|star|delight|asleep|awake|resting|eating|smiling|comfortable|recovering|strong|brave|missed|up here|upstairs|joy|gem|champ|doing|loved|sweetheart|inspiration)",
  "(hug|hugs|kiss|squeeze|high five|love|hello|wave|greetings|regards) <0-5> (from|to) (all of us|everyone|everybody|the team|the nurses|the night crew|us)? <0-3> (in|on|at) {ward}",
  "(give|tell|hug|kiss|squeeze) your {relation} <0-8> (us|we|nurses|nurse|crew|team|floor|unit|ward|doctor|staff)",
  "(give|hug|kiss|squeeze) (your|that|the) (little one|newborn|baby|sweet boy|sweet girl|preemie|peanut)",
];

const back = [
  "(see|seeing|welcoming|welcome|expect) you <0-3> (at|for|on|in) your (next|follow up|upcoming|annual|6 month|six month|postop|post op)? {visit}",
  "(rolled|wheeled) you <0-1> (out|home|upstairs|downstairs|in|back)",
  "(sent|carried) you home",
  "(bed|chair|bay|pod|room|spot|slot) {number} <0-4> (ready|waiting|saved|made up|reserved) <0-1> for you",
  "(the|your) (port|iv|needle|stick|poke|port access) (goes|went|will go|is|was) <0-1> (easier|smoother|better|quicker|fine)",
  "(easier|better|smoother|quicker|gentler) than (last|the last) (round|cycle)",
  "when you (were|was|came|come|stayed|visited|arrived|had) <0-2> (here|in|with us|on our|admitted|a patient|seen|hospitalized|at our|to us|to see us|last week|last month|back to|surgery)",
  "(while|whilst|since|after|the day|the night|the time) you (were|stayed|visited|left|came) (here|with us|in our|on our|home|at our|under our care|in the hospital|in labor|admitted|discharged|in for|in to see)",
  "you (were|have been|had been|got) (seen|treated|admitted|discharged|under our care|in good hands|in our care|one of our patients|a patient|scheduled|referred|hospitalized|transferred|triaged|examined|operated on)",
  "(come|coming|came|welcome) back (and|to|for)? (see|visit|seeing) us",
  "(bring|brought) your {relation} (in|here|to us|to our|back)",
];

const returning = /* @__PURE__ */ (() => [...back, ...remembered, ...relatives])();

const third = [
  "(in|at|on|to) (our|the|my)? <0-1> (dialysis|chemo|rehab|surgery|recovery|pt|therapy|radiation|infusion|{ward})",
  "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|{number}) floor",
  "(one of ours|with us|under our care|mine now|my patient|our patient)",
  "(she|he|they) <0-1> (delivered|pulled through|came through|made it|woke up|passed|coded|improved)",
  "(took care of|looked after|saw|treated|bathed|discharged|admitted|met) (him|her|them)",
  "it's (a|twin) (boy|girl|boys|girls)",
  "(he's|she's|he is|she is) <0-1> (up|down|over|here|in) on (ours|our)",
  "(he's|she's|he is|she is|they are|they're|he was|she was|yes he|yes she|he|she) <0-1> (with us|here with us|upstairs|on our unit|on our floor|in rehab|in icu|in the icu|in surgery|in recovery|in bed|out of surgery|out of icu|doing|stable|admitted|discharged|went home|going home|was discharged|was admitted|passed|recovering|walking|healing|resting|home now|still here)",
  "(saw|seen|had|visited|met|checked on|looked after|cared for) (him|her|them) <0-2> (in|at|on|this|today|yesterday|last|walking|up)",
];

const feeling =
  "(glad|happy|sorry|love|loved|loves|remember|remembers|delighted|proud|hope|hoping|thrilled|enjoyed|congratulations|congrats|miss|regret|apologize|apologise|apologies|pleased|relieved|thankful|grateful|sad)";
const staff =
  "(doctor|doctors|nurse|nurses|surgeon|midwife|midwives|therapist|therapists|dentist|hygienist|care team|physician|oncologist|cardiologist|pediatrician|provider|anesthesiologist|pt|aide)";

/** What only those who care for somebody can say that they did. */
const did =
  "(treated|operated on|examined|cared for|admitted|discharged|looked after|took care of|evaluated|delivered)";

/** A feeling or a fact about care in the same breath as "you" and "your". */
const tied = /* @__PURE__ */ (() => [
  "(how's|how is|hows|how are) (the|your|that|those) <0-1> ({care-term}|{body-part})",
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
  "(on|with|in|for|of) (those|that|your) (new|brand new|shiny|bionic|rebuilt|repaired|mended) <0-1> {body-part}",
  "(happy|glad|thrilled|delighted|good|love|great) <0-3> {body-part} <0-1> (held up|is holding|holds up|is holding up|came through|behaved|healed)",
  `(hope|hoping|wish|wishing) <0-2> (you|your {relation}) (is|are|feel|feels|get|gets|heal|heals|recover|recovers|all the best in your) <0-2> (better|well|soon|back|quickly|recovery)`,
  "(told|explained|discussed|advised|informed|offered|warned|reminded) <0-1> (to|with)? (you|your {relation}) <0-4> (at|during|before|after|about) (the|your|that) <0-2> {visit}",
  "(you|your {relation}) (were|was) (told|offered|advised|informed|given|prescribed|charged|billed|asked to sign|triaged|moved|transferred|brought)",
  "(meet|met|meeting|seeing|saw|deliver|delivering|delivered|holding|held) your <0-1> (newborn|baby|little one|twins|son|daughter|preemie)",
  "(help|helped|helping|assist|support|supported) <0-2> with your {care-term}",
  `(i|we) (was|were|am|are) (your|his|her|their|this {patron}|that {patron}|the {patron}) <0-2> ${staff}`,
  `(i|we) <0-1> ${did} (this|that|the) <0-1> {patron}`,
  `our <0-2> ${staff} <0-1> (followed|met|kept to|did) <0-4> in your case`,
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
  { name: "return", confidence: "certain", source, phrases: returning },
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
    name: "kept",
    confidence: "certain",
    source,
    phrases: [
      "(we|i|all of us|everyone|everybody|nurses|team|staff|crew|unit|ward|floor) <0-2> (remember|remembers|miss|misses|adored|still think of|still talk about|think about|think of) (him|her|them)",
      "(tell|give) (him|her|them) <0-2> (hello|hi|hugs|a hug|our love|our best|we said|that|from)",
      "(say|said) (hi|hello) to (him|her|them|your {relation})",
      "(his|her|their) <0-4> (is|are) still (in|on|at|with|behind|here)",
    ],
  },
  {
    name: "beside",
    confidence: "likely",
    source,
    phrases: [
      "(in|on|at|from|through|of) (my|our) <0-2> ({ward}|gym|table|chair|pool|clinic|caseload|care|hands|families|patients)",
      "(i|we) (got|was|were|have had|had) <0-2> (part of|a part of|there for|there when|there through|there from) <0-1> (this|that|it|her|his|their|every|day)",
      "(i|we) (got|get|had) <0-4> (to watch|to see|watching|seeing|to walk|walking|to work with|working with) <0-1> (every|each|this|her|him|them|his|their|these)",
    ],
  },
  { name: "you", confidence: "certain", phrases: ["(you|you've|you'd|ya|u)"] },
  { name: "your", confidence: "certain", phrases: ["(your|ur)"] },
  {
    name: "with-you",
    confidence: "certain",
    phrases: [
      "(sit|sat|be|stay|stayed|walk|walked|work|worked|laugh|laughed|dance|danced|sing|sang|play|played|cry|cried|celebrate|celebrated) (with|beside|next to) you <0-2> (through|during|those|these|that|when|all|at|in|on|for)",
      "(gave|moved|met|helped|brought|showed|offered|treated|charged|billed|seated|placed|scheduled|refunded|kept|saw|scanned|examined|admitted|transferred|discharged|vaccinated|weighed|rescheduled|x rayed) you",
      "(explained|explain|described|describe|offered|given|shown|went over) <0-5> (to|with) you",
      "(see|have|welcome|seeing|having|welcoming) you back (for|on|in|at|here)",
      "when you come (on|at|in|back|for)",
      "(people|patients|folks|someone|a patient) like you",
      "(meet|met|meeting) (you|your <0-2> family|your {relation})",
      "(the|our) (doctor|nurse|surgeon|therapist|provider|dentist|midwife) you",
      "(whole|entire|everyone in|everyone on|all of|everybody on) <0-1> {ward} <0-1> (sends|says|send|say|misses|miss|cheers|is cheering|wishes)",
      "(on|off) the (list|schedule|board) (for|at|that|on)",
      "(hear|hearing) from you again",
    ],
  },
  {
    name: "that-time",
    confidence: "certain",
    phrases: [
      "(that|those|these long|these past) (night|nights|evening|weekend|morning|afternoon|day|days|weeks|months|shift|floor|room|visit|stay|hours)",
    ],
  },
  {
    name: "the-care",
    confidence: "certain",
    phrases: ["(the|that) (new|old|whole|long|second|first|last|follow up)? {care-thing}"],
  },
  {
    name: "glad-or-sorry",
    confidence: "certain",
    phrases: [
      "(glad|happy|pleased|delighted|relieved|sorry|apologize|apologise|regret|hope|congratulations|congrats|thrilled)",
    ],
  },
  { name: "ours", confidence: "certain", phrases: ["(we|us|our|i|my|me)"] },
  { name: "thing-of-care", confidence: "certain", phrases: ["{thing-of-care}"] },
  {
    name: "everybody",
    confidence: "certain",
    phrases: [
      "(anyone|everyone|anybody|everybody|someone|anything|whoever|whether|each person|every person|every patient|every family|all patients|our patients|any patient|people who)",
      "(please|kindly|feel free|you can|you may|you could|you are welcome) <0-2> (call|contact|reach|email|write|visit|ask|stop|message|send|use|find|get|speak|talk|see|check|dial|ring)",
      "we (aim|strive|try|work|want|hold|believe)",
    ],
  },
  {
    name: "silence",
    confidence: "certain",
    phrases: [
      "(cannot|can't|can not|not able to|unable to|keep us from|keeps us from|prevent us from|prevents us from|may not|do not|don't|not allowed to|does not allow|forbid us|forbids us) <0-2> (say|discuss|discussing|saying|talk|confirm|share|comment|speak|answer|go into|respond)",
    ],
  },
  {
    name: "turn",
    confidence: "certain",
    phrases: ["(but|however|though|although|yet|still|nevertheless|nonetheless|except|that said)"],
  },
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
