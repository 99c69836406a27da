import { valueAt } from "../model/index.js";
import { wordsOf } from "../text/index.js";
import type { Evidence, Facts } from "./evidence.js";
import { type Fact, known, listOf } from "./fact.js";

/** Letters by which two words are taken for forms of one. */
const stem = 5;
const shortest = 3;

/** Words that any post and any page may share. */
const common: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "about after all also and any are been before but can click could day does first for free from get had has have her here him his home how into its just know learn let link make may more most new news not now off one only our out page post read see she site some that the their them then there these they this today too two use visit was way website what when where which who why will with would you your".split(
    " ",
  ),
);

/**
 * Every link whose page's title or description was sent has a word of weight in common with the text. A link of which
 * nothing was sent is not doubted, and neither is one below a text that says nothing.
 */
export function linksMatch(_: Facts, { subject, institution }: Evidence): Fact {
  const own = stemsOf([...(institution?.names ?? []), ...(institution?.aliases ?? [])].join(" "));
  const weighty = (text: string) => new Set([...stemsOf(text)].filter((one) => !own.has(one)));
  const said = weighty(typeof subject.text === "string" ? subject.text : "");
  if (said.size === 0) return known(true);
  const pages = (listOf(subject.links) as readonly object[]).map(pageOf).map(weighty);
  return known(pages.every((page) => page.size === 0 || [...page].some((one) => said.has(one))));
}

/** What a link tells of its page. */
function pageOf(link: object): string {
  return [valueAt(link, "title"), valueAt(link, "description")]
    .filter((part) => typeof part === "string")
    .join(" ");
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text).filter(({ folded }) => folded.length >= shortest && !common.has(folded));
  return new Set(words.map(({ folded }) => folded.slice(0, stem)));
}
