import type { Pattern } from "../../../detect/index.js";

/** Addresses are parted by the judgement; what stands around them is data. */
export const patterns = [
  { name: "url", confidence: "likely", anchor: "url" },
  {
    name: "bare-address",
    confidence: "likely",
    phrases: ["{capital} (for|4) {office} (com|org|net|us|example)", "{fundraiser} (com|org)"],
  },
  {
    name: "campaign",
    context: true,
    confidence: "possible",
    phrases: [
      "(campaign|elect|re elect|reelect|candidate|chip in|pitch in|vote for|vote against|for {office}|yard sign|lawn sign|running for|voter|democrat|republican)",
    ],
  },
] as const satisfies readonly Pattern[];

/** Services that collect money for campaigns. */
export const fundraisers: readonly string[] = [
  "actblue",
  "secure actblue",
  "winred",
  "secure winred",
  "anedot",
  "secure anedot",
  "ngpvan",
  "actionnetwork",
  "numeroapp",
  "raisethemoney",
  "mobilize",
];
/** Beginnings and ends of the names that campaigns give their sites. */
export const siteBeginnings: readonly string[] = [
  "vote",
  "elect",
  "reelect",
  "team",
  "friendsof",
  "joinwith",
  "citizensfor",
];
export const siteEndings: readonly string[] = [
  "forcongress",
  "forsenate",
  "forgovernor",
  "formayor",
  "forassembly",
  "forcouncil",
  "forcitycouncil",
  "forstatesenate",
  "forpresident",
  "forsheriff",
  "forjudge",
  "fordelegate",
  "forschoolboard",
  "forag",
  "forda",
  "2024",
  "2026",
  "2028",
  "2030",
  "campaign",
  "victory",
];
/** Sites that begin like those of campaigns and belong to nobody's. */
export const civicSites: readonly string[] = [
  "vote.gov",
  "vote.org",
  "vote411.org",
  "votesmart.org",
  "voteamerica.com",
  "elections.",
  "vot-er.org",
  "elections.ca",
  "votefromabroad",
];
