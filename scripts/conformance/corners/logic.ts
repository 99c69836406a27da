import type { Subject } from "clearpost";
import type { Draft } from "../bench.js";

function said(topic: string, text: string, more: Partial<Subject> = {}): Draft {
  return { id: `corners ${topic}: ${text}`, subject: { kind: "post", mentions: [topic], text, ...more } };
}

/** The same when this detector could not look. */
function blindTo(detector: string, draft: Draft): Draft {
  return {
    ...draft,
    id: `${draft.id}, blind to ${detector}`,
    alter: (judgement) => ({
      ...judgement,
      detections: judgement.detections.filter(({ instance }) => instance !== detector),
      failed: new Set([detector]),
    }),
  };
}

function also(name: string, draft: Draft, more: Partial<Subject>): Draft {
  return { ...draft, id: `${draft.id}, ${name}`, subject: { ...draft.subject, ...more } };
}

const beside = said("near", "alpha beta");
const hostSaw = [{ detector: "x/alpha", field: "text", start: 0, end: 5, confidence: "likely" }] as const;
const betaInPicture = { media: [{ kind: "image", altText: "hello there beta" }] } as const;

const seeing: readonly Draft[] = [
  beside,
  said("near", "\u{1f33b} alpha one two beta"),
  said("near", "alpha one two three beta"),
  said("near", "alpha one. Then beta"),
  said("near", "alpha\n\nbeta"),
  said("near", "alpha gamma"),
  said("near", "beta alpha. Then beta and alpha"),
  said("near", "alpha delta. delta alpha gamma"),
  also("in a picture", said("near", "alpha"), betaInPicture),
  blindTo("x/beta", beside),
  said("found", "delta"),
  said("found", "gamma alpha"),
  said("found", "alpha. beta. alpha"),
  also("beside alpha", said("found", "hello"), { thread: { parent: { text: "alpha" } } }),
  also("noticed", said("found", "hello"), { evidence: hostSaw }),
  blindTo("x/alpha", said("found", "alpha")),
  said("given", "omega"),
  said("given", "sigma"),
];

const owned = { kind: "image", rights: "own" } as const;
const licensed = { kind: "image", rights: "licensed" } as const;
const listed = (name: string, media: Subject["media"]) => also(name, said("list", "hello"), { media });

const asking: readonly Draft[] = [
  said("logic", "alpha. gamma"),
  said("logic", "alpha delta"),
  said("logic", "beta"),
  also("employed", said("logic", "gamma"), { author: { affiliation: "workforce" }, claims: [{ text: "a" }] }),
  also("not employed", said("logic", "hello"), { author: { affiliation: "none" } }),
  also("half a position", said("logic", "hello"), {
    author: { affiliation: "none" },
    accountRequest: { ownerFte: 0.5 },
    reviewedOn: "2026-01-01",
  }),
  also("less", said("logic", "hello"), {
    author: { affiliation: "none" },
    accountRequest: { ownerFte: 0.4 },
    reviewedOn: "2025-12-31",
  }),
  said("doubt", "gamma"),
  said("sent", "hello"),
  also("null", said("sent", "hello"), { author: { isSupervisor: null, profession: null }, links: null }),
  also("unknown", said("sent", "hello"), { author: { profession: "unknown" } }),
  also("author null", said("sent", "hello"), { author: null }),
  also("nurse", said("sent", "hello"), { author: { profession: "nurse" }, links: [] }),
  listed("none", []),
  listed("unsent", undefined),
  listed("own", [owned, owned]),
  listed("mixed", [owned, licensed]),
  listed("one unsaid", [owned, { kind: "image", people: [{ minor: true }] }]),
  listed("people unsaid", [{ ...licensed, people: [{}] }]),
  ...(["personal", "third-party", "department", "institution"] as const).map((owner) =>
    also(owner, said("voice", "hello"), { channel: { owner } }),
  ),
  said("voice", "hello"),
];

const deciding: readonly Draft[] = [
  said("lowered", "hello"),
  said("lowered", "beta"),
  said("lowered", "gamma"),
  said("merged", "alpha"),
  said("merged", "alpha. alpha"),
  also("early", said("voice", "hello"), { asOf: "2019-12-31" }),
  also("first day", said("merged", "alpha"), { asOf: "2020-01-01" }),
  also("late", said("voice", "hello"), { asOf: "2100-01-01" }),
];

export const logicDrafts: readonly Draft[] = [...seeing, ...asking, ...deciding];
