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
  const reaching: Reaching = { view, endOfPath: pathEnds(view.field.text) };
  const links = view.matches.filter((match) => match.pattern === "link" && isLink(view, match, domains));
  const pages = view.matches.filter(({ pattern }) => pattern === "personal-page");
  const bare = view.matches.filter(({ pattern }) => pattern === "domain");
  return withoutOverlaps([
    ...links.map((link) =>
      view.near.overlapping(["personal-page"], link).some((page) => covers(link, page))
        ? sightingOf(link, { pattern: "personal-page", confidence: "certain" })
        : sightingOf(link),
    ),
    ...pages.filter(unlessInside(view, links)).map((page) => wholePath(reaching, page)),
    ...bare.flatMap((match) => bareDomain(reaching, match, domains)),
  ]);
}

function isLink({ field: { text } }: View, { start, end }: Match, domains: readonly string[]): boolean {
  const url = text.slice(start, end);
  return hasDomain(url) && !leadsTo(url, domains);
}

/** Lets a page pass that is no part of one of these links. */
function unlessInside({ near }: View, links: readonly Match[]): (page: Match) => boolean {
  const counted = new Set(links);
  return (page) => !near.overlapping(["link"], page).some((link) => counted.has(link) && covers(link, page));
}

function covers(link: Match, page: Match): boolean {
  return link.start <= page.start && page.end <= link.end;
}

interface Reaching {
  readonly view: View;
  /** Where the path ends that goes on at an offset. */
  readonly endOfPath: (from: number) => number;
}

/** A path goes on to the next space, and a mark ends the sentence around it; one that holds many pages is walked once. */
function pathEnds(text: string): Reaching["endOfPath"] {
  let from = 0;
  let end = 0;
  return (at) => {
    if (at >= from && at < end) return end;
    from = at;
    end = at;
    while (end < text.length && !" \n\t,;)".includes(text.charAt(end))) end++;
    while (end > at && ".!?".includes(text.charAt(end - 1))) end--;
    return end;
  };
}

/** A page without its scheme, and its path. */
function wholePath({ view, endOfPath }: Reaching, page: Match): Sighting {
  const goesOn = view.field.text.charAt(page.end) === "/";
  return sightingOf(page, { end: goesOn ? endOfPath(page.end) : page.end });
}

/** "tullfamily.com/news": labels joined by dots before a known ending, in small letters, and no mailbox in front. */
function bareDomain(reaching: Reaching, match: Match, domains: readonly string[]): readonly Sighting[] {
  const { text } = reaching.view.field;
  let start = match.start;
  while (match.start - start < longestHost && isHostChar(text.charAt(start - 1))) start--;
  const host = text.slice(start, match.end);
  const [label = ""] = host.split(".");
  const parted = start === 0 || " \n\t(\"'".includes(text.charAt(start - 1));
  const known = text.charAt(match.start - 1) === "." && label.length > 2 && host === host.toLowerCase();
  const goesOn = text.charAt(match.end);
  const sure = goesOn === "/" || !words.includes(host.slice(host.lastIndexOf(".") + 1));
  return parted && known && sure && !isHostChar(goesOn) && !leadsTo(host, domains)
    ? [{ ...wholePath(reaching, match), start }]
    : [];
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
  const host = hostOf(url.toLowerCase());
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** What stands between the scheme and the path, the question or the fragment; none of these may name another host. */
function hostOf(url: string): string {
  const scheme = schemes.find((one) => url.startsWith(one)) ?? "";
  let end = scheme.length;
  while (end < url.length && !"/?#\\".includes(url.charAt(end))) end++;
  return url.slice(scheme.length, end);
}

const schemes: readonly string[] = ["https://", "http://"];
