import type { Section } from "./figures.js";
import { type Asked, flaggedColumns, flaggedRow } from "./flagged.js";
import { seenIn } from "./seen.js";

const campaign = "political-campaign-ads";
const ads = "political-and-ordinary-ads";
const healthAds = "health-ads";
const posts = "hospital-posts";

export const politicalSection: Section = {
  title: "Candidate advocacy",
  about: "Advertisements for or against a candidate, against those on issues and ordinary ones.",
  files: [campaign, ads, healthAds, posts],
  columns: flaggedColumns,
  measure: () => asked().map(flaggedRow),
};

function asked(): readonly Asked[] {
  const campaigns = seenIn(campaign, "political");
  const others = [...seenIn(ads, "political"), ...seenIn(healthAds, "political")];
  const advocacy = { topic: "advocacy", detectors: ["political/advocacy"] };
  const labelled = (label: string) => others.filter((text) => text.label === label);
  const persuading = campaigns.filter(({ label }) => label === "persuade");
  const rest = campaigns.filter(({ label }) => label !== "persuade");
  return [
    { ...advocacy, what: "for or against a candidate", texts: persuading, goal: { least: 0.85 } },
    { ...advocacy, what: "other advertisements of campaigns", texts: rest },
    { ...advocacy, what: "on issues", texts: labelled("political"), goal: { most: 0.1 } },
    { ...advocacy, what: "ordinary advertisements", texts: labelled("not_political"), goal: { most: 0.002 } },
    { ...advocacy, what: "hospital posts", texts: seenIn(posts, "political"), goal: { most: 0 } },
  ];
}
