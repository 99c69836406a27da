// Source: own compilation, 2026-11.

/** Units in which a medicine is measured out. */
export const doseUnits: readonly string[] = [
  "mg", "mgs", "milligram", "milligrams", "milligramme", "mcg", "microgram", "micrograms", "ug", "g", "gm",
  "gms", "gram", "grams", "ml", "mls", "milliliter", "milliliters", "millilitre", "cc", "iu", "unit", "units",
  "meq", "mmol", "tablet", "tablets", "tab", "tabs", "pill", "pills", "capsule", "capsules", "cap", "caps",
  "drop", "drops", "puff", "puffs", "spray", "sprays", "teaspoon", "teaspoons", "tsp", "tablespoon", "tbsp",
  "dose", "doses", "patch", "patches", "mg kg", "sachet", "sachets", "scoop", "milligrams a day",
];

/** How often a medicine is taken. */
export const doseRhythms: readonly string[] = [
  "once a day", "once daily", "twice a day", "twice daily", "thrice a day", "thrice daily",
  "three times a day", "three times daily", "3 times a day", "3 times daily", "four times a day",
  "4 times a day", "2 times a day", "two times a day", "every day", "each day", "daily", "nightly",
  "every night", "every morning", "at night", "at bedtime", "before bed", "before bedtime", "in the morning",
  "in the evening", "every other day", "alternate days", "once a week", "once weekly", "twice a week",
  "weekly", "every four hours", "every six hours", "every eight hours", "every twelve hours", "every 4 hours",
  "every 6 hours", "every 8 hours", "every 12 hours", "every 4 to 6 hours", "bid", "tid", "qid", "prn", "qd",
  "od", "bd", "tds", "qhs", "stat", "sos", "as needed", "with food", "after food", "after meals",
  "before meals", "before food", "on an empty stomach", "empty stomach", "sublingually", "for a week",
  "for one week", "for two weeks", "for 3 days", "for three days", "for 5 days", "for five days",
  "for 7 days", "for seven days", "for ten days", "for 10 days", "for 14 days", "for a month",
  "for one month", "for 3 months", "for three months", "for 6 weeks", "for six weeks",
];
