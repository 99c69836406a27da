import { RulesetError } from "../../model/index.js";
import { rulesetLimits } from "../parts/ruleset.js";

/** Ten times the largest built-in ruleset, in UTF-16 units. */
const longest = 1_000_000;

/**
 * Reads JSON text; anything else is taken as it is.
 * @throws RulesetError when the text is too long or is not JSON; never repeats it
 */
export function readText(json: unknown): unknown {
  if (typeof json !== "string") return json;
  if (json.length > longest) throw wrong("too-big", `must not be longer than ${longest} characters`);
  if (json.startsWith("\uFEFF"))
    throw wrong("not-json", "starts with a byte order mark", "save the file as UTF-8 without one");
  if (isDeeper(json)) throw wrong("too-deep", `lies more than ${rulesetLimits.depth} levels deep`);
  try {
    return JSON.parse(json);
  } catch {
    throw wrong("not-json", "is not JSON");
  }
}

/**
 * Whether brackets outside of texts nest deeper than a ruleset may, which would take the engine long to read.
 * Of text that is no JSON the answer says nothing.
 */
function isDeeper(json: string): boolean {
  const { depth: deepest } = rulesetLimits;
  let depth = 0;
  for (let at = 0; at < json.length && depth <= deepest; at++) {
    const sign = json[at];
    if (sign === '"') at = endOfText(json, at);
    else if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
  }
  return depth > deepest;
}

/** Offset of the quotation mark that closes the text opened at `start`, or of the end of all. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}

function wrong(code: string, message: string, hint?: string): RulesetError {
  return new RulesetError([{ code, path: "ruleset", message, hint }]);
}
