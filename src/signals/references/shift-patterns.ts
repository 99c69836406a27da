import type { Pattern } from "../../detect/index.js";

const me = "(me|us|my hand|my arm|my face|my shoes|my shoe|my badge)";

/** What whoever works a shift says of the one they look after, and nobody else of anybody: how we have him, how she came in, who I am to them. */
export const shiftPatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "held",
      confidence: "certain",
      phrases: [
        "(we|i|we've|i've|weve|ive) (had|have|got) (him|her)",
        "(we've|i've|weve|ive|we have|i have) got <0-1> (a|an|another|this|one) <0-3> ({person}|{aged}|{occupation}|{patient-word})",
        "(we've|weve|ive|i've|we have) got (his|her)",
        "(mine|ours) (today|tonight|yesterday|last night|was|had)",
        "(mine's|mines|ours is) (the|a|an|called|named)",
        "(had to|have to|having to) tell (a|an|him|her|his|the)",
        "(we|i) <0-4> (wash|washed|bathe|bathed|feed|fed|shave|shaved|turned|dressed|tucked|settled) (him|her)",
        "(take|took|taking|do|did|doing|check|checking|checked) (his|her) (obs|vitals|bp|bloods|temp|sats|sugars)",
        "(i|we|just) <0-1> (put|placed|got|popped) (a|an|the|his|her) (cannula|line|iv|tube|drip|catheter|needle)",
        "(we|i) <0-1> (get|got) (him|her) (back|home|off|to|through|up|out|comfortable|settled)",
      ],
    },
    {
      name: "arrived",
      confidence: "certain",
      phrases: [
        "(came|comes|brought|rolled|wheeled|walked|rushed|flown|carried) in (with|w|as|for|on|{weekday}|after|via|by ambulance|swearing|screaming|confused|unresponsive|carrying|holding|clutching|talking|blue)",
        "(is|was|he's|she's|hes|shes|back|still) in for (a|an|his|her|the|some|another) <0-2> (prep|scan|op|surgery|infusion|transfusion|chemo|dialysis|workup|work up|observation|obs|procedure|biopsy|replacement|repair|scope|colonoscopy|endoscopy|{procedure})",
        "(call|calls) (comes|came) in (as|for)",
        "(found|dropped off|left) (at|on) the (doorstep|door|curb|kerb|bay)",
      ],
    },
    {
      name: "self-role",
      confidence: "certain",
      phrases: [
        "(i'm|im|i am|as|i've been|ive been|being) (now|basically|officially|apparently)? (a|an|the|your|somebody's)? <0-2> ({staff-role}|paramedic|medic|chaplain|perfusionist|phlebotomist|registrar|doula|cna|hca|optician|hygienist)",
        "({staff-role}|medic|chaplain|perfusionist|phlebotomist|registrar|ot|slp|rt|rn|cna|emt|hca|doc|optician|hygienist) <0-1> (here|confession|confessions|life|moment|moments|problems|diary|diaries|student|win|wins|humor|humour|on call)",
        "(psych|radiology|ultrasound|dental|fertility|ivf|lab|prison|pharmacy|dietary|food service|housekeeping|evs|transport|dispatch|home health|home care|hospice|rehab|audiology|nicu|picu|icu|er|ed|ward|ambo|ambulance) (here|confession|confessions|life|diary|diaries|humor|humour|crew)",
        "(my|our) <0-1> (first|last|second)? <0-1> (placement|rotation|clerkship|clinicals|preceptorship|caseload|ward round)",
      ],
    },
    {
      name: "touched",
      confidence: "certain",
      phrases: [
        `(he|she|and|who|just|then|also|kept|keeps|man|woman|lady|guy|kid) <0-1> (held|hugged|thanked|squeezed|grabbed|kissed|patted|shook|winked at|swore at|spat at|bit|punched|kicked|called|calls|told|asked|asks|tells|taught|gave|drew|made|promised|flipped) <0-1> ${me}`,
        "(sent|gave|brought|wrote|bought) (the|our) (ward|unit|floor|team|nurses|girls|crew)",
        "(held|squeezed|grabbed|kissed|patted|let go of) my (hand|arm|face|fingers|sleeve)",
        "(threw|throws|spat|spit|swung|yelled|screamed|hurled|lobbed|chucked|swore|shouted) <0-5> at (me|us|my)",
        "(kept|keeps|keep) (asking|telling|calling|thanking|hugging) (me|us)",
        "(fainted|collapsed|puked|vomited) <0-1> (on|into|onto|over|in)",
        "(threw up|puked|vomited|bled|peed|cried|coughed|fainted|fell asleep) (in|on|all over|into) (me|my|us|our)",
      ],
    },
    {
      name: "departed",
      confidence: "certain",
      phrases: [
        "(he|she|they|and) <0-1> (slipped (off|away)|let go|left us|stopped breathing|breathed (his|her) last)",
        "(he|she) went <0-1> (at {number}|peacefully|quietly|before|during|just after|just before)",
        "we lit a candle for",
        "(after|before|when|since) (he|she) (passed|died)",
      ],
    },
    {
      name: "jargon",
      confidence: "certain",
      phrases: [
        "(gsw|abx|mets|obs|ecmo|ecpr|gcs|stemi|nstemi|chole|appy|cabg|tavr|ercp|ex lap|tpa|rosc|npo|ng tube|foley|wound vac|fixator|ex fix|o neg|pressors|levophed|bowel prep|resus|crash call|met call|handover|ward round|baker acted|baker act|psych hold|zimmer|commode|rule out|chief complaint|goals of care|next of kin|emergency contact|visiting hours|belongings bag|call bell|intubated|extubated|sedated|wake up trial|capacity assessment|burn grafts|skin graft|skin grafts|blown pupil|pulse ox|discharge summary|cubicle|trolley|trolleys|side room|waiting area|waiting bay|code stroke|code blue|code stemi|code trauma|hallway bed|spo2|cardioverted|10cm|apgar)",
        "(bp|hr|sats|temp) {number} {number}?",
        "(on|in|to) (a|an|the|our|my) <0-1> ward",
        "(5150|5250|302) {number}?",
      ],
    },
    {
      name: "ailing",
      confidence: "certain",
      phrases: [
        "(tbsa|lump|laceration|embryo|embryos|heartbeat|staples|pints|units of blood|hives|allergies|blockage|heparin|warfarin|contractions|placenta|crowning|dilated|kidney|liver|transplant|reduction|resuscitation|splinter|sectioned)",
        "(lb|lbs) {number} <0-1> oz",
        "rang (the|that) bell",
        "(got|has|have|had|only|maybe|given) <0-1> (weeks|days|months|hours) (left|to live|at (best|most))?",
        "(tell|told|telling|say|said|saying) <0-6> (it's|it is|its|it was|cancer's|cancer is|there is|there's) <0-1> (back|spread|spreading|malignant|benign|terminal|inoperable|everywhere|no|nothing)",
      ],
    },
  ] as const satisfies readonly Pattern[])();

/** Numbers of beds with a letter behind them, "22b", and what a numbered room owns, "6's". */
export const bedCodes: readonly string[] = /* @__PURE__ */ (() =>
  Array.from({ length: 60 }, (_, at) => ["a", "b", "c", "d"].map((letter) => `${at + 1}${letter}`)).flat())();
export const ownedNumbers: readonly string[] = /* @__PURE__ */ (() => [
  ...Array.from({ length: 60 }, (_, at) => `${at + 1}'s`),
  ..."one's two's three's four's five's six's seven's eight's nine's ten's eleven's twelve's".split(" "),
])();
