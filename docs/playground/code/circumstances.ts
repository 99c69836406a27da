import type { FieldRow, Path, Scalar } from "../../../src/model/index.js";
import { type AnswerField, answerField, shownAs } from "./answer-field.js";
import { element } from "./element.js";
import { type Facts, rowAt } from "./facts.js";
import { sentence, words } from "./words.js";

/** What is worth telling about most drafts; whatever else is asked for joins them. */
const usual: readonly Path[] = [
  "kind",
  "platform",
  "asOf",
  "channel.owner",
  "channel.audience",
  "author.affiliation",
  "author.isSpokesperson",
  "author.profession",
  "author.profile.text",
  "thread.parent.text",
  "authorization.status",
  "media.patients",
];

/** Tells a fact; `undefined` takes it back. */
export type Choose = (path: Path, value: Scalar | undefined) => void;

/** The form of circumstances: one field for each row of the field table that matters here. */
export interface Circumstances {
  /** Shows what is known, without what the surface already tells. */
  readonly show: (facts: Facts, settled: readonly Path[]) => void;
}

interface Line {
  readonly box: HTMLElement;
  readonly field: AnswerField;
}

export function circumstancesForm(box: HTMLElement, choose: Choose): Circumstances {
  const lines = new Map<Path, Line>();
  const lineFor = (path: Path) => {
    const row = rowAt(path);
    if (lines.has(path) || row === undefined) return;
    const line = lineOf(row, (value) => choose(path, value));
    lines.set(path, line);
    box.append(line.box);
  };
  return {
    show: (facts, settled) => {
      for (const path of [...usual, ...facts.keys()]) lineFor(path);
      for (const [path, { box: line, field }] of lines) {
        const matters = usual.includes(path) || facts.has(path);
        line.hidden = !matters || settled.includes(path);
        field.value = shownAs(facts.get(path));
      }
    },
  };
}

function lineOf(row: FieldRow, choose: (value: Scalar | undefined) => void): Line {
  const id = `fact-${row.path}`;
  const field = answerField(row, id, choose);
  const label = element("label", { text: labelOf(row), attributes: { for: id } });
  return { box: element("p", { class: "field" }, label, field), field };
}

function labelOf({ path, ask }: FieldRow): string {
  return path === "thread.parent.text" ? words.parentText : sentence(ask ?? path);
}
