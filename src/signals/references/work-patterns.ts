import type { Pattern } from "../../detect/index.js";

/** Scenes of work where one person is met: the author's hands, what must not be said, whom only the work makes a patient. */
export const workPatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "own-hands",
      confidence: "certain",
      phrases: [
        "(i|we|and|just|me) <0-2> (changed|drew|hung|pushed|placed|packed|removed|started|took|emptied|flushed|pulled|stapled|stitched|held|checked|gave|did|ran|cut|wiped|cleaned|poked|stuck|dropped|inserted|changing|drawing|placing|holding) (the|his|her|a|an|that|their|some) <0-2> (dressing|dressings|blood|iv|line|drain|stitches|staples|catheter|foley|bag|labs|tube|vitals|wound|basin|bedpan|ekg|ecg|swab|epidural|cast|splint|meds|insulin|chest tube|ng tube|compressions|emesis bag|intake|consent|wristband)",
        "(the|that) (reduction|delivery|intubation|line|lp|tap|intake|amputation|exam|stitches|admission|discharge|cast) (i|we) (did|had|placed|got)",
        "(i|we) <0-1> (held|rubbed|washed) (his|her) (hand|back|hair|face|feet)",
      ],
    },
    {
      name: "knowing",
      confidence: "certain",
      phrases: [
        "(don't|dont|do not)? ask me how i know",
        "i know (why|exactly why|who|where|things)",
        "(can't|cannot|cant|not allowed to|not supposed to|shouldn't) (say|tell|share) (you)? <0-1> (why|how|where|more|anything|much|which)",
        "(no names|naming names|name names|not naming names|hipaa|hippa|i signed a thing|my lips are sealed|you didn't hear|between us|between you and me)",
        "(did not|didn't|did) want (me|us) to (know|see|recognize|recognise|say|tell)",
        "(recognizing|recognized|recognised|recognising|didn't recognize|almost didn't recognize) (my|the|that|him|her|our)",
      ],
    },
    {
      name: "nurses",
      confidence: "certain",
      phrases: [
        "(nurses|nurse|nursing|residency|icu|er|ed|unit|floor|ward|hospice|paramedic|paramedics|medics)",
      ],
    },
    { name: "at-work", confidence: "certain", phrases: ["{work-scene}"] },
    {
      name: "lost-one",
      confidence: "likely",
      phrases: [
        "(lost|losing) (one|another|another one|two|a good one) (today|tonight|this morning|last night|yesterday|on shift|this shift|again)",
      ],
    },
    {
      name: "favourite",
      confidence: "likely",
      phrases: [
        "(my|our) (fav|fave|favorite|favourite|sweetest|littlest|tiniest) <0-1> (human|little human|tiny human|little one|peanut|nugget|bug|gremlin|roommate|customer|neighbor|stick|regular)",
      ],
    },
    {
      name: "on-shift",
      confidence: "certain",
      phrases: ["(last|night|day|tonight's|today's|my|this|on) (shift|shifts)", "clocked (in|out)"],
    },
    {
      name: "overheard",
      confidence: "possible",
      phrases: [
        "(overheard|heard|meanwhile) (in|at|from) (the)? (bay|room|bed|triage|er|ed|waiting room|pacu|icu|hall|hallway|chair|recovery|theatre|majors|minors|maternity|resus) {number}?",
      ],
    },
    { name: "in-number", confidence: "likely", phrases: ["(my|our) <1-3> (in|from) {number}"] },
    {
      name: "ward-person",
      confidence: "likely",
      phrases: [
        "(my|our) <1-4> (in|on|from) (the|our|my) {ward}",
        "(my|our) {weekday} <1-3> (in|on|from) (the|our)? <0-1> ({ward}|wing|hall)",
      ],
    },
    {
      name: "pictured",
      confidence: "likely",
      phrases: [
        "(the|this|our|that|my) <0-2> ({person}|{patient-word}|warrior|fighter|hero|human|trouper|trooper|champ) (in|from) (the|this|that|our|today's) <0-1> (photo|picture|pic|video|clip|reel|selfie|image|story|post)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
