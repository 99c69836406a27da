import type { Report } from "../model/index.js";
import { indent, type Page, series } from "./page.js";
import { safeLine, wrap } from "./terminal.js";
import { contentWords } from "./wording.js";

interface FooterOptions {
  /** Whether an excerpt hides words. */
  readonly masked: boolean;
  readonly all: boolean;
}

/** What was looked at and what not, on what the answer rests, and which policies were asked. */
export function footer(report: Report, { masked, all }: FooterOptions, page: Page): readonly string[] {
  const lines = [
    lookedAt(report),
    ...assumptions(report, all),
    ...faults(report, all),
    ...waiverLines(report),
    ...(masked ? ["names, numbers and anything that could be one are hidden here"] : []),
    report.rulesets.map(({ id, version }) => `${id} ${version}`).join(", "),
  ];
  return lines
    .flatMap((line) => indent(wrap(safeLine(line), page.width - 2), 2))
    .map((line) => page.paint("faint", line));
}

/** Says in words what a clear answer does not cover. */
export function lookedAt({ decision, checked, notChecked }: Report): string {
  const seen = checked.map((content) => contentWords[content]);
  const first = firstHalf(decision === "allow", seen);
  if (notChecked.length === 0) return first;
  const unseen = notChecked.map(({ what, why }) =>
    why === "not sent" ? contentWords[what] : `${contentWords[what]} (${why})`,
  );
  const verb = notChecked.length === 1 && isOneThing(notChecked[0]?.what) ? "was" : "were";
  return `${first}; ${series(unseen)} ${verb} not looked at`;
}

/** The contents whose words are singular. */
function isOneThing(what: string | undefined): boolean {
  return what === "thread.parent" || what === "sharedFrom";
}

function firstHalf(clear: boolean, seen: readonly string[]): string {
  if (seen.length === 0) return "there was nothing to read, only the circumstances counted";
  if (clear) return seen.join() === "words" ? "these words are clear" : `clear: ${series(seen)}`;
  return `looked at: ${series(seen)}`;
}

/** That a draft is of the kind that its surface takes is no news. */
function assumptions({ assumed }: Report, all: boolean): readonly string[] {
  const told = assumed.filter(({ path, decisive }) => all || (decisive && path !== "kind"));
  const hosts = [...new Set(told.map(({ from }) => from))];
  return hosts.map(
    (host) =>
      `taken for granted by ${host}: ${series(told.filter(({ from }) => from === host).map(({ path, value }) => `${path} is ${worded(value)}`))}`,
  );
}

/** A profile's value, which is never a part of a draft. */
function worded(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : `${value.length} given`;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : "given";
}

function faults({ diagnostics }: Report, all: boolean): readonly string[] {
  return diagnostics.filter(({ floor }) => all || floor !== "allow").map(({ message }) => message);
}

function waiverLines({ waivers }: Report): readonly string[] {
  return waivers.map(
    ({ id, status, why }) => `waiver ${id}: ${status}${why === undefined ? "" : `, ${why}`}`,
  );
}
