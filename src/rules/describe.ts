import type { Condition, FoundCondition, NearCondition, Param, Path, Scalar } from "../model/index.js";

/** Prints a condition in English, for pages and explanations. */
export function describe(condition: Condition): string {
  switch (condition.op) {
    case "all":
      return list(condition.of, "and");
    case "any":
      return list(condition.of, "or");
    case "not":
      return `not (${describe(condition.of)})`;
    case "atLeast":
      return `at least ${condition.n} of: ${list(condition.of, "and")}`;
    case "field":
      return "in" in condition
        ? `\`${condition.path}\` is ${values(condition.in)}`
        : `\`${condition.path}\` is ${range(condition.from, condition.to)}`;
    case "known":
      return `\`${condition.path}\` was sent`;
    case "some":
    case "every":
      return `${condition.op} of \`${condition.path}\` has ${describe(condition.where)}`;
    case "count":
      return `at least ${condition.atLeast} of \`${condition.path}\`${condition.where === undefined ? "" : ` with ${describe(condition.where)}`}`;
    case "found":
      return describeFound(condition);
    case "near":
      return describeNear(condition);
    case "ref":
      return `the condition \`${condition.name}\``;
    default:
      return condition satisfies never;
  }
}

function list(parts: readonly Condition[], word: "and" | "or"): string {
  return parts
    .map((part) =>
      (part.op === "any" || part.op === "all") && parts.length > 1 ? `(${describe(part)})` : describe(part),
    )
    .join(` ${word} `);
}

function values(given: readonly Scalar[] | Param): string {
  if ("param" in given) return `one of the parameter \`${given.param}\``;
  return given.map((value) => `\`${value}\``).join(" or ");
}

function range(from: Scalar | undefined, to: Scalar | undefined): string {
  return [from === undefined ? "" : `at least \`${from}\``, to === undefined ? "" : `at most \`${to}\``]
    .filter((part) => part !== "")
    .join(" and ");
}

function describeFound({ detector, pattern, atLeast, in: where }: FoundCondition): string {
  const which = pattern === undefined ? "" : ` (${pattern.join(", ")})`;
  const sure = atLeast === undefined ? "" : `, at least ${atLeast}`;
  return `\`${detector}\`${which} is seen in ${where === undefined ? "the draft" : where.map(quoted).join(" or ")}${sure}`;
}

function describeNear({ of, within }: NearCondition): string {
  const reach = typeof within === "string" ? `one ${within}` : `${within.words} words`;
  return `${of.map(quoted).join(" and ")} are seen within ${reach}`;
}

function quoted(path: Path): string {
  return `\`${path}\``;
}
