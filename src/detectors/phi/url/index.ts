import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { patterns } from "./patterns.js";

/** Links that do not lead to the institution; a fund-raiser or memorial page points at one person. */
export const phiUrl = /* @__PURE__ */ defineDetector({
  id: "phi/url",
  title: "Web address",
  looksInto: "everything",
  patterns,
  params: ["domains"],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const domains = (view.params.domains ?? []).map((domain) => String(domain).toLowerCase());
  const pages = view.matches.filter(({ pattern }) => pattern === "personal-page");
  const links = view.matches.filter((match) => match.pattern === "link" && isLink(view, match, domains));
  const loose = pages.filter((page) => !links.some((link) => covers(link, page)));
  const bare = view.matches
    .flatMap((match) => (match.pattern === "domain" ? bareDomain(view, match) : []))
    .filter(({ start, end }) => !leadsTo(view.field.text.slice(start, end), domains));
  return withoutOverlaps([
    ...links.map((link) =>
      pages.some((page) => covers(link, page))
        ? sightingOf(link, { pattern: "personal-page", confidence: "certain" })
        : sightingOf(link),
    ),
    ...loose.map((page) => wholePath(view, page)),
    ...bare,
  ]);
}

function isLink({ field: { text } }: View, { start, end }: Match, domains: readonly string[]): boolean {
  const url = text.slice(start, end);
  return hasDomain(url) && !leadsTo(url, domains);
}

function covers(link: Match, page: Match): boolean {
  return link.start <= page.start && page.end <= link.end;
}

/** A page without its scheme goes on to the next space. */
function wholePath({ field: { text } }: View, page: Match): Sighting {
  let end = page.end;
  if (text.charAt(end) === "/") while (end < text.length && !" \n\t,;)".includes(text.charAt(end))) end++;
  while (".!?".includes(text.charAt(end - 1))) end--;
  return sightingOf(page, { end });
}

/** "tullfamily.com/news": labels joined by dots before a known ending, in small letters, and no mailbox in front. */
function bareDomain(view: View, match: Match): readonly Sighting[] {
  const { text } = view.field;
  let start = match.start;
  while (match.start - start < longestHost && isHostChar(text.charAt(start - 1))) start--;
  const host = text.slice(start, match.end);
  const [label = ""] = host.split(".");
  const parted = start === 0 || " \n\t(\"'".includes(text.charAt(start - 1));
  const known = text.charAt(match.start - 1) === "." && label.length > 2 && host === host.toLowerCase();
  const goesOn = text.charAt(match.end);
  const sure = goesOn === "/" || !words.includes(host.slice(host.lastIndexOf(".") + 1));
  return parted && known && sure && !isHostChar(goesOn) ? [{ ...wholePath(view, match), start }] : [];
}

const longestHost = 253;
/** Endings that are words too: "he left.me and you" only lacks a space. */
const words: readonly string[] = ["me", "us", "info", "health", "clinic", "site", "online", "blog"];

function isHostChar(char: string): boolean {
  const small = char.toLowerCase();
  return (small >= "a" && small <= "z") || (char >= "0" && char <= "9") || char === "-" || char === ".";
}

/** "www.somebody" is no address. */
function hasDomain(url: string): boolean {
  return !url.toLowerCase().startsWith("www.") || url.slice(4).includes(".");
}

function leadsTo(url: string, domains: readonly string[]): boolean {
  const afterScheme = url.slice(url.includes("://") ? url.indexOf("://") + 3 : 0).toLowerCase();
  const host = afterScheme.split("/")[0]?.split("?")[0] ?? "";
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
