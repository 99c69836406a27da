/** Abbreviations of institutions that are also words; only capitals tell them apart. Source: own compilation, 2026-11. */
export const wordAcronyms: readonly string[] = [
  "who", "us", "it", "hope", "care", "aim", "star", "chop", "mash", "er", "or", "ed", "all", "so", "am", "is",
  "as", "at", "be", "do", "go", "in", "me", "no", "on", "up", "we", "map", "arc", "cap", "pact", "heal",
  "rush", "case",
];

/** Words that make "MSK" the musculoskeletal system. Source: own compilation, 2026-11. */
export const muscleWords: readonly string[] = [
  "ultrasound", "us", "imaging", "radiology", "radiologist", "radiologists", "injury", "injuries", "pain",
  "pathology", "pathologies", "screening", "screen", "physio", "physios", "physiotherapy", "physiotherapist",
  "physical therapy", "physical therapist", "pt", "rehab", "exam", "exams", "mri", "mris", "anatomy",
  "condition", "conditions", "disorder", "disorders", "complaint", "complaints", "medicine", "health",
  "system", "infection", "infections", "issues", "issue", "problem", "problems", "presentation",
  "presentations", "assessment", "triage", "symptoms", "strain", "load", "tumor", "tumors", "sarcoma",
  "trauma", "course", "courses", "anatomist", "ultrasonography", "sonography", "interventions", "injections", "podcast", "module", "block", "elective",
];

/** Places whose hospitals or sights share a name with another institution. Source: own compilation, 2026-11. */
export const otherSinais: readonly string[] = [
  "toronto", "ontario", "canada", "miami", "miami beach", "florida", "chicago", "milwaukee", "baltimore",
  "egypt", "peninsula", "desert", "hartford", "cleveland",
];
