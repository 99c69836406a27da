import type { Problem } from "../errors.js";
import { allRows, type FieldRow } from "../fields/rows.js";
import { didYouMean } from "./near.js";

/** Anything longer that we do not know could be a piece of the draft, and is not repeated. */
const longestEcho = 24;
const mostListed = 14;

/** What is wrong with one value, before it is said where. */
export type Wrong = Omit<Problem, "path">;

export function wrongValue(path: string, value: string, values: readonly string[]): Wrong {
  const near = echoable(value, values);
  const message = `\`${path}\` must be one of ${values.join(", ")}`;
  if (near === undefined) return { code: "wrong-value", message };
  return { code: "wrong-value", message: `${message}, got \`${value}\``, hint: `did you mean \`${near}\`?` };
}

export function unknownField(name: string, known: readonly string[]): Wrong {
  const near = echoable(name, known) ?? elsewhere(name);
  if (near !== undefined) {
    return { code: "unknown-field", message: `unknown field \`${name}\``, hint: `did you mean \`${near}\`?` };
  }
  const message = "a field that is not known here, its name is not repeated";
  if (known.length > mostListed) return { code: "unknown-field", message };
  return { code: "unknown-field", message, hint: `known are ${known.join(", ")}` };
}

export function missingField(name: string): Wrong {
  return { code: "missing-field", message: `\`${name}\` is required` };
}

/** A known name that the word is a slip of; only such words may be repeated in a message. */
function echoable(word: string, known: readonly string[]): string | undefined {
  return word.length > longestEcho ? undefined : didYouMean(word, known);
}

/** The path of a field of exactly this name in another place of the subject. */
function elsewhere(name: string): string | undefined {
  if (name.length > longestEcho) return undefined;
  return allRows.find((row) => row.derived === undefined && row.path.endsWith(`.${name}`))?.path;
}

/** A path that is not in the table, or names a derived fact where only sent ones can stand. */
export function unknownPath(path: string, row: FieldRow | undefined, rows: readonly FieldRow[]): Wrong {
  if (row?.derived !== undefined) {
    const message = `\`${path}\` is worked out, it is never sent`;
    return row.derived.length === 0
      ? { code: "derived-path", message }
      : { code: "derived-path", message, hint: `from ${row.derived.join(", ")}` };
  }
  const sent = rows.flatMap((other) => (other.derived === undefined ? [other.path] : []));
  const near = didYouMean(path, sent);
  const message = `unknown path \`${path}\``;
  return near === undefined
    ? { code: "unknown-path", message }
    : { code: "unknown-path", message, hint: `did you mean \`${near}\`?` };
}
