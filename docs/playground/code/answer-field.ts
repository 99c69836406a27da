import type { FieldRow, Scalar } from "../../../src/model/index.js";
import { element } from "./element.js";
import { heading, words } from "./words.js";

export type AnswerField = HTMLSelectElement | HTMLInputElement;

/** The field in which a row of the field table is answered, by its type. */
export function answerField(
  row: FieldRow,
  id: string,
  choose: (value: Scalar | undefined) => void,
): AnswerField {
  const field = row.type === "flag" || row.type === "enum" ? selectFor(row) : inputFor(row);
  field.id = id;
  field.addEventListener("change", () => choose(readValue(row, field.value)));
  return field;
}

/** A value as its field shows it. */
export function shownAs(value: Scalar | undefined): string {
  return value === undefined ? "" : String(value);
}

function selectFor(row: FieldRow): HTMLSelectElement {
  const values = row.type === "flag" ? ["true", "false"] : (row.values ?? []);
  const none = element("option", { text: heading(words.notSaid), attributes: { value: "" } });
  const options = values.map((value) =>
    element("option", { text: heading(labelOf(row, value)), attributes: { value } }),
  );
  return element("select", {}, none, ...options);
}

function inputFor(row: FieldRow): HTMLInputElement {
  const types: Readonly<Record<string, string>> = { date: "date", number: "number" };
  return element("input", { attributes: { type: types[row.type] ?? "text", autocomplete: "off" } });
}

function labelOf(row: FieldRow, value: string): string {
  if (row.type === "flag") return value === "true" ? "yes" : "no";
  return row.labels?.[value] ?? value;
}

function readValue(row: FieldRow, value: string): Scalar | undefined {
  if (value === "") return undefined;
  if (row.type === "flag") return value === "true";
  return row.type === "number" ? Number(value) : value;
}
