import type { Pattern } from "../../../detect/index.js";

const care = "({drug}|{test}|{treatment})";
const anyCare = "({drug}|{test}|{treatment}|{habit})";
const surely =
  "(really|definitely|probably|certainly|strongly|also|just|still|always|personally|usually|highly|would|will|do|can|could|only|simply|generally|rather|kindly|please|likely|most likely|very)";
const stop =
  "(stop|quit|discontinue|hold|skip|cut|halve|half|double|reduce|decrease|lower|increase|raise|bump|taper|wean|drop|restart|resume|continue|start|begin|switch|change|avoid|ditch|finish|repeat|up)";
const apply =
  "(take|taking|give|try|use|apply|applying|drink|eat|have|swallow|insert|inject|rub|gargle|put|add|wear|keep|dab|chew)";
const modal =
  "(should|must|need|needs|needs to|need to|have to|has to|ought to|had better|better|can|may|could|might|will have to|would have to|will need|would need|will need to|should not|shouldn't|must not|can not|cannot|can't|don't need|do not need|do not have to|don't have to|don't need to)";
const who = "(you|u|he|she|they|your <0-2> {kin}|the (baby|child|kid))";

/** The writer's own recommendation: it has a speaker, so somebody is spoken to. */
const opinion = /* @__PURE__ */ (() => [
  `(i|i'd|i'll|id) ${surely}? ${surely}? (suggest|recommend|advise|advice|prescribe|propose|urge) <0-8> ${anyCare}`,
  `(i|i'd|i'll|id) ${surely}? ${surely}? (suggest|recommend|advise|advice|urge) (you|u|that you|him|her) <0-8> (${anyCare}|tested|checked|evaluated|examined|done|off|taking|using)`,
  `my (advice|suggestion|recommendation|opinion|guess|impression|hunch|diagnosis) <0-6> (${anyCare}|{ailment})`,
  `in my (humble|personal|professional|honest)? opinion <0-8> (${anyCare}|{ailment}|normal|you)`,
  `(i'd|i would|i'll|id) (not|never)? ${surely}? ${stop} <0-3> (your|the|that|this|his|her|all|those|taking)? <0-2> {drug}`,
  `(i'd|i would|id) (not|never|also|just|probably|definitely)? (want|like|ask|order|check|repeat|rule out|get|do|run) (you|to)? <0-3> {test}`,
  `(i'd|i would|id) (not|never|also|just|probably|definitely)? (go for|opt for|go with|consider|avoid|try|start with|wait on|hold off on|put you on|give you|give him|give her|take) <0-4> ${care}`,
  `(i|i'm) (do not|don't|dont)? (think|believe|feel|suspect|doubt|guess|am sure|am afraid|would say|afraid|sure|pretty sure) <0-2> (you|you're|your|u|he|she|it|it's|this|that|these|those) <0-8> (${anyCare}|{ailment})`,
])();

/** What a person has brought along: complaints, reports, relatives. */
const theirs =
  "(your|ur) <0-1> (symptoms|symptom|report|reports|results|labs|tsh|mri|x ray|ct|ecg|ekg|scan|pain|pains|rash|cycles|periods|sugars|son|daughter|wife|husband|boyfriend|girlfriend|friend|sister|brother|infection|problem|problems|complaints|condition|headaches|headache|cough|knee|numbers|biopsy|ultrasound|dermatologist|dentist|urologist|issue|issues|lump|bump|bmi|bp|case|situation|swelling|bleeding|query|concern)";

/** A name for what the one spoken to has. */
const diagnosis = /* @__PURE__ */ (() => [
  "(sounds|sound|seems|seem|appears|appear|looking) (very|a lot|more|exactly|just|most)? (like|to be|as if|as though|more like) <0-5> {ailment}",
  "(you|u) (most likely|very likely|probably|likely|seem to|appear to|definitely|certainly|clearly|must|obviously|surely|r|re|dont|don't|do not) (have|got|be having|be suffering from|are having|are suffering from|suffer from|had|developed|be|are) <0-4> {ailment}",
  "(you|u) (have|are having|are suffering|are experiencing|have got|have developed) (from|with)? (a|an|some|the|mild|severe|classic|probable|signs of|symptoms of|kind of)? (mild|severe|classic|probable|type of|signs of|bad|typical)? {condition}",
  `${theirs} (is|are|was|were|could|may|might|can|must|do|does|suggest|suggests|indicate|indicates|point to|points to|sounds|sound|seems|seem|shows|show|looks|look|appears|appear) <0-6> ({ailment}|normal|benign|fine|high|low|elevated|borderline|serious|concerning|nothing|due to|related to)`,
])();

/** A possible cause, which says something of a person only when one is spoken to. */
const possibility = /* @__PURE__ */ (() => [
  `(it|this|that|these|those|they|he|she|there) (can|could|may|might|must|would|is|are|seems|seem|will|isn't|isnt|aren't|won't|can't) (also|just|very well|possibly|probably|likely|most likely|mostly|be|not|to be|either|actually|only|simply|both|have|more|usually|all|definitely)? (be|not|to be|of|a|due)? <0-5> {ailment}`,
  "(most probably|most likely|possibly|chances are|possibility of|chances of|rule out|suspicious of|suffering from) <0-5> {ailment}",
  "(looks|look|feels like|indicate|indicates|indicating|suggest|suggests|called|symptoms of) (like)? <0-4> {ailment}",
  "(suggestive|indicative|consistent|compatible|due|secondary|related) (of|with|to) <0-5> ({ailment}|{drug}|{body})",
  `(can|could|may|might|will|should|cannot|can't|won't) (also|not|usually|easily|definitely|sometimes)? (cause|affect|be|help|lead|result|worsen|improve|relieve|reduce|increase|heal|resolve|cure|subside|trigger|treat|indicate|occur) <0-6> (${anyCare.slice(1, -1)}|{ailment}|{body})`,
])();

/** What to swallow, and how much of it. */
const dose = [
  "{drug} <0-3> {number} {unit}? <0-3> {rhythm}",
  "(take|give|taking|try|use|start|increase|decrease|raise|lower|inject|apply|instill|put|add) <0-3> {number} (extra|more|additional|of)? {unit} <0-6> ({rhythm}|now|tonight|today|{drug}|extra|more)",
  "(take|give|start|inject) (another|an extra|one more) {number}",
  "(he|she|they|you) (takes|take|gets|swallows|can take|can have) {number} (now|tonight|today|at once|right away|first thing)",
  "(take|give|taking|try|use|start|apply) <0-4> {drug} <0-4> {rhythm}",
  "(take|give|start|inject|try) {number} (more|extra|additional)",
  "(take|give|taking|use|start|on) <0-4> {drug} {number}",
  "(cut|halve|double|lower|raise|increase|decrease|reduce|skip|bump|drop|up) (your|ur|the|his|her|that) <0-1> (dose|dosage|pill|pills|tablet|tablets|meds|medication|medications)",
  `(cut|split|halve|double) (the|your|that|his|her|this) <0-3> {drug} (in half|dose)?`,
];

/** What somebody who is spoken to has to do, or need not. */
const need = /* @__PURE__ */ (() => [
  `${who} ${surely}? (need|needs|require|requires) (a|an|to get|to have|to go for|to do|to start|to take|to be on|to stop|to undergo|some|the|more|further|your|to continue)? <0-3> ${care}`,
  `${who} ${surely}? (don't|do not|doesn't|dont|does not) (really)? need <0-3> (${care}|to worry|to go back|to go in)`,
  `${who} (definitely|just|really|also|do)? (need|needs) to (be|get) <0-3> (examined|checked|tests|tested|evaluated|investigations|investigated|treated|operated|admitted|seen)`,
])();

/** A direction with a modal verb; a broadcast uses it just as well. */
const should = /* @__PURE__ */ (() => [
  `${who} (also|definitely|really|probably)? ${modal} (also|not|just|definitely|always|be|try|go|get|do|have|take|start|use|stop|avoid|consider|continue|repeat|undergo|apply)? <0-6> (${anyCare}|checked|evaluated|examined|tested|treated|worry|worried|ruled out)`,
  `(it|this|that|these|those|which|{ailment}|{body}|{test}|{drug}|{treatment}) (should|must|needs|need|needs to|need to|has to|have to|can|is|are) (also)? (be|to be|been) (done|treated|checked|evaluated|examined|taken|removed|ruled out|repeated|stopped|started|given|avoided|used|tested|needed|required|indicated|advised|recommended|warranted|necessary|performed|investigated|corrected|controlled|managed|applied|confirmed)`,
  `(would|should|will|may|might|could) (also)? (require|need|benefit from|be advisable|be better|be best|suggest|advise|recommend) <0-6> ${anyCare}`,
  `(is|are|be) (not)? (advisable|advised|recommended|indicated|suggested|warranted|required|needed|mandatory|preferred|necessary|best|better|safe|harmful|contraindicated|useful|helpful|needed) <0-5> (${anyCare}|to)`,
  `${anyCare} <0-4> (is|are|would be|will be|should be|may be|might be|can be|could be|must be) (not)? (also|probably|very)? (advisable|advised|recommended|indicated|suggested|warranted|required|needed|done|helpful|enough|good|best|better|safe|useful|beneficial|effective|necessary|must|the best|an option|a good|sufficient|the treatment|the answer|tried|taken|used|added)`,
  `${anyCare} (will|would|should|may|might|can|could) (also|definitely|surely|not|certainly|probably)? (help|work|suffice|be enough|do|relieve|reduce|cure|cause|affect|improve|clear|give|solve)`,
])();

/** Somebody is told what to do, with no subject, as instructions and answers both have it. */
const imperative = /* @__PURE__ */ (() => [
  `(do not|don't|dont|never|avoid)? ${apply} <0-6> ${anyCare}`,
  `${stop} (taking|using|giving|applying|eating|drinking|with|to|on|having|the|your|his|her|any)? <0-4> ${anyCare}`,
  `(ask|asking) for <0-3> ${care}`,
  "(ice|elevate|rest|wrap|bandage|splint|stretch|massage|gargle|hydrate|wash|clean|rinse|soak|moisturize|moisturise) (it|the|your|with|that|his|her|and|daily|regularly|gently) <0-4> ({body}|{habit}|{drug}|it)?",
])();

/** Somebody is sent to a test. */
const workup = [
  "(get|getting|do|repeat|go for|opt for|recheck|redo|needs) <0-5> {test}",
  "(get|getting|have) (it|him|her|yourself|urself|this|that|these|them|a|the|your) <0-2> (properly|fully|thoroughly|clinically|first|medically|also|to be)? (checked|evaluated|examined|tested|treated|screened|looked at|diagnosed|assessed|removed|cleaned|investigated|worked up|done|xrayed|seen)",
  "get (properly|fully|thoroughly|clinically|medically)? (checked|evaluated|examined|tested|treated|screened|looked at)",
];

/** Nothing to fear, or something. */
const reassurance = [
  "(nothing|no need|no reason|not|don't|dont|do not|never|no cause|need not|needn't|no) (to|be|really|need|get|for|too|to be|at all)? (worry|worried|panic|concerned|alarmed|scared|fear|be afraid|alarming|afraid|worrisome|concern|stress about)",
];

/** Something is called normal, common or safe; a text for everybody says so too. */
const normality = [
  "(is|are|it's|that's|be|sounds|looks|seems) (not|all|also|quite|perfectly|completely|absolutely|totally|pretty|very|fairly|considered|usually|just|a|within|still)? (not|quite|very)? (normal|harmless|benign|natural|fine|okay|ok|safe|curable|treatable|temporary|dangerous|serious|abnormal|unlikely|impossible|possible|viral|self limiting|minor|expected)",
  "(taking|stopping|skipping|doubling|halving|mixing|combining|using|starting|getting|having|driving|flying|exercising|fasting) <0-5> (is|isn't|sounds|seems) (not)? (really)? a <0-1> (good|bad|great|terrible) idea",
  "(it|this|that|they|these|symptoms|pain|infection|swelling|you|things) (will|should|would|may|might|can) (also|probably|eventually|gradually|soon|usually|slowly|most likely)? (go away|resolve|subside|heal|settle|disappear|improve|get better|pass|fade|be fine|be ok|be okay|recover|feel better|take some time|take time|regress)",
];

const matter = "({ailment}|{body}|{drug}|{test}|{treatment}|{habit})";

/** Any word on the matter; in an answer to somebody's complaint it is a word about their case. */
const remark = /* @__PURE__ */ (() => [
  `${matter} <0-2> (is|are|was|were|can|could|may|might|will|would|should|must|needs|need|has|have|means|does|do|due|depends|seems|varies)`,
  `(is|are|be|was|were|been|means|called|looks like|has|have|had|got|depends on|increase|increases|decrease|decreases|cause|causes|causing|without|before|after) (not|no|a|an|the|your|due to|from|of|mostly|usually|probably|most likely|caused by)? <0-4> ${matter}`,
  "(have|did|do|are|were|is) (you|u|your|the|there|it|he|she) <0-8> ({ailment}|{body}|{test}|{drug}|medication|before|old|years)",
  "(i|you|u|we) (would|will|should|can|could|need|have to|must|may|might)? (need|want|like|have to|try|see|think|believe)? <0-6> (know|surgery|removal|relax|calm down|burn|lose|reduce|safe|normal|risk|pregnant|diagnosis|cause|caused)",
])();

/** Facts about the one spoken to: what a text for everybody cannot know. */
const known = /* @__PURE__ */ (() => [
  "(in|for|with|given|considering|from|per|going by|looking at|reviewing|reading|according to|regarding|about|by|of|understand|see|through|at) (your|ur) (case|situation|history|description|report|reports|result|results|case history|question|query|details|labs|numbers|mri|scan|concern|complaint|complaints|picture|pictures|photo|post|message|anxiety|age)",
  "given your (symptoms|age|history|labs|numbers|results|weight|condition|medications|meds|risk)",
  "(you|u|you've) (have|had|were)? (mentioned|described|wrote|posted|stated|reported|mention|state|are describing|provided|given|sent|gave|attached|are referring to|describe|shared)",
  "(since|as|though|although|why|because|sorry that) (you|u) (are|were|have|had|already) (already|also|not|been|a|only|currently|so|just|experiencing|having|suffering|taking|feeling|getting|concerned|worried|using|young|on|in|no|had|got|never|both|very|still|started)",
  "(you|u) (are|were|must be|may be|might be|could be|have been|had been|seem to be) (already|also|not|currently|now|still|probably)? (experiencing|suffering|having|describing|concerned|worried|feeling|getting|referring|complaining|allergic|anemic|dehydrated|taking|using|diagnosed|advised|prescribed|treated|on)",
  `${theirs} (is|are|was|were|seem|seems|could|may|might|must|suggest|suggests|indicate|indicates|sound|sounds|show|shows|look|looks|has|have|had|did|point|points|appears|appear|needs|need|should|do|does)`,
  "(your|ur) (concern|concerns|query|question|description|case|little one|complaints)",
  "(have|did|do|are|were|was) (you|u) (had|take|taken|taking|tried|ever|any|noticed|been|smoke|also|get|done|do|got|pregnant|on|diabetic|allergic|see|seen|used|using|feel|suffer)",
  "(yours|you yourself|yourself) (is|are|could|may|might|seems|sounds|should|will)",
  "(u|you) (know that|know as|asked about|are not alone|did the right|can safely|can wait|can continue|can stop|can start|should wait|should go ahead)",
  "(for|to|suits|suit|help|as) you (know|to worry|at this|at your|in this|in your|right now|if your|is|are|now|personally)",
  "(you'll|you will|you should|u will|youll|you would|you may|you might) (just|probably|surely|also|definitely|most likely|soon)? (be|feel|recover|get) (just|absolutely|perfectly|all)? (fine|ok|okay|alright|all right|better|well|able|relieved|surprised|good)",
  "(you|u) (are|r|re) (right|correct|lucky|young|doing|still|just|too|very|only|probably|likely|absolutely|really|quite|so|certainly|definitely|not pregnant|fine|ok|safe|in the|past|over|under)",
  "(you|u) (seem|sound|appear) <0-3> (concerned|worried|anxious|stressed|depressed|confused|to have|to be)",
  "(your|ur) (doctor|dr|dentist|physician|surgeon|obgyn|gynaecologist|psychiatrist|gp) (is|was|has|did|had) (asking|right|doing|told|given|already|correct|prescribed|suggested|advised|put)",
  "(as of now|for now|for the time being|till then|until then|at this moment|at this point of time|in this case|in that case|in such case|in the meantime|meanwhile|at this stage|in the present scenario)",
  "the {ailment} (you|u) (are|have|had|describe|mention|feel|experience)",
  "(she|he|your <0-2> {kin}) (is|was|has been|may be|might be|could be) (suffering|having|experiencing|showing|going through|taking|allergic|diagnosed|likely|probably|in pain|sick|ill|too young|overweight|dehydrated)",
  "(how long have you|when did you|since when|how old are you|what is your|are there any other|is there any (family)? history)",
  "(let me know|i need to know|i would like to know|i want to know|send me|upload|please provide|please share|please send|kindly provide|more details|further details|reply with|please tell)",
])();

/** How an answer to one person begins and ends. */
const courtesy = [
  "(thanks|thank you|thankyou|thank) (you)? (for|so much for) (the|your|posting|asking|writing|contacting|consulting|using|query|submitting|trusting) (your|the|to|query|question|us|in|me|here)?",
  "(hope|hopes|i hope|hoping) (this|it|that|i|you|my|your) <0-4> (help|helps|helped|helpful|useful|answers|answer|clear|clears|better|soon|resolve|clarifies|explains)",
  "(good luck|best of luck|all the best|best wishes|best regards|kind regards|warm regards|regards|get well soon|get well|speedy recovery|wish you|wishing you|keep me posted|keep us posted|keep me updated|stay in touch)",
  "(revert back|revert|get back to me|reply back|feel free to (ask|write|contact|message)|do not hesitate|don't hesitate|write back)",
];

/** The writer weighs the case in the first person. */
const stance = [
  "i (can|could|would|do|am|have|also|really|completely|totally|fully|carefully|just|personally|strongly|don't|do not|will|must|did)? (to|not|able to|going to)? (understand|suggest|recommend|advise|advice|think|believe|feel|guess|suspect|reviewed|read|gone|went|agree|see|say|ask|want|need|like|doubt|appreciate|consider|disagree|explain|answer|tell|assume|presume|diagnose|prescribe|help you|assure you|comment)",
  "(i'm|i'd|i'll|i've) <0-2> (sorry|guess|suggest|recommend|say|think|consider|reviewed|read|gone|afraid|not sure)",
  "(in my (humble|personal|professional|honest)? opinion|in my experience|my advice|my suggestion|if i were you|if it were me|nurse here|doctor here|pharmacist here|physician here|as (a|an) (doctor|physician|nurse|pharmacist|dentist|physiotherapist|therapist|paramedic|midwife|dietitian|psychologist|psychiatrist|surgeon|specialist|pediatrician|medic))",
];

/** Words that point at something the text itself has not named, as the opening of an answer does. */
const deictic = [
  "(it|this|that|these|those|he|she|they|its|it's|that's) (is|are|could|can|may|might|seems|sounds|looks|would|should|will|must|does|has|have|was|were|appears|depends|a|not|also|most|more|probably|definitely|usually|simply|needs|need|wants|called)",
  "(this|these|that|those|the) (pain|symptoms|findings|results|problem|swelling|feeling|description|color|picture|pictures|report|reports|history|bump|lump|rash|spot|spots|levels|values|numbers|long history|sensation|discharge|bleeding) (is|are|could|can|may|might|seems|sounds|looks|would|should|will|must|you|suggest|suggests|indicate|indicates|provided|shows|show|points|given|due|in)",
  "(looks|sounds|seems|appears|could be|might be|probably|probable cause|possible cause|first possibility|most likely|possibly|certainly|surely)",
  "(from|as per|according to|going by|based on|given|seeing) (the|your|this) (description|history|picture|pictures|information|report|reports|symptoms|details|findings)",
  "(as|since) (this|it|these|the pain|the bleeding|the swelling|there)",
  "(please|first|firstly|first of all|for now|usually|obviously|all these|both) (you|u|measure|get|do|take|use|check|try|have|the|it|these|this|are|avoid|stop|start|apply)",
];
const question = [
  "(is there|are there|was there|were there) (any|a|pain|swelling|fever|discharge|other|itching|redness|bleeding|blood) <0-3> ({ailment}|{test}|{drug}|history|symptoms|swelling|limitation|problem)",
  "(what|which) <0-2> (medications|medicines|tests|labs|symptoms|treatment|drugs|dose|investigations) (are|did|do|have|was|is|were) (you|u|he|she|done)",
  "any (history|other symptoms|associated) <0-2> (of|symptoms|pain|fever|surgery)",
  "how old (are|is) (you|he|she|the)",
];

/** A look at somebody else who treats; nobody's advice. */
const redirect = [
  "(see|seeing|consult|consulting|ask|asking|call|calling|contact|contacting|talk|talking|speak|speaking|visit|visiting|check|discuss|message|messaging|follow up|work|meet|tell|inform|reach out to|go|refer|notify|return|get back) <0-4> (doctor|doctors|dr|physician|pharmacist|nurse|provider|providers|specialist|clinician|gp|dentist|gynecologist|gynaecologist|obgyn|ob gyn|dermatologist|cardiologist|neurologist|urologist|psychiatrist|psychologist|surgeon|pediatrician|paediatrician|orthopedist|orthopedic|endocrinologist|gastroenterologist|nephrologist|oncologist|ophthalmologist|rheumatologist|pulmonologist|ent|therapist|counselor|midwife|team|office|clinic|911|999|112|988|hospital|urgent care|emergency|er|ed|a and e|hotline|line)",
  "(call|dial|text|ring) (911|999|112|988|111|811)",
  "(have|get) (it|this|that|them|her|him|these) <0-1> (looked at|seen|checked|examined|assessed) <0-6> (doctor|gp|dermatologist|pharmacist|nurse|dentist|specialist|physician|clinic|vet)",
  "(medical attention|emergency room|emergency department|nearest emergency|poison control)",
];

/** A direction that somebody else gave, to the writer or to others. */
const passedOn = [
  "(my|our|his|her|the|a) <0-2> (doctor|dr|nurse|physician|surgeon|cardiologist|oncologist|pharmacist|dentist|midwife|specialist|team|gp) <0-1> (told|said|says|wants|put|asked|gave|prescribed|recommended|suggested|advised|ordered|thinks) (me|us|him|her|them|that|i|we|to|he|she|it)",
  "(told|asked|advised|wants|made|got|helped) (me|us) to",
  "(i|we) (was|were|am|are|got) (told|advised|asked|supposed|put|given|prescribed)",
];

/** Everybody, or what everybody is told of: then nobody in particular is spoken to. */
const broadcast = [
  "(everyone|everybody|folks|friends|all of you|all of us|y'all|followers|parents|families|ladies|guys|team|community|neighbors|neighbours|colleagues|moms|dads|seniors|students|staff|nurses|fellows|residents|anyone|anybody)",
  "(flu shot|flu shots|flu vaccine|annual|yearly|mammogram|mammograms|screening|screenings|awareness|vaccine|vaccines|vaccinated|booster|sunscreen|walk ins|register|join us|learn more|visit our|open to|tips|reminder|psa)",
];

/** Kindness, which gives no direction. */
const kindness = [
  "(sorry|hope|glad|happy|thrilled|delighted|thank you|thanks|grateful|appreciate|congratulations|honored|proud|sad|apologize|apologise|regret|feedback|concerns)",
  "(cannot|can't|unable to|not able to|do not|don't) (assess|diagnose|give|discuss|answer|comment|offer|provide|evaluate|advise|respond)",
];

const answers = [
  "(yes|no|yeah|yep|nope|sure|absolutely|unfortunately|actually|definitely|sorry|well|ok|okay) (this|it|that|its|it's|you|u|i|there|they|the|your|she|he|not|these)",
];
const greetings = ["(hi|hello|hey|dear|hiya|greetings|good morning|good evening|welcome)"];

/** Directions of several strengths, and what tells that one person is spoken to. */
export const patterns = [
  { name: "opinion", confidence: "likely", phrases: opinion },
  { name: "diagnosis", confidence: "likely", phrases: diagnosis },
  { name: "possibility", confidence: "likely", phrases: possibility },
  { name: "dose", confidence: "likely", phrases: dose },
  { name: "need", confidence: "likely", phrases: need },
  { name: "should", confidence: "likely", phrases: should },
  { name: "imperative", confidence: "likely", phrases: imperative },
  { name: "workup", confidence: "likely", phrases: workup },
  { name: "reassurance", confidence: "likely", phrases: reassurance },
  { name: "normality", confidence: "likely", phrases: normality },
  { name: "remark", confidence: "likely", phrases: remark },
  { name: "known", context: true, confidence: "certain", phrases: known },
  { name: "courtesy", context: true, confidence: "certain", phrases: courtesy },
  { name: "stance", context: true, confidence: "certain", phrases: stance },
  { name: "question", context: true, confidence: "certain", phrases: question },
  { name: "deictic", context: true, confidence: "certain", phrases: deictic },
  { name: "redirect", context: true, confidence: "certain", phrases: redirect },
  { name: "passed-on", context: true, confidence: "certain", phrases: passedOn },
  { name: "broadcast", context: true, confidence: "certain", phrases: broadcast },
  {
    name: "supposing",
    context: true,
    confidence: "certain",
    phrases: [
      "(if|when|whether|once|after|unless|before|until|while|because|that|as) (you|u|your|he|she|they|the (baby|child))",
    ],
  },
  // "I think about that every day" thinks of nobody's care.
  {
    name: "musing",
    context: true,
    confidence: "certain",
    phrases: [
      "(think|thinking|thought) (about|of) (that|this|it|those|these|him|her|them)",
      "in my <0-1> opinion <0-8> (overrated|underrated|delicious|best tea|beats)",
      "(whether|if) <0-2> {drug} <0-1> (is|are|would be) <0-1> (good|right|safe|best|wise)",
    ],
  },
  {
    name: "declined",
    context: true,
    confidence: "certain",
    phrases: [
      "(can't|cannot|can not|won't|unable to|not able to|not going to|nobody should) <0-1> (advise|judge|diagnose|assess|tell|say|guess|evaluate|answer) <0-6> (here|comment|comments|thread|online|internet|picture|pic|photo|message|without)",
    ],
  },
  { name: "kindness", context: true, confidence: "certain", phrases: kindness },
  { name: "answer", context: true, confidence: "certain", phrases: answers },
  { name: "greeting", context: true, confidence: "certain", phrases: greetings },
  { name: "chat", context: true, confidence: "certain", case: "exact", phrases: ["(u|ur)"] },
  { name: "mention", context: true, confidence: "certain", anchor: "handle" },
] as const satisfies readonly Pattern[];
