// Own compilation, 2026-11. Protected characteristics, all sides of each: naming a group says nothing about it.

/** Adjectives that make a word for people into a protected group: "deaf people", "Jewish neighbours". */
export const identities: readonly string[] = [
  // origin, colour, nationality
  "black", "white", "brown", "asian", "african", "african american", "afro caribbean", "latino", "latina",
  "latinx", "hispanic", "arab", "arabic", "indigenous", "native", "native american", "first nations",
  "aboriginal", "inuit", "metis", "pacific islander", "mixed race", "biracial", "colored", "coloured", "roma",
  "romani", "kurdish", "mexican", "haitian", "cuban", "puerto rican", "dominican", "jamaican", "guatemalan",
  "honduran", "salvadoran", "venezuelan", "colombian", "brazilian", "chinese", "japanese", "korean",
  "filipino", "filipina", "vietnamese", "thai", "cambodian", "indian", "pakistani", "bangladeshi",
  "sri lankan", "nepali", "afghan", "iranian", "persian", "iraqi", "syrian", "lebanese", "turkish",
  "palestinian", "israeli", "egyptian", "somali", "sudanese", "ethiopian", "eritrean", "nigerian", "ghanaian",
  "kenyan", "congolese", "moroccan", "algerian", "russian", "ukrainian", "polish", "romanian", "bulgarian",
  "albanian", "irish", "italian", "greek", "portuguese", "german", "french",
  // religion
  "muslim", "jewish", "christian", "catholic", "hindu", "sikh", "buddhist", "mormon", "evangelical",
  "orthodox", "atheist", "bahai", "islamic", "protestant", "quaker",
  // sex, gender, orientation
  "gay", "lesbian", "bisexual", "homosexual", "trans", "transgender", "transsexual", "queer", "lgbt", "lgbtq",
  "nonbinary", "non binary", "intersex", "asexual", "straight", "female", "male", "pregnant",
  // disability, illness, size, age
  "disabled", "handicapped", "deaf", "blind", "autistic", "neurodivergent", "mentally ill", "schizophrenic",
  "bipolar", "paraplegic", "wheelchair bound", "epileptic", "hiv positive", "obese", "fat", "elderly", "old",
  "aged",
  // migration and standing
  "immigrant", "migrant", "refugee", "foreign", "undocumented", "illegal", "homeless", "foreign born",
];

/** Nouns that name a protected group or one of its members by themselves. */
export const groups: readonly string[] = [
  "blacks", "whites", "asians", "africans", "african americans", "latinos", "latinas", "hispanics", "arabs",
  "native americans", "aboriginals", "gypsies", "travellers", "people of color", "people of colour",
  "person of color", "mexicans", "haitians", "cubans", "puerto ricans", "dominicans", "jamaicans",
  "guatemalans", "hondurans", "salvadorans", "venezuelans", "colombians", "brazilians", "koreans",
  "filipinos", "indians", "pakistanis", "bangladeshis", "afghans", "iranians", "iraqis", "syrians", "turks",
  "palestinians", "israelis", "egyptians", "somalis", "ethiopians", "nigerians", "moroccans", "russians",
  "ukrainians", "poles", "romanians", "albanians", "italians", "greeks", "germans", "muslim", "muslims",
  "jew", "jews", "christian", "christians", "catholic", "catholics", "hindu", "hindus", "sikh", "sikhs",
  "buddhist", "buddhists", "mormon", "mormons", "evangelicals", "atheists", "islam", "judaism", "woman",
  "women", "man", "men", "females", "males", "girls", "gays", "lesbian", "lesbians", "bisexuals",
  "homosexual", "homosexuals", "transgenders", "transsexuals", "transwomen", "transmen", "lgbt", "lgbtq",
  "queers", "the disabled", "the deaf", "the blind", "the mentally ill", "the elderly", "the homeless",
  "people with disabilities", "person with a disability", "autistics", "schizophrenics",
  "people in wheelchairs", "wheelchair users", "immigrant", "immigrants", "migrant", "migrants", "refugee",
  "refugees", "foreigner", "foreigners", "asylum seeker", "asylum seekers", "illegals", "boat people",
  "undocumented immigrants",
];

/** Words for people, their bodies and their lives, which a group's adjective can stand before. */
export const folk: readonly string[] = [
  "people", "person", "persons", "folk", "folks", "man", "men", "woman", "women", "guy", "guys", "girl",
  "girls", "boy", "boys", "kid", "kids", "child", "children", "life", "lives", "ones", "families", "family",
  "community", "communities", "neighbors", "neighbours", "workers", "nurses", "doctors", "patients",
  "colleagues", "students", "race", "race itself", "population", "americans", "immigrants", "migrants",
  "refugees", "persons", "individual", "individuals", "citizens", "youths", "teens", "couples", "parents",
  "mothers", "fathers", "bodies", "aliens", "groups",
];
