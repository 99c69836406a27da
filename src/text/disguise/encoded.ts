import { shownForTag } from "../markup/elements.js";
import { asideAt } from "../markup/html.js";
import { entityAt, tagScanner } from "../markup/index.js";
import { escapedAt } from "../percent.js";
import { type Edit, edited, type Reading } from "../reading.js";
import { encodedWord } from "./base64.js";
import { isAlphanumeric, isDigit } from "./codes.js";
import { hexWord } from "./hex.js";

/** Tags that people type into plain text between letters; other words in angle brackets are text. */
const tagNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "a abbr b big br code div em font h1 h2 h3 h4 hr i img ins kbd li mark ol p pre s small span strike strong sub sup td th tr tt u ul wbr".split(
    " ",
  ),
);

/** Takes markup, character references, percent signs and base64 out of a text that should hold none. */
export function decoded(text: string): Reading | undefined {
  const edits: Edit[] = [];
  const tagAt = tagScanner(text);
  for (let at = 0; at < text.length; ) {
    const edit = editAt(text, at, tagAt, edits.at(-1)?.end ?? 0);
    if (edit !== undefined) edits.push(edit);
    at = edit?.end ?? nextAt(text, at);
  }
  return edited(text, edits);
}

/** A word is looked at once, from its beginning. */
function nextAt(text: string, at: number): number {
  if (!isAlphanumeric(text.charCodeAt(at))) return at + 1;
  let end = at;
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
  return end;
}

function editAt(
  text: string,
  at: number,
  tagAt: ReturnType<typeof tagScanner>,
  after: number,
): Edit | undefined {
  const char = text.charAt(at);
  if (char === "&") return standingFor(at, entityAt(text, at));
  if (char === "%") return percentAt(text, at, after);
  if (char === "<") return markupAt(text, at, tagAt);
  return isAlphanumeric(text.charCodeAt(at))
    ? standingFor(at, encodedWord(text, at) ?? hexWord(text, at))
    : undefined;
}

function standingFor(start: number, found: { readonly text: string; readonly end: number } | undefined) {
  return found === undefined ? undefined : { start, end: found.end, text: found.text };
}

/** "50%33" after a bare number is a percentage, unless it follows another escape or gives a sign. */
function percentAt(text: string, at: number, after: number): Edit | undefined {
  const escaped = escapedAt(text, at);
  if (escaped === undefined) return undefined;
  const isPercentage =
    isDigit(text.charCodeAt(at - 1)) && after !== at && isAlphanumeric(escaped.text.charCodeAt(0));
  return isPercentage ? undefined : { start: at, ...escaped };
}

const longestName = 6;

function nameAt(text: string, at: number): string {
  const start = text.charAt(at + 1) === "/" ? at + 2 : at + 1;
  let end = start;
  while (end - start <= longestName && isAlphanumeric(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

function markupAt(text: string, at: number, tagAt: ReturnType<typeof tagScanner>): Edit | undefined {
  if (text.startsWith("<!--", at)) {
    const aside = asideAt(text, at);
    return aside === undefined ? undefined : { start: at, end: aside.after, text: "" };
  }
  // The name is looked at first: to read the attributes of what is no tag again and again would take long.
  const tag = tagNames.has(nameAt(text, at)) ? tagAt(at) : undefined;
  if (tag === undefined) return undefined;
  const shown = shownForTag(tag);
  return { start: at, end: tag.end, text: shown === "" ? "" : "\n" };
}
