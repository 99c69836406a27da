import { defineSignal, type View } from "../../detect/index.js";
import { conditions, relations } from "../../lexicons/index.js";
import type { Match } from "../../scan/index.js";
import { care } from "../care/index.js";
import { inSentences } from "../nearby/index.js";
import { sense } from "../sense/index.js";
import { patterns } from "./patterns.js";

/** Where the author speaks of his or her own illness, or of the family's. */
export interface OwnStory {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
  readonly whose: "self" | "family";
}

const classes = { condition: conditions, relation: relations };

/** The author's own story, and that of relatives; words inside quotation marks are somebody else's. */
export const ownStory = /* @__PURE__ */ defineSignal<readonly OwnStory[]>({
  id: "own-story",
  patterns,
  classes,
  uses: [care, sense],
  derive,
});

function derive(view: View): readonly OwnStory[] {
  const meant = view.read(sense);
  return view.matches.flatMap((match) => {
    if (match.pattern === "of-others" || meant.quoted(match.start) || meant.supposed(match.firstWord))
      return [];
    const whose = match.pattern === "family" ? "family" : "self";
    if (!isStory(view, match) || isWork(view, match) || isNoRelative(view, match)) return [];
    const { start, end, firstWord, endWord, sentence } = match;
    return [{ start, end, firstWord, endWord, sentence, whose } as const];
  });
}

/** A relative and a part of the body make a story only with care; "not my own kid" is none of the family. */
function isStory(view: View, match: Match): boolean {
  if (match.pattern === "self") return true;
  return isTold(view, match) && (match.pattern !== "family" || !view.read(sense).negated(match.firstWord));
}

const working: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "patient patients pt pts client clients worked work working colleague nurse resident consult case cases".split(
    " ",
  ),
);

/** "I had a patient with a stroke", "I have worked in surgery", "a lady I had in rehab": the author's work. */
function isWork({ field }: View, { firstWord, endWord, pattern }: Match): boolean {
  const before = field.words[firstWord - 1]?.folded ?? "";
  if (pattern === "self" && strangers.has(before)) return true;
  const words = field.words.slice(firstWord, endWord).map(({ folded }) => folded);
  return (
    pattern === "self" &&
    (words.some((word) => working.has(word)) || ofSomebody.has(field.words[endWord]?.folded ?? "")) &&
    !words.includes("as") &&
    !words.includes("was") &&
    words.at(-1) !== "patient"
  );
}

/** "my crossword partner" and "my patient's wife" are no family, and "in our NICU, baby Ada" speaks of two things. */
function isNoRelative({ field }: View, { start, end, firstWord, endWord, pattern }: Match): boolean {
  if (pattern !== "family" || endWord - firstWord < 3) return false;
  const between = field.words.slice(firstWord + 1, endWord - 1);
  return (
    field.words[endWord - 1]?.folded === "partner" ||
    field.text.slice(start, end).includes(",") ||
    between.some(({ base, folded }) => base !== folded && working.has(base))
  );
}

/** "the lady I had", but "the baby I had". */
const strangers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "patient pt client guy lady gentleman man woman".split(" "),
);

/** "my dialysis guy" is whoever has it. */
const ofSomebody: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "guy lady gentleman man woman kid kiddo girl boy patient patients pt buddy regular regulars baby babies kids".split(
    " ",
  ),
);

/** A relative among the first words of a sentence is what it and the next are about. */
const leading = 4;

/** Care is told of the relative, in this sentence or the next. */
function isTold(view: View, match: Match): boolean {
  const leads = match.firstWord - (view.field.sentences[match.sentence]?.firstWord ?? 0) < leading;
  const last = leads ? match.sentence + 1 : match.sentence;
  return inSentences(view.read(care), match.sentence, last).some(
    ({ strong, kind }) => strong || kind === "condition",
  );
}
