import { render } from "../../../src/formats/index.js";
import { decisionWords } from "../../../src/formats/wording.js";
import type { Desk } from "./cards.js";
import type { Chosen } from "./choices.js";
import type { Choose } from "./circumstances.js";
import { byId, show } from "./element.js";
import type { Mark } from "./marks.js";
import type { Judged } from "./messages.js";
import { questionsBlock, questionsOf } from "./questions.js";
import { decisionBlock, plainBlock, resultBlock } from "./results.js";
import { asked, heading, points, words } from "./words.js";

/** Draft and answer that belong together. */
export interface Answered {
  readonly policies: readonly Chosen[];
  readonly results: readonly Judged[];
  readonly desk: Desk;
}

/** The part of the page with the answer. */
export interface AnswerPart {
  readonly show: (answered: Answered, choose: Choose) => void;
  /** No answer, and why. */
  readonly say: (main: string, more: string) => void;
  /** An older answer stays in sight, but is no longer said to hold. */
  readonly busy: () => void;
}

export function answerPart(): AnswerPart {
  const part = byId("answer", HTMLDivElement);
  const decisions = byId("decisions", HTMLDivElement);
  const questions = byId("questions", HTMLDivElement);
  const results = byId("results", HTMLDivElement);
  const data = byId("json", HTMLDetailsElement);
  const verdict = () => decisions.querySelector<HTMLElement>(".verdict");
  const showAll = (answered: Answered | undefined, tops: readonly HTMLElement[], choose: Choose) => {
    show(decisions, tops);
    show(
      questions,
      answered === undefined ? [] : questionsBlock(questionsOf(answered.results), choose),
      verdict,
    );
    show(results, answered === undefined ? [] : resultBlocks(answered), verdict);
    data.hidden = answered === undefined;
    part.removeAttribute("aria-busy");
  };
  copying(byId("copy", HTMLButtonElement), byId("report", HTMLTextAreaElement));
  return {
    show: (answered, choose) => {
      const titled = answered.results.map(({ report }, at) => decisionBlock(titleAt(answered, at), report));
      showAll(answered, titled, choose);
      byId("report", HTMLTextAreaElement).value = answered.results
        .map(({ report }) => render(report, { format: "json" }))
        .join("\n\n");
      hear(answered.results.map((result, at) => spoken(titleAt(answered, at), result)).join(" "));
    },
    say: (main, more) => {
      showAll(undefined, [plainBlock(main, more)], () => undefined);
      hear(main);
    },
    busy: () => {
      part.setAttribute("aria-busy", "true");
      const at = verdict()?.querySelector("span:last-child");
      for (const panel of decisions.children) panel.classList.add("stale");
      if (at) at.textContent = words.checking;
    },
  };
}

/** What the cards of all results point at in the draft. */
export function marksOf(results: readonly Judged[]): readonly Mark[] {
  return results.flatMap(({ cards }) =>
    cards.flatMap(({ spans, outcome }) =>
      spans.filter(({ field }) => field === "text").map(({ start, end }) => ({ start, end, outcome })),
    ),
  );
}

function titleAt({ policies }: Answered, at: number): string {
  return policies[at]?.title ?? "";
}

function resultBlocks(answered: Answered): readonly HTMLElement[] {
  return answered.results.map((result, at) => resultBlock(titleAt(answered, at), result, at, answered.desk));
}

function spoken(title: string, { report, cards }: Judged): string {
  const counts = [
    points(cards.length),
    ...(report.questions.length > 0 ? [asked(report.questions.length)] : []),
  ];
  return `${title}: ${heading(decisionWords[report.decision])}. ${counts.join(", ")}.`;
}

/** Tells screen readers, once for each new answer. */
function hear(text: string): void {
  const status = byId("status", HTMLParagraphElement);
  if (status.textContent !== text) status.textContent = text;
}

function copying(button: HTMLButtonElement, report: HTMLTextAreaElement): void {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(report.value);
    hear(words.copied);
  });
}
