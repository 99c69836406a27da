import { RulesetError } from "../errors.js";
import { nodeAt } from "../fields/node-at.js";
import { date, list, oneOf, record, required, text } from "../fields/nodes.js";
import { allRows, rowOf } from "../fields/rows.js";
import type { HostProfile } from "../host.js";
import { look } from "./look.js";
import { loosens } from "./loosens.js";
import { unknownPath, type Wrong } from "./problems.js";
import { type Reading, readItem, readValue, report, startReading } from "./read.js";

const settled = /* @__PURE__ */ (() =>
  record({
    id: required(text()),
    title: required(text()),
    carries: required(
      list(
        oneOf({
          text: "words",
          media: "pictures",
          links: "links",
          claims: "claims",
          "thread.parent": "what is answered",
          sharedFrom: "what is shared",
        }),
      ),
    ),
    sends: required(list(text())),
    asks: required(oneOf({ author: "the author", reviewer: "a reviewer", nobody: "nobody" })),
    declaredBy: required(text()),
    on: required(date()),
    because: required(text()),
  }))();

type Settled = Omit<HostProfile, "sets">;

/** Marks a profile that was checked and is frozen; neither JSON nor a spread carries it along. */
const checked = Symbol.for("clearpost.checked-host");

/**
 * Checks a host profile, which may have come from outside, and returns a copy that nobody else holds.
 *
 * Throws a `RulesetError` with all problems; refused are privacy facts set to anything that could loosen a decision.
 */
export function checkHost(value: unknown): HostProfile {
  // Our mark stands only on what this function returned, and that cannot have changed since.
  if (isChecked(value)) return value as HostProfile;
  const reading = startReading();
  const seen = look(value, reading.room);
  const entries = seen.is === "record" ? seen.entries : [];
  const about =
    seen.is === "record" ? Object.fromEntries(entries.filter(([name]) => name !== "sets")) : value;
  // The seam between a foreign value and our type; used only if the reading below found nothing wrong.
  const rest = readItem(reading, about, settled, "") as Settled;
  const sets = readSets(reading, entries.find(([name]) => name === "sets")?.[1]);
  if (reading.problems.length === 0) reportBlanks(reading, rest);
  if (reading.problems.length === 0) reportContradictions(reading, rest, sets);
  if (reading.problems.length > 0) throw new RulesetError(reading.problems);
  return deepFreeze(Object.defineProperty({ ...rest, sets }, checked, { value: true }));
}

function isChecked(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  try {
    return Object.hasOwn(value, checked) && Object.isFrozen(value);
  } catch {
    return false;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function readSets(reading: Reading, value: unknown): HostProfile["sets"] {
  const seen = look(value, reading.room);
  if (seen.is !== "record") {
    report(reading, "sets", {
      code: "wrong-type",
      message: "`sets` must be a plain object of paths and values",
    });
    return {};
  }
  const sets: { [path: string]: unknown } = {};
  for (const [path, sent] of seen.entries) {
    const read = readSet(reading, path, sent);
    if (read !== undefined) sets[path] = read;
  }
  return sets;
}

function readSet(reading: Reading, path: string, sent: unknown): unknown {
  const node = nodeAt(path);
  if (node === undefined) return report(reading, "sets", unknownPath(path, rowOf(path), allRows));
  if (node.type === "record") return report(reading, `sets.${path}`, fieldByField(path));
  const before = reading.problems.length;
  const read = readValue(reading, sent, node, path);
  if (reading.problems.length > before) return undefined;
  if (read === undefined) return report(reading, `sets.${path}`, saysNothing(path));
  return loosens(path, read) ? report(reading, `sets.${path}`, couldLoosen(path)) : read;
}

function reportBlanks(reading: Reading, about: Settled): void {
  for (const name of ["id", "title", "declaredBy", "because"] as const) {
    if (about[name].trim() !== "") continue;
    report(reading, name, { code: "missing-field", message: `\`${name}\` must not be empty` });
  }
}

function reportContradictions(reading: Reading, about: Settled, sets: HostProfile["sets"]): void {
  for (const path of about.sends) {
    const row = rowOf(path);
    if (row !== undefined && row.derived === undefined) continue;
    report(reading, "sends", unknownPath(path, row, allRows));
  }
  if (about.carries.includes("media") && Object.hasOwn(sets, "media")) {
    const message = "`media` cannot be set to none on a surface that carries it";
    report(reading, "sets.media", { code: "contradiction", message });
  }
}

function fieldByField(path: string): Wrong {
  return { code: "wrong-type", message: `set the fields of \`${path}\` one by one` };
}

function saysNothing(path: string): Wrong {
  return { code: "wrong-value", message: `\`${path}\` is set to nothing, leave it out` };
}

function couldLoosen(path: string): Wrong {
  const message = `a profile cannot set \`${path}\` to this, it could loosen a decision about a patient`;
  return { code: "could-loosen", message, hint: "send it with each draft that it is true of" };
}
