import type { Pattern } from "../../../detect/index.js";

/** A protected group or one of its members. */
const who =
  "({group}|{identity} {folk}|{identity} {identity} {folk}|{folk} of (that|this|their) (faith|religion|race|creed|colour|color))";
/** The same with what may stand before it. */
const whom = /* @__PURE__ */ (() => `{determiner}? {determiner}? {determiner}? ${who}`)();
const like =
  "(like (you|them|him|her|that|these|those)|today|nowadays|here|around here|in (this|our) country)?";
const be =
  "(are|is|r|will always be|have always been|act like|behave like|look like|might as well be|seem|can be|must be)";
const very = "{strengthener}? {strengthener}? {strengthener}?";
const people =
  "(i|we|i'll|we'll|i'd|let's|lets|let us|someone|somebody|everyone|gonna|gotta|i'm|we're|should|must|(want|going|love|time|ready) to)";

/** Verbs and nouns of hatred with a group as their object, and what the group is said to do to the author. */
const hatred = /* @__PURE__ */ (() => [
  `{hate-verb} ${whom}`,
  `(i|i've|my|we|our|feel|nothing but|full of|filled with|me with) <0-5> {hate-noun} <0-1> (for|towards|toward|at|against) ${whom}`,
  `{hate-noun} <0-1> (i|we) (have|feel|hold) <0-2> (for|towards|toward|at|against) ${whom}`,
  `(disgusted|sickened|repulsed|revolted|nauseated|appalled|enraged|annoyed|angered|irritated|pissed off|grossed out|fed up|sick|tired) (by|of|with|at) <0-2> ${whom}`,
  `${who} <0-3> (disgust|disgusts|sicken|sickens|repulse|repulses|revolt|revolts|nauseate|infuriate|anger|enrage|annoy) (me|us)`,
  `${who} <0-6> (make|makes|making) (me|us|you) <0-3> (sick|angry|furious|vomit|puke|mad|gag|anger|rage|throw up|cringe|ill|livid|want to)`,
  `${who} <0-8> (fill|fills) (me|us) with <0-2> {hate-noun}`,
  `${who} <0-4> (piss|pisses|pissing) (me|us) off`,
  `(nothing|no one|nobody) <0-8> (like|likes|hate|hates) <0-2> (less|more) than ${whom}`,
  `(nothing|no one|nobody) <0-4> (worse|lower|dumber|more (disgusting|stupid|evil|useless)) than ${whom}`,
  `(fuck|screw|damn|curse) ${whom}`,
  `${who} <0-2> (go fuck|fuck) (themselves|yourselves|yourself|himself|herself|off)`,
  `${who} <0-3> (go to hell|rot in hell|burn in hell|belong in hell|kill themselves)`,
  `(no|never any|isn't any|nothing) <0-1> (good|decent|nice|honest|smart|trustworthy) <0-2> (about)? ${whom}`,
  `(no one|nobody) <0-2> (miss|likes|wants|needs|cares about) ${whom}`,
  `${who} <0-2> (can't|cannot|can never|should never) be trusted`,
  `rather (die|be dead|kill myself|drink bleach|starve) than <0-4> ${whom}`,
  `if i (woke up|was|were|turned|became|had been born) <0-2> ${whom} <0-2> i <0-1> kill myself`,
  `never (trust|date|hire|befriend|marry|believe|respect|help) <0-6> ${who}`,
  `${who} ${like} {strengthener}? ${be} ${very} {superlative}`,
  `${who} ${like} are the (only)? {strengthener}? (reason|cause) (for|of) <0-4> (problems|crime|disease|poverty|evil)`,
])();

/** Contempt for what a group is: dirt, beasts, illness, stupidity. */
const dehumanising = /* @__PURE__ */ (() => [
  `${who} ${like} {strengthener}? ${be} ${very} ({vile-noun}|{vile}|{vile} {vile-noun})`,
  `${who} (opinion|opinions|views|voices|words|brains|minds|culture|bodies|life|lives|rights) ${be} ${very} ({vile-noun}|{vile})`,
  `${who} ${like} (nothing but|just) ${very} {vile-noun}`,
  `(no one|nobody|nothing) <0-3> as {vile} as <0-1> ${whom}`,
  "{scornful} {strengthener}? ({people}|{identity} {folk})",
  `{identity} ({vermin}|{vermin} like (you|them))`,
  `{vermin} like ${whom}`,
  `${who} <0-1> (aren't|ain't|isn't|not|arent) <0-1> worth (shit|anything|a damn|living|protecting|saving|the air|the effort)`,
  `${who} <0-2> worth <0-1> (nothing|less than)`,
  `in <0-2> ${who} nature`,
  `typical of <0-2> ${who}`,
  `(only|just like) <0-1> ${who} <0-2> (be|are|act) (so|that|this) {strengthener}? {vile}`,
  `always <0-3> ${who} (that|who) (is|are) ${very} ({vile}|{vile-noun}|{superlative})`,
  `as {vile} as <0-1> ${whom}`,
  `(more|less) {quality} than <0-2> ${whom}`,
  `(find|consider|call|think|believe|know) ${whom} <0-2> ({vile}|{vile-noun})`,
  `(idea|anything|everything) (comes|that comes|came) from <0-2> ${who} <0-4> (bullshit|garbage|stupid|trash|wrong|worthless)`,
  `of course <0-3> ({vile-noun}|{vile}) (was|is|are|were) <0-1> ${whom}`,
  `(swarm|swarms|horde|hordes|plague|infestation|flood|floods|herd|herds) of <0-2> ${who}`,
  `${who} <0-2> (infest|infesting|infested|polluting|poisoning|contaminating|breed|breeding like|multiply like) <0-4> (country|government|streets|neighborhoods|neighbourhoods|cities|city|town|schools|rats|rabbits|animals|society|blood|nation)`,
  `${who} <0-1> only good for`,
])();

/** A group is said to be worth or able to less. */
const inferiority = /* @__PURE__ */ (() => [
  `${who} ${like} (can never|could never|will never|are never|are not|aren't|is not|isn't|cannot|can't|never|is never|should not be|don't deserve|do not deserve|are no) <0-2> (be)? <0-3> (equal|equals|our equals|human|humans|people|attractive|intelligent|smart|clever|civilised|civilized|as good|as smart|normal|worthy|trusted|like us|right|rights)`,
  `${who} ${like} <0-1> (inferior|subhuman|beneath us|lesser|second class|less human|less than human)`,
  `${who} <0-2> ({strengthener}|think they are|think they're) my (equal|equals)`,
  `${who} <0-2> (incapable|not capable) of`,
  `(no|not a single|not one) ${who} <0-1> (deserve|deserves) <0-2> (respect|rights|life|love|help|dignity|mercy|to)`,
  `${who} <0-1> (don't|do not|dont|never|should not|shouldn't|must not|doesn't|does not) (matter|be important|count|deserve <0-2> (rights|respect|life|help|care|to live|to exist|to vote|to be here))`,
  `${who} (have|has|hold) (no|zero|little) <0-1> (value|worth|rights|dignity|honor|honour|soul|souls|morals|brains|brain)`,
  `(human rights|rights|equality|dignity|respect|laws|freedom) <0-3> (not apply|never apply|don't apply|not for|not extend) (to)? ${whom}`,
  `${who} (belong|belongs) (in|under|behind|at) (the)? (kitchen|cage|cages|zoo|jail|prison|asylum|gutter|ground|bottom|institution|institutions)`,
])();

/** A group is to be driven or kept out. */
const exclusion = /* @__PURE__ */ (() => [
  `${who} ${like} <0-1> (have no place|don't belong|do not belong|dont belong|aren't welcome|are not welcome|not welcome|not allowed)`,
  `${who} (get out|go home|go back|go away|out)`,
  `${who} ${like} <0-1> (should|must|need to|ought to|have to|need|better) <0-2> (be)? {excluded}`,
  `${who} ${like} (should|must|need to|ought to|have to|better) <0-2> (leave|get out|go back|go home|disappear|vanish|stay away|stay out)`,
  `${who} ${like} (should|must|ought to|need to) (not|never) be (allowed|permitted|let|given|hired|in|here)`,
  `${who} ${like} shouldn't be (allowed|permitted|let|given|hired|in|here)`,
  `(deport|ban|expel|round up|lock up|cage|exclude|segregate|sterilise|sterilize|ship|kick out|throw out|drive out|keep out|send back|throw) (all|these|those|every|every single|them) <0-2> ${who}`,
  `(kick|throw|send|drive|keep|ship) ${whom} (out|back|away|off)`,
  `keep <0-2> (headscarf|headscarves|hijab|hijabs|turban|turbans|burka|burkas|yarmulke|yarmulkes) <0-2> (out of|off|away from) <0-1> (our|the|my|this)`,
  `no <0-1> ${who} (allowed|wanted|welcome|here|please)`,
  `no (space|place|room) <0-5> for <0-2> ${who}`,
  `(there should be|we want|we need|i want|let's have) (no|fewer|less) (more)? ${who}`,
  `keep <0-4> (free of|safe from|clean of|free from) ${whom}`,
  `${who} <0-2> (taking over|invading|infiltrating|ruining|destroying|replacing) <0-2> (us|country|our|my|everything|society|world|nation|culture|neighborhood|neighbourhood)`,
  `${who} <0-1> (will not|won't|shall not) replace us`,
  `${who} (control|controls|run|runs|own|owns) <0-1> (media|banks|world|government|hollywood|economy)`,
  `(have|has|want|be forced) to share <0-3> with ${whom}`,
  `${who} (in charge|in power|with <0-1> power) <0-3> (danger|threat|disaster|disgrace)`,
  `(won't|will not|refuse to|refusing to|should not|shouldn't|never) (treat|serve|work with|hire|share a room with|sit next to|be treated by|be seen by) ${whom}`,
])();

/** A group is to be hurt, or its hurt is welcome. */
const violence = /* @__PURE__ */ (() => [
  `${people} <0-4> {kill} <0-1> ${whom} (life|lives)?`,
  `(just|simply) {kill} ${whom}`,
  `${who} ${like} <0-2> (should|must|need to|ought to|deserve to|deserves to|have to|need|has to|can|gotta|gonna) <0-2> (be)? <0-1> ({killed}|die|suffer|burn|hang|starve|drown|rot|bleed|perish|disappear forever)`,
  `${who} ${like} <0-1> (deserve|deserves) <0-1> (death|to die|to suffer|to be {killed}|everything they get|pain)`,
  `death (to|for|upon) ${whom}`,
  `(end|take|ending|taking) ${whom} (life|lives)`,
  `(wish|hope|pray|want|like|love) <0-2> ${who} <0-3> ({killed}|die|suffer|burn|drown|starve|get cancer)`,
  `(love|like|enjoy|want|fun) <0-2> (see|seeing|watch|watching) ${whom} <0-1> (suffer|die|burn|hang|drown|bleed|cry|{killed})`,
  `${who} ${like} <0-1> would <0-1> (all)? (be|just) <0-1> ({killed}|die|gone|exterminated)`,
  `better <0-2> without ${whom}`,
  `${who} <0-3> die <0-5> at my hands`,
  `{killing} ${whom} ${like} <0-1> (should|shouldn't|ought|must|isn't|is|would|feels|was) <0-2> (legal|legalised|legalized|decriminalised|decriminalized|allowed|illegal|a crime|fun|great|good|fine|okay|justified)`,
  `{kill} the next ${who}`,
  `(cut|slit|slash) <0-1> {identity} (throats|throat)`,
  `(cut|slit|slash|snap|break|wring|burn|smash) <0-3> (throats|throat|necks|neck|heads|skulls|faces|houses|homes) <0-1> ${who}`,
  `${who} <0-6> (start|start to|begin) {killing} them`,
  `good ${who} is a dead one`,
  `(rid|free|cleanse|clean) <0-3> (of|from) ${whom}`,
  `get rid of <0-2> ${who}`,
  `make ${whom} (suffer|pay|bleed|beg|cry|disappear)`,
])();

/** Ill will that is worded as a denial, so that a negation is part of it. */
const denials = /* @__PURE__ */ (() => [
  `(no|any|the|much) <0-1> difference between <0-4> {vile-noun} and <0-5> ${who}`,
  `(lift|raise) a finger <0-3> ${whom} (life|lives)?`,
  `(not|never|don't|cannot|can't|won't) (let|allow) <0-1> ${whom} (to)? (live|survive|exist|breathe|breed|reproduce|vote|win|in)`,
  `(not|never|don't|cannot|can't|won't|wouldn't) (care|cry|mourn|shed a tear) <0-2> (if|about|for) <0-3> ${who} <0-2> (die|dies|died|{killed}|suffer|suffers)`,
])();

/** What is said of "them" or "you" where the sentence beside it names the group. */
const pronounHostile = /* @__PURE__ */ (() => [
  "(hate|despise|loathe|detest|can't stand) (every|each|all|any) <0-2> (one)? <0-1> (them|you)",
  "(hate|despise|loathe|detest) (them|you) (all)?",
  `(they|they're|them|you|you're|all of them|most of them) (are|all|re)? <0-1> ${very} ({vile-noun}|{vile})`,
  `(they|you) <0-4> (be|act like|behave like|look like) ${very} ({vile-noun}|{vile})`,
  `(most|all|half|every one|every single one|many) of (them|you) (are|is) ${very} ({vile-noun}|{vile})`,
  `they (are|were) ${very} ({vile-noun}|{vile})`,
  `(they're|you're|they are|you are) <0-2> (all)? (that|so) {vile}`,
  `weren't ${very} ({vile-noun}|{vile})`,
  "they can be that {vile}",
  "(they|you) <0-3> (deserve|deserves) <0-1> (to die|to suffer|death|to be {killed})",
  "(they|you|those) <0-2> (should|ought to|must|need to) <0-2> (be)? ({killed}|{excluded}|die|suffer|burn|hang)",
  "(want to|wanna|going to|gonna|start|let's|should|will|just) <0-1> ({kill}|{killing}) (them|you|em)",
  "get rid of (them|you)",
])();

const slurs = [
  "{slur}",
  "(you|you're|you are|u|ur|he is|she is|they are|they're|he's|she's|these|those|that|this|them|such a|like a|such|fucking|fuckin|dirty|filthy|stupid|dumb|ugly|disgusting|nasty|typical|damn|little|another|all|some|two|every|most) <0-1> {slur}",
  "{slur} (like (you|them|him|her)|behaviour|behavior|in (this|our) country|everywhere|scum|trash|ass)",
  "(nothing but|bunch of|just|kill|too many|hate|fuck) <0-1> (a|the|these|those)? {slur}",
];

const doubtfulSlurs = [
  "(you're|you are|u r|ur|you) (just|nothing but|such|only|a|all|such a|still|nothing more than)? (a)? <0-1> {doubtful-slur}",
  "(fucking|fuckin|dirty|filthy|stupid|dumb|ugly|disgusting|nasty|lying|crazy) {doubtful-slur}",
  "(typical|bunch of|nothing but|pack of|too many|all these|those|these|hate|kill|fuck) {doubtful-slur}",
  "for a {doubtful-slur} like",
  "(shut up|listen|hey|look|bye|what|fuck off|get out|go home|go back) {doubtful-slur}",
  "{doubtful-slur} like (you|them)",
  "{doubtful-slur} (behaviour|behavior)",
];

/** Somebody else's words, or words that are only named. */
const attribution = [
  "(said|saying|says|wrote|writes|writing|writing that|call|calls|calling|called|threatens|threatening|threatened|claims|claiming|claimed|treats|treat|treating|treated|wishing|commented|chanting|chanted|shouted|yelled|posted|tweeted|slogan|phrase|stereotype|stereotypes|accuse|accused|accusing|comments|statements|messages|jokes|describing|described|portrayed|referred|depicting|believe that|the idea that|the claim that|the word|the term) <0-8> {target}",
];

/** The author says it is wrong, which only counts with an attribution. */
const own = [
  "(i|we) (say|said|call|called|always said|am saying|wrote|claim)",
  "(mistake|error|wrong|harm|problem|shame) (in|with) (saying|thinking|calling|writing|claiming)",
  "(i'm|im) (just)? (saying|calling)",
];

/** Hatred that is told of others. */
const others = ["(they|who|people|some|many|others|you|does|did|why|learned to|taught to) <0-1> {hate-verb}"];

const condemnation = [
  "(bigot|bigots|bigoted|bigotry|racist|racists|racism|sexist|sexism|misogyny|homophobia|homophobic|transphobia|transphobic|islamophobia|antisemitism|antisemitic|anti semitism|xenophobia|ableism|prejudice|hateful|hurtful|dehumanising|dehumanizing|small minded|hate speech|discrimination|never tolerate|not tolerate|won't tolerate|zero tolerance|unacceptable|consequences|condemn|condemns|condemned|denounce|denounces|horrific|appalled that|lost all respect|lost respect)",
  "(this|that|it) is (not|never) (okay|ok|right|acceptable)",
  "(isn't|is not|not) (okay|ok|acceptable|right)",
  "(stop|end|fight|against|stand up to) (hate|hatred|violence|the violence|harassment)",
  "(such|is) a <0-2> (horrible|terrible|awful|hurtful|dehumanising|hateful) thing to (say|do)",
];

const rhetorical = [
  "(is it|is that|isn't it|isn't that|is this) (not)? <0-1> (obvious|clear|true|evident)",
  "(does|doesn't|do) (this|that|it|people|you|they|anyone|everyone) <0-1> (not)? <0-1> (make it|realise|realize|see|recognise|recognize|understand|know|get)",
  "(how|why) <0-3> (not|no one) <0-2> (clear|obvious|see|recognise|recognize|realise|realize|understand)",
  "when will",
  "(don't|never|do not|let's not|lest we) forget",
];

const reclaiming = [
  "(i|i'm|im|i am|my|myself|we|we're|we are|our|ourselves)",
  "proud",
  "(pride|studies|theory|culture|history|community|rights|youth|art|cinema)",
];

export const patterns = /* @__PURE__ */ (() =>
  [
    { name: "hatred", confidence: "likely", phrases: hatred },
    { name: "dehumanising", confidence: "likely", phrases: dehumanising },
    { name: "inferiority", confidence: "likely", phrases: inferiority },
    { name: "exclusion", confidence: "likely", phrases: exclusion },
    {
      name: "sent-back",
      confidence: "likely",
      phrases: [
        "go back (to)? (where|whence) (you|they|she|he) (came|come|belong) (from)?",
        "go back to your (own)? (country|continent|jungle|cave|desert)",
        "(you|your kind|your people|you people|people like you) (don't|do not|dont) belong (here|in (this|our) country)",
        "(we|i) (don't|do not) (want|need) (your kind|your sort|people like you) here",
      ],
    },
    {
      name: "too-many",
      confidence: "likely",
      phrases: [
        `too many ${who} <0-1> (in|around|here) (this|our|my|the)? (country|town|neighborhood|neighbourhood|city|place|building|hospital|ward|unit|area|school|government)?`,
      ],
    },
    { name: "denial", confidence: "likely", phrases: denials },
    { name: "violence", confidence: "certain", phrases: violence },
    { name: "slur", confidence: "likely", phrases: slurs },
    { name: "doubtful-slur", confidence: "certain", phrases: doubtfulSlurs },
    { name: "pronoun", confidence: "likely", phrases: pronounHostile },
    { name: "mention", context: true, confidence: "possible", phrases: [who.replace("{group}", "{people}")] },
    { name: "attribution", context: true, confidence: "possible", phrases: attribution },
    { name: "own-words", context: true, confidence: "possible", phrases: own },
    { name: "hatred-of-others", context: true, confidence: "possible", phrases: others },
    { name: "condemnation", context: true, confidence: "possible", phrases: condemnation },
    {
      name: "denying",
      context: true,
      confidence: "possible",
      phrases: [
        "(not|never|no|don't|doesn't|didn't|won't|wouldn't|shouldn't|isn't|aren't|wasn't|can't|cannot)",
      ],
    },
    { name: "rhetorical", context: true, confidence: "possible", phrases: rhetorical },
    { name: "reclaiming", context: true, confidence: "possible", phrases: reclaiming },
  ] as const satisfies readonly Pattern[])();

/** Words that may stand between a verb and the group it is aimed at. */
export const determiners: readonly string[] = [
  "all",
  "these",
  "those",
  "the",
  "you",
  "your",
  "every",
  "every single",
  "each",
  "any",
  "any other",
  "other",
  "such",
  "of",
  "a",
  "an",
  "most",
  "more",
  "many",
  "all of",
  "all other",
  "you and all",
  "so called",
  "more than",
  "single",
  "next",
  "this",
  "that",
  "another",
  "them",
  "filthy",
  "damn",
  "fucking",
  "stupid",
  "just",
  "to",
  "by",
  "be",
  "those kinds of",
  "kinds of",
  "these kinds of",
  "half",
  "around",
  "with",
  "dead",
  "hang out with",
  "date",
  "combined",
];
/** Adjectives of contempt that are also plain facts when they stand before a noun: "violent men", "criminal aliens". */
export const factual: readonly string[] = [
  "violent",
  "dangerous",
  "criminal",
  "brutal",
  "cruel",
  "awful",
  "terrible",
  "horrible",
  "weird",
  "fake",
  "thick",
  "dim",
  "backward",
  "insane",
  "diseased",
  "primitive",
  "savage",
  "abnormal",
  "shit",
  "not human",
  "lesser",
  "deviant",
  "nasty",
  "hideous",
  "fucked up",
  "messed up",
  "annoying",
  "gross",
  "foul",
];
export const qualities: readonly string[] = [
  "intelligent",
  "valuable",
  "useful",
  "human",
  "civilised",
  "civilized",
  "important",
  "clever",
  "worth",
  "evolved",
  "intelligence",
  "brains",
  "deserving",
  "decent",
  "honest",
  "developed",
];
export const exclusions: readonly string[] = [
  "deported",
  "banned",
  "locked up",
  "locked away",
  "sent back",
  "sent home",
  "kicked out",
  "thrown out",
  "removed",
  "rounded up",
  "caged",
  "put in cages",
  "put in camps",
  "segregated",
  "dumped",
  "expelled",
  "shipped",
  "kept out",
  "kept away",
  "institutionalised",
  "institutionalized",
  "driven out",
  "jailed",
  "imprisoned",
  "chained",
  "silenced",
  "fired",
  "eliminated",
  "refused",
  "illegal",
  "outlawed",
  "criminalised",
  "criminalized",
  "forbidden",
  "quarantined",
  "erased",
  "ashamed",
];
/** Of the nouns of contempt, those that also stand behind the name of a group: "trans vermin". */
export const vermin: readonly string[] = [
  "scum",
  "vermin",
  "filth",
  "trash",
  "garbage",
  "pest",
  "pests",
  "rats",
  "rat",
  "cockroaches",
  "parasites",
  "swine",
  "dogs",
  "pigs",
  "animals",
  "savages",
  "freaks",
  "freak",
  "degenerates",
  "dirt",
  "scumbag",
  "scumbags",
  "plague",
  "disease",
  "bastard",
  "bastards",
  "asshole",
  "assholes",
  "idiots",
  "shit",
  "beasts",
  "monkeys",
];
