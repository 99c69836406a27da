import { authorizationDefect, authorizationStatus, isReply, mediaPatients } from "./authorizations.js";
import { type Fact, factAt, isKnown, listAt, valueAt } from "./facts.js";
import type { Json, World } from "./input.js";
import { linksMatch, textFits } from "./texts.js";

/** SEMANTICS 7. */
export function derive(path: string, world: World): Fact {
  if (path.startsWith("approval.")) return approval(path.slice("approval.".length), world);
  const found = derivations[path];
  if (found === undefined) throw new Error(`no derivation of \`${path}\``);
  return found(world);
}

const derivations: { readonly [path: string]: (world: World) => Fact } = {
  "authorization.status": authorizationStatus,
  "authorization.defect": authorizationDefect,
  "media.patients": mediaPatients,
  "consent.people": consent,
  "author.bound": (world) =>
    whenKnown("author.affiliation", world, (value) => value !== "none" && value !== null),
  "authorEmail.institutional": (world) => whenKnown("author.email", world, isOwnAddress(world)),
  "accountEmail.institutional": (world) =>
    whenKnown("channel.account.registeredEmail", world, isOwnAddress(world)),
  "institution.sector": ({ institution }) => ofInstitution("institution.sector", institution?.sector),
  "institution.taxStatus": ({ institution }) =>
    ofInstitution("institution.taxStatus", institution?.taxStatus),
  "institution.jurisdiction": ({ institution }) =>
    ofInstitution("institution.jurisdiction", institution?.jurisdiction),
  "patient.longDead": longDead,
  "election.near": electionNear,
  "text.fits": (world) => whenKnown("platform", world, (value) => textFits(world.subject, String(value))),
  "links.match": (world) => ({ value: linksMatch(world) }),
  "text.read": ({ read }) => ({ value: read }),
  "media.unseen": ({ mediaUnseen }) => ({ value: mediaUnseen }),
};

function whenKnown(path: string, world: World, value: (value: Json | undefined) => boolean): Fact {
  const fact = factAt(path, world);
  return isKnown(fact) ? { value: value(fact.value) } : fact;
}

function ofInstitution(path: string, value: string | undefined): Fact {
  return value === undefined ? { missing: [path] } : { value };
}

/** 7.9 */
function isOwnAddress({ institution }: World): (value: Json | undefined) => boolean {
  return (value) => {
    const domain = (String(value ?? "").split("@")[1] ?? "").toLowerCase();
    return (institution?.domains ?? []).some((own) => domain === own || domain.endsWith(`.${own}`));
  };
}

/** 7.7 */
function approval(kind: string, world: World): Fact {
  const fact = factAt("approvals", world);
  if (!isKnown(fact)) return fact;
  const ofKind = listAt(world.subject, "approvals").filter((one) => valueAt(one, "kind") === kind);
  if (ofKind.length === 0) return { value: "none" };
  const hashes = ofKind.map((one) => valueAt(one, "contentHash") ?? undefined);
  const fits = hashes.some((hash) => hash === undefined || hash === world.contentHash);
  return { value: fits ? "granted" : "stale" };
}

/** 7.6 */
function consent(world: World): Fact {
  const items = listAt(world.subject, "media");
  if (items.every((item) => valueAt(item, "people") !== undefined)) {
    const others = items
      .flatMap((item) => listAt(item, "people"))
      .filter((one) => valueAt(one, "role") !== "patient" && valueAt(one, "identifiable") !== false)
      .map((one) => valueAt(one, "consent"));
    if (others.length > 0 && others.every((one) => one === "verbal" || one === "written"))
      return { value: "given" };
    if (others.some((one) => one === "none" || one === null)) return { value: "none" };
  }
  const list = factAt("consents", world);
  if (isKnown(list)) return { value: listAt(world.subject, "consents").length === 0 ? "none" : "given" };
  const personal = valueAt(world.subject, "channel.owner") === "personal";
  return personal || isReply(world) ? { value: "none" } : { missing: ["media[].people"] };
}

const protectedYears = 50;

/** 7.11 */
function longDead(world: World): Fact {
  const death = factAt("patient.dateOfDeath", world);
  if (!isKnown(death)) return death;
  if (typeof death.value !== "string") return { value: false };
  const asOf = factAt("asOf", world);
  if (!isKnown(asOf)) return asOf;
  const year = String(Number(death.value.slice(0, 4)) + protectedYears).padStart(4, "0");
  return { value: `${year}${death.value.slice(4)}` < String(asOf.value) };
}

const closeDays = 60;
const millisecondsOfDay = 86_400_000;

/** 7.12 */
function electionNear(world: World): Fact {
  const election = valueAt(world.subject, "election.date");
  if (typeof election !== "string") return { value: false };
  const asOf = factAt("asOf", world);
  if (!isKnown(asOf)) return asOf;
  if (typeof asOf.value !== "string") return { value: false };
  const days = (Date.parse(election) - Date.parse(asOf.value)) / millisecondsOfDay;
  return { value: days >= 0 && days <= closeDays };
}
