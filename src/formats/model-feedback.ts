import { isStricter, type Outcome, type Report } from "../model/index.js";
import { type Card, cards } from "./cards.js";
import { safeLine } from "./terminal.js";

/** One thing to change, in the policy's words only. */
export interface ModelChange {
  readonly outcome: Outcome;
  readonly message: string;
  readonly remedy?: string;
  readonly clause: string;
  readonly document: string;
  readonly locator: string;
  /** Paths of the texts in question. */
  readonly fields: readonly string[];
  /** Whether a person must answer something first; a model has nothing to change then. */
  readonly needsPerson: boolean;
}

/** What a program that writes drafts is told. */
export interface ModelFeedback {
  readonly decision: Outcome;
  /** False from `review` on: a person decides, whatever the model writes about its draft. */
  readonly publish: boolean;
  readonly changes: readonly ModelChange[];
  /** The same as lines of text, to be handed to the model; at most 4,000 UTF-16 units. */
  readonly text: string;
}

// Together these keep the text below 4,000 UTF-16 units.
const mostChanges = 6;
const longestWords = 160;
const longestName = 80;
const mostFields = 4;

/**
 * What to change in a draft that a model wrote, with clause and remedy, worst first.
 *
 * Holds no word of the draft, so that nothing in it can speak to the model, and is the same for the same report.
 */
export function toModelFeedback(report: Report): ModelFeedback {
  const { decision } = report;
  const every = cards(report, { all: true });
  const changes = every.slice(0, mostChanges).map(changeOf);
  const left = every.length - changes.length;
  const lines = [
    opening(decision, changes.length),
    ...changes.map(lineOf),
    ...(left > 0 ? [`${left} more weigh less; they are told once these are settled.`] : []),
    ...(report.questions.length === 0
      ? []
      : ["Facts are missing that only a person can tell; do not invent them."]),
  ];
  return { decision, publish: !isStricter(decision, "warn"), changes, text: lines.join("\n") };
}

function changeOf({ outcome, message, remedy, citations, spans, findings, missing }: Card): ModelChange {
  const [{ clause, document, locator }] = citations;
  return {
    outcome,
    message: short(message),
    ...(remedy === undefined ? {} : { remedy: short(remedy) }),
    clause: short(clause, longestName),
    document: short(document, longestName),
    locator: short(locator, longestName),
    fields: [...new Set(spans.map(({ field }) => field))].slice(0, mostFields),
    needsPerson: findings[0].status === "undetermined" && missing.length > 0,
  };
}

function opening(decision: Outcome, changes: number): string {
  if (decision === "allow") return "The draft is clear under this policy.";
  if (changes === 0) return "The draft was not accepted: a person must look at it.";
  if (decision === "warn") return "The draft may be published; these changes would make it better:";
  return "The draft was not accepted. Change it as follows, and nothing else:";
}

function lineOf(
  { message, remedy, clause, document, locator, needsPerson }: ModelChange,
  index: number,
): string {
  const todo = remedy === undefined ? "" : ` To do: ${remedy}.`;
  const person = needsPerson ? " A person must answer this first." : "";
  return `${index + 1}. ${message}.${todo}${person} (${document}, ${locator}; ${clause})`;
}

/** One line of bounded length in UTF-16 units, never cut within a character. */
function short(words: string, most = longestWords): string {
  const line = safeLine(words);
  return line.length > most ? `${line.slice(0, most - 1).replace(/\p{Cs}$/u, "")}…` : line;
}
