/**
 * The text that a span's field points at, such as `text` or `media[0].altText`.
 *
 * Only what the subject itself holds is read, nothing that it inherits.
 */
export function fieldText(subject: unknown, field: string): string | undefined {
  let here: unknown = subject;
  for (const step of stepsOf(field)) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return typeof here === "string" ? here : undefined;
}

/** The subject with another text in a field that it holds; the records and lists on the way are new ones. */
export function withFieldText<S>(subject: S, field: string, text: string): S {
  return replaced(subject, stepsOf(field), text) as S; // a text stands where a text stood
}

function replaced(here: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(here))
    return here.map((element, at) => (String(at) === step ? replaced(element, rest, text) : element));
  const record = here as { readonly [name: string]: unknown }; // `fieldText` went this way before
  return { ...record, [step]: replaced(record[step], rest, text) };
}

function stepsOf(field: string): readonly string[] {
  return field.split(/[.[\]]+/).filter((part) => part !== "");
}
