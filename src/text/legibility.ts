import type { Word } from "./words.js";

/** How much of a text the scan could read. */
export type Legibility = "english" | "mixed" | "unread";

const functionWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      "the a an and or but if of to in on at for from with without by as is are was were be been being am i me my we us our you your he him his she her it its they them their " +
      "this that these those there here what who when where why how not no yes do does did have has had will would can could should may might must so than then just too very all " +
      "some any more most one up out about into over after before again only own new now please thank thanks get got go see make come still more let it's i'm don't we're you're"
    ).split(" "),
  ))();
/** Common short words of other Latin-script languages that are not English words. */
const foreignWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      "el los las una unos para por que con del está esta muy pero como más nuestro nuestra su sus es son y " +
      "le les des une dans avec pour est sont nous vous notre votre sur pas qui aux ce cette et du au " +
      "der das und ist nicht mit ein eine einen dem den für auf wir sie ich unser unsere zu im von wurde haben " +
      "il gli che di della nel per sono è non questo questa alla dei ed " +
      "o os uma não com nosso nossa são você seu sua ao na em um " +
      "het een van zijn niet voor onze wij naar heeft w się na jest z nie do ang mga sa ng ako siya và của là có không người được"
    )
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .split(" "),
  ))();
const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;
/** Fewer words than this tell no language. */
const leastWords = 4;

/** Decides from scripts and function words whether a text is one that the English knowledge can judge. */
export function legibilityOf(words: readonly Word[]): Legibility {
  const lettered = words.filter((word) => letter.test(word.raw) && !word.tag);
  if (lettered.length === 0) return "english";
  const otherScript = lettered.filter((word) => !latin.test(word.raw)).length;
  if (otherScript > 0 && otherScript * 2 >= lettered.length) return "unread";
  const english = count(lettered, functionWords);
  const foreign = count(lettered, foreignWords);
  if (lettered.length >= leastWords && foreign > english && foreign * 6 >= lettered.length) return "unread";
  return otherScript * 5 >= lettered.length || (foreign >= 3 && foreign * 2 >= english) ? "mixed" : "english";
}

function count(words: readonly Word[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word.folded)).length;
}
