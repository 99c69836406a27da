import {
  doubtfulSlurs, folk, groups, identities, insultNouns, slurs, vileAdjectives, vileNouns, vileSuperlatives, violentParticiples, violentVerbs,
} from "../../lexicons/index.js";

const others = "fuck fucking shit bullshit hate hatred despise loathe detest contempt disgust disgusts disgusted death dead die deserve worth worthless matter suffer belong trust throats society country kill killing throat equal rights worst".split(" ");

/** Short words that run together with the next one by mistake. */
export const glue: ReadonlySet<string> = /* @__PURE__ */ new Set("so such all just most the these those this that to too very really and are is be of for like massive complete total absolute you your my nothing but they them people only every any hate out over with from off not than only error nature".split(" "));

/** Words that are worth finding behind a disguise. */
export const vocabulary: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...slurs, ...doubtfulSlurs, ...identities, ...groups, ...folk, ...vileNouns, ...vileAdjectives, ...vileSuperlatives, ...violentVerbs, ...violentParticiples, ...insultNouns, ...others].flatMap((phrase) => phrase.split(" ")).filter((word) => word.length > 2 && !glue.has(word)),
);

/** English words that lie one slip away from a word of the vocabulary and mean themselves. */
export const ordinary: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "treat treats back backs case cases uses best pick picks lose loses fist money strange bran brow chin pets cuts worm toll thus iris cook dark tick cons tens reuse came tans sinking pure mets moon pole wore county word naive toon mined stan bind greed sine garage brian dune bond coke violet slim sake lies cure cured cures jihad refuge hated manic mania slave saves therapist therapists niger brian christina spac pols bodes loser users user".split(" "),
);

const leastLetters = 5;

/** Words with two neighbouring letters swapped or one inner letter left out, and what they stand for. */
export const closeSpellings: ReadonlyMap<string, string> = /* @__PURE__ */ slips(vocabulary);

function slips(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const close = new Map<string, string>();
  for (const word of words) {
    if (word.length < leastLetters) continue;
    for (let at = 1; at < word.length - 1; at++) {
      const shorter = word.slice(0, at) + word.slice(at + 1);
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      for (const slip of [shorter, swapped]) if (slip.length >= leastLetters - 1 && !words.has(slip) && !ordinary.has(slip)) close.set(slip, word);
    }
  }
  return close;
}
