import { groupBy } from "./group.mjs";
import { code, page, sentence, table } from "./markdown.mjs";
import { load } from "./source.mjs";

/** @typedef {import("../../src/model/index.js").FieldRow} FieldRow */

/** @type {typeof import("../../src/model/index.js")} */
const { allRows } = await load("src/model/index.ts");

const absences = { none: "there is none", unknown: "nobody told us" };
const scans = { draft: "as the draft", context: "as context", never: "" };

/** The page of everything that `evaluate` can be told, and of what it works out from that. @returns {Map<string, string>} */
export function fieldPages() {
  const sent = allRows.filter(({ derived }) => derived === undefined);
  const groups = groupBy(sent, ({ path }) => path.split(/[.[]/)[0] ?? path);
  const single = [...groups.values()].filter((rows) => rows.length === 1).flat();
  const records = [...groups].filter(([, rows]) => rows.length > 1);
  const text = page([
    "# Fields",
    "One plain JSON value describes a draft and its circumstances. Only `kind` is required. A field that was not sent means what its row says: *there is none*, or *nobody told us*, which is asked for only where the answer would change the decision. `null` or `[]` says that there is none.",
    "The words of some fields are read by the [detectors](detectors/README.md): *as the draft*, always; *as context*, when a rule asks for it.",
    "## The draft itself",
    sentTable(single),
    ...records.flatMap(([name, rows]) => [`## ${name}`, sentTable(rows)]),
    "## Facts that are worked out",
    "They are asked for like fields, and never sent.",
    derivedTable(allRows.filter(({ derived }) => derived !== undefined)),
  ]);
  return new Map([["fields.md", text]]);
}

/** @param {readonly FieldRow[]} rows */
function sentTable(rows) {
  return table(
    ["field", "type", "values", "not sent", "words are read", "question"],
    rows.map((row) => [
      code(row.path),
      typeOf(row),
      valuesOf(row),
      row.path === "kind" ? "it is required" : absences[row.absent],
      scans[row.scan],
      asked(row),
    ]),
  );
}

/** @param {readonly FieldRow[]} rows */
function derivedTable(rows) {
  return table(
    ["fact", "type", "values", "from", "question"],
    rows.map((row) => [code(row.path), typeOf(row), valuesOf(row), origin(row), asked(row)]),
  );
}

/** @param {FieldRow} row */
const origin = ({ derived = [] }) =>
  derived.length === 0 ? "the ruleset's institution" : derived.map(code).join(", ");

/** @param {FieldRow} row */
const asked = ({ ask }) => (ask === undefined ? "" : sentence(ask));

/** @param {FieldRow} row */
const typeOf = ({ type, orFlag }) =>
  orFlag === true
    ? "text, or yes or no"
    : {
        flag: "yes or no",
        enum: "one of",
        date: "date",
        text: "text",
        number: "number",
        record: "record",
        list: "list",
      }[type];

/** Each value, with its plain words where they say more. @param {FieldRow} row */
function valuesOf({ labels = {}, values = [] }) {
  return values
    .map((value) => {
      const label = labels[value] ?? value;
      return label === value ? code(value) : `${code(value)} ${label}`;
    })
    .join("<br>");
}
