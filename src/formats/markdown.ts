import type { Question, Report, Span } from "../model/index.js";
import { type Card, cards } from "./cards.js";
import { fieldText } from "./field-text.js";
import { lookedAt } from "./footer.js";
import { regionsIn } from "./region.js";
import { safeLine } from "./terminal.js";
import { decisionSentences, decisionWords, fieldWords, obligationWords, qualityWords } from "./wording.js";

export interface MarkdownOptions {
  /** What was judged; with it places have lines and columns. */
  readonly subject?: unknown;
  /** Quotes the words in question; never where a ticket is read by many. */
  readonly unmask?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly title?: string | undefined;
}

const mostQuestions = 2;
const mostPlaces = 5;

/** A report to paste in a ticket; without `unmask` no word of the draft is in it. */
export function markdown(report: Report, options: MarkdownOptions): string {
  const { decision, questions, rulesets } = report;
  const every = cards(report, { all: true, subject: options.subject });
  const shown = options.all === true ? every : cards(report, { subject: options.subject });
  const asked = options.all === true ? questions : questions.slice(0, mostQuestions);
  const more = every.length - shown.length;
  return [
    `## ${plain(options.title ?? "Draft")}: ${decisionWords[decision]}`,
    `${sentence(decisionSentences[decision])}`,
    ...shown.map((card, index) => section(card, index + 1, options)),
    ...(more > 0 ? [`And ${more} more that ${more === 1 ? "weighs" : "weigh"} less.`] : []),
    ...listSection("To answer", asked.map(questionLine)),
    ...listSection("Still to do", obligationLines(report)),
    `${sentence(plain(lookedAt(report)))}${faults(report)}`,
    rulesets.map(({ id, version }) => `\`${id}\` ${plain(version)}`).join(", "),
  ].join("\n\n");
}

function section(card: Card, place: number, options: MarkdownOptions): string {
  const { topic, outcome, message, remedy, contact, rules, spans } = card;
  const where = placesOf(spans, options.subject);
  return [
    `### ${place}. ${plain(topic)}: ${decisionWords[outcome]}`,
    "",
    sentence(plain(message)),
    "",
    ...(options.unmask === true ? quotes(spans, options.subject) : []),
    ...item("What to do", remedy),
    ...item("Whom to ask", contact),
    ...item("Where", where === "" ? undefined : where),
    ...card.citations.map(
      ({ clause, document, locator, quality, summary, quote }) =>
        `- Why: ${plain(quote === undefined ? summary : `“${quote}”`)} (${plain(`${document}, ${locator}`)}, ${qualityWords[quality]}, \`${clause}\`)`,
    ),
    `- Rules: ${rules.map((rule) => `\`${rule}\``).join(", ")}`,
  ].join("\n");
}

function item(label: string, words: string | undefined): readonly string[] {
  return words === undefined ? [] : [`- ${label}: ${plain(words)}`];
}

function placesOf(spans: readonly Span[], subject: unknown): string {
  const left = spans.length - mostPlaces;
  const shown = spans.slice(0, mostPlaces).map((span) => placeOf(span, subject));
  return [...new Set(shown), ...(left > 0 ? [`and ${left} more`] : [])].join("; ");
}

function placeOf({ field, start, end }: Span, subject: unknown): string {
  const text = fieldText(subject, field);
  const region = text === undefined ? undefined : regionsIn(text)({ start, end });
  const words = field === "text" ? "the text" : fieldWords(field);
  if (region === undefined) return `${words}, characters ${start + 1} to ${end}`;
  return `${words}, line ${region.startLine}, column ${region.startColumn}`;
}

/** The words in question, which only `unmask` shows. */
function quotes(spans: readonly Span[], subject: unknown): readonly string[] {
  const words = spans.slice(0, mostPlaces).map(({ field, start, end }) => {
    const text = fieldText(subject, field);
    return text === undefined ? "" : plain(text.slice(start, end));
  });
  const shown = [...new Set(words.filter((one) => one.trim() !== ""))];
  return shown.flatMap((one) => [`> ${one}`, ""]);
}

function questionLine({ ask, path, answers }: Question): string {
  const effects = answers.map(({ label, decision }) => `${label}: ${decisionWords[decision]}`);
  return `- ${plain(ask)} (\`${path}\`) ${plain(effects.join("; "))}`;
}

function obligationLines({ obligations }: Report): readonly string[] {
  return obligations.map(({ kind, params: { contact, ...rest } }) => {
    const what = Object.values(rest).map(String).join(", ");
    const whom = contact === undefined ? "" : ` (${contact})`;
    return `- [ ] ${plain(`${obligationWords[kind]}${what === "" ? "" : `: ${what}`}${whom}`)}`;
  });
}

function listSection(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, lines.join("\n")];
}

function faults({ diagnostics }: Report): string {
  const told = diagnostics.filter(({ floor }) => floor !== "allow").map(({ message }) => plain(message));
  return told.map((message) => ` ${sentence(message)}`).join("");
}

function sentence(words: string): string {
  const ending = /[.!?]$/u.test(words) ? "" : ".";
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${ending}`;
}

/** Words on one line that Markdown leaves as they are: no markup, no link, no mention of anybody. */
function plain(words: string): string {
  return safeLine(words)
    .replace(/[\\`*_[\]#|~]/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replaceAll("://", ":&#47;&#47;");
}
