/** Words for members of a person's family and household. Source: own compilation, 2026-11. */
export const relations: readonly string[] = [
  "wife", "husband", "spouse", "partner", "fiance", "fiancee", "girlfriend", "boyfriend", "mother", "mom",
  "mum", "mommy", "mama", "father", "dad", "daddy", "papa", "parent", "stepmother", "stepmom", "stepfather",
  "stepdad", "son", "daughter", "child", "baby", "stepson", "stepdaughter", "kid", "toddler", "brother",
  "sister", "sibling", "twin", "twin brother", "twin sister", "half brother", "half sister", "grandmother",
  "grandma", "grandmom", "granny", "nana", "grandfather", "grandpa", "granddad", "grandad", "grandparent",
  "grandson", "granddaughter", "grandchild", "aunt", "auntie", "uncle", "cousin", "niece", "nephew",
  "mother in law", "father in law", "brother in law", "sister in law", "son in law", "daughter in law",
  "godmother", "godfather", "godson", "goddaughter", "foster son", "foster daughter",
];

/** Words for one person in the singular, by age and sex rather than by work. Source: own compilation, 2026-11. */
export const personNouns: readonly string[] = [
  "man", "woman", "guy", "lady", "gentleman", "gent", "fella", "fellow", "dude", "gal", "chap", "bloke",
  "lad", "lass", "boy", "girl", "kid", "kiddo", "baby", "infant", "newborn", "neonate", "preemie", "toddler",
  "child", "teen", "teenager", "adolescent", "youngster", "youth", "male", "female", "person", "individual",
  "soul", "senior", "elder", "old timer", "retiree", "widow", "widower", "mom", "mum", "mother", "dad",
  "father", "grandma", "grandmother", "grandpa", "grandfather", "granny", "grandad", "granddad", "husband",
  "wife", "son", "daughter", "brother", "sister", "someone", "somebody", "stranger", "driver", "cyclist",
  "survivor", "victim", "inmate", "prisoner", "vet", "veteran", "nun", "sweetheart", "sweetie",
  "old man", "old dear", "old thing", "grandfather", "abuela", "abuelo", "viejita", "viejito", "bride", "groom", "runner", "biker",
  "motorcyclist", "pedestrian", "rider", "passenger", "hiker", "mama", "mommy", "daddy",
];

/** Words for a child in the singular. Source: own compilation, 2026-11. */
export const childNouns: readonly string[] = [
  "kid", "kiddo", "kiddie", "boy", "girl", "little boy", "little girl", "baby", "infant", "newborn",
  "neonate", "preemie", "toddler", "child", "teen", "teenager", "adolescent", "youngster", "schoolboy",
  "schoolgirl", "kindergartner", "kindergartener", "preschooler", "first grader", "second grader",
  "third grader", "fourth grader", "fifth grader", "sixth grader", "little one", "little guy", "little man",
  "little lady", "little fella", "little dude", "tot", "twin", "minor", "peanut", "munchkin", "babe",
];
