/** Facts about patients that can be true of one draft, never of every draft; only "none" and "no" are safe. */
const privacyRoots = [
  "authorizations",
  "consents",
  "approvals",
  "patient",
  "incident",
  "media",
  "author.relationship",
];

/** Facts that end the protection of a patient for some clause, with the values that do so. */
const exempting: { readonly [path: string]: readonly unknown[] } = {
  // A message to the patient alone discloses nothing to others.
  "recipient.relationship": ["patient"],
  // E-mail to a known recipient is outside some policies.
  "recipient.identified": [true],
  // A public figure whom the institution never treated may be spoken of.
  "author.treatedPerson": [false, null],
};

/** Whether a profile that declares this value could make a finding about a patient less strict. */
export function loosens(path: string, value: unknown): boolean {
  // Nobody in the picture would mean no patient in it, so no value is safe.
  if (path.startsWith("media[].people")) return true;
  if (exempting[path]?.includes(value) === true) return true;
  return isPrivacyPath(path) && !isNone(value);
}

export function isPrivacyPath(path: string): boolean {
  return privacyRoots.some(
    (root) => path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}[]`),
  );
}

function isNone(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
