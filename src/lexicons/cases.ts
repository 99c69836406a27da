/** What colleagues call somebody by the reason for being there: "the hip in 12", "my consult". Source: own compilation, 2026-11. */
export const caseNouns: readonly string[] = [
  "gsw", "stemi", "nstemi", "mi", "cva", "chf", "copd", "dka", "gi bleed", "bleed", "bleeder", "head bleed",
  "stabbing", "shooting", "rollover", "jumper", "drowning", "overdose", "od", "suicide attempt", "detox",
  "appy", "appendix", "gallbladder", "chole", "lap chole", "hernia", "hip", "knee", "femur", "burn",
  "amputation", "amputee", "transplant", "fresh heart", "fresh kidney", "fresh liver", "lvad", "ecmo", "trach",
  "vent", "open heart", "cabg", "stroke", "seizure", "sepsis", "arrest", "code", "trauma", "level one", "consult",
  "admit", "admission", "transfer", "transplant recipient", "post op", "postop", "fresh post op", "preop",
  "sitter", "one to one", "1 to 1", "psych hold", "hold", "boarder", "sundowner", "wanderer", "fall risk",
  "long hauler", "longhauler", "long stayer", "frequent flyer", "frequent flier", "regular", "walkie talkie",
  "total care", "preemie", "micro preemie", "26 weeker", "feeder grower", "primip", "multip", "laboring mom",
  "laboring mama", "labouring mum", "postpartum", "triplet mom", "twin mom", "birthday boy", "birthday girl",
  "fighter", "warrior", "walk in", "inpatient", "dialysis guy", "dialysis lady", "chemo buddy", "hospice lady",
  "whipple", "craniotomy", "crani", "lap band", "c section", "section", "picc", "chest pain", "belly pain",
  "broken hip", "broken leg", "fracture", "leukemia", "lymphoma", "sarcoma", "melanoma", "tumor", "tumour",
];

/** Places where care is given, after "on the" or "in our". Source: own compilation, 2026-11. */
export const wards: readonly string[] = [
  "unit", "floor", "ward", "icu", "nicu", "picu", "micu", "sicu", "ccu", "cvicu", "er", "ed", "pacu", "or", "tele",
  "telemetry", "l d", "l and d", "labor and delivery", "maternity", "postpartum", "antepartum", "nursery", "clinic",
  "med surg", "medsurg", "step down", "stepdown", "oncology", "onc", "peds", "pediatrics", "ortho", "neuro", "rehab",
  "rehab gym", "burn unit", "burns unit", "trauma bay", "resus", "triage", "cath lab", "infusion suite", "infusion room",
  "infusion center", "chemo suite", "dialysis unit", "memory care", "dementia unit", "psych unit", "psych ward",
  "hospice", "hospice wing", "recovery room", "delivery room", "exam room", "emergency room", "emergency department",
  "operating room", "emergency", "stroke unit", "transplant floor", "heart floor", "cardiac floor", "rehab floor",
  "oncology floor", "surgical floor", "table", "gurney", "stretcher", "rig", "ambulance", "caseload", "care home",
  "nursing home", "lodge", "hallway bed", "corner room", "vip suite", "isolation room", "nurses station",
];

/** Fame that a town or a country knows somebody by. Source: own compilation, 2026-11. */
export const fameNouns: readonly string[] = [
  "star", "movie star", "tv star", "superstar", "celebrity", "celeb", "a lister", "housewife", "bachelor",
  "bachelorette", "contestant", "winner", "champion", "champ", "medalist", "medallist", "olympian", "headliner",
  "front man", "frontman", "lead singer", "lead guitarist", "bass player", "country singer", "comedian", "host",
  "anchor", "anchorman", "anchorwoman", "weatherman", "weather guy", "weather lady", "weather girl", "traffic guy",
  "sportscaster", "news guy", "news lady", "reporter", "billionaire", "millionaire", "heiress", "mogul",
  "founder", "influencer", "youtuber", "streamer", "politician", "senator", "congressman", "congresswoman", "mayor",
  "governor", "judge", "sheriff", "police chief", "fire chief", "bishop", "coach", "quarterback", "pitcher", "goalie",
  "point guard", "shortstop", "striker", "rookie", "all star", "hall of famer", "legend", "suspect", "shooter",
  "gunman", "fugitive", "bride", "groom", "hero", "celebrity chef", "tv chef", "chef", "novelist", "author", "actor",
  "actress", "rapper", "pop star", "rock star", "drummer", "astronaut", "principal", "superintendent", "pastor",
  "food truck guy", "truck guy", "hot dog guy", "mattress guy", "lawyer", "realtor", "auctioneer", "deputy",
];

/** People one knows from outside of work. Source: own compilation, 2026-11. */
export const acquaintances: readonly string[] = [
  "neighbor", "neighbour", "teacher", "coach", "landlord", "landlady", "boss", "barista", "pastor", "priest",
  "rabbi", "classmate", "ex", "ex husband", "ex wife", "ex boyfriend", "ex girlfriend", "roommate", "babysitter",
  "mailman", "mail carrier", "hairdresser", "barber", "crush", "prom date", "bully", "friend", "best friend",
  "principal", "gym teacher", "piano teacher", "math teacher", "english teacher", "kindergarten teacher",
  "crossing guard", "bus driver", "bartender", "trainer", "professor", "mechanic", "plumber",
];

/** Talk of the bedside that is neither a place nor anything done: tools, parts, drugs, states. Source: own compilation, 2026-11. */
export const bedsideWords: readonly string[] = [
  "iv", "picc", "line", "central line", "a line", "vitals", "trach", "vent", "ventilator", "monitor", "telemetry",
  "cpr", "compressions", "code", "pulse", "rhythm", "morphine", "fentanyl", "narcan", "insulin", "propofol", "ketamine",
  "epi", "walker", "wheelchair", "crutches", "splint", "cast", "boot", "sling", "stretcher", "gurney", "ambulance",
  "paramedics", "medics", "ems", "helicopter", "isolation", "isolation gown", "isolation gowns", "hospital bed",
  "hallway bed", "chart", "x ray", "xray", "ct", "ct scan", "ct scanner", "mri", "ultrasound", "scan", "labs",
  "blood work", "biopsy", "appendix", "gallbladder", "kidney stone", "bunion", "meniscus", "acl", "femur", "pelvis",
  "ribs", "spine", "skull", "fracture", "dislocation", "concussion", "burn", "burns", "glucose", "dialysis", "chemo",
  "chemotherapy", "infusion", "port", "rehab", "physical therapy", "pt", "hospice", "palliative", "comfort care", "dnr",
  "life support", "the machines", "section", "c section", "epidural", "contractions", "dilated", "preterm", "incubator",
  "isolette", "oxygen", "sats", "fever", "sepsis", "overdose", "edibles", "withdrawal", "detox", "seizure", "wound",
  "dressing", "graft", "stump", "amputation", "tumor", "tumour", "mass", "lesion", "remission", "transplant", "donor",
  "organ donor", "the table", "anesthesia", "surgery", "surgeon", "operation", "craniotomy", "pacemaker", "catheter",
  "chest tube", "feeding tube", "ice chips", "gown", "call light", "warm blanket", "warm blankets", "pain scale", "emesis bag", "sponge bath", "jello cup", "pudding cup", "hospital socks", "grippy socks", "intubation", "tube", "drain", "stitches", "sutures", "staples", "ortho", "tourniquet",
  "bleeding", "blood", "transfusion", "diabetic", "dementia", "alzheimer's", "stroke", "heart attack", "cancer",
  "leukemia", "lymphoma", "treatment", "diagnosis", "prognosis", "prosthesis", "prosthetic", "trauma", "trauma bay",
  "trauma bays", "waiting room", "med room", "ambulance bay", "bedside", "discharge", "admission", "visitor chair",
  "bed rail", "bed rails", "the rails", "unhooked", "pain", "dying", "palliative care", "blood draw", "vaccine", "needle", "needles", "shot", "rash", "stung", "bitten", "snake bite", "stabbed", "shot",
  "gunshot", "crash", "wreck", "scooter crash", "car accident", "the accident", "bus accident", "fell off", "psych",
  "hold", "suicidal", "voices", "restraints", "pre op", "preop", "post op", "postop", "icu", "er", "ed", "nicu", "triage",
];
