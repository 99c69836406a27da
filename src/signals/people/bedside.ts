import { ambiguousSurnames, surnames } from "../../names/index.js";
import type { Neighbours } from "../../scan/index.js";
import type { DocumentField } from "../../text/index.js";
import { isFirst, isInitial, joined, wordOf } from "./place.js";

/** Part of the sentence a name stands in. */
interface Words {
  readonly firstWord: number;
  readonly endWord: number;
}

const firstYear = 1600;
const endOfYears = 2100;

/** A number of up to four digits that is no year: "814", "1214". */
export function isRoomNumber(raw: string): boolean {
  const number = Number(raw);
  return raw.length < 5 && number > 0 && (number < firstYear || number >= endOfYears);
}

/** "Ada in 814", "Mr. Quill from bed 3": the room follows the name. */
export function roomFollows(field: DocumentField, near: Neighbours, { endWord }: Words): boolean {
  const { start, end } = wordOf(field, endWord);
  return near
    .overlapping(["in-room", "in-number"], { start, end })
    .some(
      ({ pattern, firstWord, endWord: last }) =>
        firstWord === endWord &&
        spaced(field, endWord - 1) &&
        isRoomNumber(wordOf(field, last - 1).raw) &&
        (pattern === "in-room" || !(isCount(field, last) || isWardName(field, last))),
    );
}

/** "Bed 4: Quill", "RM 12 QUILL A.", "bed 4 is Quill": the room stands before the name, as on a board. */
export function roomPrecedes(field: DocumentField, at: number): boolean {
  const number = linking.has(wordOf(field, at - 1).folded) ? at - 2 : at - 1;
  const { digits, raw } = wordOf(field, number);
  return (
    number > 0 &&
    rooms.has(wordOf(field, number - 1).folded) &&
    digits &&
    isRoomNumber(raw) &&
    field.text.slice(wordOf(field, at - 1).end, wordOf(field, at).start).trim().length < 2
  );
}

/** A word that a board by the bed shows as a name: a surname, or anything with an initial behind it. */
export function isBoardName(field: DocumentField, at: number): boolean {
  const { base, capital, raw } = wordOf(field, at);
  if (!capital || raw.length < 2) return false;
  return (surnames.has(base) && !ambiguousSurnames.has(base)) || boardEnd(field, at) > at + 1;
}

/** Index after a surname, its second half and the initial, if an initial ends it. */
export function boardEnd(field: DocumentField, from: number): number {
  for (let at = from + 1; at < from + 3 && wordOf(field, at).capital && joined(field, at - 1); at++)
    if (isInitial(field, at)) return at + 1;
  return from + 1;
}

/** A single capital before a room is a name only if a list has it. */
export function isListedName(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  return isFirst(word) || (surnames.has(word.base) && !ambiguousSurnames.has(word.base));
}

/** "from 9 Center": the number is part of a ward's name. */
function isWardName(field: DocumentField, at: number): boolean {
  return spaced(field, at - 1) && wordOf(field, at).capital;
}

/** What is counted follows: "in 12 games", "in 300 hospitals". */
function isCount(field: DocumentField, at: number): boolean {
  const next = wordOf(field, at);
  return spaced(field, at - 1) && (next.digits || next.folded.endsWith("s") || units.has(next.folded));
}

function spaced(field: DocumentField, at: number): boolean {
  return field.text.slice(wordOf(field, at).end, wordOf(field, at + 1).start).trim() === "";
}

const rooms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "bed room rm bay crib bassinet isolette pod".split(" "),
);
const linking: ReadonlySet<string> = /* @__PURE__ */ new Set(["is", "was", "has"]);
const units: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "percent million thousand hundred billion people men women children day week month year hour minute".split(
    " ",
  ),
);
