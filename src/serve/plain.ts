/** A value out of JSON that has named fields. */
export interface Plain {
  readonly [name: string]: unknown;
}

/** Whether a value is an object, and no list. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of texts with something in it. */
export function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
}
