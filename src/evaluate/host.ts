import {
  type Assumption,
  type CheckedSubject,
  type Content,
  checkHost,
  type Diagnostic,
  type HostProfile,
  isPrivacyPath,
  type Path,
  requireKind,
  type SubjectParts,
  valueAt,
} from "../model/index.js";
import { type Looked, lookedAt, notSent } from "./contents.js";
import { isSent, settle } from "./settle.js";

/** A subject with what its surface declares, and what the report says of that. */
export interface Hosted extends Looked {
  readonly subject: CheckedSubject;
  /** Not yet told: which of them decided. */
  readonly assumed: readonly Assumption[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the surface carries and nobody sent; nothing without a profile, so that a profile only ever adds. */
  readonly unseen: readonly Content[];
  readonly promisesBroken: readonly Path[];
}

/** What only a share or an answer has: a profile's word about it does not make one of a plain post. */
const partsOfKinds: { readonly [part: string]: readonly CheckedSubject["kind"][] } = {
  sharedFrom: ["share"],
  thread: ["reply", "review-reply"],
};

/**
 * Fills in what is true of every draft on one surface; what the subject itself says always counts.
 *
 * Throws a `SubjectError` when neither tells the kind, a `RulesetError` when the profile cannot be used.
 */
export function applyHost(sent: SubjectParts, profile: HostProfile | undefined): Hosted {
  if (profile === undefined) {
    const subject = requireKind(sent);
    return {
      subject,
      assumed: [],
      diagnostics: [],
      unseen: [],
      promisesBroken: [],
      ...lookedAt(subject, undefined),
    };
  }
  const host = checkHost(profile);
  const { subject, set, differing } = settleAll(sent, host);
  const promisesBroken = host.sends.filter((path) => !isSent(subject, path));
  return {
    subject,
    assumed: set.map((path) => ({ path, value: host.sets[path], from: host.id, decisive: false })),
    diagnostics: [
      ...differing.map((path) => differs(path, host)),
      ...promisesBroken.map((path) => brokenPromise(path, host)),
    ],
    unseen: host.carries.filter((content) => notSent(subject, content)),
    promisesBroken,
    ...lookedAt(subject, host),
  };
}

interface Settled {
  readonly subject: CheckedSubject;
  readonly set: readonly Path[];
  readonly differing: readonly Path[];
}

function settleAll(sent: SubjectParts, host: HostProfile): Settled {
  const kind = sent.kind ?? host.sets.kind;
  const set: Path[] = [];
  const differing: Path[] = [];
  let subject: object = sent;
  for (const [path, value] of Object.entries(host.sets)) {
    if (!belongs(path, sent, kind)) continue;
    const settled = settle(subject, path, value);
    subject = settled.record;
    if (settled.set) set.push(path);
    if (settled.differs) differing.push(path);
  }
  // Only checked values at checked paths were added, so it is still what the table describes.
  return { subject: requireKind(subject as SubjectParts), set, differing };
}

function belongs(path: Path, sent: SubjectParts, kind: unknown): boolean {
  const part = path.split(".", 1)[0] ?? path;
  const kinds = partsOfKinds[part];
  return kinds === undefined || kinds.some((one) => one === kind) || valueAt(sent, part) !== undefined;
}

function differs(path: Path, host: HostProfile): Diagnostic {
  const message = `\`${path}\` was sent and is not what \`${host.id}\` declares, what was sent counts`;
  return { code: "host-differs", floor: "allow", path, message };
}

function brokenPromise(path: Path, host: HostProfile): Diagnostic {
  const message = `\`${host.id}\` promises \`${path}\`, it was not sent`;
  return { code: "promise-broken", floor: isPrivacyPath(path) ? "review" : "allow", path, message };
}
