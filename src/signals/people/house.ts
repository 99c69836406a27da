import type { DocumentField, Word } from "../../text/index.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** "our Patient Ombudsman", "Patient Portal": a capital within the sentence, or what a hospital has for its patients. */
export function isOffice(field: DocumentField, at: number): boolean {
  const previous = field.words[at - 1];
  const isTitle = previous?.capital === true && field.text.charAt(previous.end) === " " && at > 1;
  return isTitle || offices.has(field.words[at]?.base ?? "");
}

const offices = /* @__PURE__ */ list(
  "access accounts admissions advisory advocacy advocate advocates assistance assistant billing care champion choice communication concierge council coordinator dashboard education empowerment engagement experience facing family financial first flow forum guide handbook handout health hotline information intake ombudsman journey liaison liaisons library line monitoring navigation navigator navigators network outcomes portal portals population privacy programs registration relations reported representative representatives resource resources responsibilities rights safety satisfaction services specialist stories support survey surveys testimonials transfer transport transportation voices volunteers week zero",
);

/** "Pharmacy said", "Ortho told us": a department, a service or a program that speaks like a person. */
export function isDepartment({ base }: Word): boolean {
  return (
    departments.has(base) || (base.length > shortestField && fields.some((ending) => base.endsWith(ending)))
  );
}

const shortestField = 6;
const fields: readonly string[] = ["ology", "otomy", "iatrics", "iatry", "ectomy", "ostomy", "oscopy"];
const departments = /* @__PURE__ */ list(
  "pharmacy dispatch triage security housekeeping billing telemetry tele lab labs ortho neuro neurosurgery cards cardio anesthesia anaesthesia hospice palliative rehab admitting admissions corporate facilities compliance payroll dietary transport reception registration scheduling imaging onc heme derm uro psych stepdown preop postop pacu icu nicu picu micu sicu er ed ob gyn peds medsurg medic ems hr it payer insurer vendor maintenance engineering laundry catering cafeteria infirmary nursing surgery trauma stemi sepsis overdose code transfer consult consults report handoff huddle rounds overhead intercom operator switchboard frontdesk desk headquarters legal marketing media press epic cerner mychart wifi reddit yelp netflix spotify whatsapp snapchat telegram uber lyft amazon walmart costco starbucks disneyland news tv radio science technology nature freedom power karma kindness faith rumor rumour legend history life death",
);
