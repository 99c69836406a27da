import type { View } from "../../detect/index.js";
import type { DocumentField } from "../../text/index.js";
import type { Care } from "../care/index.js";
import { roomFollows, roomPrecedes } from "./bedside.js";
import { isLongPast } from "./past.js";
import type { NameSpan } from "./span.js";
import { careScore, type Evidence, goesOn, signs } from "./told-care.js";
import { staffTitles } from "./words.js";

export type Role = "patient" | "staff" | "self" | "public" | "historical" | "unknown";

/** Care that must be told of a name before it is a patient's. */
const enough = 2;

/** Decides from the words around a name whose it is; the first answer that holds counts. */
export function rolesIn(view: View, care: readonly Care[]): (span: NameSpan) => Part {
  const isPast = pastOf(view);
  const mourns = care.every(({ kind }) => kind === "outcome");
  return (span) => roleOf({ view, care, span, isPast, mourns });
}

/** Whose a name is, and what tells it. */
interface Part {
  readonly role: Role;
  readonly cues: readonly string[];
}

/** Each sentence is looked at once, however many names it has. */
function pastOf({ field }: View): (sentence: number) => boolean {
  const known = new Map<number, boolean>();
  return (sentence) => {
    const answer = known.get(sentence) ?? isLongPast(field, sentence);
    known.set(sentence, answer);
    return answer;
  };
}

function roleOf(evidence: Evidence): Part {
  const { span } = evidence;
  const exposed = exposingCue(evidence);
  if (exposed !== undefined) return { role: "patient", cues: ["care", exposed] };
  const staff = staffStrength(evidence);
  if (staff === "certain") return { role: "staff", cues: ["staff"] };
  if (isOwnRelative(evidence) || isOwnKin(evidence)) return { role: "self", cues: ["family"] };
  if (isSelf(evidence)) return { role: "self", cues: ["self"] };
  if (evidence.isPast(span.sentence)) return { role: "historical", cues: ["year"] };
  if (beside(evidence, "verdict", 2)) return { role: "patient", cues: ["patient-word"] };
  if (staff === "none" && isRoomed(evidence)) return { role: "patient", cues: ["bed"] };
  const known = publicCue(evidence);
  return known === undefined ? weighed(evidence, staff) : { role: "public", cues: [known] };
}

/** What makes somebody a patient whatever else they are: a relative who is told of, a side that was changed. */
function exposingCue(evidence: Evidence): string | undefined {
  if (isRelative(evidence) && careScore(evidence) >= enough) return "relative";
  if (evidence.span.cues.includes("film") || isCalledOurPatient(evidence)) return "patient-word";
  if (isUnderOurRoof(evidence)) return "ours";
  return isOnOtherSide(evidence) && careScore(evidence) > 0 ? "other-side" : undefined;
}

/** "Ada Quill, my first clinic patient". */
function isCalledOurPatient({ view, span }: Evidence): boolean {
  const called = view.near.after(["own-patient"], span, 0);
  return called !== undefined && view.field.text.charAt(view.field.words[span.endWord - 1]?.end ?? 0) === ",";
}

/** "Councilman Quill is up in our unit": fame makes nobody less of a patient where the house is ours. */
function isUnderOurRoof(evidence: Evidence): boolean {
  const { view, span, care } = evidence;
  if (!beside(evidence, "public-role", 1)) return false;
  const ours = care.some(
    ({ kind, sentence, firstWord, endWord }) =>
      kind === "admission" &&
      sentence === span.sentence &&
      view.field.words.slice(firstWord, endWord).some(({ folded }) => house.has(folded)),
  );
  return ours && careScore(evidence) > enough;
}

const house: ReadonlySet<string> = /* @__PURE__ */ new Set(["our", "my", "ours", "us", "here"]);

/** Why the public knows the person: an office, or a candidacy for one. */
function publicCue(evidence: Evidence): string | undefined {
  if (beside(evidence, "public-role", 1)) return "in-office";
  if (beside(evidence, "candidate", 1)) return "candidate";
  return inSentence(evidence, "public-role", 3) && !isCrowned(evidence) ? "office" : undefined;
}

/** Care against work: whoever is spoken to in greeting is not told of. */
function weighed(evidence: Evidence, staff: "likely" | "contact" | "none"): Part {
  const score = careScore(evidence) + (staff === "none" && signs(evidence) ? enough : 0);
  const told = score > 0 ? ["care"] : [];
  if (staff === "likely" && score < enough * 2)
    return { role: "staff", cues: ["staff", ...calledColleague(evidence)] };
  if (staff === "contact" && score < enough) return { role: "staff", cues: ["staff", "contact"] };
  if (evidence.span.cues.includes("greeted")) return { role: "unknown", cues: told };
  const plainTitle = patientTitles.has(evidence.view.field.words[evidence.span.firstWord]?.folded ?? "");
  return score >= (plainTitle ? 1 : enough)
    ? { role: "patient", cues: told }
    : { role: "unknown", cues: told };
}

/** "Our colleague Ada Quill passed away": Ada stays one of the staff in what follows, where nothing but her death is told. */
function calledColleague({ view, span, mourns }: Evidence): readonly string[] {
  const [whose, what] = view.field.words.slice(Math.max(0, span.firstWord - 2), span.firstWord);
  const isOurs = ours.has(whose?.folded ?? "") && colleagues.has(what?.folded ?? "");
  return mourns && isOurs ? ["colleague"] : [];
}

const colleagues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "colleague coworker teammate".split(" "),
);
const ours: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "our my dear beloved fellow longtime former".split(" "),
);

/** "Mrs. Quill, queen of the second floor". */
function isCrowned({ view, span }: Evidence): boolean {
  const office = view.near.after(["public-role"], span, 3);
  const [crown, of] = view.field.words.slice(office?.firstWord, (office?.firstWord ?? 0) + 2);
  return office !== undefined && crowns.has(crown?.folded ?? "") && of?.folded === "of";
}

const crowns: ReadonlySet<string> = /* @__PURE__ */ new Set(["king", "queen", "prince", "princess"]);

const patientTitles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "mr mrs ms miss mx mister missus baby grandma grandpa".split(" "),
);

/** "Ada's wife": a patient who is told of as somebody's relative is known by that name. */
function isRelative({ view, span }: Evidence): boolean {
  const last = view.field.words[span.endWord - 1];
  return (
    last !== undefined && last.base !== last.folded && view.near.after(["relation"], span, 0) !== undefined
  );
}

/** "A nurse for ten years, she saw the ward from the other side": one of the staff who was a patient. */
function isOnOtherSide(evidence: Evidence): boolean {
  const { view, span } = evidence;
  return [span.sentence, span.sentence + 1].some(
    (at) =>
      view.near.shares(["other-side"], { sentence: at }) && (at === span.sentence || goesOn(evidence, at)),
  );
}

function isRoomed({ view, span }: Evidence): boolean {
  return roomPrecedes(view.field, span.firstWord) || roomFollows(view.field, view.near, span);
}

/** "my sister Ada", "our son, Ben"; in "on our unit, baby Ada" the unit is ours. */
function isOwnRelative({ view, span }: Evidence): boolean {
  const kin = view.near.before(["own-family"], span, 1);
  return kin !== undefined && !view.field.text.slice(kin.start, kin.end).includes(",");
}

/** "our Willa came home … when it was my own baby": the author's child, by a name that "our" stands before. */
function isOwnKin({ view, span }: Evidence): boolean {
  const before = view.field.words[span.firstWord - 1]?.folded;
  return (before === "our" || before === "my") && view.near.shares(["own-kin"], span, kinReach);
}

/** Sentences over which a parent goes on. */
const kinReach = 3;

/** "I'm Ada Quill"; "it's Ada from radiology". */
function isSelf(evidence: Evidence): boolean {
  const { view, span } = evidence;
  if (!beside(evidence, "self", 1)) return false;
  const before = view.field.words[span.firstWord - 1]?.folded;
  const next = view.field.words[span.endWord]?.folded;
  return (
    (before !== "it's" &&
      before !== "its" &&
      (before !== "is" || view.field.words[span.firstWord - 2]?.folded !== "this")) ||
    next === "from" ||
    next === "here" ||
    next === "with" ||
    next === "at"
  );
}

function staffStrength(evidence: Evidence): "certain" | "likely" | "contact" | "none" {
  const { view, span } = evidence;
  if (staffTitles.has(view.field.words[span.firstWord]?.folded ?? "") && span.endWord - span.firstWord > 1)
    return "certain";
  if (hasCredential(view.field, span.endWord)) return "certain";
  if (isAtWork(evidence) && !relatedBefore(evidence)) return "likely";
  if (inSentence(evidence, "praise", 2) || view.near.shares(["helper", "wages"], span)) return "likely";
  const isAtPost = view.near.after(["office-of"], span, 0) !== undefined;
  return isAtPost || beside(evidence, "contact", 2) ? "contact" : "none";
}

/** A job stands beside the name; "Ada saw neurologist …" tells of another's. */
function isAtWork({ view, span }: Evidence): boolean {
  if (view.near.before(["staff-role"], span, 2) !== undefined) return true;
  const after = view.near.after(["staff-role"], span, 2);
  return after !== undefined && !meeting.has(view.field.words[span.endWord]?.folded ?? "");
}

const meeting: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "saw sees met meets visited called asked thanked thanks told credits reached hugged calls".split(
    " ",
  ),
);

/** "his nurse Ada" is staff, "the nurse's son Ada" is not. */
function relatedBefore({ view, span }: Evidence): boolean {
  return view.near.before(["relation"], span, 0) !== undefined;
}

const credentialWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "MD DO RN BSN MSN DNP NP APRN CRNA CCRN CEN OCN PhD PharmD RPh PA MPH MBA DDS DMD DPM DPT PT OT OTR RD RDN LCSW LMSW MSW MBBS FRCS FACS FACP FACC FAAN FAAP EMT LPN LVN CNA RRT PsyD EdD JD Esq FNP CNM".split(
    " ",
  ),
);

function hasCredential(field: DocumentField, at: number): boolean {
  const word = field.words[at];
  const before = field.words[at - 1];
  if (word === undefined || before === undefined || word.start - before.end > 2) return false;
  return credentialWords.has(word.raw);
}

/** A match of this pattern in the sentence of the name, at most so many words before or after it. */
function beside({ view, span }: Evidence, pattern: string, reach: number): boolean {
  return view.near.before([pattern], span, reach - 1) !== undefined;
}

function inSentence({ view, span }: Evidence, pattern: string, reach: number): boolean {
  return (
    view.near.before([pattern], span, reach) !== undefined ||
    view.near.after([pattern], span, reach) !== undefined
  );
}
