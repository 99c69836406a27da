import type { Outcome, Report } from "../model/index.js";
import { type Card, cards } from "./cards.js";
import { fieldText } from "./field-text.js";
import { lookedAt } from "./footer.js";
import type { Origin } from "./origin.js";
import { regionsIn } from "./region.js";
import { decisionSentences, decisionWords } from "./wording.js";

export interface GithubOptions {
  /** What was judged; with it an annotation has a line. */
  readonly subject?: unknown;
  readonly origin?: Origin | undefined;
  /** Everything instead of the three worst cards. */
  readonly all?: boolean | undefined;
}

const levels: { readonly [outcome in Outcome]: "error" | "warning" | "notice" } = {
  allow: "notice",
  warn: "notice",
  review: "warning",
  block: "error",
};

/** Workflow commands, one a card and one for the whole; no word of the draft is in them. */
export function github(report: Report, options: GithubOptions): string {
  const { decision, diagnostics } = report;
  const faults = diagnostics.filter(({ floor }) => floor !== "allow");
  return [
    ...cards(report, { all: options.all, subject: options.subject }).map((card) => annotation(card, options)),
    ...faults.map(({ floor, message }) => command(floor, fileOf(options), message)),
    command(
      decision,
      { ...fileOf(options), title: decisionWords[decision] },
      `${decisionSentences[decision]}; ${lookedAt(report)}`,
    ),
  ].join("\n");
}

interface Properties {
  readonly [name: string]: string | number | undefined;
}

function annotation(card: Card, options: GithubOptions): string {
  const { outcome, topic, message, remedy, contact, citations } = card;
  const [{ clause, document, locator }] = citations;
  const words = [
    message,
    ...(remedy === undefined ? [] : [`what to do: ${remedy}`]),
    ...(contact === undefined ? [] : [`whom to ask: ${contact}`]),
    `why: ${document}, ${locator} (${clause})`,
  ];
  return command(outcome, { ...fileOf(options), ...placeOf(card, options), title: topic }, words.join("\n"));
}

function fileOf({ origin }: GithubOptions): Properties {
  return origin === undefined ? {} : { file: origin.file, line: origin.isText ? undefined : origin.line };
}

/** Line and columns of the first words in question; a command has columns only on one line. */
function placeOf({ spans }: Card, { subject, origin }: GithubOptions): Properties {
  const span = spans.find(({ field }) => field === "text");
  if (origin?.isText !== true || span === undefined) return {};
  const region = regionsIn(fieldText(subject, span.field) ?? "")(span);
  if (region === undefined) return {};
  const { startLine: line, endLine, startColumn: col, endColumn } = region;
  return line === endLine ? { line, endLine, col, endColumn } : { line, endLine };
}

function command(outcome: Outcome, properties: Properties, message: string): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  return `::${levels[outcome]}${given.length === 0 ? "" : ` ${given.join(",")}`}::${escaped(message)}`;
}

function escaped(words: string): string {
  return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(words: string): string {
  return escaped(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
