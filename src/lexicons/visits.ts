/** Words for a person's contact with a hospital or practice. Own compilation, 2026-11. */
export const visits: readonly string[] = [
  "visit", "visits", "appointment", "appointments", "appt", "stay", "admission", "hospital stay",
  "hospitalization", "hospitalisation", "procedure", "surgery", "operation", "delivery", "birth", "c section",
  "treatment", "treatments", "therapy", "therapies", "scan", "mri", "ct", "ct scan", "x ray", "ultrasound",
  "mammogram", "colonoscopy", "endoscopy", "biopsy", "blood draw", "blood work", "bloodwork", "labs", "test",
  "tests", "test results", "results", "lab results", "exam", "examination", "screening", "check up",
  "checkup", "infusion", "chemo", "chemotherapy", "radiation", "transplant", "dialysis", "injection", "shot",
  "vaccination", "recovery", "rehab", "consultation", "consult", "follow up", "cleaning", "filling",
  "root canal", "crown", "extraction", "implant", "knee replacement", "hip replacement", "replacement",
  "er visit", "emergency visit", "ed visit", "emergency room visit", "discharge", "prescription", "refill",
  "diagnosis", "labor", "labour", "time with us", "time here", "time on our unit", "time in our", "care",
  "wait", "wait time", "physical", "session", "sessions", "anesthesia", "mri scan", "cast", "stitches",
];

/** Words that, with "your", speak of somebody's care; those that are also ordinary words (test, session, follow-up) are left out. */
export const careTerms: readonly string[] = [
  "visit", "visits", "appointment", "appointments", "appt", "stay", "admission", "hospital stay",
  "hospitalization", "hospitalisation", "procedure", "surgery", "operation", "delivery", "birth", "c section",
  "treatment", "treatments", "therapy", "scan", "mri", "ct scan", "x ray", "ultrasound", "mammogram",
  "colonoscopy", "biopsy", "blood work", "bloodwork", "labs", "test results", "lab results", "exam",
  "infusion", "chemo", "chemotherapy", "radiation", "transplant", "dialysis", "recovery", "rehab",
  "root canal", "knee replacement", "hip replacement", "er visit", "discharge", "prescription", "diagnosis",
  "care", "wait", "back pain", "pain", "baby", "twins", "cancer journey", "birth experience", "pregnancy",
  "illness", "injury", "insurance", "billing dispute", "bill", "claim", "stroke", "cancer", "knee", "hip",
];
