import { type ExplainedPart, type Explanation, explain as explainRule } from "clearpost";
import { listed, oneOf, type Typed } from "./arguments.js";
import { readCircumstances, readDrafts } from "./drafts.js";
import type { ExitCode, Io } from "./io.js";
import { hint } from "./near.js";
import { loadRulesets, type Rulesets, type Shelf } from "./policies.js";
import { surfaceOf, tellsKind, typedSurface } from "./surfaces.js";
import { wrap } from "./table.js";
import { UsageError } from "./usage-error.js";

/** Tells why one rule speaks up about a draft, or why it does not. */
export async function explain(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { words, values } = typed;
  const [rule, file = "-", ...more] = words;
  if (rule === undefined || more.length > 0)
    throw new UsageError("`explain` takes the id of a rule and one file");
  const format = oneOf("format", values.format, ["pretty", "json"]);
  const rulesets = await loadRulesets(listed(values.ruleset) ?? [homeOf(rule, shelf)], { shelf, io });
  checkRule(rule, rulesets);
  const draft = draftOf(file, typed, io);
  const host = typedSurface(typed, io) ?? surfaceOf(draft.host);
  const explanation = explainRule(draft.subject, rulesets, rule, { host });
  const lines = () => pretty(explanation, messageOf(rule, rulesets), io.width);
  io.out(format === "json" ? `${JSON.stringify(explanation, null, 2)}\n` : lines());
  return 0;
}

/** A rule's id begins with its ruleset's; the baseline has some that do not. */
function homeOf(rule: string, shelf: Shelf): string {
  const [home = ""] = rule.split("/", 1);
  return Object.hasOwn(shelf, home) ? home : "baseline";
}

function checkRule(rule: string, rulesets: Rulesets): void {
  const ids = rulesets.flatMap(({ rules }) => rules.map(({ id }) => id));
  if (ids.includes(rule)) return;
  const near = hint(rule, ids);
  const advice = near.startsWith("did") ? near : "see `clearpost rules`";
  throw new UsageError(
    `no rule \`${rule.slice(0, 80)}\` in ${rulesets.map(({ id }) => id).join(", ")}, ${advice}`,
  );
}

function messageOf(rule: string, rulesets: Rulesets): string {
  return rulesets.flatMap(({ rules }) => rules).find(({ id }) => id === rule)?.message ?? "";
}

function draftOf(file: string, typed: Typed, io: Io) {
  const { subject: told } = typed.values;
  const subject = told === undefined ? {} : readCircumstances(told, io);
  const kindKnown = tellsKind(typedSurface(typed, io));
  const [draft, ...more] = readDrafts(file, { subject, kindKnown }, io);
  if (draft === undefined || more.length > 0) throw new UsageError(`\`${file}\` must hold exactly one draft`);
  if ("problem" in draft) throw new UsageError(`${draft.place}: ${draft.problem}`);
  return draft;
}

const statuses: { readonly [status in Explanation["status"]]: string } = {
  violation: "it speaks up",
  undetermined: "it cannot tell yet",
  waived: "it speaks up, and somebody decided that it may stay",
  silent: "it has nothing to say",
  "not-in-force": "its policy is not in force on that day",
};

/** What each part of a rule says when its answer is yes. */
const parts: { readonly [part in ExplainedPart["part"]]: string } = {
  trigger: "looks when",
  addresses: "speaks to",
  when: "only when",
  require: "content if",
  unless: "silent if",
};

const column = 23;

function pretty({ rule, status, parts: explained }: Explanation, message: string, width: number): string {
  const lines = explained.flatMap((one) => [
    ...wrap(one.condition, width - column).map((line, index) => {
      const before = index === 0 ? `  ${parts[one.part].padEnd(11)} ${one.truth}` : "";
      return `${before.padEnd(column)}${line}`;
    }),
    ...detailsOf(one).map((line) => `${" ".repeat(column)}${line}`),
  ]);
  return `${rule}: ${statuses[status]}\n  (${message})\n\n${lines.join("\n")}\n`;
}

function detailsOf({ reads, missing, because }: ExplainedPart): readonly string[] {
  return [
    ...reads.map(({ path, known, value }) => `- ${path}: ${readWords(known, value)}`),
    ...(missing.length === 0 ? [] : [`- not told: ${missing.join(", ")}`]),
    ...because.filter((doubt) => doubt !== "missing-fact").map((doubt) => `- doubt: ${doubt}`),
  ];
}

function readWords(known: boolean, value: unknown): string {
  if (!known) return "not known";
  return value === undefined ? "known" : String(value);
}
