import * as z from "zod/mini";
import { condition, param } from "./condition.js";
import { byId, either, flag, list, oneOf, record, scalar, some, text } from "./words.js";

const qualities = ["verbatim", "excerpt", "paraphrase", "heading-only", "own-wording"] as const;
const sectors = ["private", "public", "intergovernmental"] as const;

export const outcome = /* @__PURE__ */ oneOf(["allow", "warn", "review", "block"]);
const lenient = /* @__PURE__ */ oneOf(["allow", "warn", "review"]);
export const severity = /* @__PURE__ */ oneOf(["info", "low", "medium", "high", "critical"]);
export const quality = /* @__PURE__ */ oneOf(qualities);
export const addresses = /* @__PURE__ */ oneOf(["personal", "official", "both"]);

export const clause = /* @__PURE__ */ (() =>
  record({
    document: text(),
    locator: text(),
    quality,
    category: text(),
    summary: text(),
    quote: z.exactOptional(text()),
    advisory: z.exactOptional(text()),
    silent: z.exactOptional(text()),
    basis: z.optional(
      list(record({ jurisdiction: text(), sector: z.optional(oneOf(sectors)), text: text() })),
    ),
  }))();

export const remedy = /* @__PURE__ */ (() =>
  record({
    say: text(),
    contact: z.exactOptional(text()),
    edit: z.exactOptional(
      either(
        [
          oneOf(["remove", "mask"]),
          record({
            insert: either([text(), param], "text or `{ param }`"),
            at: oneOf(["start", "end"]),
          }),
        ],
        "`remove`, `mask` or `{ insert, at }`",
      ),
    ),
  }))();

const obliged = /* @__PURE__ */ (() => ({
  kind: oneOf(["add-text", "obtain-approval", "obtain-authorization", "route-to", "report"]),
  params: byId(scalar()),
}))();

export const obligation = /* @__PURE__ */ (() => record({ ...obliged, from: list(text()) }))();

export const rule = /* @__PURE__ */ (() =>
  record({
    id: text(),
    cites: some(text()),
    alsoCites: z.optional(list(record({ clause: text(), when: condition }))),
    category: z.optional(text()),
    severity,
    addresses,
    trigger: condition,
    when: z.optional(condition),
    require: z.optional(condition),
    unless: z.optional(condition),
    outcome,
    onUnknown: z.optional(lenient),
    onDoubt: z.optional(lenient),
    floor: z.optional(outcome),
    locked: z.optional(flag()),
    waivable: z.optional(flag()),
    params: z.optional(
      byId(record({ value: list(scalar()), combine: oneOf(["replace", "append", "tighten"]) })),
    ),
    obliges: z.optional(list(record(obliged))),
    message: text(),
    remedy: z.optional(remedy),
    off: z.optional(z.literal(true, { error: "must be true" })),
    definedIn: z.optional(text()),
    changed: z.optional(list(record({ ruleset: text(), parts: list(text()), because: text() }))),
  }))();

export const permission = /* @__PURE__ */ (() =>
  record({
    id: text(),
    cites: some(text()),
    when: condition,
    lowers: either(
      [record({ rules: list(text()) }), record({ categories: list(text()) })],
      "`{ rules }` or `{ categories }`",
    ),
    to: lenient,
    note: text(),
  }))();

export const institution = /* @__PURE__ */ (() =>
  record({
    names: list(text()),
    aliases: list(text()),
    handles: list(text()),
    domains: list(text()),
    phones: list(text()),
    addresses: list(text()),
    sector: oneOf(sectors),
    taxStatus: oneOf(["501c3", "governmental", "other"]),
    jurisdiction: text(),
    contacts: byId(text()),
  }))();

export const period = /* @__PURE__ */ (() => record({ from: text(), to: z.optional(text()) }))();
