/** Roles of learners and of others at work in a hospital that are not professions. Source: own compilation, 2026-11. */
export const traineeRoles: readonly string[] = [
  "ms1", "ms2", "ms3", "ms4", "m1", "m2", "m3", "m4", "pgy1", "pgy2", "pgy3", "pgy4", "pgy5", "pgy 1",
  "pgy 2", "pgy 3", "pgy 4", "pgy 5", "med student", "medical student", "pharmacy student", "dental student",
  "nursing student", "graduate student", "phd student", "student", "student nurse", "trainee",
  "chief resident", "housestaff", "postdoctoral fellow", "postdoc", "post doc", "research assistant",
  "research coordinator", "research nurse", "clinical research coordinator", "lab tech", "lab technician",
  "lab manager", "surgical tech", "scrub tech", "patient care tech", "pct", "rt", "rrt", "pt", "ot", "slp",
  "pa", "pharmd", "bsn", "msn", "dnp", "md", "phd", "hospital employee", "healthcare worker",
  "health care worker", "faculty member", "faculty", "assistant professor of medicine", "clerk", "ward clerk",
  "cook", "dietary aide", "care aide", "health care aide", "custodian", "worker", "assistant", "programmer",
  "accountant", "buyer", "biller", "coder", "recruiter", "ombudsman", "statistician", "biostatistician",
  "hospital pharmacist", "hospice nurse", "er doc", "ed doc", "doc", "physio", "psych nurse", "trauma nurse",
  "flight nurse", "school nurse", "nurse leader", "nurse executive", "nurse scientist", "nurse researcher",
  "traveler nurse", "travel nurse",
];

/** Fields and shifts that stand before a role: "night pharmacist", "ED nurse". Source: own compilation, 2026-11. */
export const specialties: readonly string[] = [
  "ed", "er", "icu", "micu", "sicu", "ccu", "cvicu", "nicu", "picu", "pacu", "or", "l d",
  "labor and delivery", "med surg", "medsurg", "tele", "telemetry", "step down", "float", "float pool",
  "night", "night shift", "nights", "day", "day shift", "weekend", "evening", "registered", "licensed",
  "certified", "senior", "junior", "lead", "chief", "assistant", "associate", "clinical", "staff", "bedside",
  "charge", "head", "deputy", "acting", "adjunct", "attending", "visiting", "practising", "practicing",
  "board certified", "veteran", "longtime", "long time", "new", "new grad", "second year", "third year",
  "first year", "fourth year", "third generation", "second generation", "proud", "full time", "part time",
  "pediatric", "peds", "paediatric", "neonatal", "adult", "geriatric", "oncology", "onc", "hem onc",
  "radiation", "radiology", "infusion", "chemo", "transplant", "cardiac", "cardiology", "cardiothoracic",
  "thoracic", "vascular", "stroke", "neuro", "neurology", "ortho", "orthopedic", "orthopaedic", "trauma",
  "burn", "burns", "emergency", "critical care", "intensive care", "psych", "psychiatric", "mental health",
  "behavioral health", "rehab", "respiratory", "pulmonary", "renal", "dialysis", "endocrine", "diabetes",
  "gi", "surgical", "perioperative", "anesthesia", "obstetric", "ob", "ob gyn", "maternity", "midwifery",
  "women's health", "family", "primary care", "internal medicine", "community", "public health", "home care",
  "home health", "hospice", "palliative", "palliative care", "wound care", "infection control",
  "infectious disease", "quality", "research", "informatics", "clinical research", "hospital", "medical",
  "nursing", "physical", "occupational", "speech", "general", "research", "data", "security", "facilities",
  "food service", "environmental services", "patient", "patient access", "supply chain", "bmt", "bone marrow",
  "stem cell", "heme", "leukemia", "lymphoma", "breast", "echo", "ultrasound", "vascular access", "apheresis",
  "perfusion", "endoscopy", "urology", "uro", "gyn", "gynecology", "ent", "eye", "ophthalmology", "dental", "derm",
  "dermatology", "allergy", "rheumatology", "hepatology", "sleep", "eeg", "ekg", "ecg", "mri", "ct", "x ray", "xray",
  "imaging", "nuclear medicine", "cath lab", "ep", "ecmo", "flight", "transport", "school", "travel", "triage",
  "outpatient", "inpatient", "ambulatory", "urgent care", "memory care", "lactation", "postpartum", "antepartum",
  "mother baby", "hyperbaric", "pain", "spine", "hand", "sports medicine", "sterile processing", "central supply",
];

/** Services of a hospital that can be praised apart from the people who give them. Source: own compilation, 2026-11. */
export const services: readonly string[] = [
  "unit", "units", "ed", "er", "emergency department", "emergency room", "icu", "nicu", "picu", "ccu",
  "clinic", "clinics", "department", "division", "service", "services", "program", "programme", "programs",
  "programmes", "center", "centre", "institute", "lab", "laboratory", "pharmacy", "practice",
  "infusion center", "imaging center", "birth center", "birthing center", "cancer center", "heart center",
  "trauma center", "burn center", "stroke center", "rehab", "gym", "classes", "class", "school", "campus",
  "hospital", "hospitals", "medical center", "health system", "tower", "wing", "residency", "fellowship",
  "urgent care", "line", "hotline", "care",
];

/** Parts of a hospital that people say "our" of. Source: own compilation, 2026-11. */
export const units: readonly string[] = /* @__PURE__ */ services.concat([
  "ward", "floor", "or", "operating room", "team", "care team", "office", "group", "faculty", "float pool",
  "staff",
]);

/** Things of one's own working life, before "at" a place. Source: own compilation, 2026-11. */
export const workNouns: readonly string[] = [
  "job", "work", "shift", "shifts", "unit", "ward", "floor", "team", "lab", "office", "group", "practice",
  "residency", "fellowship", "internship", "rotation", "rotations", "clerkship", "clinicals", "orientation",
  "colleagues", "coworkers", "co workers", "boss", "manager", "supervisor", "department", "employer",
  "patients", "students", "residents", "trainees", "career", "nursing career", "role", "position",
  "first day", "last day", "first week", "first year", "year", "anniversary", "work anniversary", "workday",
  "commute", "paycheck", "badge", "night shift", "day shift", "onboarding", "teammates", "crew", "staff",
  "faculty appointment", "day job",
];
