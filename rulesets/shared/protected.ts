import {
  laborTopic,
  laborWhistleblowing,
  politicalAdvocacy,
  politicalNonpartisan,
  securitySensitive,
} from "clearpost/detectors";
import { all, any, type Clause, found, kind, not, type Permission, permission, sentAs } from "clearpost/dsl";
import { isKnownSupervisor } from "./who.js";

/** Categories that talk about work may touch; patients, threats and hate are not among them. */
const workCategories = [
  "affiliation-disclosure",
  "author-identity",
  "brand-use",
  "confidential-information",
  "content-approval",
  "disclaimer",
  "endorsement-disclosure",
  "press-inquiry",
  "respectful-conduct",
  "third-party-promotion",
] as const;

/** Clauses of the law that every institution's ruleset carries, whatever its own policy says. */
export const protectiveClauses = {
  "baseline/protected-concerted-activity": {
    document: "Clearpost baseline",
    locator: "the law on working together for better work",
    quality: "own-wording",
    category: "protected-speech",
    summary: "Staff may speak up about pay, staffing and safety at work, and act together.",
    basis: [
      {
        jurisdiction: "US",
        sector: "private",
        text: "29 U.S.C. 157, 158(a)(1); Stericycle, 372 NLRB No. 113 (2023)",
      },
      { jurisdiction: "US", sector: "public", text: "First Amendment; state law on public employees" },
      { jurisdiction: "CA-BC", text: "Labour Relations Code (BC), RSBC 1996, c. 244" },
    ],
  },
  "baseline/whistleblowing-protected": {
    document: "Clearpost baseline",
    locator: "the law on reporting a wrong",
    quality: "own-wording",
    category: "protected-speech",
    summary: "Telling an authority about wrongdoing is open to everyone.",
    basis: [
      { jurisdiction: "US", text: "45 CFR 164.502(j)(1)" },
      { jurisdiction: "CA-BC", text: "Public Interest Disclosure Act (BC), SBC 2018, c. 22" },
    ],
  },
} as const satisfies Readonly<Record<string, Clause>>;

type Labour = "baseline/protected-concerted-activity" | "baseline/whistleblowing-protected";

/** Lowers what the law protects: work talk among colleagues and reports to authorities. */
export function workPermissions<const C extends string = never>(
  prefix: string,
  also: { readonly concerted?: readonly C[]; readonly reporting?: readonly C[] } = {},
): readonly Permission<string, C | Labour>[] {
  return [
    permission<string, C | Labour>(`${prefix}/work-talk`, {
      cites: ["baseline/protected-concerted-activity", ...(also.concerted ?? [])],
      when: all(
        found(laborTopic),
        not(found(securitySensitive)),
        not(isKnownSupervisor),
        not(any(sentAs("channel.owner", "institution"), sentAs("channel.owner", "department"))),
      ),
      lowers: { categories: workCategories },
      to: "allow",
      note: "talk about working conditions is protected, whatever its tone",
    }),
    permission<string, C | Labour>(`${prefix}/report-to-authority`, {
      cites: ["baseline/whistleblowing-protected", ...(also.reporting ?? [])],
      when: any(found(laborWhistleblowing), sentAs("recipient.relationship", "authority")),
      lowers: { categories: workCategories },
      to: "allow",
      note: "reporting a wrong to those who can mend it is protected",
    }),
  ];
}

/** Information on how to vote, without a side. */
export const tellsHowToVote = /* @__PURE__ */ all(
  found(politicalNonpartisan),
  not(found(politicalAdvocacy)),
  not(kind("ad")),
);
