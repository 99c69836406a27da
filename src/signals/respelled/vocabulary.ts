import {
  doubtfulSlurs,
  folk,
  groups,
  identities,
  insultNouns,
  slurs,
  vileAdjectives,
  vileNouns,
  vileSuperlatives,
  violentParticiples,
  violentVerbs,
} from "../../lexicons/index.js";

const others =
  /* @__PURE__ */ "fuck fucking shit bullshit hate hatred despise loathe detest contempt disgust disgusts disgusted death dead die deserve worth worthless matter suffer belong trust throats society country kill killing throat equal rights worst".split(
    " ",
  );

/** Short words that run together with the next one by mistake. */
export const glue: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "so such all just most the these those this that to too very really and are is be of for like massive complete total absolute you your my nothing but they them people only every any hate out over with from off not than only error nature".split(
    " ",
  ),
);

/** Words that are worth finding behind a disguise. */
export const vocabulary: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    [
      ...slurs,
      ...doubtfulSlurs,
      ...identities,
      ...groups,
      ...folk,
      ...vileNouns,
      ...vileAdjectives,
      ...vileSuperlatives,
      ...violentVerbs,
      ...violentParticiples,
      ...insultNouns,
      ...others,
    ]
      .flatMap((phrase) => phrase.split(" "))
      .filter((word) => word.length > 2 && !glue.has(word)),
  ))();

/** Letters of the longest of those words; what is longer spells none, even run together with another. */
export const longestWord: number = /* @__PURE__ */ (() =>
  Math.max(...[...vocabulary, ...glue].map((word) => word.length)))();

/** Letters of the shortest word that is known when it is run together with another. */
export const leastKnown = 4;

/** Letters of the few short words that are found too when run together: other words of three letters begin and end too many. */
export const shortPart = 3;
export const shortParts: ReadonlySet<string> = /* @__PURE__ */ new Set(["gay", "jew", "die"]);

/** Short names of groups with a letter left out; they count before a word for a person only. */
export const shortIdentities: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["gy", "gay"],
  ["jw", "jew"],
  ["daf", "deaf"],
  ["arb", "arab"],
  ["aab", "arab"],
  ["skh", "sikh"],
  ["sih", "sikh"],
]);

export const personNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "person persons people folk folks man men woman women guy guys girl girls boy boys kid kids dude dudes".split(
    " ",
  ),
);

const partable: readonly string[] = /* @__PURE__ */ (() =>
  [...vocabulary].filter((word) => word.length >= leastKnown))();

/** First letters of the words that may be run together with another. */
export const beginnings: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(partable.map((word) => word.slice(0, leastKnown))))();

/** Their last letters. */
export const endings: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(partable.map((word) => word.slice(-leastKnown))))();

/** English words that lie one slip away from a word of the vocabulary and mean themselves. */
export const ordinary: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "with widow lars koran coupes moons tees sums dyes wich honduras beats sparse forms treat treats back backs case cases uses best pick picks lose loses fist money strange bran brow chin pets cuts worm toll thus iris cook dark tick cons tens reuse came tans sinking pure mets moon pole wore county word naive toon mined stan bind greed sine garage brian dune bond coke violet slim sake lies cure cured cures jihad refuge hated manic mania slave saves therapist therapists niger brian christina spac pols bodes loser users user".split(
    " ",
  ),
);

const leastLetters = 5;
const leastGuarded = 7;

/** Words with two neighbouring letters swapped or one inner letter left out, and what they stand for. */
export const closeSpellings: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  slips(vocabulary, new Set([...slurs, ...doubtfulSlurs])))();

/** Short slurs lie too close to other words and names to be guessed. */
function slips(words: ReadonlySet<string>, guarded: ReadonlySet<string>): ReadonlyMap<string, string> {
  const long = [...words].filter((word) => word.length >= (guarded.has(word) ? leastGuarded : leastLetters));
  const close = long.flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const));
  return new Map(close.filter(([slip]) => !words.has(slip) && !ordinary.has(slip)));
}

/** A word with one inner letter left out or swapped with the next one. */
function slipsOf(word: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    slips.push(word.slice(0, at) + word.slice(at + 1));
    slips.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return slips;
}
