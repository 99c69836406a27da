import { type Card, decisionWords, qualityWords } from "../../../src/formats/index.js";
import type { Citation, Finding, Fix } from "../../../src/model/index.js";
import { button, element } from "./element.js";
import {
  addAtEnd,
  addAtStart,
  heading,
  moreClauses,
  morePlaces,
  putInstead,
  sentence,
  showInDraft,
  signs,
  takeOut,
  words,
} from "./words.js";

/** What a card needs of the page. */
export interface Desk {
  /** The draft as it was judged. */
  readonly text: string;
  readonly select: (start: number, end: number) => void;
  readonly apply: (fixes: readonly Fix[]) => void;
}

/** One problem: the words, what to do, whom to ask, what the policy says. */
export function cardBlock(card: Card, key: string, desk: Desk): HTMLElement {
  const [worst] = card.findings;
  return element(
    "li",
    { class: `card ${card.outcome}` },
    cardHead(card),
    element("p", { class: "message", text: sentence(card.message) }),
    wordsSeen(card, key, desk),
    labelled(words.whatToDo, card.remedy === undefined ? undefined : sentence(card.remedy)),
    fixButtons(card.findings, key, desk),
    labelled(words.whomToAsk, card.contact === undefined ? undefined : heading(card.contact)),
    isWeak(worst) ? element("p", { class: "quiet", text: words.notCertain }) : undefined,
    clausesBlock(card.citations, key),
  );
}

function cardHead({ outcome, topic }: Card): HTMLElement {
  const sign = element("span", {
    class: "sign",
    text: signs[outcome],
    attributes: { "aria-hidden": "true" },
  });
  const outcomeWords = element("span", { class: "outcome", text: heading(decisionWords[outcome]) });
  const title = element("h3", { text: heading(topic) });
  return element("div", { class: "head" }, sign, title, outcomeWords);
}

function isWeak({ status, because }: Finding): boolean {
  return status === "undetermined" && !because.includes("missing-fact");
}

function labelled(label: string, text: string | undefined): HTMLElement | undefined {
  if (text === undefined) return undefined;
  return element("p", { class: "labelled" }, element("b", { text: `${label}: ` }), element("span", { text }));
}

const longestExcerpt = 48;
/** Nobody walks through more; all of them are marked in the draft. */
const mostPlaces = 6;

/** A button for each place, which brings the words into view; places that overlap are one. */
function wordsSeen({ spans }: Card, key: string, { text, select }: Desk): HTMLElement | undefined {
  const places = spans.filter(
    (span, at) =>
      span.field === "text" &&
      span.end > span.start &&
      spans.slice(0, at).every((one) => one.field !== "text" || one.end <= span.start),
  );
  if (places.length === 0) return undefined;
  const more = places.length - mostPlaces;
  const buttons = places.slice(0, mostPlaces).map(({ start, end }) => {
    const made = button(
      `“${shortened(text.slice(start, end))}”`,
      () => select(start, end),
      `${key} ${start}`,
    );
    made.title = showInDraft(shortened(text.slice(start, end)));
    return made;
  });
  return element(
    "p",
    { class: "labelled words" },
    element("b", { text: `${words.inDraft}: ` }),
    ...buttons,
    more > 0 ? element("span", { class: "quiet", text: morePlaces(more) }) : undefined,
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1)}…` : line;
}

/** The edits of one finding belong together and are one button. */
function fixButtons(
  findings: readonly Finding[],
  key: string,
  { text, apply }: Desk,
): HTMLElement | undefined {
  const usable = findings.filter(
    ({ fixes }, at) =>
      fixes.length > 0 &&
      fixes.every(({ field }) => field === "text") &&
      findings.findIndex((one) => JSON.stringify(one.fixes) === JSON.stringify(fixes)) === at,
  );
  if (usable.length === 0) return undefined;
  const buttons = usable.map(({ fixes, rule }) =>
    button(fixes.map((fix) => fixWords(fix, text)).join("; "), () => apply(fixes), `${key} fix ${rule}`),
  );
  return element("p", { class: "fixes" }, ...buttons);
}

function fixWords({ start, end, insert }: Fix, text: string): string {
  const old = shortened(text.slice(start, end));
  if (insert === "") return takeOut(old);
  if (start < end) return putInstead(insert, old);
  return start === 0 ? addAtStart(insert) : addAtEnd(insert);
}

/** One clause in full, in its own words where they are known; the others behind a fold. */
function clausesBlock(citations: Card["citations"], key: string): HTMLElement {
  const first = citations.find(({ quote }) => quote !== undefined) ?? citations[0];
  const others = citations.filter((one) => one !== first);
  const title = element("b", { text: words.why });
  if (others.length === 0) return element("div", { class: "clauses" }, title, clauseBlock(first));
  const fold = element(
    "details",
    { key: `${key} clauses` },
    element("summary", { text: moreClauses(others.length), key: `${key} fold` }),
    ...others.map(clauseBlock),
  );
  return element("div", { class: "clauses" }, title, clauseBlock(first), fold);
}

function clauseBlock({ quote, summary, document: source, locator, quality, clause }: Citation): HTMLElement {
  const saying =
    quote === undefined
      ? element("p", { text: sentence(summary) })
      : element("blockquote", {}, element("p", { text: `“${quote}”` }));
  const where = `${source}, ${locator} (${qualityWords[quality]})`;
  return element(
    "div",
    { class: "clause" },
    saying,
    element("p", { class: "source", text: where }, element("code", { text: clause })),
  );
}
