import type { Pattern } from "../../../detect/index.js";

/** The case of the one who asked, as an answer speaks of it. */
const theirCase = [
  "(your|ur) <0-2> (case|body|description|condition|immunity|husband|wife|son|daughter|baby|friend|surgeon|weight|age|diet|sleep|skin|hormones|hormone|levels|periods|menses|test|tests|report|pain|health|mind|sugar|level|dose|medication|medications|meds|pills)",
  "(yours|you|u) (could|may|might|seem|seems|sound|appear|must|can|will|should|need|have|are|were|don't|do not) <0-3> (be|have|need|seek|try|see|get|go|take|been|got|avoid|wait|do|know|understand|ask|consult|visit|stop|start|consider|ruled|also|to)",
  "(considering|given|according to|based on|from|with) <0-1> (the|your|ur|this) (amount|description|history|symptoms|information|picture|exposure|size|age|pain|report|location|details)",
  "(wear|mix|put|apply|wash|rinse|place|rub|soak|massage|elevate|wrap|cover|try|start|stop|begin|avoid|eat|drink|practice|practise|check|remove|clean|keep|get|use|take|do|cut|limit|increase|decrease|reduce|consult|see|visit) (a|an|the|ur|your|it|this|that|some|any|more|less|to|with|on|off|away|plenty|lots|light|warm|cold|hot|one|two|enough|out|up|down|him|her|them|yourself|from|not|all)",
];

/** A word of health, which is all that some answers have of their matter. */
const matter = [
  "({ailment}|{drug}|{test}|{treatment}|{habit}|{body})",
  "(health|doctor|surgery|symptoms|disease|medicine|medication|periods|period|pregnancy|pregnant|dose|blood|hormone|hormones|infection|bacteria|weight|sugar|scan|results|test|tests|testing|diet|exercise|specialist|tablet|tablets|pill|pills|menses|supplement|supplements)",
];

const order = [
  "(try|take|avoid|drink|eat|stop|use|apply|consult|see|visit|get|do|start|check|wear|keep|continue|go|give|put|wait|rest|follow|practice|consider|make|repeat|wash|maintain)",
];

/** Sent to a kind of doctor; "your doctor" is anybody's. */
const referral = [
  "(consult|see|visit|meet|go to|show|refer|seen by|examined by|opinion of|checked by|follow up with|asked) <0-2> (a|an|ur|some|the|with|to)? <0-2> (doctor|dr|physician|gynecologist|gynaecologist|obgyn|dermatologist|cardiologist|neurologist|urologist|psychiatrist|psychologist|surgeon|pediatrician|paediatrician|orthopedist|orthopaedic|endocrinologist|gastroenterologist|nephrologist|oncologist|ophthalmologist|rheumatologist|pulmonologist|ent|therapist|dentist|physiotherapist|specialist|obstetrician|gp)",
];

const speaker = ["(i|i'm|i'd|i'll|i've|me|my)"];

/** A house that answers for itself, about its own doors. */
const house = [
  "(get|gets|getting|got|call|calls|calling|write|reach|come) (right)? back to",
  "(get|gets|getting|got|call|calls|calling|write) (you|me|us|them) back",
  "(we|our|us|we're|we'll|we've|we'd)",
  "(portal|website|appointment|book|nurse line|front desk|patient relations|message us|call us|insurance|clinic manager|open house|learn more)",
];

/** What the writer went through, told in sympathy. */
const sympathy = [
  "(i|me|my|mine) <0-2> (had|took|was|did|got|went|have had|sister|brother|mom|mother|husband|wife|dad|too)",
  "(same here|been there|hang in there|hugs|praying|prayers)",
];

/** The writer will not say. */
const declining = [
  "(cannot|can't|unable to|not able to|won't) <0-2> (work out|figure out|calculate|tell|say|judge|recommend|suggest|prescribe|assess|diagnose|give|discuss|answer|comment|offer|provide|evaluate|advise|respond|treat)",
  "(enough information|privacy)",
];

/** What an answer to somebody's question is made of, and what makes it none. */
export const answering = [
  { name: "case", context: true, confidence: "certain", phrases: theirCase },
  { name: "matter", context: true, confidence: "certain", phrases: matter },
  { name: "order", context: true, confidence: "certain", phrases: order },
  { name: "referral", context: true, confidence: "certain", phrases: referral },
  { name: "speaker", context: true, confidence: "certain", phrases: speaker },
  { name: "house", context: true, confidence: "certain", phrases: house },
  { name: "sympathy", context: true, confidence: "certain", phrases: sympathy },
  { name: "declining", context: true, confidence: "certain", phrases: declining },
] as const satisfies readonly Pattern[];
