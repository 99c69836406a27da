import { advicePersonal, patientConnectionIntent } from "clearpost/detectors";
import { all, any, field, found, kind, known, type Rule, rule } from "clearpost/dsl";
import { exemptions, type Topic } from "./topic.js";

/** Direction for one person's own care belongs into the consulting room. */
export function adviceRule<const C extends string>({
  id,
  cites,
  contact,
  outcome,
  severity,
  exempt,
}: Topic<C>): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "both",
    trigger: found(advicePersonal),
    unless: exemptions(exempt),
    outcome,
    onDoubt: "warn",
    message: "this tells one person what to do about their own health",
    remedy: {
      say: "give general information and ask them to call their own clinician, or 911 in an emergency",
      contact,
    },
  });
}

/** A colleague connects with a patient only when they knew each other before. */
export function patientConnectionRule<const C extends string>({
  id,
  cites,
  contact,
  outcome,
  severity,
  exempt,
}: Topic<C>): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "personal",
    trigger: any(
      kind("connection-request"),
      all(
        kind("direct-message"),
        known("recipient.relationship"),
        found(patientConnectionIntent, { pattern: ["request"] }),
      ),
    ),
    when: field("recipient.relationship").in(["patient", "patient-family"]),
    unless: any(exemptions(exempt), field("recipient.relationshipPredatesCare").is(true)),
    outcome,
    message: "connecting with a patient mixes care and private life",
    remedy: { say: "decline kindly and point to the patient portal", contact },
  });
}
