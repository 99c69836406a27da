/** Words of the calendar. Own compilation, 2026-11. */

export const months: readonly string[] = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
];

export const weekdays: readonly string[] = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
  "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
];

/** Days that fall on one date of a year. */
export const holidays: readonly string[] = [
  "christmas", "christmas day", "christmas eve", "xmas", "new year's", "new year's day", "new year's eve",
  "thanksgiving", "thanksgiving day", "halloween", "easter", "easter sunday", "good friday", "mother's day",
  "father's day", "valentine's day", "independence day", "the fourth of july", "the 4th of july",
  "memorial day", "labor day", "labour day", "veterans day", "presidents day", "juneteenth", "boxing day",
  "canada day", "victoria day", "st patrick's day", "cinco de mayo", "black friday", "super bowl sunday",
];

/** Days of a month, in figures and as ordinals. */
export const monthDays: readonly string[] = [
  "1st", "2nd", "3rd", "21st", "22nd", "23rd", "31st", "first", "second", "third", "fourth", "fifth", "sixth",
  "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
  "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty first", "twenty second",
  "twenty third", "twenty fourth", "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth",
  "twenty ninth", "thirtieth", "thirty first",
];
