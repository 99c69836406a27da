/** Words of the places and tools at which people of the health professions meet one patient. Source: own compilation, 2026-11. */
export const workScenes: readonly string[] = [
  // before the hospital
  "rolled on", "rolled up on", "on scene", "the rig", "my rig", "our rig", "bay doors", "ambulance bay", "medic 1",
  "medic 2", "medic 3", "medic 4", "medic 5", "medic 6", "medic 7", "medic 8", "medic 9", "engine company", "lift assist",
  "toned out", "transport call", "dispatched to", "welfare check",
  // the desk
  "registration window", "registration desk", "my window", "checks in for", "checked in for", "checking in for",
  "reason for visit", "put the wristband on", "the wristband", "intake form", "front desk", "insurance card", "waiting room",
  // the pharmacy
  "script", "scripts", "filled a prescription", "rx", "refill", "refills", "pharmacy counter", "pickup window", "drive thru window",
  // the laboratory and imaging
  "smear", "specimen", "specimens", "slide", "under the scope", "culture", "cultures", "critical value", "tube of blood", "frozen section",
  "ct table", "mri tube", "x ray room", "mammo", "on the scanner",
  // surgery
  "retractor", "a whipple", "the whipple", "real whipple", "propofol", "the drapes", "the or", "in the or", "or 1", "or 2", "or 3", "or 4", "or 5", "or 6", "scrub sink",
  "closing count", "gown and glove", "pre op", "pacu",
  // therapy
  "parallel bars", "gait belt", "walker", "swallow study", "speech therapy", "splint", "hand therapy", "prosthetic fitting", "first word",
  // dentists
  "in my chair", "in the chair", "root canal", "baby tooth", "crown prep", "hygiene appointment",
  // nearness
  "hospice wing", "nurses station", "med room", "sitter case", "bedside", "the isolette", "the incubator", "last rites", "call light",
  "home visit", "wound care visit", "house call", "infusion chair", "the nursery", "cuddle shift", "on hospice",
];
