import type { Pattern } from "../../detect/index.js";

const author = "(i|we|i've|we've|i'd|we'd)";

/** Ways to speak of a stranger that only work brings together: hailed without a name, pointed at, told of by what the author did. */
export const strangerPatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "hailed",
      confidence: "possible",
      phrases: ["(sir|ma'am|maam|madam)", "(looking|talking|speaking) (at|to|2) (you|u)"],
    },
    {
      name: "one-who",
      confidence: "possible",
      phrases: [
        "(the|that|this|same) <0-1> one (who|with|whose|that) <0-1> (came|has|had|a|the|his|her|is|was|got|keeps|kept|swallowed|bit|fell|says|said|told)",
      ],
    },
    {
      name: "couple",
      confidence: "possible",
      phrases: [
        "(the|a|this|that|our|my) <0-2> couple (we've|i've|we|i|who|in|from|whose|with)",
        "the {capital} (twins|triplets|baby|boys|girls|brothers|sisters|kids|boy|girl)",
      ],
    },
    {
      name: "tended-one",
      confidence: "likely",
      phrases: [
        `({person}|{patient-word}|{occupation}|{fame}) (that|who|whom)? ${author} <0-1> {nursing-verb}`,
      ],
    },
    {
      name: "top-case",
      confidence: "possible",
      phrases: [
        "(funniest|saddest|best|worst|weirdest|wildest|strangest|toughest|hardest|sweetest|loudest|fastest|longest|craziest|happiest|quickest|proudest|quietest) <0-1> (discharge|admission|delivery|consult|admit|intubation|birth|home visit|callout|call out|extubation|amputation|c section) <0-1> (today|tonight|ever|of my|of the|this|yesterday|last night|so far)",
        "update on (the|my|our|that|this) <0-3> (injury|{case}|bite|wound|laceration|guy|lady|kid|couple|man|woman|gentleman)",
        "(my|our)? (first|last|hundredth) <0-1> (delivery|intubation|birth|amputation|extubation|code|pronouncement|cardiac arrest|arrest) (as a|as an|on my|of my|of the|today|tonight|last night|yesterday|this morning)",
      ],
    },
    {
      name: "lost-of-ours",
      confidence: "likely",
      phrases: [
        "(lost|losing|lose) one of (our|my) <0-2> (people|folks|ladies|gentlemen|gents|guys|girls|boys|regulars|souls|humans|friends|favorites|favourites|grandpas|grandmas|legends)",
      ],
    },
    // What somebody who is ill takes himself for, and a name that the ward gave, are no jobs.
    {
      name: "believed",
      confidence: "certain",
      phrases: [
        "(convinced|thinks|believes|insists|swears|claims|claimed|thought|believed|insisted|introduced) <0-2> (he's|she's|he is|she is|he was|she was|himself as|herself as)",
        "(call|called|calls|nicknamed|dubbed) (him|her)",
      ],
    },
    {
      name: "fresh-from",
      confidence: "certain",
      phrases: ["(crash|wreck|accident|collision|pileup|fire|fall|shooting|stabbing)"],
    },
    {
      name: "brought-us",
      confidence: "likely",
      phrases: [
        "(ems|medics|paramedics|ambulance|flight crew|helicopter|fire|police) <0-1> (brought|flew|handed|rolled in|sent|wheeled in) (us|me) (a|an|the|our|this)",
      ],
    },
    {
      name: "published",
      confidence: "certain",
      phrases: [
        "case (report|reports|series|study|studies)",
        "published case",
        "journal club",
        "(rounds|clinical|teaching|ward|diagnostic|learning|exam|derm|neuro|cardio|ortho|peds|gi|ent|icu|er|ed|ecg|ekg|rads|path|pharm|id) (pearl|pearls|point|points)",
        "pearl of the (day|week)",
      ],
    },
    {
      name: "desk",
      confidence: "certain",
      phrases: [
        "(prison|correctional|jail|school|camp|fertility|ivf|sleep|eye|skin|burn|burns|wound|pain|dental|memory|stroke|trauma|fracture|antenatal|travel|vaccine|mobile|needle exchange|methadone) <0-1> (health|healthcare|clinic|lab|unit|nurse|nursing|medicine|ward|bay|van|lead)",
        "({staff-role}|chaplain|paramedic|medic|food service|dietary|housekeeping|evs|patient transport|dispatch|registration|home health|home care|hospice|maternity|psych|radiology) <0-1> (here|life|on call|on nights|checking in)?",
        "{staff-role} (week|day|year|month) {number}",
      ],
    },
    // An animal that is called a patient is one of a vet's, or of nobody's.
    // "The patient is me."
    {
      name: "self-patient",
      confidence: "certain",
      phrases: [
        "{patient-word} (is|was|being|in question is|in question was) (me|myself|yours truly|us)",
        "(i'm|i am|i was) the {patient-word} (here|this time|in question|today|tonight|for once|now)",
      ],
    },
    // What grows in beds.
    {
      name: "garden",
      confidence: "certain",
      phrases: [
        "(zucchini|courgette|courgettes|tomato|tomatoes|lettuce|kale|beans|peas|carrots|onions|peppers|pumpkin|pumpkins|basil|herbs|marigolds|roses|seedlings|compost|mulch|weeds|weeding|soil|slugs|aphids|powdery mildew|harvest|harvested|watering|blight|seedling|sprouting|allotment|raised bed|raised beds|garden|vegetable|vegetables)",
      ],
    },
    // Somebody is brought to where patients are looked into.
    {
      name: "wheeled",
      confidence: "certain",
      phrases: [
        "(wheel|wheels|wheeling|wheeled|rolling|rolled|transporting|transported|pushing|pushed|escorting|escorted|prepping|prepped)",
      ],
    },
    {
      name: "looked-into",
      confidence: "certain",
      phrases: [
        "(into|to|through|for|from|out of) (the|our|an|a)? (mri|ct|or|cath lab|icu|recovery|theatre|operating room|surgery|x ray|radiology|scanner|scan|pacu|resus)",
      ],
    },
    {
      name: "our-own-ward",
      confidence: "certain",
      phrases: ["(on|in|to) our <0-1> {ward}"],
    },
    // A party for somebody of the house.
    {
      name: "celebrated",
      confidence: "certain",
      phrases: [
        "(retires|is retiring|hangs up (her|his|their)|farewell party|going away party|last day on the job)",
        "(baby|bridal|wedding|happy) shower",
        "(turned|turns|turning|handed|hands) in (his|her|their) <0-1> badge",
        "(work|lab|office|unit|shift) (aunties|aunts|uncles|mom|mum|mama|wife|husband|bestie)",
        "bring (a|your) <0-2> (dish|story|stories|gift)",
        "(screaming|yelling|shouting) at my (tv|television|screen)",
        "(every|the|that) commentator",
      ],
    },
    {
      name: "animal-patient",
      confidence: "certain",
      phrases: [
        "({pet}|{breed}) (is|was) <0-1> (the|my|our|a) <0-1> {patient-word}",
        "{patient-word} <0-3> (is|was) (a|an|my|our|the) <0-2> ({pet}|{breed})",
        "{aged} (m|f|male|female|old)? <0-1> ({pet}|{breed})",
        "{patient-word} <0-3> (has|with|on|have) (four|4) (legs|paws)",
        "{number} {number}? (year|month|week) old <0-1> ({pet}|{breed})",
      ],
    },
  ] as const satisfies readonly Pattern[])();
