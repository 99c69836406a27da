import {
  matchesOf,
  nearOf,
  type PatternTable,
  type Signals,
  stirs,
  weigh,
  wordsWithin,
} from "../scan/index.js";
import type { Document, DocumentField } from "../text/index.js";
import type { Params, Signal, View } from "./detector.js";

/** Reads a shared signal of a field. */
export type Reader = <T>(signal: Signal<T>, field: DocumentField) => T;

/** What a view is made of. */
interface Parts {
  readonly document: Document;
  readonly field: DocumentField;
  readonly params: Params;
  readonly signals: Signals;
  readonly table: PatternTable;
  readonly reader: Reader;
}

/** What a view works out when asked; all views share it, since an accessor made for each would cost more than most judgements. */
const whenAsked: Pick<View, "matches" | "near" | "stirred" | "matchesIn" | "wordsWithin" | "weigh" | "read"> &
  ThisType<Parts> = {
  get matches() {
    return matchesOf(this.signals, this.field, this.table);
  },
  get near() {
    return nearOf(this.signals, this.field, this.table);
  },
  get stirred() {
    return stirs(this.signals, this.field, this.table);
  },
  matchesIn(reading) {
    return matchesOf(this.signals, reading, this.table);
  },
  wordsWithin(part) {
    return wordsWithin(this.signals, this.field, part);
  },
  weigh(words) {
    return weigh(this.signals, this.table, words);
  },
  read(signal, other) {
    return this.reader(signal, other ?? this.field);
  },
};

/** What a detector or signal is shown of a field. */
export function viewOf({ document, field, params, signals, table, reader }: Parts): View {
  // A prototype in the literal is what engines make fastest; the type of the literal does not show it.
  return {
    __proto__: whenAsked,
    document,
    field,
    params,
    signals,
    table,
    reader,
  } as unknown as View;
}

/** The same view with more, or other, to it. */
export function extended<More extends object>(view: View, more: More): View & More {
  return { __proto__: view, ...more } as unknown as View & More;
}
