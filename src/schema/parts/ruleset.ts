import * as z from "zod/mini";
import { guarded } from "../plain/index.js";
import { condition, confidence } from "./condition.js";
import { clause, institution, outcome, period, permission, rule, severity } from "./rule.js";
import { byId, either, list, record, scalar, some, text } from "./words.js";

const detectorMore = /* @__PURE__ */ (() => ({
  title: z.exactOptional(text()),
  confidence: z.exactOptional(confidence),
  classes: z.exactOptional(byId(list(text()))),
}))();

/** A detector as data: phrases in the pattern language, or a shape. */
const detectorData = /* @__PURE__ */ (() => ({
  phrases: record({ phrases: some(text()), ...detectorMore }),
  // Optional parts may nest, so a long one would be slow to read.
  shape: record({
    shape: text().check(z.maxLength(100, { error: "must not be longer than 100 characters" })),
    label: z.exactOptional(list(text())),
    ...detectorMore,
  }),
}))();

/** What a ruleset that extends another does to one of its rules. */
const change = /* @__PURE__ */ (() =>
  record({
    outcome: z.exactOptional(either([outcome, z.literal("off")], "allow, warn, review, block or off")),
    severity: z.exactOptional(severity),
    message: z.exactOptional(text()),
    params: z.exactOptional(byId(list(scalar()))),
    adds: z.exactOptional(
      record({
        trigger: z.exactOptional(condition),
        when: z.exactOptional(condition),
        require: z.exactOptional(condition),
      }),
    ),
    because: text(),
  }))();

/** A ruleset as data, without the guard in front. */
export const rulesetShape = /* @__PURE__ */ (() =>
  record({
    $schema: z.exactOptional(text()),
    id: text(),
    version: text(),
    title: text(),
    effective: period,
    extends: z.exactOptional(list(text())),
    changes: z.exactOptional(byId(change)),
    institution: z.optional(institution),
    clauses: byId(clause),
    rules: list(rule),
    permissions: z.exactOptional(list(permission)),
    conditions: z.exactOptional(byId(condition)),
    detectors: z.exactOptional(
      byId(
        either(
          [z.literal(true), detectorData.phrases, detectorData.shape],
          "true, `{ phrases }` or `{ shape }`",
        ),
      ),
    ),
  }))();

/** A ruleset as JSON holds it. */
export type RulesetData = z.output<typeof rulesetShape>;

/** Ten times the largest built-in ruleset. */
export const rulesetLimits = { values: 60_000, members: 5_000, depth: 64, characters: 10_000 } as const;

/**
 * A ruleset as data: detectors by id or as phrases and shapes, rulesets that it extends by id.
 *
 * Says whether the shape is right and safe to read; `loadRuleset` says whether the ruleset can be used.
 */
export const rulesetSchema: z.ZodMiniType<RulesetData, unknown> = /* @__PURE__ */ (() =>
  guarded(rulesetShape, rulesetLimits))();
