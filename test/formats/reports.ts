import type { Finding, Report } from "clearpost";

/** An invented report; reports are plain values, so none needs to be made by the engine. */
export function reportWith(parts: Partial<Report>): Report {
  return {
    decision: "allow",
    range: { least: "allow", most: "allow" },
    findings: [],
    questions: [],
    obligations: [],
    waivers: [],
    diagnostics: [],
    checked: ["text"],
    notChecked: [],
    assumed: [],
    engine: { version: "0.0.0", detectors: "0.0.0" },
    rulesets: [{ id: "sample", version: "1.0.0", hash: "0", effective: { from: "2026-01-01" } }],
    ...parts,
  };
}

export function findingWith(parts: Partial<Finding>): Finding {
  const rule = parts.rule ?? "sample/story";
  return {
    rule,
    rules: [rule],
    ruleset: "sample",
    category: "phi-identifier",
    addresses: "both",
    status: "violation",
    outcome: "block",
    declared: "block",
    severity: "critical",
    confidence: "certain",
    because: [],
    missing: [],
    spans: [],
    message: "this tells who a patient is",
    citations: [citationWith("sample/ask-first")],
    fixes: [],
    loweredBy: [],
    definedIn: "sample",
    fingerprint: "0",
    ...parts,
  };
}

export function citationWith(clause: string): Finding["citations"][0] {
  return {
    clause,
    document: "Invented policy",
    locator: "4.2",
    quality: "own-wording",
    summary: `${clause} says ask first.`,
  };
}

/** A span over words of a text, which must occur once. */
export function spanOf(
  text: string,
  words: string,
  detector: string,
  field = "text",
): Finding["spans"][number] {
  const start = text.indexOf(words);
  if (start === -1 || text.includes(words, start + 1)) throw new Error("the words must occur once");
  return { field, start, end: start + words.length, detector };
}
