import type { Citation, Question, Span } from "../model/index.js";
import type { Card } from "./cards.js";
import { excerpt } from "./excerpt.js";
import { fieldText } from "./field-text.js";
import { indent, labelled, type Page } from "./page.js";
import { safeLine, wrap } from "./terminal.js";
import { decisionWords, fieldWords, qualityWords } from "./wording.js";

/** The draft as far as it may be shown. */
export interface Draft {
  readonly subject: unknown;
  readonly unmask: boolean;
  /** All spans of the report. */
  readonly seen: readonly Span[];
  /** What can be asked about facts that nobody sent. */
  readonly questions: readonly Question[];
  /** Whether everything is shown, however long. */
  readonly all: boolean;
}

/** One card: the words in question, what to do, whom to ask, and what the policy says. */
export function cardSection(card: Card, place: string, draft: Draft, page: Page): readonly string[] {
  const { paint } = page;
  return [
    `  ${paint("strong", place)} ${paint(card.outcome, decisionWords[card.outcome])} · ${paint("strong", card.topic)}`,
    ...indent(wrap(card.message, page.width - 4), 4),
    ...excerpts(card.spans, draft, page),
    ...(card.remedy === undefined ? [] : labelled("what to do", card.remedy, page)),
    ...(card.contact === undefined ? [] : labelled("whom to ask", card.contact, page)),
    ...doubt(card, draft, page),
    ...citationLines(card.citations, draft.all, page),
  ];
}

function excerpts(spans: readonly Span[], { subject, unmask, seen }: Draft, page: Page): readonly string[] {
  const fields = [...new Set(spans.map(({ field }) => field))].sort(textFirst);
  const shown = fields.flatMap((field) => {
    const text = fieldText(subject, field);
    if (text === undefined) return [];
    const lines = excerpt(text, {
      field,
      marked: spans,
      seen,
      unmask,
      width: page.width - 4,
      paint: page.paint,
    });
    return [
      "",
      ...indent(field === "text" ? lines : [page.paint("faint", `${fieldWords(field)}:`), ...lines], 4),
    ];
  });
  return shown.length === 0 ? [] : [...shown, ""];
}

function textFirst(a: string, b: string): number {
  if (a === b) return 0;
  return b !== "text" && (a === "text" || a < b) ? -1 : 1;
}

/** Why this is not certain; an open question is told with what it hangs on. */
function doubt({ findings }: Card, { questions }: Draft, page: Page): readonly string[] {
  const [worst] = findings;
  if (worst.status !== "undetermined") return [];
  if (worst.because.includes("missing-fact")) {
    const facts = worst.missing.map((path) => questions.find((one) => one.path === path)?.ask ?? path);
    return labelled("hangs on", facts.join("; "), page);
  }
  const blind = worst.because.includes("could-not-look");
  return labelled(
    "not certain",
    blind ? "a part could not be read" : "the words alone do not tell, you may know better",
    page,
  );
}

/** One clause in full, quoted where one can be; the others by name, or in full too. */
function citationLines(citations: Card["citations"], all: boolean, page: Page): readonly string[] {
  const first = citations.find(({ quote }) => quote !== undefined) ?? citations[0];
  const others = citations.filter((citation) => citation !== first);
  const also = () => labelled("also", others.map(({ clause }) => clause).join(", "), page, "faint");
  return [
    ...citationInFull("why", first, page),
    ...(all ? others.flatMap((citation) => citationInFull("also", citation, page)) : []),
    ...(all || others.length === 0 ? [] : also()),
  ];
}

function citationInFull(label: string, citation: Citation, page: Page): readonly string[] {
  return [...labelled(label, sayingOf(citation), page), ...labelled("", sourceOf(citation), page, "faint")];
}

/** The clause's own words where they are known, else ours. */
function sayingOf({ quote, summary }: Citation): string {
  return quote === undefined ? summary : `“${quote}”`;
}

function sourceOf({ clause, document, locator, quality }: Citation): string {
  return safeLine(`${document}, ${locator} (${qualityWords[quality]}) ${clause}`);
}
