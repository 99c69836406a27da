import { byId, element } from "./element.js";
import { type Mark, moved, stretches } from "./marks.js";

/** The field with the draft, and the marks that lie behind its words. */
export interface Draft {
  readonly text: () => string;
  /** Puts another text in its place, as if it had been typed. */
  readonly set: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  /** Selects words and brings them into view. */
  readonly select: (start: number, end: number) => void;
}

/**
 * A plain text field is what keyboards and screen readers know best. The marks lie in a copy behind it,
 * which has the same letters at the same places and is hidden from both.
 */
export function draftField(changed: () => void): Draft {
  const field = byId("draft", HTMLTextAreaElement);
  const backdrop = byId("backdrop", HTMLDivElement);
  let marks: readonly Mark[] = [];
  let shown = "";
  const follow = () => {
    backdrop.scrollTop = field.scrollTop;
  };
  const paint = () => {
    backdrop.replaceChildren(...lettersOf(field.value, marks));
    follow();
  };
  const typed = () => {
    marks = moved(marks, shown, field.value);
    shown = field.value;
    paint();
    changed();
  };
  field.addEventListener("input", typed);
  field.addEventListener("scroll", follow);
  return {
    text: () => field.value,
    set: (text) => {
      field.value = text;
      typed();
    },
    mark: (next) => {
      marks = next;
      paint();
    },
    select: (start, end) => {
      field.focus();
      field.setSelectionRange(start, end);
      const mark = [...backdrop.children].find(
        (one): one is HTMLElement => one instanceof HTMLElement && one.dataset.start === String(start),
      );
      if (mark !== undefined) field.scrollTop = mark.offsetTop - field.clientHeight / 3;
    },
  };
}

/** The last line needs something after its break to have a height. */
function lettersOf(text: string, marks: readonly Mark[]): readonly (Node | string)[] {
  let start = 0;
  const letters = stretches(text, marks).map((stretch) => {
    const at = start;
    start += stretch.text.length;
    if (stretch.outcome === undefined) return stretch.text;
    return element("mark", {
      class: stretch.outcome,
      text: stretch.text,
      attributes: { "data-start": String(at) },
    });
  });
  return [...letters, "\u200b"];
}
