import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { offices } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { fold } from "../../../text/index.js";
import { civicSites, fundraisers, patterns, siteBeginnings, siteEndings } from "./patterns.js";

/** Links to the sites of candidates and to services that collect money for campaigns. */
export const politicalCampaignLink = /* @__PURE__ */ defineDetector({
  id: "political/campaign-link",
  title: "Link to a campaign",
  patterns,
  classes: { office: offices, fundraiser: fundraisers },
  judge,
});

function judge(view: View): readonly Sighting[] {
  const campaign = view.matches.some(({ pattern }) => pattern === "campaign");
  const links = view.matches.filter(
    (match) =>
      match.pattern === "bare-address" ||
      (match.pattern === "url" && isCampaignSite(siteOf(match, view), campaign)),
  );
  return withoutOverlaps(links.map((match) => sightingOf(match)));
}

/** Host and path, without the scheme. */
function siteOf(match: Match, { field }: View): string {
  const address = fold(field.text.slice(match.start, match.end));
  return (address.split("://")[1] ?? address).split("www.").at(-1) ?? address;
}

/** A fund-raising service, or a host named like a campaign's; a plain word for voting needs a campaign around it. */
function isCampaignSite(site: string, campaign: boolean): boolean {
  const host = site.split("/")[0] ?? site;
  if (civicSites.some((civic) => host.startsWith(civic) || host.endsWith(civic) || host.endsWith(".gov")))
    return false;
  const labels = host.split(".");
  if (labels.some((label) => fundraisers.includes(label))) return true;
  const name = labels.at(-2) ?? host;
  if (siteEndings.some((ending) => name.length > ending.length + 1 && name.endsWith(ending))) return true;
  return (
    campaign &&
    (siteBeginnings.some((beginning) => name.startsWith(beginning)) ||
      site
        .split("/")
        .slice(1)
        .some((part) => givingPaths.includes(part)))
  );
}

const givingPaths: readonly string[] = [
  "give",
  "donate",
  "contribute",
  "chip-in",
  "chipin",
  "volunteer",
  "endorse",
];
