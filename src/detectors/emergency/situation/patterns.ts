import type { Pattern } from "../../../detect/index.js";

const chest = "(chest|chest pain|chest pains|chest tightness|heart attack|chest pressure)";

const took = "(took|swallowed|downed|chugged|popped|ingested|drank|ate|taken|swallowing|drunk)";

/** What somebody tells of that cannot wait. Source: AHA warning signs, 988 warning signs, ACEP "when to go". */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "stroke",
    confidence: "certain",
    phrases: [
      "(face|mouth|smile|eyelid|side of <1-3> face) <0-4> (drooping|droopy|droops|drooped|dropped|sagging|numb|crooked)",
      "(drooping|droopy) (face|mouth|smile)",
      "(can't|cannot|can not|unable to|couldn't|cant) (lift|move|raise|feel|speak|talk|see out of|use) <0-2> (arm|leg|side|hand|left|right|face)?",
      "(slurred|slurring|slurs) <0-2> (speech|words)?",
      "(sudden|suddenly) <0-3> (numb|numbness|weakness|confused|confusion|blind|vision loss|lost vision|worst headache)",
      "(worst headache|thunderclap headache) <0-3> (life)?",
      "(having|had) a stroke",
      "(arm|face|side) <0-3> (went|gone|goes|is|feels) <0-2> (dead|numb|limp|weak|floppy|paralyzed|droopy)",
      "(words|speech|sentences) <0-4> (wrong|garbled|jumbled|slurred|mush|won't come|make no sense|not making sense)",
    ],
  },
  {
    name: "heart",
    confidence: "certain",
    phrases: [
      `(chest) <0-4> (tight|tightness|crushing|pressure|squeezing|hurts|hurting|heavy|pain|pains|burning)`,
      "(crushing|squeezing|severe|bad|terrible) <0-1> (chest|chest pain)",
      `(arm|jaw) <0-3> (tingles|tingling|numb|hurts|aches|pain) <0-4> ${chest}`,
      "(having|had) a heart attack",
      "(passed out|fainted|collapsed|unresponsive|not waking up|won't wake up|unconscious|no pulse)",
      "(won't|wont|will not|isn't|is not|not|doesn't|wouldn't|barely) <0-2> (wake up|waking up|rouse|arouse|come to)",
    ],
  },
  {
    name: "breathing",
    confidence: "certain",
    phrases: [
      "(can't|cannot|can not|cant|unable to|hard to|struggling to|trouble|difficulty|stopped|gasping|barely|not) (breathe|breathing|catch <1-2> breath|for air)",
      "short of breath",
      "(lips|face|fingers) <0-3> (blue|turning blue|swelling|swollen)",
      "(throat) <0-3> (closing|swelling|tight|swollen)",
      "(choking|turning blue|anaphylaxis|anaphylactic)",
    ],
  },
  {
    name: "suicide",
    confidence: "certain",
    phrases: [
      "(kill|killing|hurt|hurting|harm|harming|cut|cutting) (myself|himself|herself|themselves)",
      "(want|wants|wanting|going|ready|plan|planning|wish|rather) <0-3> (die|end it all|end my life|end it|be dead|not be here|not wake up|disappear forever)",
      "(suicidal|suicide note|end my life|ending my life|take my own life|taking my own life|no reason to live|don't want to live|do not want to live|better off dead|better off without me|don't want to be here anymore|don't want to be alive)",
      "(don't|do not|can't|cannot) (want to be here|go on|do this|keep going) (anymore|any more|any longer)",
      "tried to (kill|end|hang|overdose)",
      "(want|need|wish|wanna) (it|this|everything|the pain) <0-1> (to stop|to end|to be over|stop|over)",
      "(not|don't|won't|can't|cannot) <0-5> (make it|get|live|last) through (tonight|the night|this night)",
      "(pills|rope|noose|gun|razor|blade|blades) <0-3> (lined up|laid out|ready|in my hand|next to me|loaded|counted out)",
      "(nobody|no one|no-one) (would|will|is going to|gonna) <0-1> (miss me|notice if i|care if i)",
      "(won't|wont|will not|not going to) be (here|around) (much longer|tomorrow|anymore|by morning)",
      "(no point|what's the point|tired of|done with) <0-2> (living|being alive|life|going on anymore)",
    ],
  },
  // How much was taken, the judgement counts.
  {
    name: "taken",
    confidence: "certain",
    phrases: [
      `${took} <0-5> ({drug}|pills|pill|tablets|capsules|meds|medication|medicine|sleeping pills|painkillers|gummies|oxys|benzos|edibles)`,
    ],
  },
  {
    name: "crushing",
    confidence: "certain",
    phrases: [
      "(dropped|fell|slumped|collapsed|crashed) <0-3> (to|on|onto) the <0-1> (floor|ground) <0-6> (noises|shaking|blue|not moving|not responding|gasping|foaming|eyes)",
      "(sugar|glucose|bg|blood sugar) <0-2> (is|at|reads|reading|hit|says) <0-1> {low}",
      "(wrote|writing|left|leaving) <0-2> (letters|letter|a note|notes|goodbyes) <0-3> (kids|wife|husband|mom|mum|dad|family|everyone|children|parents) (tonight|today|already|just now)",
      "(letters|note|notes|goodbyes|goodbye|will) <0-5> (kids|wife|husband|mom|family|everyone|children|parents) <0-6> (ready|done|over|time to go|the end)",
      "(elephant|weight|vise|brick|someone) <0-3> (sitting|standing|pressing) <0-1> on (my|his|her) chest",
      "chest <0-4> (elephant|vise|like it's being crushed)",
    ],
  },
  {
    name: "poison",
    confidence: "certain",
    phrases: [
      "(took|swallowed|downed|chugged|drank|drunk|ate|ingested|licked) <0-5> (bleach|drain cleaner|cleaner|antifreeze|detergent|laundry pod|laundry pods|gasoline|pesticide|rat poison|lighter fluid|paint thinner|hand sanitizer|ammonia|battery|batteries|magnets|toadstool|foxglove)",
    ],
  },
  {
    name: "overdose",
    confidence: "certain",
    phrases: [
      "(overdosed|overdosing|overdose) (on|of|just|now|tonight|please)?",
      "(took|swallowed|ate|drank|ingested) <0-3> (whole bottle|too many|all <1-3> pills|entire bottle|bleach|a bunch of pills|battery|button battery|poison|detergent|pods|antifreeze|magnets)",
      "(poisoned|narcan)",
      "(gave|given|took|had|got) <0-5> (twice|double|triple|{number} times) <0-1> (the|his|her|my|their)? <0-1> (dose|amount)",
      "(gave|given) <0-4> (wrong|adult) <0-1> (dose|medicine|medication|pill|pills) <0-4> (by accident|accidentally|by mistake)",
    ],
  },
  {
    name: "bleeding",
    confidence: "certain",
    phrases: [
      "(won't|wont|will not|can't|doesn't|not) stop <0-1> (bleeding|bleed|the bleeding)",
      "(bleeding|blood) <0-4> (won't stop|everywhere|a lot|heavily|gushing|soaking|soaked|spurting|through a pad|pouring)",
      "(vomiting|throwing up|coughing up|spitting up|pooping|passing) <0-2> blood",
      "(gushing|spurting) blood",
      "(severe|heavy) bleeding",
      "(bleeding|bled|bleed) (through|all over|out|so much|like crazy|and it won't)",
    ],
  },
  {
    name: "seizure",
    confidence: "likely",
    phrases: [
      "(having|had|in) a seizure",
      "(seizing|convulsing|unconscious)",
      "(newborn|infant|baby|weeks old|week old|month old) <0-4> (101|102|103|104|105|fever)",
      "(won't|will not|wont|refuses to|refusing to) (nurse|feed|take a bottle|eat or drink) <0-4> (fever|limp|lethargic|hours)",
      "(baby|newborn|infant) <0-4> (won't wake|limp|not breathing|blue|103|104|105)",
      "water broke",
      "(snake|spider) bit",
    ],
  },
  {
    name: "teaching",
    context: true,
    confidence: "certain",
    phrases: [
      "(signs|symptoms|warning signs|sign|symptom) (of|are|include|may|can)",
      "symptoms",
      "(prevention|awareness|hotline|lifeline|training|class|course|screening|research|study|rates|statistics|risk|survivor|survivors)",
      "be fast",
      "know the signs",
      "learn",
      "people (who|with|having)",
      "patients (who|with)",
      "can (cause|lead|include|be)",
      "may (cause|lead|include|have|feel)",
    ],
  },
  {
    name: "past",
    context: true,
    confidence: "certain",
    phrases: [
      "(years|months|weeks) ago",
      "last (year|month|summer|winter|spring|fall)",
      "(in|since) {year}",
      "(when|after|before) i (was|had) <0-2> (kid|child|teen|young|surgery|stroke)",
      "used to",
      "survived",
      "(recovered|recovering|saved (my|his|her) life)",
    ],
  },
  {
    name: "own",
    context: true,
    confidence: "certain",
    phrases: [
      "(i|i'm|im|i've|ive|i'll|ill|i'd|my|me|we|our|he|she|he's|she's|his|her|they|someone|somebody|baby|dad|mom|husband|wife|son|daughter|help)",
    ],
  },
])();

/** As much of a medicine as nobody is told to take. */
export const much: readonly string[] =
  /* @__PURE__ */ "whole half entire rest handful handfuls bunch bottle bottles dozens load pack box strip twenty thirty forty fifty sixty hundred fifteen".split(
    " ",
  );
