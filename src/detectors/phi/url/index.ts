import { defineDetector, type Sighting, sightingOf, type View } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { patterns } from "./patterns.js";

/** Links that do not lead to the institution; a fund-raiser or memorial page points at one person. */
export const phiUrl = /* @__PURE__ */ defineDetector({
  id: "phi/url",
  title: "Web address",
  patterns,
  params: ["domains"],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const domains = (view.params.domains ?? []).map((domain) => String(domain).toLowerCase());
  const pages = view.matches.filter(({ pattern }) => pattern === "personal-page");
  const links = view.matches.filter(
    ({ pattern, start, end }) =>
      pattern === "link" &&
      hasDomain(view.field.text.slice(start, end)) &&
      !leadsTo(view.field.text.slice(start, end), domains),
  );
  const loose = pages.filter((page) => !links.some((link) => covers(link, page)));
  return [
    ...links.map((link) =>
      pages.some((page) => covers(link, page))
        ? sightingOf(link, { pattern: "personal-page", confidence: "certain" })
        : sightingOf(link),
    ),
    ...loose.map((page) => wholePath(view, page)),
  ];
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

/** "www.somebody" is no address. */
function hasDomain(url: string): boolean {
  return !url.toLowerCase().startsWith("www.") || url.slice(4).includes(".");
}

function leadsTo(url: string, domains: readonly string[]): boolean {
  const afterScheme = url.slice(url.includes("://") ? url.indexOf("://") + 3 : 0).toLowerCase();
  const host = afterScheme.split("/")[0]?.split("?")[0] ?? "";
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
