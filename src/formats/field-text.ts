/**
 * The text that a span's field points at, such as `text` or `media[0].altText`.
 *
 * Only what the subject itself holds is read, nothing that it inherits.
 */
export function fieldText(subject: unknown, field: string): string | undefined {
  let here: unknown = subject;
  for (const step of field.split(/[.[\]]+/).filter((part) => part !== "")) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return typeof here === "string" ? here : undefined;
}
