import type { Path } from "../model/index.js";
import { approvalStatus } from "./approval.js";
import { accountEmail, authorEmail, institutionFact, isBound } from "./author.js";
import { authorizationDefect, authorizationStatus } from "./authorization.js";
import { peopleConsent } from "./consent.js";
import { electionNear } from "./election.js";
import type { Evidence, Facts } from "./evidence.js";
import type { Fact } from "./fact.js";
import { known } from "./fact.js";
import { isLongDead } from "./history.js";
import { linksMatch } from "./link-match.js";
import { patientsInMedia } from "./media.js";
import { textFits } from "./platform-limits.js";

/** Works one derived fact out from the facts that were sent. */
export type Derivation = (facts: Facts, evidence: Evidence) => Fact;

const approvalPrefix = "approval.";

/** The derivation of a path, or nothing when the path is one that a host sends. */
export function derivations(path: Path): Derivation | undefined {
  if (path.startsWith(approvalPrefix))
    return (facts, evidence) => approvalStatus(facts, path.slice(approvalPrefix.length), evidence);
  switch (path) {
    case "authorization.status":
      return authorizationStatus;
    case "authorization.defect":
      return authorizationDefect;
    case "consent.people":
      return peopleConsent;
    case "media.patients":
      return patientsInMedia;
    case "media.unseen":
      return (_, evidence) => known(evidence.mediaUnseen);
    case "patient.longDead":
      return isLongDead;
    case "election.near":
      return electionNear;
    case "author.bound":
      return isBound;
    case "text.fits":
      return textFits;
    case "links.match":
      return linksMatch;
    case "text.read":
      return (_, evidence) => known(evidence.legibility);
    case "authorEmail.institutional":
      return authorEmail;
    case "accountEmail.institutional":
      return accountEmail;
    case "institution.sector":
    case "institution.taxStatus":
    case "institution.jurisdiction":
      return (_, evidence) => institutionFact(path, evidence);
    default:
      return undefined;
  }
}
