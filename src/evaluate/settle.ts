import type { Path } from "../model/index.js";

/** A record after one declared value was offered to it. */
export interface Settled {
  readonly record: object;
  /** It was filled in somewhere. */
  readonly set: boolean;
  /** Another value stood there, and stays. */
  readonly differs: boolean;
}

/** Fills a value in where nothing was sent, in every element of a list where the path says `[]`. */
export function settle(record: object, path: Path, value: unknown): Settled {
  return settleSteps(record, path.split("."), value);
}

/** Whether a value stands at the path, in every element where it says `[]`; known to be none counts as sent. */
export function isSent(record: object, path: Path): boolean {
  return sentAt(record, path.split("."));
}

function settleSteps(record: object, steps: readonly string[], value: unknown): Settled {
  const [step = "", ...rest] = steps;
  const name = nameOf(step);
  const here: unknown = Reflect.get(record, name);
  if (here === null) return { record, set: false, differs: value !== null };
  if (step !== name) return settleElements(record, name, { here, rest, value });
  if (rest.length === 0) return settleLeaf(record, name, here, value);
  const inner = settleSteps(isObject(here) ? here : {}, rest, value);
  return { ...inner, record: inner.set ? { ...record, [name]: inner.record } : record };
}

function settleLeaf(record: object, name: string, here: unknown, value: unknown): Settled {
  if (here === undefined) return { record: { ...record, [name]: value }, set: true, differs: false };
  return { record, set: false, differs: !isSame(here, value) };
}

interface Offer {
  readonly here: unknown;
  readonly rest: readonly string[];
  readonly value: unknown;
}

function settleElements(record: object, name: string, { here, rest, value }: Offer): Settled {
  if (!Array.isArray(here)) return { record, set: false, differs: false };
  const elements = here.filter(isObject).map((element) => settleSteps(element, rest, value));
  return {
    record: { ...record, [name]: elements.map((element) => element.record) },
    set: elements.some((element) => element.set),
    differs: elements.some((element) => element.differs),
  };
}

function sentAt(here: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (here === undefined) return false;
  if (here === null || step === undefined) return true;
  if (!isObject(here)) return false;
  const name = nameOf(step);
  const next: unknown = Reflect.get(here, name);
  if (step === name || !Array.isArray(next)) return sentAt(next, rest);
  return next.every((element) => sentAt(element, rest));
}

function nameOf(step: string): string {
  return step.endsWith("[]") ? step.slice(0, -2) : step;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Equality of checked values: scalars, and lists and records of them. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || names.length !== Object.keys(b).length) return false;
  return names.every((name) => isSame(Reflect.get(a, name), Reflect.get(b, name)));
}
