import type { View } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import type { DocumentField } from "../../../text/index.js";

/** What each kind of words tells of a text under somebody's question: for an answer, or for a text that teaches everybody. */
const weights: readonly (readonly [pattern: string, most: number, weight: number])[] = [
  ["case", 2, 1],
  ["order", 3, 1],
  ["deictic", 3, 1],
  ["speaker", 1, 2],
  ["referral", 1, 3],
  ["crowd", 3, -2],
  ["definition", 3, -2],
  ["trade", 3, -2],
  ["listing", 2, -1],
  ["any-reader", 2, -1],
  ["broadcast", 1, -1],
  ["house", 3, -1],
  ["sympathy", 1, -2],
  ["declining", 1, -4],
];
const taught = ["crowd", "definition", "trade", "listing"];

/** So much is an answer. */
const enough = 4;
const shortText = 40;
const longText = 90;
const mostShared = 3;
const mostPoints = 3;

/** The text answers the one who asked, rather than teach whoever reads: everything that speaks for either is added up. */
export function isAnswer(
  view: View,
  parent: DocumentField,
  { directions, points }: { readonly directions: readonly Match[]; readonly points: number },
): boolean {
  const { length } = view.field.words;
  const directed = directions.length > 0;
  const evidence = [
    ...weights.map(([pattern, most, weight]) => weight * countUpTo(view.matches, pattern, most)),
    2 * Math.max(-1, Math.min(points, mostPoints)),
    Math.min(sharedWords(view.field, parent), mostShared),
    view.near.has(...taught) ? 0 : 2,
    directed ? 0 : -1,
    directed && length < shortText ? 3 : 0,
    length > longText ? -2 : 0,
  ];
  return evidence.reduce((sum, part) => sum + part, 0) >= enough;
}

function countUpTo(matches: readonly Match[], name: string, most: number): number {
  return Math.min(most, matches.filter(({ pattern }) => pattern === name).length);
}

/** Words of the question that the answer takes up, whatever their ending. */
function sharedWords(field: DocumentField, parent: DocumentField): number {
  const asked = stemsOf(parent);
  return [...stemsOf(field)].filter((stem) => asked.has(stem)).length;
}

const leastLetters = 4;
const stemLetters = 6;

function stemsOf({ words }: DocumentField): ReadonlySet<string> {
  return new Set(
    words
      .filter(({ base }) => base.length >= leastLetters && !common.has(base))
      .map(({ base }) => base.slice(0, stemLetters)),
  );
}

/** Words that any question and any answer may share. */
const common: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "about above after again against also although always another around because been before being below between both cannot could does doing done down during each even ever either every from have having here into just know like make made many maybe might more most much must need never only other over please really same should since some such than that their them then there these they thing things this those though through time times under until used using very want well were what when where which while will with within without would your yours yourself doctor days day weeks week months month years year long good help take taking feel feeling first still going getting gets else back last daily normal problem problems".split(
    " ",
  ),
);
