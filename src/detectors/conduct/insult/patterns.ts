import type { Pattern } from "../../../detect/index.js";

const very = "{strong}? {strong}? {strong}?";

export const patterns = [
  { name: "to-you", confidence: "likely", phrases: [
    `(you're|you are|youre|u r|u are|you all are|yall are|y'all are|you people are|you guys are|you sound like|you look like) ${very} ({insult}|{adjective-strong})`,
    `(your|ur) (a|an|such a|so|just) ${very} ({insult}|{adjective-strong})`,
    `(you|u) (a|an|{adjective}|absolute|total|complete|such an|pack of|bunch of)? (a|an|{adjective})? {insult}`,
    "(fuck|screw|fu|f ck|fck) (you|u|off|them|em|him|her|y'all|yall|{capital}|your|the|all|these|those|anyone|everyone|joe)",
    "(go|please) (fuck|screw) (yourself|urself|yourselves|himself|herself|themselves)",
    "(go to|rot in|burn in) hell",
    "(shut up|shut the (fuck|hell) up|stfu|gtfo|suck it|eat shit|kiss my ass|get a life|get bent|piss off|get lost|go home)",
    "(what|such) a <0-1> ({insult}|pathetic {noun}|disgusting {noun}|stupid {noun})",
    "(are|r) (you|u) <0-2> ({adjective-strong}|dense|an idiot|a moron|kidding yourself)",
    "how (dumb|stupid|dense|ignorant|pathetic) (are|can|do) (you|he|she|they|people)",
    "(your|ur) <0-2> (stupid|dumb|fat|ugly|pathetic|sorry|stupid little|dumb ass|lazy|thick) <0-1> (ass|face|head|mouth|brain|mouths|heads|self|skull|skulls|opinion|trash)",
    "(shove|stick|ram) it up",
    "(up yours|cry more|cry harder|cry me a river|get over yourself|sit down and shut up|shame on (you|him|her|them)|shut your (mouth|trap|face|hole|pie hole|pie holes|hypocrite)|zip it|bite me|drop dead|good riddance)",
    "(you|u|you people|he|she|they) (make|makes) (me|us) (sick|want to (puke|vomit|smdh|throw up|gag))",
    "(you|u|he|she|they) (suck|sucks|stink|stinks|disgust me|disgusts me|repulse me)",
    "(you|he|she|they) (wouldn't|couldn't) know <0-8> if it",
    "(deserve|deserves|belong|belongs|should be|needs to be|throw|put|lock|ought to be) <0-4> (in|to|behind|into) <0-1> (hell|jail|prison|gitmo|asylum|mental institution|dungeon|straightjacket|muzzle|cage|bars|looney bin|loony bin|padded room|trash|dumpster)",
    "(nobody|no one) (likes|cares about|wants|asked|asked for) (you|your opinion|u)",
    "(learn|try) to (read|think|spell|use your brain)",
    "you're (a|an|the|so) (waste|sorry excuse|poor excuse|disgrace|embarrassment|joke|clown|nobody|tool)",
  ] },
  { name: "of-somebody", confidence: "likely", phrases: [
    `(he|she|they|he's|she's|they're|these people|those people|this guy|that guy|this man|this woman|that woman|that man|this lady|this dude|who) (is|are|was|were|is just|are just|really is) ${very} {insult}`,
    `(he|she|they|those people|these people) (is|are|was) ${very} {adjective-plain}`,
    `(he's|she's|they're|theyre|hes|shes) ${very} ({insult}|{adjective-plain})`,
    `(that|this|those|these|you) {strong}? {adjective}? {person-insult}`,
    `{adjective-plain} (fuck|fucks|fucker|fuckers|fck|ass|asses|{slur})`,
    `(you|u) ${very} ({masked}|fuck|fucks)`,
    `(bunch|pack|group|load|gang|crowd) of ${very} ({insult}|{adjective} <0-1> people|{adjective} <0-1> liars)`,
    `{adjective-strong} {strong}? ({insult}|{noun})`,
    "(he|she|they|{capital}) (has|have) (no|half a|the) (brain|brains|clue|class|soul|spine|shame|brain cells|iq)",
    "(fucking|fuckin|goddamn) ({insult}|{noun}|people)",
    "(lying|creepy|crooked|pedo|senile|demented|pathetic|corrupt|racist|heartless|dishonest|slow|sleepy|crazy ass|dumb ass|fat ass|fake ass|punk ass) {capital}",
    "(baby|child|serial) (killer|killers|murderer|murderers|molester|molesters|sniffer|rapist)",
    "(dumb|stupid|crazy|fake|trash|ugly|weird|pathetic) (af|as fuck|as hell|as shit)",
    "(nothing but|no better than|worse than) <0-1> (a|an|the)? <0-2> ({insult}|nazis|hitler|satan|hypocrites)",
    "(net zero iq|zero iq|low iq|one brain cell|two brain cells|room temperature iq|can't fix stupid|cant fix stupid|how stupid <0-2> (is|are|can)|village idiot|poor excuse of)",
    "(sold|sell) (his|her|their|your) soul",
    "(dumber|stupider|uglier|dumbest|stupidest|most stupid|most pathetic|most disgusting) <0-3> (person|people|president|man|woman|human|than|ever|in)",
    "(full of) (shit|crap|it|himself|herself)",
    "(waste of) (space|oxygen|skin|air|sperm|life)",
    "(sorry|poor|pathetic) excuse for (a|an)",
    "(too|so) (stupid|dumb|ignorant|brainwashed|dense) <0-1> (to|they|you|he|it hurts)",
    "(head|heads) <0-5> (up|so far up) <0-1> (his|her|your|their|my) (ass|own)",
  ] },
  { name: "named", confidence: "likely", phrases: [
    "{capital} {capital}? (is|was) (a|an|such a|such an|just a|just an|the|nothing but a|nothing less than|just|so|really)? {strong}? {strong}? {person-insult}",
    "{capital} {capital}? (is|was|are) {strong}? {strong}? {adjective-plain}",
  ] },
  { name: "bare", confidence: "likely", phrases: ["{bare}", "{masked}", "{coarse}"] },
  { name: "contempt", confidence: "possible", phrases: ["{contempt}"] },
  { name: "pointing", confidence: "possible", phrases: ["(you|you're|your|ur|he|he's|she|she's|they|they're|his|her|their|this (guy|man|woman|lady|post|person|dude|administration|president|party)|these people|those people)"] },
  { name: "self", confidence: "possible", phrases: ["(i|i'm|i am|im|i was|me|myself|i'd|i've|we|we're|we are|my) <0-5> ({insult}|{adjective}|{bare}|{coarse})", "(felt|feel|feeling|feels) <0-3> ({insult}|{adjective})", "(called|call|calls|calling|labeled|made me feel) <0-3> ({insult}|{adjective}|{bare})"] },
  { name: "thing", confidence: "possible", phrases: ["(stupid|dumb|fucking|damn|idiotic|useless|ridiculous|garbage|pathetic|lazy|crazy|insane|terrible|horrible|little) <0-1> {thing}"] },
] as const satisfies readonly Pattern[];

export const strongAdjectives: readonly string[] = ["stupid", "dumb", "idiotic", "moronic", "brainless", "brain dead", "braindead", "brainwashed", "clueless", "pathetic", "disgusting", "worthless", "ugly", "repulsive", "repugnant", "vile", "despicable", "revolting", "delusional", "deranged", "unhinged", "demented", "senile", "mindless", "spineless", "gutless", "heartless", "sleazy", "hypocritical", "dimwitted", "two faced", "full of shit", "sick in the head", "trash", "scum", "garbage", "evil", "corrupt", "crooked", "shameless", "soulless", "a joke", "a disgrace", "a liar", "an embarrassment", "ignorant", "fucking insane", "nuts", "a waste"];
export const nouns: readonly string[] = ["people", "person", "man", "woman", "human", "human being", "human beings", "guy", "dude", "kid", "girl", "lady", "old man", "old hag", "liar", "liars", "cult", "followers", "attention seekers", "sack", "excuse", "creature", "politician", "politicians", "nurse", "doctor", "bag", "coward"];
export const strongWords: readonly string[] = ["a", "an", "the", "such", "so", "just", "really", "very", "truly", "absolutely", "absolute", "complete", "completely", "total", "totally", "utter", "utterly", "fucking", "fuckin", "freaking", "damn", "goddamn", "bloody", "nothing but", "all", "always", "still", "literally", "actually", "clearly", "obviously", "pretty", "quite", "one", "another", "big", "massive", "huge", "little", "fat", "old", "lying", "stupid", "dumb", "pathetic", "ignorant", "arrogant", "selfish", "racist", "worthless", "useless", "lazy", "disgusting", "corrupt", "greedy", "biggest", "real", "real life", "some kind of", "bunch of", "a bunch of", "mindless", "clueless", "hypocritical", "crazy", "evil", "filthy", "dirty", "common", "too", "that", "like", "being", "also", "only", "as", "part of the", "entitled", "miserable", "sad", "spineless"];
export const things: readonly string[] = ["printer", "computer", "app", "login", "password", "parking", "weather", "traffic", "meeting", "question", "questions", "idea", "thing", "things", "mistake", "mistakes", "bill", "form", "forms", "rule", "rules", "system", "phone", "pager", "elevator", "game", "games", "movie", "song", "joke", "jokes", "reason", "virus", "disease", "cancer", "luck", "hours", "busy", "day", "night", "week", "amount", "eye", "machine", "policy", "website", "update", "ads", "autocorrect", "stuff", "fun", "good", "cute"];
