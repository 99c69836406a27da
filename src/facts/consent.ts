import { valueAt } from "../model/index.js";
import type { Facts } from "./evidence.js";
import { type Fact, known, listOf } from "./fact.js";
import { repliesOf } from "./kinds.js";

/** People who are not patients agreed to be shown: `given` or `none`. */
export function peopleConsent(facts: Facts): Fact {
  const media = facts.get("media");
  if (!media.known) return media;
  const people = listOf(media.value).map((item) => valueAt(item as object, "people"));
  if (people.includes(undefined)) return consentList(facts, { known: false, missing: ["media[].people"] });
  const others = people
    .flatMap(listOf)
    .filter(
      (person) =>
        valueAt(person as object, "role") !== "patient" &&
        valueAt(person as object, "identifiable") !== false,
    );
  if (others.length > 0 && others.every(hasAgreed)) return known("given");
  if (others.some(hasRefused)) return known("none");
  return consentList(facts, { known: false, missing: ["media[].people"] });
}

function consentList(facts: Facts, otherwise: Fact): Fact {
  const consents = facts.get("consents");
  if (consents.known) return listOf(consents.value).length === 0 ? known("none") : known("given");
  const owner = facts.get("channel.owner");
  const personal = owner.known && owner.value === "personal";
  return personal || repliesOf(facts) ? known("none") : otherwise;
}

function hasAgreed(person: unknown): boolean {
  const consent = valueAt(person as object, "consent");
  return consent === "verbal" || consent === "written";
}

function hasRefused(person: unknown): boolean {
  const consent = valueAt(person as object, "consent");
  return consent === "none" || consent === null;
}
