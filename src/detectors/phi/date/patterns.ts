import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(C)";
const time = "[T99:99[:99][.9[9][9][9][9][9]][Z][+99:99][-99:99]][ 99:99[:99]]";

const fullShapes = [
  `9999-9[9]-9[9]${time}`,
  `9999/9[9]/9[9]${time}`,
  `9[9]/9[9]/9999${time}`,
  "9[9]/9[9]/99",
  `9[9]-9[9]-9999${time}`,
  "9[9].9[9].9999",
  "99.99.99",
  "9[9]-AAA[A]-99[99]",
  "9[9]AAA9999",
];

const full = [
  "{month} (the)? {day} (of)? {year}",
  "(the)? {day} (of)? {month} (of)? {year}",
  "{weekday} (the)? {month} {day} {year}?",
  "{weekday} (the)? {day} (of)? {month} {year}?",
];

const relative = [
  "(tonight|tonite|today|yesterday|tomorrow)",
  "(last|this) (night|morning|afternoon|evening|weekend)",
  "this (past|last) (weekend|night)",
  "(earlier|later) (today|tonight|this morning)",
  "(yesterday|tomorrow) (morning|afternoon|evening|night)",
  "(the)? (day before yesterday|day after tomorrow)",
  "{number} {span} ago",
  "(a|an) {span} ago",
  "(just|about)? (an|one) hour ago",
  "(a|one) (week|month|year) ago (today|tonight|yesterday|this week)",
  "{span} ago (today|tonight)",
  "in (the (past|last)|past|last) (hour|24 hours|48 hours|few hours|few days)",
  "(midnight|noon) (today|tonight|yesterday)",
];

/** Too vague to compute one day from. */
const vague = [
  "(last|this|this past|next) (week|month)",
  "(earlier|later) this (week|month)",
  "(the other) (day|night|week)",
  "(a few|a couple|a couple of|couple of|few|several) {span} ago",
  "in {number} {span}",
  "in (the (past|last)|past|last) (few days|week)",
];

const weekday = [
  "(last|next|this|this past|past|on|since|until|by|every other) {weekday} (morning|afternoon|evening|night)?",
  "{weekday} (morning|afternoon|evening|night|night's)",
  "(a)? week (from|ago) {weekday}",
  "{weekday} (last|the) (week|{day})",
];

/** 45 CFR 164.514(b)(2)(i)(C). Every element of a date but the year; relative dates can be computed from the time of a post. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ knowledge();

function knowledge(): readonly Pattern[] {
  return [
    ...fullShapes.map(
      (shape): Pattern => ({ name: "full", shape, validator: "calendar", confidence: "certain", source }),
    ),
    { name: "full", confidence: "certain", source, phrases: full },
    {
      name: "month-day",
      confidence: "certain",
      source,
      phrases: ["{month} (the)? {day}", "(the)? {day} (of)? {month}"],
    },
    {
      name: "month-day",
      confidence: "certain",
      source,
      validator: "calendar",
      shape: "9[9]/9[9]",
      label: [
        "on",
        "since",
        "until",
        "dob",
        "born",
        "birthday",
        "birthdate",
        "admitted",
        "discharged",
        "died",
        "surgery",
        "appointment",
        "appt",
        "today is",
        "today's date",
        "seen",
        "visit",
        "dated",
        "date",
        "{weekday}",
      ],
    },
    {
      name: "month-year",
      confidence: "certain",
      source,
      phrases: [
        "{month} (of)? {year}",
        "(last|next|this past|since|late|early|mid) {month}",
        "{month} (last|this) year",
      ],
    },
    { name: "month-year", confidence: "likely", source, shape: "9[9]/9999" },
    { name: "month-year", confidence: "likely", source, shape: "AAA-9999" },
    { name: "day", confidence: "likely", source, phrases: ["(on|until|since|by) the {ordinal-day}"] },
    { name: "weekday", confidence: "certain", source, phrases: weekday },
    {
      name: "holiday",
      confidence: "likely",
      source,
      phrases: ["(on|last|this past|over|the day (before|after)|since) {holiday}"],
    },
    { name: "relative", confidence: "certain", source, phrases: relative },
    { name: "relative-vague", confidence: "possible", source, phrases: vague },
    {
      name: "awareness",
      confidence: "certain",
      phrases: [
        "(national|world|international) <1-5> (day|week|month)",
        "awareness (day|week|month)",
        "<1-3> awareness (day|week|month)",
      ].filter((phrase) => !phrase.startsWith("<")),
    },
    {
      name: "opening",
      confidence: "certain",
      phrases: [
        "open",
        "closed",
        "closes",
        "opens",
        "hours",
        "daily",
        "hotline",
        "drop in",
        "(8|9|10|5|6|7) (a m|p m|am|pm) to",
        "weekdays",
      ],
    },
    {
      name: "word-after-ordinal",
      confidence: "certain",
      phrases: [
        "floor",
        "street",
        "st",
        "ave",
        "avenue",
        "try",
        "day",
        "attempt",
        "time",
        "year",
        "grade",
        "place",
        "cycle",
        "round",
        "degree",
        "person",
        "patient",
        "nurse",
        "stick",
        "shift",
        "week",
        "hour",
        "half",
        "hand",
        "line",
        "page",
        "chapter",
        "birthday",
        "anniversary",
        "trimester",
        "metatarsal",
        "rib",
        "digit",
        "toe",
        "finger",
        "nerve",
        "ventricle",
      ],
    },
  ];
}
