import type { Pattern } from "../../../detect/index.js";

const chest = "(chest|chest pain|chest pains|chest tightness|heart attack|chest pressure)";

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
    ],
  },
  {
    name: "overdose",
    confidence: "certain",
    phrases: [
      "(overdosed|overdosing|overdose) (on|of|just|now|tonight|please)?",
      "(took|swallowed|ate|drank|ingested) <0-3> (whole bottle|too many|all <1-3> pills|entire bottle|bleach|a bunch of pills|battery|button battery|poison|detergent|pods|antifreeze|magnets)",
      "(poisoned|narcan)",
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
    ],
  },
  {
    name: "seizure",
    confidence: "likely",
    phrases: [
      "(having|had|in) a seizure",
      "(seizing|convulsing|unconscious)",
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
      "(i|i'm|im|my|me|we|our|he|she|he's|she's|his|her|they|someone|somebody|baby|dad|mom|husband|wife|son|daughter|help)",
    ],
  },
])();
