import { compile, evaluate, type Report, type Ruleset } from "clearpost";
import { sample } from "../evaluate/fixtures.js";
import { builtIn } from "../fixtures/rulesets.js";
import { isLong } from "./runs.js";

/** Rulesets that between them have every part of a rule; the long run takes all, which makes each of its runs dearer. */
const telling = ["baseline", "mount-sinai", "johns-hopkins"];
const long = process.env.CLEARPOST_LONG !== undefined;

/** The rulesets that properties are tried on: built-in ones and the invented sample. */
export const every: readonly [Ruleset, ...Ruleset[]] = [
  sample,
  ...Object.values(builtIn).filter(({ id }) => long || telling.includes(id)),
];

/** The same, compiled once. */
export const compiled = compile(every);

const reports = new Map<string, Report>();

/**
 * The report on a subject under all of them. In the short run every property asks about the same subjects, so that each
 * is judged once; the long run takes new ones, which would only fill the memory.
 */
export function judge(subject: object): Report {
  if (isLong) return evaluate(subject, compiled);
  const key = JSON.stringify(subject);
  const report = reports.get(key) ?? evaluate(subject, compiled);
  reports.set(key, report);
  return report;
}
