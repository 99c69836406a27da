import type { Path } from "../model/index.js";
import type { Evidence, Facts } from "./evidence.js";
import { type Fact, known, missing } from "./fact.js";

/** The policy binds the author: workforce, students, volunteers and contractors. */
export function isBound(facts: Facts): Fact {
  const affiliation = facts.get("author.affiliation");
  if (!affiliation.known) return affiliation;
  return known(affiliation.value !== "none" && affiliation.value !== null);
}

export function authorEmail(facts: Facts, evidence: Evidence): Fact {
  return isInstitutional(facts.get("author.email"), evidence);
}

export function accountEmail(facts: Facts, evidence: Evidence): Fact {
  return isInstitutional(facts.get("channel.account.registeredEmail"), evidence);
}

function isInstitutional(email: Fact, { institution }: Evidence): Fact {
  if (!email.known) return email;
  const domain =
    String(email.value ?? "")
      .split("@")[1]
      ?.toLowerCase() ?? "";
  return known((institution?.domains ?? []).some((own) => domain === own || domain.endsWith(`.${own}`)));
}

/** A fact of the ruleset's institution; nobody can be asked for it. */
export function institutionFact(path: Path, { institution }: Evidence): Fact {
  if (institution === undefined) return missing(path);
  switch (path) {
    case "institution.sector":
      return known(institution.sector);
    case "institution.taxStatus":
      return known(institution.taxStatus);
    default:
      return known(institution.jurisdiction);
  }
}
