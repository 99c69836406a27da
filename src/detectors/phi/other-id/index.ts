import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { codeAt, codes, isYearOrAmount, labelledCode, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Other numbers and codes of one person: prescriptions, studies, staff, whatever calls itself an ID. */
export const phiOtherId = /* @__PURE__ */ defineDetector({
  id: "phi/other-id",
  title: "Other identifying number",
  looksInto: "everything",
  asked: "always",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 4;

function judge(view: View): readonly Sighting[] {
  const cells = cellsOf(view);
  if ((cells.length === 0 && view.matches.length === 0) || view.read(sense).fiction) return [];
  return withoutOverlaps([...view.matches.flatMap((match) => see(view, match)), ...cells]);
}

function see(view: View, match: Match): readonly Sighting[] {
  if (match.pattern === "labelled") return labelled(view, match);
  if (match.pattern === "shown") return shown(view, match);
  if (match.pattern === "handle")
    return view.near.shares(["follow-them"], match, handleReach) ? [sightingOf(match)] : [];
  return match.pattern === "user-name" ? userName(view, match) : [];
}

function labelled(view: View, label: Match): readonly Sighting[] {
  const code = labelledCode(view, label);
  if (
    code === undefined ||
    code.digits < leastDigits ||
    code.firstWord - label.endWord > 1 ||
    view.near.before(["public"], label, 1) !== undefined ||
    isYearOrAmount(view, code)
  )
    return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}

/** Sentences over which whoever has the account is spoken of. */
const handleReach = 1;

const longEnough = 8;

/** "record shows D410-2291-7704": a long code, and no count such as "120000 platelets". */
function shown(view: View, label: Match): readonly Sighting[] {
  const code = codeAt(view, label.endWord);
  return code !== undefined && code.end - code.start >= longEnough && code.digits >= leastDigits
    ? [{ start: code.start, end: code.end, confidence: "likely", pattern: "shown", cues: [] }]
    : [];
}

/** The word behind "username", if it holds a digit, a dot or a low line as names of accounts do. */
function userName({ field: { text, words } }: View, { endWord }: Match): readonly Sighting[] {
  const first = words[endWord];
  if (first === undefined) return [];
  const end = endOfName(text, first.end, first.start + longestName);
  const special = [...text.slice(first.start, end)].some(
    (char) => isMark(char) || (char >= "0" && char <= "9"),
  );
  return special ? [{ start: first.start, end, confidence: "likely", pattern: "user-name", cues: [] }] : [];
}

/** Names of accounts are no longer than the part of a mailbox before its sign. */
const longestName = 64;

function endOfName(text: string, from: number, most: number): number {
  let end = from;
  while (
    end < most &&
    (isNamePart(text.charAt(end)) || (isMark(text.charAt(end)) && isNamePart(text.charAt(end + 1))))
  )
    end++;
  return end;
}

function isMark(char: string): boolean {
  return char !== "" && "._-".includes(char);
}

function isNamePart(char: string): boolean {
  return (char >= "0" && char <= "9") || (char.toLowerCase() >= "a" && char.toLowerCase() <= "z");
}

const fewestCells = 4;

/** Codes that fill a cell of an exported record: "Quill|1961|40922817|P7F1250". */
function cellsOf(view: View): readonly Sighting[] {
  const { text } = view.field;
  if (!text.includes("|") || text.split("|", fewestCells).length < fewestCells) return [];
  return view
    .read(codes)
    .filter(({ start, end, digits }) => digits > leastDigits && isCell(text, start, end))
    .map(({ start, end }) => ({ start, end, confidence: "likely", pattern: "cell", cues: [] }));
}

function isCell(text: string, start: number, end: number): boolean {
  const opens = start === 0 || "|\n".includes(text.charAt(start - 1));
  return opens && (end === text.length || "|\n\r".includes(text.charAt(end)));
}
