import {
  allRows,
  type FieldRow,
  type HostProfile,
  type Path,
  type Question,
  rowOf,
  type Scalar,
} from "../../../src/model/index.js";

/** What somebody told, by the row of the field table; facts that are worked out stand for what would make them so. */
export type Facts = ReadonlyMap<string, Scalar>;

interface Parts {
  readonly [name: string]: unknown;
}

/** The draft and its circumstances as the library takes them. */
export function subjectOf(text: string, facts: Facts, host: HostProfile | undefined): object {
  const parts = [...facts].map(([path, value]) => (shapes[path] ?? plain(path))(value));
  const kind = host?.sets.kind === undefined ? { kind: "post" } : {};
  return parts.reduce(merged, { ...kind, text });
}

/** The row that an answer to a question fills in; none when the page could not send the answer. */
export function rowFor({ path, ask, answers }: Question): FieldRow | undefined {
  const values = answers.map(({ value }) => String(value)).sort();
  const derived = allRows.find(
    (row) =>
      row.derived?.includes(path) === true &&
      row.ask === ask &&
      (row.type === "flag" || [...(row.values ?? [])].sort().join() === values.join()),
  );
  const row = answers.length > 0 && derived !== undefined ? derived : rowAt(path);
  if (row === undefined || row.type === "list" || row.type === "record") return undefined;
  return row.derived === undefined || row.path in shapes ? row : undefined;
}

/** A row of the field table, or for a list the row in which this page answers it. */
export function rowAt(path: Path): FieldRow | undefined {
  if (path === "authorizations") return rowOf("authorization.status");
  const row = rowOf(path);
  const kinds = rowOf(`${path}[].kind`);
  if (path !== "author.materialConnections" || row === undefined || kinds === undefined) return row;
  const labels = { none: "nothing", ...kinds.labels };
  return { ...row, type: "enum", values: Object.keys(labels), labels };
}

/** What a fact that is worked out stands for. */
const shapes: { readonly [path: string]: (value: Scalar) => Parts } = {
  "authorization.status": (value) => ({ authorizations: authorizations(value) }),
  "consent.people": (value) => ({ consents: value === "given" ? [{ kind: "written" }] : [] }),
  "author.materialConnections": (value) => ({
    author: { materialConnections: value === "none" ? [] : [{ kind: value }] },
  }),
  "media.unseen": (value) => ({ media: value === true ? [{ kind: "image" }] : [] }),
  "media.patients": patientsInPicture,
  ...Object.fromEntries(
    allRows
      .filter(({ path }) => path.startsWith("approval."))
      .map(({ path }) => [path, (value: Scalar) => ({ approvals: approvals(path, value) })]),
  ),
};

/** More than a draft names people, for one authorization covers one of them. */
const mostPeople = 9;

function authorizations(status: Scalar): readonly Parts[] {
  if (status === "none") return [];
  const signed = status === "covers";
  const one = {
    kind: "hipaa",
    signedOn: signed ? "2026-01-15" : null,
    // May sign for anybody, of age or not.
    signedBy: signed ? "personal-representative" : null,
    scope: {
      platforms: rowOf("platform")?.values ?? [],
      content: rowOf("authorizations[].scope.content[]")?.values ?? [],
    },
  };
  return Array.from({ length: mostPeople }, () => one);
}

function patientsInPicture(value: Scalar): Parts {
  if (value === "none") return { media: [{ kind: "image", people: [] }] };
  const people = [{ role: "patient", identifiable: true }];
  return {
    media: [{ kind: "image", people }],
    authorizations: authorizations(value === "covered" ? "covers" : "none"),
  };
}

function approvals(path: string, value: Scalar): readonly Parts[] {
  const kind = path.slice("approval.".length);
  if (value === "none") return [];
  return [value === "granted" ? { kind } : { kind, contentHash: "of-an-earlier-text" }];
}

/** The parts of a subject that lead to a path; a list gets one element. */
function plain(path: string): (value: Scalar) => Parts {
  const steps = path.split(".");
  return (value) =>
    steps.reduceRight<unknown>(
      (inner, step) => (step.endsWith("[]") ? { [step.slice(0, -2)]: [inner] } : { [step]: inner }),
      value,
    ) as Parts; // a path has at least one step
}

function merged(a: Parts, b: Parts): Parts {
  const both = Object.entries(b).map(([name, value]) => [name, joined(name, a[name], value)] as const);
  return { ...a, ...Object.fromEntries(both) };
}

/** Approvals add up; elements of any other list are one and the same thing, told in parts. */
function joined(name: string, a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (name === "approvals") return [...a, ...b];
    const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
    return longer.map((item, at) => (at in shorter ? joined("", shorter[at], item) : item));
  }
  return isParts(a) && isParts(b) ? merged(a, b) : b;
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
