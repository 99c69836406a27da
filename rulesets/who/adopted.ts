import type { Clause } from "clearpost/dsl";
import { patientClauses } from "../shared/patient-clauses.js";
import { protectiveClauses } from "../shared/protected.js";

type Adopted = keyof typeof patientClauses | keyof typeof protectiveClauses;

/**
 * The baseline's clauses on patients and on talk about work, taken over as good practice.
 * No country's law binds the organization, so none is named.
 */
export function adoptedClauses(): Readonly<Record<Adopted, Clause>> {
  const entries = Object.entries({ ...patientClauses, ...protectiveClauses });
  return Object.fromEntries(entries.map(([id, clause]) => [id, withoutLaw(clause)])) as Record<
    Adopted,
    Clause
  >;
}

function withoutLaw({ document, quality, category, summary }: Clause): Clause {
  return { document, locator: "good practice", quality, category, summary };
}
