import type { Pattern } from "../../detect/index.js";

const hour = "({clock}|{number}|{number} (am|pm|a m|p m|o'clock|oclock|o clock))";
const turnsOut =
  "(is|was|turns out to be|turned out to be|ends up being|ended up being|becomes|became|happens to be)";

/** Stories that have no noun for whom they are about: notes of a ward, cases of an hour, a trade and an injury. */
export const notePatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "note",
      confidence: "certain",
      phrases: [
        "(adm|admit|admitted|dispo|sbar|handoff|hand off|report|s p|r o|c o|h o|hx|pmh|npo|dnr|gcs|hgb|wbc|plts|prn|prbc|prbcs|ivf|abx|bipap|o2|spo2|sats|bp|hr|trop|trops|lactate|inr|ekg|ecg|cxr|ct|foley|picc|gtt|bid|tid|dka|copd|chf|uti|gib|gi bleed|cva|nstemi|stemi|sob|ams|pod|d c|a o|nkda|full code|sundowns|fall risk|gap closed|on ra|room air|lac|bmp|cbc)",
        "(k|na|cr|mg|bg) {number}",
      ],
    },
    {
      name: "noted",
      confidence: "likely",
      phrases: [
        "(dob|d o b|date of birth) {number}",
        "(wife|husband|son|daughter|mom|dad|family|partner|sister|brother|poa) (at bedside|bedside|coming|aware|updated|en route|called|requesting)",
        "(adm|admit|admitted) (mon|tue|tues|wed|thu|thurs|fri|sat|sun|{weekday})",
        "(hospital day|hd|pod|post op day) {number}",
      ],
    },
    {
      name: "hour-case",
      confidence: "likely",
      phrases: [
        `${turnsOut} <0-2> (your|my|our|the) ${hour} <0-2> ({case}|{procedure})`,
        `(your|my|our|the) ${hour} <0-2> ({case}|{procedure}) ${turnsOut} <0-2> (none other than|my|our|the|a|an)`,
        `${turnsOut} <0-2> (your|my|our) <0-2> ({procedure}|patient) (today|tonight|this morning|this afternoon|tomorrow|yesterday)`,
      ],
    },
    { name: "trade", confidence: "possible", phrases: ["{occupation}", "{fame}"] },
    {
      name: "article-trade",
      confidence: "possible",
      phrases: ["(the|a|an|that|this) <0-2> ({occupation}|{fame}|{public-role}|queen|king|mascot|florist)"],
    },
    {
      name: "charting",
      confidence: "certain",
      phrases: [
        "(chart|charted|charting|document|documented|documenting|dictate|dictated|dictating|coded it as|triage note|write up|put in the chart)",
      ],
    },
    { name: "born", confidence: "certain", phrases: ["(born|dob|date of birth) (on|in)? <0-2> {number}"] },
    { name: "finding", confidence: "certain", phrases: ["{symptom}"] },
    { name: "bare-diagnosis", confidence: "certain", phrases: ["{condition}", "{case}", "{organ}"] },
  ] as const satisfies readonly Pattern[])();

/** What is done at an hour. */
export const procedures: readonly string[] = [
  "colonoscopy",
  "endoscopy",
  "egd",
  "scope",
  "stress test",
  "mammogram",
  "biopsy",
  "cath",
  "echo",
  "mri",
  "ct",
  "ultrasound",
  "bypass",
  "angioplasty",
  "vasectomy",
  "pap",
  "prostate exam",
  "physical",
  "epidural",
  "infusion",
  "chemo",
  "dialysis",
  "root canal",
  "blood draw",
  "enema",
  "catheter",
  "cardioversion",
  "new patient",
  "follow up",
];

/** Organs that stand for their illness: "Kelsey, from the bakery. Thyroid." */
export const organs: readonly string[] = [
  "thyroid",
  "prostate",
  "gallbladder",
  "appendix",
  "kidney",
  "kidneys",
  "kidney stone",
  "kidney stones",
  "liver",
  "pancreas",
  "colon",
  "breast",
  "ovary",
  "ovaries",
  "uterus",
  "lung",
  "lungs",
  "spleen",
  "bladder",
  "brain",
  "hemorrhoids",
  "withdrawal",
  "detox",
  "od",
  "hiv",
  "rehab",
  "bipolar",
];
