import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../src/facts/index.js";
import { checkSubject, type Institution } from "../../src/model/index.js";

const institution: Institution = {
  names: ["Riverbend Health"],
  aliases: [],
  handles: [],
  domains: ["riverbend.example"],
  phones: [],
  addresses: [],
  sector: "public",
  taxStatus: "governmental",
  jurisdiction: "US",
  contacts: {},
};

function fact(path: string, subject: object): unknown {
  const facts = deriveFacts({
    subject: checkSubject({ kind: "post", ...subject }),
    judgement: { detections: [], failed: new Set(), diagnostics: [] },
    institution,
    legibility: "english",
    mediaUnseen: false,
    contentHash: "h1",
  });
  const found = facts.get(path);
  return found.known ? found.value : found.missing;
}

const official = { channel: { owner: "institution" } };
const form = { signedOn: "2026-01-01", signedBy: "patient", scope: { platforms: ["x"], content: ["text"] } };

describe("a derived fact", () => {
  it.each([
    ["election.near", { asOf: "2026-09-04", election: { date: "2026-11-03" } }, true],
    ["election.near", { asOf: "2026-09-03", election: { date: "2026-11-03" } }, false],
    ["election.near", { asOf: "2026-11-04", election: { date: "2026-11-03" } }, false],
    ["election.near", { election: { date: "2026-11-03" } }, ["asOf"]],
    ["patient.longDead", { asOf: "2026-06-02", patient: { dateOfDeath: "1976-06-01" } }, true],
    ["patient.longDead", { asOf: "2026-06-01", patient: { dateOfDeath: "1976-06-01" } }, false],
    ["patient.longDead", {}, ["patient.dateOfDeath"]],
    ["text.fits", { platform: "x", text: "a".repeat(280) }, true],
    ["text.fits", { platform: "x", text: "a".repeat(281) }, false],
    [
      "text.fits",
      { platform: "x", text: `${"a".repeat(250)} https://clinic.example/${"b".repeat(60)}` },
      true,
    ],
    ["text.fits", { platform: "nextdoor", text: "a".repeat(9_999) }, true],
    ["text.fits", { text: "a" }, ["platform"]],
    ["author.bound", { author: { affiliation: "contractor" } }, true],
    ["author.bound", { author: { affiliation: "none" } }, false],
    ["author.bound", {}, ["author.affiliation"]],
    ["authorEmail.institutional", { author: { email: "ada@mail.riverbend.example" } }, true],
    ["authorEmail.institutional", { author: { email: "ada@riverbend.example.invalid" } }, false],
    ["approval.irb", { approvals: [{ kind: "irb", contentHash: "h1" }] }, "granted"],
    ["approval.irb", { approvals: [{ kind: "irb", contentHash: "h2" }] }, "stale"],
    ["approval.irb", { approvals: [{ kind: "brand" }] }, "none"],
    ["approval.irb", {}, ["approvals"]],
    ["consent.people", { media: [{ people: [{ role: "staff", consent: "verbal" }] }] }, "given"],
    ["consent.people", { media: [{ people: [{ role: "staff", consent: "none" }] }] }, "none"],
    ["consent.people", { media: [{ people: [{ role: "staff" }] }] }, ["media[].people"]],
    ["media.patients", { media: [] }, "none"],
    ["media.patients", { media: [{ people: [{ role: "staff" }] }] }, "none"],
    ["media.patients", { media: [{}] }, ["media[].people"]],
    [
      "media.patients",
      { ...official, authorizations: [], media: [{ people: [{ role: "patient" }] }] },
      "uncovered",
    ],
    ["authorization.status", { ...official, platform: "x", authorizations: [form] }, "covers"],
    ["authorization.status", { ...official, authorizations: [form] }, ["platform"]],
    ["authorization.status", { platform: "x", authorizations: [form] }, ["channel.owner"]],
    [
      "authorization.status",
      { channel: { owner: "personal" }, platform: "x", authorizations: [form] },
      "none",
    ],
    ["authorization.status", { kind: "reply" }, "none"],
    ["authorization.status", official, ["authorizations"]],
    ["authorization.defect", { ...official, platform: "facebook", authorizations: [form] }, "wrong-platform"],
    [
      "authorization.defect",
      { ...official, platform: "x", authorizations: [{ ...form, signedOn: null }] },
      "unsigned",
    ],
    [
      "authorization.defect",
      {
        ...official,
        platform: "x",
        patient: { minor: false },
        authorizations: [{ ...form, signedBy: "parent" }],
      },
      "wrong-signer",
    ],
    // Whether it has expired comes first, and nobody said what day it is.
    [
      "authorization.defect",
      { ...official, platform: "facebook", authorizations: [{ ...form, expiresOn: "2026-04-01" }] },
      ["asOf"],
    ],
    ["links.match", { text: "Our garden is open again" }, true],
    ["links.match", { text: "Take bus 720", links: [{ title: "How the Bus 720 runs" }] }, true],
    ["links.match", { text: "Garden news", links: [{ description: "Gardens of the east wing" }] }, true],
    ["links.match", { text: "Our garden is open", links: [{ title: "Parking fees" }] }, false],
    ["links.match", { text: "Read more here", links: [{ title: "Parking fees" }] }, true],
    ["links.match", { text: "Our garden is open", links: [{ url: "https://clinic.example" }] }, true],
    [
      "links.match",
      { text: "Riverbend Health opens", links: [{ title: "Riverbend Health parking fees" }] },
      false,
    ],
    ["institution.sector", {}, "public"],
  ] as const)("%s of %j is %j", (path, subject, expected) => expect(fact(path, subject)).toEqual(expected));
});
