import type { Pattern } from "../../../detect/index.js";

/** Calls to torment, expose or humiliate somebody, and sentences that condemn or forbid it. */
export const patterns = [
  {
    name: "pile-on",
    confidence: "likely",
    phrases: [
      "(let's|lets|everyone|everybody|please all|we should all|all of you|go|time to|let us) <0-2> (pile onto|pile on|gang up on|flood|spam|bombard|swarm|mob|troll|drag|mass report|review bomb|brigade|cyberbully|bully|dogpile)",
      "(flood|spam|bombard|swarm|review bomb|blow up) (his|her|their|{capital}) <0-2> (page|inbox|phone|profile|reviews|dms|comments|mentions|line|account|office)",
      "leave <0-2> (one star|1 star|bad|terrible|fake|nasty) <0-1> (notes|reviews|ratings|comments) <0-3> (for|on|until|about)",
      "(ring|call|text|message|email|phone) (him|her|them) <0-4> (at (two|three|four) in the morning|at all hours|in the middle of the night|nonstop|all night|every hour|until)",
      "make <0-3> (life|lives|day|days|shift|shifts|her|him|them|existence) <0-3> (hell|miserable|a living hell|unbearable|a misery|quit|cry)",
      "(until|till|so) (she|he|they) (quits|quit|resigns|resign|cries|deletes|leaves|leave town)",
      "(drive|hound|bully|run) (her|him|them) (out|off|away)",
    ],
  },
  {
    name: "exposure",
    confidence: "likely",
    phrases: [
      "(dox|doxx|doxing|doxxing) (him|her|them|this|that|{capital}|everyone)",
      "(find|post|share|leak|publish|get|here's|here is|who has|anyone know|anyone got|anybody know|send me) <0-2> (his|her|their|{capital}) <0-1> (home address|address|phone number|home phone|cell number|license plate|nudes|private photos|where she lives|where he lives)",
      "(here's|here is|this is) where (she|he|they|{capital}) (lives|live|parks|sleeps)",
      "(show up|turn up|protest|meet) <0-3> (at|outside) (his|her|their) (house|home|door|apartment)",
      "(send|post|share|leak) <0-2> (her|his) (nudes|naked pictures|private pictures|private photos)",
    ],
  },
  {
    name: "unwanted-contact",
    confidence: "likely",
    phrases: [
      "(i|we) (won't|will not|will never) (stop|quit) (calling|texting|messaging|following|writing|contacting) (you|her|him|until)",
      "(i'll|i will|i'm going to) keep (calling|texting|messaging|following|writing|coming) <0-4> (until|no matter|every)",
      "(you|she|he) (can't|cannot) (block|ignore|avoid|escape|hide from) (me|us) (forever)?",
      "(blocked|ignore|ignored) me <0-6> (new account|another account|second account|other account)",
      "(why|stop) <0-2> (ignoring me|blocking me) <0-6> (i'll|or|you)",
    ],
  },
  {
    name: "sexual",
    confidence: "likely",
    phrases: [
      "(send|show) (me|us) <0-2> (nudes|your body|your tits|your boobs|feet pics|naked pictures|pictures of your body)",
      "(you|she|nurse|{capital}) <0-3> (hot body|nice ass|nice tits|sexy ass|great ass|hot ass|great rack|nice rack|fuckable|bangable)",
      "(i'd|i would|would|wanna|i want to|let me|i'll|gonna) <0-1> (bang|fuck|bend you over|bend her over|screw|smash|grope|ravish) (you|her|him|that|u|them)",
      "(look|looks|looking|looked) <0-2> (hot|sexy|fuckable) in <0-2> (scrubs|uniform|that dress|dress|skirt|outfit)",
      "(rate|ranking|rank|rating) <0-3> (nurses|girls|women|residents|interns|female) <0-3> (hot|hotness|hottest|body|bodies|looks|fuckable|one to ten)",
      "(sleep with|blow) (me|him) (or|if you want|to get|for the)",
      "(sugar|baby|honey|sweetheart|sexy) <0-3> (sit on my lap|come sit|give me a kiss|show me|strip)",
    ],
  },
  {
    name: "humiliation",
    confidence: "likely",
    phrases: [
      "(everyone|everybody|all of you|let's all|y'all|come) <0-1> (laugh|point|jeer|mock) at (him|her|them|{capital}|this {role}|that {role}|this)",
      "(look|laugh|laughing|laughed|mock|mocking|making fun|make fun) (at|of) (this|that|the|our|my|these) <0-2> (fat|ugly|smelly|crazy|stupid|dumb|gross|disgusting|pathetic|ridiculous|hopeless|naked|drunk|psych) <0-2> (patient|patients|lady|man|guy|woman|person|people|{role}|intern|nurse)",
      "(everyone|everybody|the whole {unit}|the whole ward|the entire unit) (knows|hates|laughs at|is laughing at|thinks) <0-2> (she|he|you|her|him|{capital}) <0-3> (useless|pathetic|stupid|joke|drunk|loser|idiot|incompetent|ugly|fat|crazy|a mess)",
      "(we|i|staff|everyone) (all)? (hate|hates|despise|can't stand|avoid) (you|{capital}|working with (you|{capital}))",
      "(nobody|no one) <0-3> (likes|wants|misses|would miss|can stand) (you|{capital})",
      "(i'd|i would) (love|like) to give (her|him|them) (a)? (real)? reason to cry",
    ],
  },
  {
    name: "patient",
    confidence: "likely",
    phrases: [
      "(fat|smelly|stinking|stinky|disgusting|filthy|gross|stupid|dumb|crazy|psycho|nasty|ugly|lazy|drug seeking|whiny|entitled|demented|hopeless|annoying|useless|pathetic|trashy|idiot|moron|obnoxious|vile) {strong}? (patient|patients|frequent flyer|frequent flyers|junkie|junkies|addict|addicts|drunk|drunks|geezer|gomer|gomers|whale|hypochondriac|cow)",
      "(frequent flyer|frequent flyers|drug seeker|drug seekers|junkie|junkies|crackhead|crackheads|gomer|gomers|druggie|druggies|tweaker|tweakers|meth head|meth heads|drunks|bed blocker|bed blockers|lard ass|train wreck) <0-4> (bed|room|again|back|tonight|er|ed|ward|patient|unit|wasting|whining|faking|came|comes|here)",
      "(patient|patients|lady in|guy in|man in|woman in) <0-6> (is|are|was|were) {strong}? {strong}? (disgusting|gross|smelly|a pig|pigs|a moron|morons|an idiot|idiots|a whale|fat|insane|a nutjob|a psycho|faking it|faking|stupid|dumb|pathetic|worthless|trash|animals|vile|a waste of (space|a bed|oxygen|time))",
      "(my|our|these|those|the) patients <0-2> (disgust|annoy|repulse|sicken) (me|us)",
      "(i hate|i despise|can't stand) (my|our|these|those|fat|old|poor) <0-1> patients",
      "(laughed|laughing|giggling|cracking up|made fun|making fun|mocking|joking) <0-2> (at|of|about) <0-3> (patient|patient's|patients)",
    ],
  },
  {
    name: "condemned",
    context: true,
    confidence: "possible",
    phrases: [
      "(stop|never|don't|do not|nobody should|no one should|report|reported|policy|against|victim|victims|survivor|survivors|training|unacceptable|not okay|is not funny|isn't funny|zero tolerance|harassment is|was asked to|he told|she told|they told|he said|she said|he asked|told me to)",
    ],
  },
] as const satisfies readonly Pattern[];

export const strongWords: readonly string[] = [
  "so",
  "such",
  "just",
  "really",
  "absolutely",
  "fucking",
  "always",
  "a",
  "an",
  "the",
  "another",
  "old",
  "total",
  "complete",
  "fat",
  "literally",
];
export const roles: readonly string[] = [
  "nurse",
  "doctor",
  "intern",
  "resident",
  "tech",
  "surgeon",
  "aide",
  "student",
  "receptionist",
  "janitor",
  "guy",
  "girl",
  "lady",
  "woman",
  "man",
  "loser",
];
export const units: readonly string[] = [
  "unit",
  "ward",
  "floor",
  "department",
  "team",
  "hospital",
  "office",
  "shift",
];
