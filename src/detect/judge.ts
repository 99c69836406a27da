import { confidenceRank, type Diagnostic } from "../model/index.js";
import {
  type PatternTable,
  remembered,
  type ScanTables,
  type Signals,
  stirs,
  type TableMaker,
  tablesNoted,
} from "../scan/index.js";
import type { Document, DocumentField } from "../text/index.js";
import type { Sighting, Signal } from "./detector.js";
import { type Instance, type SignalTables, signalTablesOf } from "./instance.js";
import { type Located, locate } from "./locate.js";
import { readingsOf, withDisguised } from "./readings.js";
import { type Reader, viewOf } from "./view.js";

export interface Judgement {
  readonly detections: readonly Located[];
  /** Instances that threw or lied; what they would have seen is unknown. */
  readonly failed: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The detectors that look at a document, and the tables of the signals that they share. */
export interface Panel {
  readonly instances: readonly Instance[];
  readonly shared: SignalTables;
  /** All of their tables of patterns, joined for the scan. */
  readonly tables: ScanTables;
  /** Instances that are asked where nothing matched, too: everywhere, and in answers. */
  readonly always: readonly Instance[];
  readonly inAnswers: readonly Instance[];
  readonly byTable: ReadonlyMap<PatternTable, readonly Instance[]>;
}

/** Gathers instances, the signals that they share, and the tables of both. */
export function panelOf(instances: readonly Instance[], make: TableMaker): Panel {
  const shared = signalTablesOf(
    instances.map(({ detector }) => detector),
    make,
  );
  return {
    instances,
    shared,
    tables: make.join([...instances.map(({ table }) => table), ...shared.values()]),
    always: instances.filter(({ detector }) => detector.asked === "always"),
    inAnswers: instances.filter(({ detector }) => detector.asked !== "where-matched"),
    byTable: new Map(
      instances.map(({ table }) => [table, instances.filter((instance) => instance.table === table)]),
    ),
  };
}

/** The instances that may have something to say, in their order. */
function awake(
  { instances, always, inAnswers, byTable }: Panel,
  { document, signals }: Looking,
): readonly Instance[] {
  const asked = new Set(isAnswer(document) ? inAnswers : always);
  for (const field of document.fields)
    for (const table of tablesNoted(signals, field))
      for (const instance of byTable.get(table) ?? []) asked.add(instance);
  return asked.size === instances.length ? instances : instances.filter((instance) => asked.has(instance));
}

/** Whether the draft answers another post, or passes one on. */
function isAnswer({ fields }: Document): boolean {
  return fields.some(({ row }) => row.startsWith("thread.parent.") || row.startsWith("sharedFrom."));
}

/** Lets every detector, or those that are wanted, look at every field; one that throws or lies never stops the others. */
export function judge(
  signals: Signals,
  document: Document,
  panel: Panel,
  wanted?: ReadonlySet<string>,
): Judgement {
  const detections: Located[] = [];
  const failed: Instance[] = [];
  const looking: Looking = {
    document,
    signals,
    readings: readingsOf(document),
    reader: signalReader(document, signals, panel.shared),
  };
  for (const instance of awake(panel, looking)) {
    if (wanted?.has(instance.key) === false) continue;
    const seen = look(instance, looking);
    if (seen === undefined) failed.push(instance);
    else for (const one of seen) detections.push(one);
  }
  return {
    detections: detections.sort(byPlace),
    failed: new Set(failed.map(({ key }) => key)),
    diagnostics: failed.map(couldNotLook),
  };
}

interface Looking {
  readonly document: Document;
  readonly signals: Signals;
  readonly readings: ReturnType<typeof readingsOf>;
  readonly reader: Reader;
}

function look(instance: Instance, looking: Looking): readonly Located[] | undefined {
  const { open, disguised } = looking.readings[instance.detector.looksInto];
  try {
    const seen = lookInto(open, instance, looking);
    return disguised.length === 0 ? seen : withDisguised(seen, lookInto(disguised, instance, looking));
  } catch {
    return undefined;
  }
}

function lookInto(
  fields: readonly DocumentField[],
  instance: Instance,
  looking: Looking,
): readonly Located[] {
  const { document, signals, reader } = looking;
  const { detector, table, params } = instance;
  const seen: Located[] = [];
  for (const field of fields) {
    if (!isAsked(instance, field, looking)) continue;
    for (const sighting of detector.judge(viewOf({ document, field, params, signals, table, reader })))
      seen.push(locate(checked(sighting, field), field, instance));
  }
  return seen;
}

/** Most detectors have nothing to say where none of their patterns matches. */
function isAsked(
  { detector: { asked }, table }: Instance,
  field: DocumentField,
  { document, signals }: Looking,
): boolean {
  if (asked === "always" || (asked === "in-answers" && isAnswer(document))) return true;
  return stirs(signals, field, table);
}

/** Each shared signal is worked out at most once for each field of this document. */
function signalReader(document: Document, signals: Signals, shared: SignalTables): Reader {
  const known = new Map<DocumentField, Map<Signal<unknown>, unknown>>();
  const reader: Reader = <T>(signal: Signal<T>, field: DocumentField): T => {
    const bySignal = remembered(known, field, () => new Map<Signal<unknown>, unknown>());
    if (!bySignal.has(signal)) {
      const table = shared.get(signal);
      if (table === undefined) throw new Error(`shared signal \`${signal.id}\` is not declared in \`uses\``);
      bySignal.set(signal, signal.derive(viewOf({ document, field, params: {}, signals, table, reader })));
    }
    // The value was derived by this very signal, so it has its type.
    return bySignal.get(signal) as T;
  };
  return reader;
}

function checked(sighting: Sighting, field: DocumentField): Sighting {
  const { start, end, confidence, pattern } = sighting;
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= field.text.length;
  if (!inside || confidenceRank(confidence) === -1 || typeof pattern !== "string")
    throw new RangeError("sighting lies outside the field");
  return sighting;
}

function byPlace(a: Located, b: Located): number {
  return (
    compare(a.field, b.field) ||
    a.start - b.start ||
    b.end - a.end ||
    compare(a.instance, b.instance) ||
    compare(a.pattern, b.pattern)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function couldNotLook({ detector: { id } }: Instance): Diagnostic {
  return {
    code: "detector-failed",
    floor: "review",
    detector: id,
    message: `detector \`${id}\` could not look at this text`,
  };
}
