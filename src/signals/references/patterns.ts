import type { Pattern } from "../../detect/index.js";

const patient = "(patient|pt|pts|kiddo|client|patint|pacient)";
const praise = "(favorite|favourite|fav|sweet|sweetest|sweetie|dear|best|worst|first|last|next|only|new|newest|other|youngest|oldest|littlest|tiniest|smallest|little|tiny|brave|bravest|poor|lovely|elderly|former|long time|longtime|primary|icu|nicu|er|ed|picu|dementia|hospice|transplant|trauma|cardiac|cancer|oncology|rehab|stroke|covid|burn|dialysis|post op|home health|clinic|night|day|one)";
const many = "(patients|pts|kiddos|clients|residents|babies|preemies|moms|mamas|little ones|ladies|gentlemen|guys|kids|frequent flyers|frequent fliers|regulars)";
const one = "(a|an|the|this|that|one|another|some|our|my|my one|this one|that one|the same|such a)";
const met = "(worked with|took care of|cared for|looked after|met|had|saw|treated|nursed|admitted|lost|helped|sat with|was with|knew|delivered|discharged|operated on|coded|transported|visited)";

export const patterns = [
  {
    name: "possessive",
    confidence: "likely",
    phrases: [
      `(my|our) ${praise}? ${praise}? ${patient}`,
      `(one|another|each one)? of (my|our) <0-3> ${many}`,
      "(my|our) (little|littlest|tiny|tiniest|brave|bravest|smallest|favorite|favourite|toughest|youngest|feisty|mighty) (fighter|warrior|hero|survivor|preemie|peanut|bug|guy|man|lady|one|resident|soul)",
      `a ${patient} of (mine|ours)`, "(is|was) my (patient|pt)", "my (lady|guy|gentleman|dude|girl|boy|baby) in (bed|room|rm)", "my (preemie|neonate|gsw|trauma|post op|fresh heart|micro preemie)",
    ],
  },
  {
    name: "bed",
    confidence: "likely",
    phrases: ["(the|that|this|our|my|a) <0-2> {person} (in|from) (room|rm|bed|bay|pod)? {number} {number}?", "(patient|pt|kiddo) (in|from) (room|rm|bed|bay)? {number} {number}?", "(he|she|he's|she's|him|her) <0-2> (in|from) (room|rm|bed|bay) {number} {number}?", "bed {number}"],
  },
  { name: "room", confidence: "possible", phrases: ["(room|rm) {number} {number}?"] },
  {
    name: "age",
    confidence: "likely",
    phrases: ["{number} {number}? (year|yr|month|week|day|hour) old <0-2> ({person}|{patient-word}|{occupation})", "{number} {number}? (year|yr|month|week|day|hour) old", "{number} (yo|y o|yr)", "{aged}", "{aged} <0-1> ({person}|{patient-word}|{occupation})", "({person}|{patient-word}|{occupation}) in (his|her|their) (early|mid|late)? {decade}", "{ten} something", "{ten} something <0-1> {person}", "({person}|{patient-word}) (aged|age) {number}"],
  },
  {
    name: "person",
    confidence: "likely",
    phrases: [`${one} <0-2> {person}`, `${one} <0-2> {patient-word}`, `${one} <0-2> {occupation} <0-3> (who|whose|in|with|from|broke|lost|is|was)`, "({person}|{patient-word}) who", "(the|this|that|alleged|accused|suspected) (shooter|gunman|cop killer|driver|suspect|drunk driver|stabbing victim|crash victim|shooting victim|celebrity|inmate|prisoner)", "(the|our) <0-1> ({occupation}|{public-role}) {relation}", "(only|sole|lone) (survivor|victim|patient|case)", "first (patient|person|child|baby|woman|man) (in|ever|to)", "case like it", "(a|another|this) (gsw|consult|stemi|admit|admission|frequent flyer|frequent flier)", "(that|our|my) (frequent flyer|frequent flier|drug seeker)"],
  },
  { name: "met", confidence: "likely", phrases: [`((one|a|an|this|that|some|another) <0-2> ({person}|{patient-word})|someone|somebody) (i|we|that i|who i|whom i|that we) (once|just|recently|have|had)? ${met}`, `(i|we) (once|just|recently|also)? ${met} (a|an|one|this|the) <0-3> ({person}|{patient-word})`, "(a|one|this|another) {patient-word} (once|just|recently|today)? (told|asked|said|gave|thanked|hugged|taught|reminded|handed|yelled|spit|hit|drew|wrote|made)"] },
  { name: "lost", confidence: "likely", phrases: ["(lost|losing) (a|my|our|another|one of our|one of my) <0-2> {patient-word}", "(a|my|our|one of our|one of my) <0-2> ({patient-word}|patients) (died|passed away|passed|coded|didn't make it)"] },
  { name: "pronoun", confidence: "likely", phrases: ["(he|she|him|her|his|he's|she's|hes|shes|himself|herself)"] },
  { name: "either", confidence: "certain", phrases: ["(he|him|his) (or|and) (she|her|hers)", "(she|her) (or|and) (he|him|his)", "s he"] },
  { name: "distant", confidence: "certain", phrases: ["(years|decades|long|ages|many years|a lifetime) ago", "once", "back (then|when|in the day)", "early in my career", "(in|during) (nursing|med|medical) school", "over the years", "when i was (a|an|still|in)", "still (think|crosses|remember|thinking)", "always remember", "never forget"] },
  { name: "generic", confidence: "certain", phrases: ["(every|each|any|no|average|typical|another type of|type of|kind of|ideal|good|better) <0-2> ({patient-word}|{person})", "(as|like|being|for|of|from|to be|become|becoming|when|if|unless|whether|once) (a|an|the) <0-1> {patient-word}", "(is|are) (a|the) {person} who", "(a|the) {person} (with|who has|who have|is|may|can|should|must|will|needs|has a|having|of|inherits|carries|at risk)", "(of|between|for|to) the {patient-word}", "(a|the) {patient-word} (is|may|can|should|must|will|needs|has|with|who|might|would|could|does|needs)", "be patient", "patient (and|but) (kind|caring|gentle|thorough|attentive)", "(so|very|really|incredibly|more|most|being|was|were|are) patient", "(child|woman|man|person|baby) (health|care|abuse|birth|life|services|development|seat|support|custody|welfare|shower|formula|carriage|bump)", "(a|the) (child|baby|woman|man|person|mother|father|parent)"] },
  { name: "compound", confidence: "certain", phrases: ["{patient-word} {thing-of-patients}", "{person} {thing-of-patients}"] },
  { name: "modal", confidence: "certain", phrases: ["(should|may|might|must|can|could|would|will|needs|usually|often|typically|sometimes|generally|likely to|tend to|tends to|inherits|inherit|affected)"] },
  { name: "shorthand", confidence: "certain", phrases: ["{number} (yo|y o)", "{aged}"] },
  { name: "own-family", confidence: "certain", phrases: ["(my|our) <0-2> {relation}"] },
  { name: "staff", confidence: "certain", phrases: ["{staff-role}", "of us"] },
  { name: "author", confidence: "certain", phrases: ["(i|i'm|i've|i'd|im|we|we're|we've|me|my|our|us|mine)"] },
  { name: "recent", confidence: "certain", phrases: ["(today|tonight|yesterday|tonite|2day|2nite|rn)", "last (night|week|weekend|shift|month|{weekday})", "this (morning|afternoon|evening|weekend|week|shift|month|a m|year)", "(on|last|this)? {weekday}", "just (now|asked|told|got|came|rolled|arrived|left|had|coded|died|passed)", "right now", "{number} (hours|days|minutes|weeks|months) (ago|later|after)", "at {number} (am|pm|a m|p m)", "(a|one) (year|month|week) (ago|later)"] },
] as const satisfies readonly Pattern[];

/** What follows the adjective or the first half of a compound, so that "patient" is nobody. */
export const thingsOfPatients: readonly string[] = ["portal", "portals", "advocate", "advocates", "advocacy", "care", "safety", "experience", "experiences", "education", "population", "populations", "relations", "representative", "representatives", "room", "rooms", "volunteer", "volunteers", "access", "transport", "census", "load", "loads", "list", "lists", "panel", "satisfaction", "service", "services", "record", "records", "information", "privacy", "rights", "stories", "story", "outcomes", "outcome", "centered", "centred", "first", "facing", "guide", "families", "family", "account", "accounts", "appointment", "appointments", "teacher", "teachers", "flow", "ratio", "ratios", "assignment", "assignments", "navigator", "navigators", "navigation", "level", "engagement", "data", "registration", "registry", "support", "group", "groups", "history", "identity", "confidentiality", "handoff", "handoffs", "monitoring", "lift", "lifts", "gown", "gowns", "beds", "bed", "volume", "days", "visits", "community", "forum", "resources", "consent", "communication", "compliance", "dignity", "tower", "pavilion", "entrance", "parking", "billing", "bills", "testimonial", "testimonials", "selection", "enrollment", "recruitment", "cohort", "samples", "husband", "wife", "people", "person", "listener", "explanation", "explanations", "enough", "zero", "0"];
