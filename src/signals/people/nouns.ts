import { childNouns, conditions, drugs, occupations, personNouns, relations } from "../../lexicons/index.js";
import type { Word } from "../../text/index.js";

/** What somebody without a name is called, in care and out of it, that the lists of people leave out. */
const others =
  /* @__PURE__ */ "patient pt pts peds god resident inpatient outpatient client caller visitor guest neighbour neighbor roommate roomie housemate flatmate classmate schoolmate teammate workmate soulmate seatmate customer member caregiver carer sis bro hubby hubs wifey wifie darling dear honey buddy pal mate bestie bff fan shopper buyer tenant landlord landlady boss applicant recipient donor participant attendee commenter commentor reviewer poster user follower subscriber bystander witness suspect attacker assailant shooter nominee winner newcomer beginner trainee student pupil scholar camper fighter warrior hero angel champ champion sunshine princess superstar rockstar trooper legend boss smoker drinker sufferer caretaker babysitter helper provider sender friend colleague coworker stepsister stepbrother ex girlfriend boyfriend missus mister madam ma'am world universe nation greet".split(
    " ",
  );

const nouns: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...personNouns, ...childNouns, ...relations, ...occupations, ...others]))();

/** "Gentleman", "Roommate's", "Ladies": a word for a person is nobody's name, unless a title or a first name stands before it. */
export function isPersonNoun({ base }: Word): boolean {
  return nouns.has(base) || nouns.has(singular(base));
}

const medicine: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...conditions, ...drugs]))();

/** "Hypertension", "Metformin": an illness or a medicine that begins a sentence. */
export function isMedicalNoun({ base }: Word): boolean {
  return medicine.has(base);
}

function singular(base: string): string {
  if (base.endsWith("ies")) return `${base.slice(0, -3)}y`;
  return base.endsWith("s") ? base.slice(0, -1) : base;
}
