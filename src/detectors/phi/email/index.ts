import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match, Neighbours } from "../../../scan/index.js";
import { patterns } from "./patterns.js";

const mailHosts = [
  "gmail",
  "yahoo",
  "hotmail",
  "outlook",
  "icloud",
  "aol",
  "proton",
  "protonmail",
  "live",
  "comcast",
  "verizon",
  "fastmail",
  "zoho",
];

/** E-mail addresses other than those of the institution. */
export const phiEmail = /* @__PURE__ */ defineDetector({
  id: "phi/email",
  title: "E-mail address",
  looksInto: "everything",
  patterns,
  params: ["domains"],
  classes: { "mail-host": mailHosts },
  judge,
});

function judge(view: View): readonly Sighting[] {
  const domains = (view.params.domains ?? []).map((domain) => String(domain).toLowerCase());
  const addresses = view.matches.filter(({ pattern }) => pattern !== "to-sign-up");
  return withoutOverlaps(addresses.map((match) => see(view, match))).filter(
    ({ start, end }) => !isOwn(view.field.text.slice(start, end), domains),
  );
}

/** What is spelled out is an address together with the word before "at". */
function see({ field, near }: View, match: Match): Sighting {
  const local = match.pattern === "spelled" ? field.words[match.firstWord - 1] : undefined;
  const start = local?.start ?? match.start;
  return isToSignUp(near, match)
    ? sightingOf(match, { start, confidence: "possible", cues: ["sign-up"] })
    : sightingOf(match, { start });
}

const signUpReach = 4;

/** "RSVP: tea@…", "send your CV to Ada at …": where readers write to is no patient's. */
function isToSignUp(near: Neighbours, match: Match): boolean {
  return near.before(["to-sign-up"], match, signUpReach) !== undefined;
}

function isOwn(address: string, domains: readonly string[]): boolean {
  const host = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
