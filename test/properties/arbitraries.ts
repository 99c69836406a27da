import fc from "fast-check";
import { allRows, type FieldRow } from "../../src/model/index.js";

/** Sentences of ours that make detectors look up, harmless ones, and fragments that tempt them. */
const sentences = [
  "Happy Fourth of July, everyone!",
  "My patient in bed 4 went home today.",
  "Meet Orla Finnegan, 62, a baker from Pell Harbor who had heart surgery here in March.",
  "MRN 48201177 is the one to look up.",
  "Her social security number is 219-09-9999.",
  "We lost the sweetest lady on our floor tonight.",
  "I work at Mount Sinai and our eye clinic is wonderful.",
  "MSK nurse here, and I think the new schedule is unfair.",
  "The views expressed are my own and do not represent those of the Mount Sinai Health System.",
  "Vote for Tamsin Okoro for City Council on Tuesday!",
  "Polls are open from 7 to 9, bring an ID.",
  "If you touch my locker again I will break your arm.",
  "You are an idiot.",
  "INTERNAL USE ONLY: the new wing opens in spring.",
  "We are short-staffed again and our pay is a joke; union meeting on Thursday.",
  "On behalf of Cedars-Sinai we regret the delay.",
  "You should cut the metoprolol in half and skip it when you feel dizzy.",
  "Thank you for trusting us with your care, we are glad you feel better.",
  "Thank you for your feedback; please call Guest Relations at (555) 010-4400.",
  "Ice cream helps. 💚",
  "Мы рады, что она вернулась домой.",
  "Swipe to see the photos below! 📸",
  "Call me at 555-013-9921 or write to orla@mail.example.",
  "Dr. Amara Quill received the teaching award.",
  "She lives at 418 Wickham Spur, Apt 6.",
] as const;

const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 24 }) },
);

/** A draft of up to four sentences, some of them senseless. */
export const texts = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join(" "));

const kinds = [
  "post",
  "comment",
  "reply",
  "review-reply",
  "share",
  "profile-bio",
  "direct-message",
  "email",
  "media-item",
  "account-request",
  "article",
  "press-inquiry",
] as const;

const scalarRows = allRows.filter(
  (row) => isCircumstance(row) && !row.path.includes("[]") && row.derived === undefined,
);

function isCircumstance({ path, type, scan }: FieldRow): boolean {
  return (
    (type === "enum" || type === "flag" || type === "date") &&
    scan === "never" &&
    path !== "kind" &&
    path !== "format"
  );
}

function someValue(row: FieldRow): fc.Arbitrary<string | boolean> {
  if (row.type === "flag") return fc.boolean();
  if (row.type === "date") return fc.constantFrom("2026-03-01", "2026-05-01", "2026-07-01");
  return fc.constantFrom(...(row.values ?? []));
}

/** Values for some of the circumstances, by path. */
export const circumstances: fc.Arbitrary<ReadonlyMap<string, unknown>> = fc
  .subarray([...scalarRows], { maxLength: 8 })
  .chain((rows) => fc.tuple(...rows.map((row) => someValue(row).map((value) => [row.path, value] as const))))
  .map((entries) => new Map<string, unknown>(entries));

const authorization = fc.record(
  {
    kind: fc.constantFrom("hipaa", "written-permission"),
    patientRef: fc.constantFrom("pt-1", "pt-2"),
    signedOn: fc.constantFrom("2026-01-01", "2026-02-01"),
    signedBy: fc.constantFrom("patient", "parent", "guardian"),
    expiresOn: fc.constantFrom("2026-04-01", "2027-04-01"),
    revokedOn: fc.constantFrom("2026-04-01", "2027-04-01"),
    scope: fc.record({
      platforms: fc.subarray(["x", "facebook", "instagram"]),
      content: fc.subarray(["text", "name", "age", "diagnosis", "photo", "city", "family"]),
    }),
  },
  { requiredKeys: [] },
);

const picture = fc.record(
  {
    kind: fc.constantFrom("image", "video"),
    altText: texts,
    location: fc.constantFrom("clinical-area", "common-area", "off-site"),
    rights: fc.constantFrom("own", "third-party-unlicensed"),
    backgroundChecked: fc.boolean(),
    people: fc.array(
      fc.record(
        {
          role: fc.constantFrom("patient", "staff", "visitor"),
          identifiable: fc.boolean(),
          patientRef: fc.constantFrom("pt-1", "pt-2"),
          consent: fc.constantFrom("none", "verbal"),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

/** A subject with a text, some circumstances, and sometimes authorizations and pictures. */
export const subjects: fc.Arbitrary<{ readonly [field: string]: unknown }> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    text: texts,
    known: circumstances,
    authorizations: fc.option(fc.array(authorization, { maxLength: 2 }), { nil: undefined }),
    media: fc.option(fc.array(picture, { maxLength: 2 }), { nil: undefined }),
    parent: fc.option(texts, { nil: undefined }),
  })
  .map(({ kind, text, known, authorizations, media, parent }) =>
    withValues(
      {
        kind,
        text,
        ...(authorizations && { authorizations }),
        ...(media && { media }),
        ...(parent && { thread: { parent: { text: parent } } }),
      },
      known,
    ),
  );

/** The subject with values put in at dotted paths. */
export function withValues(
  subject: object,
  values: ReadonlyMap<string, unknown>,
): { readonly [field: string]: unknown } {
  const copy = structuredClone(subject) as { [field: string]: unknown };
  for (const [path, value] of values) put(copy, path.split("."), value);
  return copy;
}

function put(
  record: { [field: string]: unknown },
  [step = "", ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) record[step] = value;
  else {
    const inner = (record[step] ?? {}) as { [field: string]: unknown };
    record[step] = inner;
    put(inner, rest, value);
  }
}
