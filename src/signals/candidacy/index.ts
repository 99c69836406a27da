import { defineSignal, type View } from "../../detect/index.js";
import {
  electingVerbs,
  offices,
  officeTitles,
  parties,
  sharedOffices,
  sharedTitles,
  stateCodes,
  states,
} from "../../lexicons/index.js";
import type { Match } from "../../scan/index.js";
import { once } from "../once.js";
import { people } from "../people/index.js";
import { type Named, namedIn } from "./names.js";
import { officesAbroad, ordinals, patterns, seats } from "./patterns.js";

export { isInstitution, isNameLike, type Named } from "./names.js";
export { person, seats } from "./patterns.js";

/** Who is bound to an office, and who is named at all. */
export interface Candidacy {
  /** Words that bind somebody to an office of the public, as its holder, as who seeks it, or by a contest for it; the pattern says how. */
  readonly ties: readonly Match[];
  readonly named: Named;
}

/** The shared judgement of candidates: it knows offices, titles and verbs, and no politician by name. */
export const candidacy = /* @__PURE__ */ (() =>
  defineSignal<Candidacy>({
    id: "candidacy",
    patterns,
    classes: {
      office: offices,
      "public-office": offices.filter((office) => !sharedOffices.has(office)),
      title: officeTitles,
      "public-title": officeTitles.filter((title) => !sharedTitles.has(title)),
      party: parties,
      elect: electingVerbs,
      seat: seats,
      state: states,
      "state-code": stateCodes,
      ordinal: ordinals,
      "office-abroad": officesAbroad,
    },
    uses: [people],
    derive,
  }))();

function derive(view: View): Candidacy {
  const named = once(() => namedIn(view));
  const ties = once(() =>
    view.matches.filter((tie) => tells(tie, view) && (tie.pattern !== "group" || named().persons > 0)),
  );
  return {
    get ties() {
      return ties();
    },
    get named() {
      return named();
    },
  };
}

const digitsOfDistrict = 2;

/** "Everyone running for city council" names nobody. */
const everybody: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "everyone everybody anyone anybody those all people candidates hopefuls contenders both".split(
    " ",
  ),
);

/** An office that is sought is told once, medicine has primaries and candidates too, and five digits behind a state are a postal code. */
function tells(tie: Match, { near, field }: View): boolean {
  if (tie.pattern === "fit") return !near.covers(["sought", "standing"], tie);
  if (tie.pattern === "sought" && everybody.has(field.words[tie.firstWord - 1]?.folded ?? "")) return false;
  if (tie.pattern === "contest") return !near.covers(["no-contest"], tie);
  return (
    tie.pattern !== "district-code" || (field.words[tie.endWord - 1]?.raw.length ?? 0) <= digitsOfDistrict
  );
}
