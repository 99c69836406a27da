import type { Pattern } from "../../../detect/index.js";

const victim = "(you|u|ya|him|her|them|em|{role}|{who-det} {role}|{who-det} {strong}? {role}|{capital}|yourself|your {close})";
const will = "(i'll|i will|i'm going to|im going to|i am going to|i'm gonna|i'm gunna|im gonna|imma|i'ma|we'll|we will|we're going to|we are going to|we're gonna|we gonna|i swear i'll|i want to|i wanna|i'd love to|i would love to|i would like to|let me|let's|lets|we should|i should|i could just|i'm about to|i'm here to|i am ready to|i'm ready to|you better or i'll)";

export const patterns = [
  { name: "announced", confidence: "certain", phrases: [
    `${will} <0-3> {kill} ${victim}`,
    `${will} <0-2> {break} <0-2> (your|his|her|their|every|that|this|{capital}) <0-2> {body}`,
    `${will} <0-2> {break} <0-1> {body} (in|off|out|open)`,
    `${will} <0-2> (put|send) (you|him|her|them|{capital}) (in|into|under|to) <0-1> (hospital|ground|grave|coffin|morgue|wheelchair|box|body bag|er)`,
    `${will} <0-2> (make) (you|him|her|them) (suffer|bleed|beg|pay|regret|disappear|sorry|scream)`,
    `${will} <0-2> (find|come for|hunt|track down|come after|wait for|be waiting for|get|follow) (you|him|her|them) <0-3> (and|at|outside|in|after|when|tonight|tomorrow|home|house|car|parking)`,
    `${will} <0-2> (blow up|burn down|shoot up|bomb|torch) <0-3> (hospital|clinic|house|office|building|place|ward|home|car|school|church|mosque|synagogue|unit|er)`,
    `${will} <0-2> {beat} <0-2> (shit|crap|hell|hell out|daylights|life) out of ${victim}`,
    `${will} <0-2> (bring|get) <0-2> (gun|knife|rifle|pistol|ar 15)`,
    "i have (a gun|a knife|guns) and <0-6> (you|him|her|them|use it)",
    "(i|we) (would|will|am going to|are going to) (hurt|kill|shoot|stab|strangle|attack) (you|him|her|them)",
    "i'll have to (rape|kill|hurt|shoot|stab) <0-2> (you|him|her|them|today)",
    "we will keep attacking (you|him|her|them)",
    "(he|she|you|they|that {role}) will (die|bleed|suffer) <0-4> (at|by) my hands",
  ] },
  { name: "veiled", confidence: "likely", phrases: [
    "(you'll|you will|you're going to|you are going to|you're gonna|u will|she'll|he'll|they'll|he will|she will) (regret|pay for|be sorry for|be sorry) <0-4> (this|that|it|day|what|ever|posting|reporting|crossing|messing|saying|your)",
    "(you'll|you will|he'll|she'll|he will|she will) (regret this|regret it|pay for this|pay for that|be sorry|wish you were dead|wish you had never|get what's coming|get yours)",
    "(watch|better watch) your back",
    "(i|we) know where (you|he|she|they|your) <0-2> (live|lives|park|parks|work|works|sleep|sleeps|kids|family|children|go|goes|school)",
    "(you're|you are|he's|she's|he is|she is|your) (a dead (man|woman)|dead meat|as good as dead|done for|next on my list)",
    "(you|he|she) (won't|will not|wont) <0-2> (make it home|see it coming|live to|walk again|leave alive|be safe|get out alive|wake up)",
    "(sleep|stay) with one eye open",
    "snitches get stitches",
    "or else (you|i'll|we'll)",
    "your days are numbered",
    "(i'm|i am|we're|we are) (coming for|watching|following|outside) (you|your house|him|her)",
    "(i've|i have) been (watching|following) (you|her|him)",
    "accidents happen to people who",
    "(be a shame|hate|terrible) if (something|anything) happened to (you|your|him|her|them)",
    "(try|touch|do) <0-6> again and <0-2> (i'll|i will|you'll|see what happens)",
    "if <0-6> (touches|touch|comes near|come near|looks at|talks to|reports|report) <0-6> (i'll|i will|i'm going to) <0-2> ({kill}|{break})",
  ] },
  { name: "called-for", confidence: "certain", phrases: [
    `(someone|somebody|somebody please|someone please|anyone|people|they|we) (should|needs to|ought to|has to|must|please|gotta|just) <0-2> {kill} ${victim}`,
    `(someone|somebody|they) (should|needs to|ought to|has to|must) <0-2> {break} <0-1> (his|her|your|their) {body}`,
    "(he|she|you|they|{capital}|{who-det} {role}|this {role}) (should|must|ought to|needs to|need to|deserves to|deserve to|has to) <0-2> be <0-2> {killed}",
    "(he|she|you|they|{capital}|{who-det} {role}) (deserves|deserve) (to die|to be {killed}|to suffer|death|a bullet|the rope|a beating)",
    "(i hope|hope|i wish|wish|hopefully) (you|he|she|they|{capital}|{who-det} {role}) <0-3> (dies|die|drop dead|drops dead|suffer|suffers|rot|rots|get shot|gets shot|burn|burns|choke|chokes|get cancer|gets cancer|get raped|gets raped|{killed}|bleed|drown|rot in hell|hang|hangs)",
    "(i'd|i would|would) (love|like) to (see|watch) (you|him|her|them|{capital}) <0-1> (suffer|die|bleed|hang|burn|cry|{killed})",
    "(put|plant) a bullet in (him|her|them|you|his|your) (head)?",
    "(world|we|everyone|place) <0-3> better (off)? without (you|him|her|them)",
    "(kill|hang|shoot|drown|choke|neck) (yourself|urself|yourselves|your self)",
    "(go|please|just) (and)? (die|kys|drop dead|jump off)",
    "kys",
    "(hang|shoot|lynch|gas|execute|behead|castrate) (him|her|them|em) (all)?",
    "(lock|beat|tie) (him|her|them|em) up and <0-3> (beat|shoot|hang|castrate|burn)",
    "(needs|deserves|need) (a)? (bullet|beating|good beating|slap|noose|rope|hanging|firing squad)",
    "(beat|burn) (them|those|that|these) {strong}? ({coarse}|{role}) (up)?",
    "death to (him|her|you|them|all of (you|them))",
  ] },
  { name: "joke", confidence: "possible", phrases: ["(lol|haha|lmao|just kidding|jk|kidding|with kindness|with love|with laughter|boredom|my diet|my vibe|the vibe|in (chess|fantasy|monopoly|trivia|scrabble|the game|bingo|mario kart|bowling|softball))"] },
  { name: "told", confidence: "possible", phrases: ["(threatened|threatening|threatens|said|told|screamed|screaming|yelled|yelling|wrote|text|texted|messages|message|letter|voicemail|shouted|telling|saying|says|accused of) <0-6> (i'll|i will|he'd|he would|she'd|she would|going to|to|he'll|they'd|that|should)"] },
  { name: "guilt", confidence: "possible", phrases: ["(never|not|don't|wouldn't|would never|no one should|nobody should)"] },
] as const satisfies readonly Pattern[];

export const bodyParts: readonly string[] = ["finger", "fingers", "face", "nose", "neck", "necks", "leg", "legs", "arm", "arms", "jaw", "teeth", "skull", "head", "heads", "kneecaps", "knees", "bones", "bone", "spine", "back", "throat", "throats", "eyes", "hand", "hands", "tires", "windows", "ribs"];
export const breaking: readonly string[] = ["break", "smash", "bash", "crush", "snap", "wring", "knock", "kick", "cut", "slit", "punch", "rip", "slash", "bust", "stomp", "cave", "tear", "rearrange", "chop off", "cut off", "pull out", "gouge out", "blow off"];
export const closeOnes: readonly string[] = ["family", "kids", "children", "wife", "husband", "mother", "dog", "cat", "boss", "son", "daughter", "friends", "ass"];
export const personDeterminers: readonly string[] = ["that", "this", "those", "these", "the", "every", "all", "every single", "all these", "all those", "another", "his", "her"];
export const strongWords: readonly string[] = ["fucking", "stupid", "damn", "goddamn", "bloody", "idiot", "new", "old", "little", "next", "night"];
export const threatened: readonly string[] = ["man", "woman", "guy", "bastard", "nurse", "doctor", "surgeon", "manager", "supervisor", "boss", "receptionist", "tech", "resident", "intern", "charge nurse", "director", "administrator", "patient", "clown", "idiot", "moron", "thief", "neighbor", "neighbour", "politician", "judge", "cop", "cops", "teacher", "people", "person", "ceo", "coworker", "colleague", "driver", "asshole", "freaks", "fools", "bastards", "kid", "girl", "boy"];
