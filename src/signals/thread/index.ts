import { defineSignal, type View } from "../../detect/index.js";
import type { DocumentField } from "../../text/index.js";
import { patterns } from "./patterns.js";

/** What a text that may be answered says: whether it asks about a person, and whether it tells of care that somebody had. */
export interface Telling {
  /** Asks how somebody is, or whether they are here. */
  readonly asksAfterPerson: boolean;
  /** Tells of care that the writer or a relative had. */
  readonly tellsOfCare: boolean;
}

/** What each field tells, of use for the one that is answered. */
export const telling = /* @__PURE__ */ defineSignal<Telling>({ id: "telling", patterns, derive });

function derive({ matches }: View): Telling {
  return {
    asksAfterPerson: matches.some(({ pattern }) => pattern === "asks-after"),
    tellsOfCare: matches.some(({ pattern }) => pattern === "care-told"),
  };
}

/** The post, review or comment that is answered, if it was sent. */
export function parentOf({ document, field }: View): DocumentField | undefined {
  return field.row === "thread.parent.text"
    ? undefined
    : document.fields.find(({ row }) => row === "thread.parent.text");
}

/** The post that is passed on, if it was sent. */
export function sharedOf(view: View): DocumentField | undefined {
  return view.document.fields.find(({ row }) => row === "sharedFrom.text");
}
