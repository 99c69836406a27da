import { decisionWords } from "../../../src/formats/index.js";
import type { Desk } from "./cards.js";
import type { Chosen } from "./choices.js";
import type { Choose } from "./circumstances.js";
import { dataPart } from "./data.js";
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
  const data = dataPart(hear);
  const verdict = () => decisions.querySelector<HTMLElement>(".verdict");
  return {
    show: (answered, choose) => {
      part.removeAttribute("aria-busy");
      const { results: judged } = answered;
      show(
        decisions,
        judged.map(({ report }, at) => decisionBlock(titleAt(answered, at), report)),
      );
      show(questions, questionsBlock(questionsOf(judged), choose), verdict);
      show(results, resultBlocks(answered), verdict);
      data.show(judged.map(({ report }) => report));
      hear(judged.map((result, at) => spoken(titleAt(answered, at), result)).join(" "));
    },
    say: (main, more) => {
      part.removeAttribute("aria-busy");
      show(decisions, [plainBlock(main, more)]);
      show(questions, [], verdict);
      show(results, [], verdict);
      data.show([]);
      hear(main);
    },
    busy: () => {
      part.setAttribute("aria-busy", "true");
      for (const panel of decisions.children) panel.classList.add("stale");
      for (const text of decisions.querySelectorAll(".verdict span:last-child"))
        text.textContent = words.checking;
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

function spoken(title: string, result: Judged): string {
  const open = questionsOf([result]).length;
  const counts = [points(result.cards.length), ...(open > 0 ? [asked(open)] : [])];
  return `${title}: ${heading(decisionWords[result.report.decision])}. ${counts.join(", ")}.`;
}

/** Tells screen readers, once for each new answer. */
function hear(text: string): void {
  const status = byId("status", HTMLParagraphElement);
  if (status.textContent !== text) status.textContent = text;
}
