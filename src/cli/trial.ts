import { evaluate, type HostProfile } from "clearpost";
import { redact } from "clearpost/formats";
import type { Trial } from "clearpost/testing";
import { listed, oneOf, type Typed } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { loadRulesets, type Rulesets, type Shelf } from "./policies.js";
import { readPosts } from "./posts.js";
import { progressOf } from "./progress.js";
import { readText } from "./read.js";
import { tellsKind, typedSurface } from "./surfaces.js";
import { table } from "./table.js";
import { UsageError } from "./usage-error.js";

/** Tells what a policy would have made of a table of posts: the work it makes, its noisiest rules, and what another would change. */
export async function trial(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { words, values } = typed;
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) throw new UsageError("`trial` takes one table of posts");
  const format = oneOf("format", values.format, ["pretty", "json"]);
  const policy = await loadRulesets(listed(values.ruleset) ?? ["baseline"], { shelf, io });
  const other = listed(values.against);
  const against = other && (await loadRulesets(other, { shelf, io }));
  const host = typedSurface(typed, io);
  const { trialOf } = await import("clearpost/testing");
  const { subjects, left } = readPosts(readText(file, io), values.map, tellsKind(host));
  const progress = progressOf(typed, io);
  const result = trialOf(subjects, policy, { against, host, progress: progress.tell });
  progress.end();
  if (format === "json") io.out(`${JSON.stringify(result, null, 2)}\n`);
  else io.out(pretty(result, { subjects, policy, host }));
  if (left.length > 0) io.err(`clearpost: columns left alone: ${left.join(", ")}\n`);
  return 0;
}

interface Posts {
  readonly subjects: readonly object[];
  readonly policy: Rulesets;
  readonly host: HostProfile | undefined;
}

function pretty(result: Trial, posts: Posts): string {
  const { decisions, reviewsPerWeek, unreadable } = result;
  const week =
    reviewsPerWeek === undefined ? "" : `, ${reviewsPerWeek.toFixed(1)} a week for a person to look at`;
  return [
    `${result.posts} posts: ${decisions.allow} clear, ${decisions.warn} with a tip, ${decisions.review} for a second pair of eyes, ${decisions.block} to wait${week}\n`,
    unreadable.length === 0
      ? ""
      : `${unreadable.length} could not be judged, the first in row ${rowOf(unreadable[0]?.index)}\n`,
    rulesTable(result, posts),
    changesTable(result),
  ].join("");
}

/** Rows of a table are counted from one, its headings are the first. */
function rowOf(index = 0): number {
  return index + 2;
}

function rulesTable({ rules }: Trial, posts: Posts): string {
  if (rules.length === 0) return "";
  const rows = rules.map(({ rule, posts: count, message, samples }) => [
    String(count),
    rule,
    message,
    samples.map((index) => `row ${rowOf(index)}: ${sample(index, posts)}`)[0] ?? "",
  ]);
  return `\n${table(["posts", "rule", "what it says", "such as"], rows)}`;
}

const sampleLength = 60;

/** The beginning of a post, without what was found in it. */
function sample(index: number, { subjects, policy, host }: Posts): string {
  const subject = subjects[index] ?? {};
  const { text } = redact(subject, evaluate(subject, policy, { host })) as { readonly text?: unknown };
  const line = typeof text === "string" ? text.replace(/\s+/gu, " ") : "";
  const characters = [...line];
  return characters.length > sampleLength ? `${characters.slice(0, sampleLength).join("")}…` : line;
}

function changesTable({ changed }: Trial): string {
  if (changed.length === 0) return "";
  const rows = changed.map(({ index, from, to }) => [`row ${rowOf(index)}`, from, to]);
  return `\n${table(["decided otherwise", "so far", "then"], rows)}`;
}
