import { everyCondition } from "./coverage.mjs";
import { groupBy } from "./group.mjs";
import { anchor, code, page, plain, sentence, table } from "./markdown.mjs";
import { commentOn, load } from "./source.mjs";

/** @typedef {import("clearpost").Ruleset} Ruleset */
/** @typedef {import("../../src/detect/index.js").DetectorDefinition} Detector */
/** @typedef {import("clearpost/dsl").Examples} Examples */
/** @typedef {{ readonly name: string, readonly detector: Detector, readonly examples: Examples }} Built */

/**
 * One page for each family and one that leads to them, by file name.
 *
 * @param {readonly Ruleset[]} rulesets
 * @returns {Promise<Map<string, string>>}
 */
export async function detectorPages(rulesets) {
  const families = groupBy(await builtDetectors(), ({ detector }) => familyOf(detector.id));
  const readers = readersOf(rulesets);
  const pages = new Map([["detectors/README.md", detectorIndex(families)]]);
  for (const [family, members] of families)
    pages.set(`detectors/${family}.md`, familyPage(family, members, readers));
  return pages;
}

/** @param {string} id */
const familyOf = (id) => id.slice(0, id.indexOf("/"));

/** @returns {Promise<readonly Built[]>} */
async function builtDetectors() {
  const exported = Object.entries(await load("src/detectors/index.ts"));
  const detectors = exported.filter(([, value]) => typeof value === "object" && "title" in value);
  const built = detectors.map(async ([name, detector]) => {
    const { examples } = await load(`src/detectors/${detector.id}/examples.ts`);
    return { name, detector, examples };
  });
  return (await Promise.all(built)).toSorted((a, b) => (a.detector.id < b.detector.id ? -1 : 1));
}

/** Rules by the detector or family that they ask for. @param {readonly Ruleset[]} rulesets */
function readersOf(rulesets) {
  const pairs = rulesets.flatMap((ruleset) =>
    ruleset.rules.flatMap((rule) =>
      everyCondition(rule, ruleset).flatMap(({ condition }) => {
        if (condition.op === "found") return [[condition.detector, rule.id]];
        return condition.op === "near" ? condition.of.map((detector) => [detector, rule.id]) : [];
      }),
    ),
  );
  return groupBy(pairs, ([detector]) => detector ?? "");
}

/** @param {Map<string, readonly Built[]>} families */
function detectorIndex(families) {
  const rows = [...families].flatMap(([family, members]) =>
    members.map(({ detector: { id, title } }) => [
      `[${code(id)}](${family}.md#${anchor(id)})`,
      sentence(title),
    ]),
  );
  return page([
    "# Detectors",
    "A detector reports what it sees and where; it knows no policy and no hospital. A [rule](../rules/README.md) judges. Each page shows what its detectors see and, more telling, what they leave alone; the tests run every one of these examples. Where patterns are listed, some are only clues: they raise or lower what the others found.",
    table(["detector", "what it finds"], rows),
  ]);
}

/** @param {string} family @param {readonly Built[]} members @param {ReturnType<typeof readersOf>} readers */
function familyPage(family, members, readers) {
  return page([
    `# ${family}/*`,
    members.map(({ detector: { id, title } }) => `- [${code(id)}](#${anchor(id)}): ${title}`).join("\n"),
    ...members.flatMap((member) => section(member, readers)),
    "[All detectors](README.md)",
  ]);
}

/** @param {Built} built @param {ReturnType<typeof readersOf>} readers */
function section({ name, detector, examples: { detects, ignores } }, readers) {
  const { id, title, patterns, params = [] } = detector;
  const asked = [...(readers.get(id) ?? []), ...(readers.get(`${familyOf(id)}/*`) ?? [])];
  const rules = [...new Set(asked.map(([, rule]) => rule ?? ""))];
  return [
    `## ${id}`,
    `**${title}.** ${commentOn(`src/detectors/${id}/index.ts`, name)}`,
    `Exported as ${code(name)}.${params.length === 0 ? "" : ` Told by the institution or the rule: ${params.map(code).join(", ")}.`}`,
    patterns.length > 0 && patternTable(patterns),
    "What it sees:",
    seenTable(detects),
    "What it leaves alone:",
    table(
      ["text", "because"],
      ignores.map(({ text, why, parent }) => [answering(plain(text), parent), why]),
    ),
    rules.length > 0 && `Read by ${rules.map((rule) => `[${code(rule)}](../rules/${rule}.md)`).join(", ")}.`,
  ];
}

/** @param {Examples["detects"]} detects */
function seenTable(detects) {
  const rows = detects.map(seenRow);
  const named = rows.some(([, pattern]) => pattern !== "");
  return named
    ? table(["text", "pattern"], rows)
    : table(
        ["text"],
        rows.map((row) => row.slice(0, 1)),
      );
}

/** @param {Examples["detects"][number]} example */
function seenRow({ text, match, pattern, parent }) {
  const at = text.indexOf(match);
  const marked = `${plain(text.slice(0, at))}<b>${plain(match)}</b>${plain(text.slice(at + match.length))}`;
  return [answering(marked, parent), pattern ?? ""];
}

/** @param {string} text @param {string | undefined} parent */
const answering = (text, parent) =>
  parent === undefined ? text : `${text}<br><i>in answer to:</i> ${plain(parent)}`;

/** Names, confidence and source of the patterns; the phrases themselves stay in the code. @param {Detector["patterns"]} patterns */
function patternTable(patterns) {
  const rows = patterns.map(({ name, confidence, source = "", ...pattern }) => [
    code(name),
    confidence,
    readsOf(pattern),
    source,
  ]);
  const distinct = [...new Map(rows.map((row) => [row.join("\n"), row])).values()];
  const sourced = distinct.some(([, , , source]) => source !== "");
  const head = ["pattern", "confidence", "reads", "source"];
  return table(
    sourced ? head : head.slice(0, 3),
    sourced ? distinct : distinct.map((row) => row.slice(0, 3)),
  );
}

/** @param {Omit<Detector["patterns"][number], "name" | "confidence" | "source">} pattern */
function readsOf({ phrases, shape, anchor: kind, label, validator }) {
  const reads = [
    phrases !== undefined && "words",
    kind !== undefined && `${kind === "url" ? "a link" : `a ${kind}`}`,
    shape !== undefined && "a shape of digits or letters",
    label !== undefined && "beside its label",
    validator !== undefined && `checked by ${validator}`,
  ];
  return reads.filter(Boolean).join(", ");
}
