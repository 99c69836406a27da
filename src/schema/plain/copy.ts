import { didYouMean, look, type Seen } from "../../model/index.js";
import type { Vocabulary } from "./vocabulary.js";

/** Something that keeps a foreign value from being plain data, and where; never repeats words that nobody knows. */
export interface Flaw {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string | undefined;
}

/** How much may come, and which keys. */
export interface Limits {
  /** Values in all. */
  readonly values: number;
  /** Values in one list or record. */
  readonly members: number;
  /** Records and lists around one value. */
  readonly depth: number;
  /** UTF-16 units of one text. */
  readonly characters: number;
  readonly vocabulary: Vocabulary;
}

const mostFlaws = 20;
const longestEcho = 24;
const forbidden: ReadonlySet<string> = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
/** Ids, names of parameters, topics of contacts. */
const idForm = /^[\p{L}\p{N}@][\p{L}\p{N} ./:_*-]{0,99}$/u;

interface Place {
  readonly around: Place | undefined;
  readonly key: string | number;
}

interface Visit {
  readonly value: unknown;
  readonly depth: number;
  readonly place: Place | undefined;
  /** Whether the keys of this record are ids. */
  readonly free: boolean;
  readonly into: { [key: string | number]: unknown };
  readonly as: string | number;
}

interface Copying {
  readonly limits: Limits;
  readonly flaws: Flaw[];
  readonly waiting: Visit[];
  room: number;
}

/**
 * Copies a foreign value into plain data that nobody else holds: texts, finite numbers, flags, null, lists, records.
 *
 * Goes level by level and never calls itself, so that neither depth nor a circle harms. Members that are `undefined`
 * are left out. The copy is whole only when there are no flaws, of which at most twenty are told.
 */
export function copyPlain(
  value: unknown,
  limits: Limits,
): { readonly copy: unknown; flaws: readonly Flaw[] } {
  const root: Visit["into"] = {};
  const first: Visit = { value, depth: 0, place: undefined, free: false, into: root, as: "copy" };
  const copying: Copying = { limits, flaws: [], waiting: [first], room: limits.values };
  for (let at = 0; at < copying.waiting.length && copying.flaws.length < mostFlaws; at++)
    visit(copying, copying.waiting[at] as Visit);
  return { copy: root.copy, flaws: copying.flaws };
}

function visit(copying: Copying, one: Visit): void {
  const seen = look(one.value, Math.min(copying.room, copying.limits.members));
  switch (seen.is) {
    case "none":
      keep(one, null);
      break;
    case "flag":
      keep(one, seen.value);
      break;
    case "number":
      keepNumber(copying, one, seen.value);
      break;
    case "text":
      keepText(copying, one, seen.value);
      break;
    case "list":
      enterList(copying, one, seen);
      break;
    case "record":
      enterRecord(copying, one, seen);
      break;
    default:
      report(copying, one.place, refusals[seen.is]);
  }
}

const refusals = {
  absent: { code: "not-data", message: "there is nothing here" },
  foreign: { code: "not-data", message: "must be plain data" },
  unreadable: { code: "unreadable", message: "this cannot be read" },
  "too-big": { code: "too-big", message: "holds more than can be read" },
} as const;

function keep({ into, as }: Visit, value: string | number | boolean | null): void {
  into[as] = value;
}

function keepNumber(copying: Copying, one: Visit, value: number): void {
  keep(one, value);
  if (!Number.isFinite(value))
    report(copying, one.place, { code: "not-data", message: "must be a finite number" });
}

function keepText(copying: Copying, one: Visit, value: string): void {
  const { characters } = copying.limits;
  keep(one, value);
  if (value.length > characters)
    report(copying, one.place, {
      code: "too-big",
      message: `must not be longer than ${characters} characters`,
    });
}

function isTooDeep(copying: Copying, { depth, place }: Visit): boolean {
  if (depth < copying.limits.depth) return false;
  const message = `lies more than ${copying.limits.depth} levels deep, or in a circle`;
  report(copying, place, { code: "too-deep", message });
  return true;
}

function enterList(copying: Copying, one: Visit, { items }: Seen & { readonly is: "list" }): void {
  const copy: unknown[] = [];
  one.into[one.as] = copy;
  if (isTooDeep(copying, one)) return;
  copying.room -= items.length;
  // A list is indexed like a record here, which its type does not say.
  const into = copy as unknown as Visit["into"];
  items.forEach((value, key) => {
    const place = { around: one.place, key };
    copying.waiting.push({ value, depth: one.depth + 1, place, free: false, into, as: key });
  });
}

function enterRecord(copying: Copying, one: Visit, { entries }: Seen & { readonly is: "record" }): void {
  const into: Visit["into"] = {};
  one.into[one.as] = into;
  if (isTooDeep(copying, one)) return;
  copying.room -= entries.length;
  for (const [key, value] of entries) {
    if (refuseKey(copying, one, key) || value === undefined) continue;
    const free = !one.free && copying.limits.vocabulary.keyed.has(key);
    const place = { around: one.place, key };
    copying.waiting.push({ value, depth: one.depth + 1, place, free, into, as: key });
  }
}

function refuseKey(copying: Copying, { free, place }: Visit, key: string): boolean {
  const { names } = copying.limits.vocabulary;
  if (forbidden.has(key)) {
    report(copying, place, { code: "forbidden-key", message: "a key has a name that no record may have" });
    return true;
  }
  if (free ? idForm.test(key) : names.has(key)) return false;
  report(copying, place, free ? badId : unknownField(key, names));
  return true;
}

const badId = {
  code: "bad-id",
  message: "a key is no id, its name is not repeated",
  hint: "a letter or digit, then up to 99 letters, digits, spaces and ./:_*-",
} as const;

/** Only a slip of a name that we know is repeated. */
function unknownField(key: string, names: ReadonlySet<string>): Omit<Flaw, "path"> {
  const near = key.length > longestEcho ? undefined : didYouMean(key, [...names]);
  if (near === undefined)
    return { code: "unknown-field", message: "a field that is not known here, its name is not repeated" };
  return { code: "unknown-field", message: `unknown field \`${key}\``, hint: `did you mean \`${near}\`?` };
}

function report(copying: Copying, place: Place | undefined, flaw: Omit<Flaw, "path">): void {
  if (copying.flaws.length < mostFlaws) copying.flaws.push({ ...flaw, path: stepsTo(place) });
}

function stepsTo(place: Place | undefined): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let here = place; here !== undefined; here = here.around) steps.push(here.key);
  return steps.reverse();
}
