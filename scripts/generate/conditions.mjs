import { code } from "./markdown.mjs";
import { load } from "./source.mjs";

/** @typedef {import("clearpost/dsl").Condition} Condition */

/** @type {typeof import("../../src/rules/index.js")} */
const { describe } = await load("src/rules/index.ts");
/** @type {Record<string, unknown>} */
const built = await load("src/detectors/index.ts");

/** Ids of detectors that have a section of their own. */
const known = new Set(
  Object.values(built).flatMap((value) =>
    typeof value === "object" && value !== null && "title" in value && "id" in value ? [value.id] : [],
  ),
);

/**
 * A condition as a line that introduces it and nested points, which are easier to read than brackets.
 *
 * @param {string} when beginning of a sentence, such as "it speaks when"
 * @param {Condition} condition
 * @param {string} docs way from the page to the folder of all pages
 */
export function points(when, condition, docs) {
  const { head, parts } = branch(condition);
  if (parts.length === 0) return linked(`${when} ${head}.`, docs);
  return linked([`${when} ${head}`, "", ...parts.flatMap((part) => lines(part, ""))].join("\n"), docs);
}

/** Names of built-in detectors become links. @param {string} text @param {string} docs */
export function linked(text, docs) {
  return text.replaceAll(/`(([a-z]+)\/[a-z-]+)`/g, (whole, id, family) =>
    known.has(id) ? `[${whole}](${docs}/detectors/${family}.md#${id.replace("/", "")})` : whole,
  );
}

/** @param {Condition} condition @param {string} indent @returns {readonly string[]} */
function lines(condition, indent) {
  const { head, parts } = branch(condition);
  return [`${indent}- ${head}`, ...parts.flatMap((part) => lines(part, `${indent}  `))];
}

/** @typedef {{ readonly head: string, readonly parts: readonly Condition[] }} Branch */

/** What one point says, and the points below it. @param {Condition} condition @returns {Branch} */
function branch(condition) {
  const sent = sentAs(condition);
  if (sent !== undefined) return leaf(`it was said that ${sent.path} is ${either(sent.values)}`);
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return several(condition);
    case "not":
      return negated(condition.of);
    case "some":
    case "every":
      return element(
        `${condition.op === "some" ? "one" : "each"} of ${code(condition.path)} has`,
        condition.where,
      );
    case "count":
      if (condition.where === undefined) return leaf(describe(condition));
      return element(`at least ${condition.atLeast} of ${code(condition.path)} have`, condition.where);
    default:
      return leaf(describe(condition));
  }
}

/** What elements of a list must have. @param {string} head @param {Condition} where @returns {Branch} */
function element(head, where) {
  return where.op === "all" && sentAs(where) === undefined
    ? { head: `${head} all of this:`, parts: flat(where, "all") }
    : { head: `${head} this:`, parts: [where] };
}

/** @param {string} head @returns {Branch} */
const leaf = (head) => ({ head, parts: [] });

/** @param {Extract<Condition, { op: "all" | "any" | "atLeast" }>} condition @returns {Branch} */
function several(condition) {
  const [first] = condition.of;
  if (condition.of.length === 1 && condition.op !== "atLeast") return branch(first);
  const open = leftOpen(condition);
  if (open !== undefined) return leaf(`${code(open)} was not sent, which leaves the answer open`);
  if (condition.op === "atLeast")
    return { head: `at least ${condition.n} of these hold:`, parts: condition.of };
  const parts = condition.of.flatMap((part) => flat(part, condition.op));
  return { head: condition.op === "all" ? "all of these hold:" : "one of these holds:", parts };
}

/** Parts of a part of the same kind, which need no points of their own. @param {Condition} part @param {"all" | "any"} op @returns {readonly Condition[]} */
function flat(part, op) {
  const whole = sentAs(part) !== undefined || leftOpen(part) !== undefined;
  return part.op === op && !whole ? part.of.flatMap((inner) => flat(inner, op)) : [part];
}

/** @param {Condition} of @returns {Branch} */
function negated(of) {
  if (of.op === "known") return leaf(`${code(of.path)} was not sent`);
  const { head, parts } = branch(of);
  if (of.op === "any" && parts.length > 1) return { head: "none of these holds:", parts };
  return parts.length === 0 ? leaf(denied(head)) : { head: "this does not hold:", parts: [of] };
}

/** A point turned into its opposite. @param {string} head */
function denied(head) {
  const turned = head.replace(
    /^it was(?= said)|is(?= seen in )|are(?= seen within )|(?<=^`[^`]+` )is/,
    "$& not",
  );
  return turned === head ? `it is not so that ${head}` : turned;
}

/** A field that was not sent and yet is asked for its value: nobody can tell. @param {Condition} condition */
function leftOpen(condition) {
  if (condition.op !== "all" || condition.of.length !== 2) return;
  const [unsent, value] = condition.of;
  if (unsent.op !== "not" || unsent.of.op !== "known" || value?.op !== "field") return;
  return value.path === unsent.of.path ? value.path : undefined;
}

/**
 * A field that must have been sent with one of these values, which is a pair of conditions or several pairs.
 *
 * @param {Condition} condition
 * @returns {{ path: string, values: readonly string[] } | undefined}
 */
function sentAs(condition) {
  if (condition.op === "any") {
    const [first, ...rest] = condition.of.map(sentAs);
    if (first === undefined || rest.some((other) => other?.path !== first.path)) return;
    return { path: first.path, values: [first, ...rest].flatMap((part) => part?.values ?? []) };
  }
  if (condition.op !== "all" || condition.of.length !== 2) return;
  const [sent, value] = condition.of;
  if (sent.op !== "known" || value?.op !== "field" || value.path !== sent.path || !("in" in value)) return;
  return "param" in value.in
    ? undefined
    : { path: code(sent.path), values: value.in.map((one) => code(String(one))) };
}

/** @param {readonly string[]} values */
function either(values) {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
