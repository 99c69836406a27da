import { sentAs } from "clearpost/dsl";
import { privacyRules } from "../../shared/privacy.js";
import { resharingRule } from "../../shared/resharing.js";
import { institution } from "../institution.js";

const contact = institution.contacts.questions ?? "";

/** Off duty and on a device of one's own the policy holds just as well. */
const noExcuses = [
  { clause: "dgsom/scope-work-and-nonwork", when: sentAs("channel.owner", "personal") },
] as const;

/** The only form that counts here. */
const forms = ["hipaa"] as const;

/** What the school asks where patients are told of. */
export const patientRules = [
  ...privacyRules({
    prefix: "dgsom/patient-privacy",
    phi: "dgsom/phi-needs-signed-authorization",
    identification: "dgsom/phi-needs-signed-authorization",
    acknowledgement: "dgsom/phi-needs-signed-authorization",
    media: "dgsom/phi-needs-signed-authorization",
    recognisable: "block",
    deidentified: { outcome: "review", from: "any" },
    forms,
    alsoCites: noExcuses,
    contact,
  }),
  resharingRule(
    {
      id: "dgsom/no-resharing-phi-wherever-first-posted",
      cites: ["dgsom/no-resharing-phi-wherever-first-posted"],
      contact,
      outcome: "block",
      severity: "critical",
    },
    forms,
  ),
] as const;
