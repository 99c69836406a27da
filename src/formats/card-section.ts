import type { Citation, Span } from "../model/index.js";
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
  /** Whether everything is shown, however long. */
  readonly all: boolean;
}

const mostAlso = 3;

/** One card: the words in question, what to do, whom to ask, and what the policy says. */
export function cardSection(card: Card, place: string, draft: Draft, page: Page): readonly string[] {
  const { paint } = page;
  return [
    `  ${paint("strong", place)} ${paint(card.outcome, decisionWords[card.outcome])} · ${paint("strong", card.topic)}`,
    ...indent(wrap(card.message, page.width - 4), 4),
    ...excerpts(card.spans, draft, page),
    ...(card.remedy === undefined ? [] : labelled("what to do", card.remedy, page)),
    ...(card.contact === undefined ? [] : labelled("whom to ask", card.contact, page)),
    ...doubt(card, page),
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
function doubt({ findings }: Card, page: Page): readonly string[] {
  const [worst] = findings;
  if (worst.status !== "undetermined") return [];
  if (worst.because.includes("missing-fact"))
    return labelled("hangs on", `what nobody told yet: ${worst.missing.join(", ")}`, page);
  const words = worst.because.includes("could-not-look")
    ? "a part could not be read"
    : "the words alone do not tell, you may know better";
  return labelled("not certain", words, page);
}

function citationLines([first, ...others]: Card["citations"], all: boolean, page: Page): readonly string[] {
  const also = all ? others : others.slice(0, mostAlso);
  const left = others.length - also.length;
  return [
    ...labelled("why", sayingOf(first), page),
    ...labelled("", sourceOf(first), page, "faint"),
    ...also.flatMap((citation, index) =>
      labelled(index === 0 ? "also" : "", `${sayingOf(citation)} ${sourceOf(citation)}`, page),
    ),
    ...(left === 0 ? [] : labelled("", `and ${left} more`, page)),
  ];
}

/** The clause's own words where they are known, else ours. */
function sayingOf({ quote, summary }: Citation): string {
  return quote === undefined ? summary : `“${quote}”`;
}

function sourceOf({ clause, document, locator, quality }: Citation): string {
  return safeLine(`${document}, ${locator} (${qualityWords[quality]}) ${clause}`);
}
