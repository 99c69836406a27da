/** What people are called by on a ward that is fond of them; a name follows. Source: own compilation, 2026-11. */
export const petTitles: readonly string[] = [
  "papa", "pappy", "pops", "mama", "momma", "mami", "papi", "nana", "nanna", "nan", "nonna", "nonno", "oma", "opa",
  "abuela", "abuelo", "abuelita", "abuelito", "grandma", "grandpa", "granny", "gramps", "grammy", "grampa", "uncle",
  "auntie", "aunt", "tia", "tio", "titi", "miss", "ms", "mr", "mrs", "mister", "missus", "big", "little", "lil", "ol",
  "old man", "sweet", "baby", "lola", "lolo", "bibi", "babushka", "queen", "king", "princess", "prince", "don", "dona",
];

/** What people are called by in a town that knows them; a name follows. Source: own compilation, 2026-11. */
export const townTitles: readonly string[] = [
  "coach", "pastor", "reverend", "rev", "father", "sister", "brother", "rabbi", "imam", "deacon", "bishop", "mayor",
  "councilman", "councilwoman", "councilor", "alderman", "senator", "congressman", "congresswoman", "judge", "sheriff",
  "deputy", "officer", "chief", "captain", "sergeant", "principal", "professor", "commissioner", "representative",
];
