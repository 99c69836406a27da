import * as z from "zod/mini";
import type { Report } from "../../model/index.js";
import { guarded } from "../plain/index.js";
import { subjectShape } from "../subject/index.js";
import { confidence } from "./condition.js";
import { addresses, obligation, outcome, period, quality, remedy, severity } from "./rule.js";
import { flag, list, oneOf, record, scalar, some, text, whole } from "./words.js";

const range = /* @__PURE__ */ (() => record({ least: outcome, most: outcome }))();
const content = /* @__PURE__ */ oneOf(["text", "media", "links", "claims", "thread.parent", "sharedFrom"]);

const citation = /* @__PURE__ */ (() =>
  record({
    clause: text(),
    document: text(),
    locator: text(),
    quality,
    summary: text(),
    quote: z.exactOptional(text()),
  }))();

/** Where in which text; offsets are UTF-16 units, half open. */
const stretch = /* @__PURE__ */ (() => ({ field: text(), start: whole(), end: whole() }))();

const finding = /* @__PURE__ */ (() =>
  record({
    rule: text(),
    rules: list(text()),
    ruleset: text(),
    category: text(),
    addresses,
    status: oneOf(["violation", "undetermined", "waived"]),
    outcome,
    declared: outcome,
    severity,
    confidence,
    because: list(oneOf(["missing-fact", "weak-evidence", "could-not-look"])),
    missing: list(text()),
    spans: list(record({ ...stretch, detector: text() })),
    message: text(),
    citations: some(citation),
    remedy: z.exactOptional(remedy),
    fixes: list(record({ ...stretch, insert: text() })),
    loweredBy: list(text()),
    definedIn: text(),
    fingerprint: text(),
  }))();

const question = /* @__PURE__ */ (() =>
  record({
    path: text(),
    ask: text(),
    answers: list(record({ value: scalar(), label: text(), decision: outcome, range })),
  }))();

const diagnostic = /* @__PURE__ */ (() =>
  record({
    code: text(),
    floor: outcome,
    detector: z.exactOptional(text()),
    path: z.exactOptional(text()),
    ruleset: z.exactOptional(text()),
    message: text(),
  }))();

/** A report, without the guard in front. */
export const reportShape = /* @__PURE__ */ (() =>
  record({
    decision: outcome,
    range,
    findings: list(finding),
    questions: list(question),
    obligations: list(obligation),
    waivers: list(
      record({
        id: text(),
        status: oneOf(["used", "unused", "expired", "refused"]),
        why: z.exactOptional(text()),
      }),
    ),
    diagnostics: list(diagnostic),
    checked: list(content),
    notChecked: list(record({ what: content, why: text() })),
    assumed: list(record({ path: text(), value: z.unknown(), from: text(), decisive: flag() })),
    engine: record({ version: text(), detectors: text() }),
    rulesets: list(record({ id: text(), version: text(), hash: text(), effective: period })),
  }))();

const limits = { values: 200_000, members: 10_000, depth: 32, characters: 1_000_000 } as const;

/** The answer to one draft, as it comes back from JSON. */
export const reportSchema: z.ZodMiniType<Report, unknown> = /* @__PURE__ */ (() =>
  guarded(reportShape, { ...limits, also: subjectShape }))();
