import * as z from "zod/mini";
import type { Condition } from "../../model/index.js";
import { byId, either, list, oneOf, record, scalar, some, text, whole } from "./words.js";

/** A value that a parameter of the rule supplies. */
export const param = /* @__PURE__ */ (() => record({ param: text() }))();

/** A condition inside another; a schema that holds itself needs its type written down. */
export const condition: z.ZodMiniType<Condition> = /* @__PURE__ */ z.lazy(() => anyCondition);

export const confidence = /* @__PURE__ */ oneOf(["possible", "likely", "certain"]);
const values = /* @__PURE__ */ (() => either([some(scalar()), param], "a list of values or `{ param }`"))();
const bound = /* @__PURE__ */ (() => z.optional(either([z.number(), text()], "a number or a day")))();

/** The shapes of conditions by what they do. */
export const conditionShapes = /* @__PURE__ */ (() => ({
  all: record({ op: z.literal(["all", "any"]), of: some(condition) }),
  not: record({ op: z.literal("not"), of: condition }),
  atLeast: record({ op: z.literal("atLeast"), n: whole(1), of: some(condition) }),
  // Values or a range: `checkField` refuses both at once, since two shapes with one `op` could not be told apart.
  field: record({
    op: z.literal("field"),
    path: text(),
    in: z.optional(values),
    from: bound,
    to: bound,
  }).check(checkField),
  known: record({ op: z.literal("known"), path: text() }),
  some: record({ op: z.literal(["some", "every"]), path: text(), where: condition }),
  count: record({
    op: z.literal("count"),
    path: text(),
    where: z.optional(condition),
    atLeast: whole(),
  }),
  found: record({
    op: z.literal("found"),
    detector: text(),
    atLeast: z.optional(confidence),
    in: z.optional(list(text())),
    pattern: z.optional(list(text())),
    with: z.optional(byId(either([list(scalar()), param], "a list of values or `{ param }`"))),
  }),
  near: record({
    op: z.literal("near"),
    of: z.tuple([text(), text()], { error: "must be two detectors" }),
    within: either(
      [oneOf(["sentence", "paragraph"]), record({ words: whole(1) })],
      "`sentence`, `paragraph` or `{ words }`",
    ),
    atLeast: z.optional(confidence),
  }),
  ref: record({ op: z.literal("ref"), name: text() }),
}))();

/** Every `op` there is. */
export const ops: readonly Condition["op"][] = [
  "all",
  "any",
  "not",
  "atLeast",
  "field",
  "known",
  "some",
  "every",
  "count",
  "found",
  "near",
  "ref",
];

const anyCondition = /* @__PURE__ */ (() => {
  const { all, not, atLeast, field, known, some: each, count, found, near, ref } = conditionShapes;
  const union = z.discriminatedUnion("op", [all, not, atLeast, field, known, each, count, found, near, ref], {
    error: aboutOp,
  });
  // `checkField` has made one of the two conditions on fields out of the shape that holds both.
  return union as unknown as z.ZodMiniType<Condition>;
})();

function aboutOp({ input }: { readonly input?: unknown }): string {
  if (input === undefined) return "is required, as a condition";
  return typeof input === "object"
    ? `must have an \`op\` that is one of ${ops.join(", ")}`
    : "must be a condition";
}

function checkField({
  value,
  issues,
}: z.core.ParsePayload<{ in?: unknown; from?: unknown; to?: unknown }>): void {
  const ranged = value.from !== undefined || value.to !== undefined;
  if (ranged === (value.in === undefined)) return;
  const message = "must have either `in`, or `from` or `to`";
  issues.push({ code: "custom", path: [], message, params: { code: "wrong-value" }, input: undefined });
}
