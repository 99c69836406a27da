import type { FieldRow, Question, Scalar } from "../../../src/model/index.js";
import { answerField } from "./answer-field.js";
import type { Choose } from "./circumstances.js";
import { button, element } from "./element.js";
import { rowFor } from "./facts.js";
import type { Judged } from "./messages.js";
import { heading, sentence, words } from "./words.js";

/** Nobody reads more; the rest comes up when these are answered. */
const mostQuestions = 2;

/** The questions of all results, each once, those that decide first. */
export function questionsOf(results: readonly Judged[]): readonly Question[] {
  const all = results.flatMap(({ report }) => report.questions.slice(0, mostQuestions));
  return all.filter(
    ({ path, ask }, at) => all.findIndex((one) => one.path === path && one.ask === ask) === at,
  );
}

/** The questions with a button for each answer. */
export function questionsBlock(questions: readonly Question[], choose: Choose): readonly HTMLElement[] {
  if (questions.length === 0) return [];
  const blocks = questions.map((question) => questionBlock(question, choose));
  const title = element("h2", { text: words.questions });
  return [element("section", { class: "questions" }, title, ...blocks)];
}

function questionBlock(question: Question, choose: Choose): HTMLElement {
  const row = rowFor(question);
  const legend = element("legend", { text: sentence(question.ask) });
  if (row === undefined)
    return element("fieldset", {}, legend, element("p", { class: "quiet", text: words.noForm }));
  const tell = (value: Scalar | undefined) => choose(row.path, value);
  return element("fieldset", {}, legend, ...answersFor(question, row, tell));
}

function answersFor(
  { ask, answers }: Question,
  row: FieldRow,
  choose: (value: Scalar | undefined) => void,
): readonly HTMLElement[] {
  const offered = answers.length > 0 ? answers : valuesOf(row);
  if (offered.length > 0)
    return offered.map(({ label, value }) =>
      button(heading(label), () => choose(value), `answer ${row.path} ${value}`),
    );
  const field = answerField(row, `answer-${row.path}`, choose);
  field.dataset.key = `answer ${row.path}`;
  field.setAttribute("aria-label", ask);
  return [field, button(words.answer, () => field.dispatchEvent(new Event("change")), `send ${row.path}`)];
}

/** Where the library supposes no answers, those of the row. */
function valuesOf({ type, values = [], labels }: FieldRow): readonly Pick<Answer, "label" | "value">[] {
  return type === "enum" ? values.map((value) => ({ value, label: labels?.[value] ?? value })) : [];
}

type Answer = Question["answers"][number];
