import { compile, evaluate } from "clearpost";
import { describe, expect, it } from "vitest";
import { builtIn } from "../fixtures/rulesets.js";

// Where the institutions differ: one draft, and what each of them makes of it.

const worker = {
  author: { affiliation: "workforce", profession: "nurse" },
  channel: { owner: "personal", audience: "public" },
} as const;
const house = {
  author: { affiliation: "workforce", isSpokesperson: true },
  channel: {
    owner: "institution",
    hostedBy: "institution",
    audience: "public",
    account: { status: "approved" },
  },
  asOf: "2026-05-04",
} as const;

function picture(of: object): object {
  return {
    kind: "media-item",
    text: "An afternoon here.",
    ...worker,
    media: [{ kind: "image", altText: "An afternoon", backgroundChecked: true, ...of }],
  };
}

const opinion = "I work at Mount Sinai and I think the flu shot campaign is badly timed.";

/** Decisions of those that are not named in it are `others`. */
interface Difference {
  readonly about: string;
  readonly draft: object;
  readonly others: string;
  readonly [ruleset: string]: string | object;
}

const differences: readonly Difference[] = [
  {
    about: "e-mail to somebody known is no social media at Mount Sinai",
    draft: {
      kind: "email",
      text: "My patient Orla Finnegan had a stroke last night.",
      ...worker,
      recipient: { relationship: "colleague", identified: true },
    },
    others: "block",
    "mount-sinai": "allow",
  },
  {
    about: "a case without identifiers is forbidden at Johns Hopkins",
    draft: {
      kind: "post",
      text: "Case of the week: a young woman with sudden weakness after a cold, and the one test that told us why.",
      ...worker,
    },
    others: "review",
    "johns-hopkins": "block",
  },
  {
    about: "families in pictures count at UCLA and at Johns Hopkins, and as visitors in Vancouver",
    draft: picture({ people: [{ role: "family", identifiable: true }] }),
    others: "allow",
    msk: "review",
    "vancouver-coastal": "review",
    "ucla-health": "block",
    dgsom: "block",
    "johns-hopkins": "block",
  },
  {
    about: "visitors in pictures count at Johns Hopkins",
    draft: picture({ people: [{ role: "visitor", identifiable: true }] }),
    others: "allow",
    baseline: "review",
    msk: "review",
    "vancouver-coastal": "review",
    "johns-hopkins": "block",
  },
  {
    about: "no pictures in common areas at MSK",
    draft: picture({ location: "common-area", people: [] }),
    others: "allow",
    msk: "block",
  },
  {
    about: "a patient's own post is not shared by the school of medicine",
    draft: {
      kind: "share",
      text: "So proud of you.",
      platform: "facebook",
      ...house,
      authorizations: [],
      sharedFrom: { owner: "patient", text: "One year since my transplant at the clinic!" },
    },
    others: "review",
    baseline: "block",
    dgsom: "block",
  },
  {
    about: "who recruits at the school of medicine is asked",
    draft: {
      kind: "recruiting-post",
      text: "We are hiring nurses for our burn unit. Join our team!",
      ...worker,
    },
    others: "allow",
    dgsom: "review",
  },
  {
    about: "a patient who died lately is protected everywhere",
    draft: {
      kind: "post",
      text: "My patient Orla Finnegan died after her stroke.",
      ...worker,
      patient: { dateOfDeath: "2026-05-01" },
      asOf: "2026-05-04",
    },
    others: "block",
  },
  {
    about: "one who died fifty years ago no longer is",
    draft: {
      kind: "post",
      text: "My patient Orla Finnegan died after her stroke.",
      ...worker,
      patient: { dateOfDeath: "1950-05-01" },
      asOf: "2026-05-04",
    },
    others: "allow",
  },
  {
    about: "friends alone are an audience everywhere",
    draft: {
      kind: "post",
      text: "My patient Orla Finnegan had a stroke last night.",
      author: { affiliation: "workforce" },
      channel: { owner: "personal", audience: "friends" },
    },
    others: "block",
  },
  {
    about: "a disclaimer of opinions alone is enough at Vancouver Coastal",
    draft: {
      kind: "post",
      text: "I work at Vancouver Coastal Health and I think the flu shot campaign is badly timed. Opinions expressed are my own.",
      ...worker,
    },
    others: "allow",
  },
  {
    about: "it is half of one at UCLA",
    draft: {
      kind: "post",
      text: "I work at UCLA Health and I think the flu shot campaign is badly timed. Opinions expressed are my own.",
      ...worker,
    },
    others: "allow",
    "ucla-health": "warn",
    dgsom: "warn",
  },
];

const policies = Object.entries(builtIn).map(([id, ruleset]) => [id, compile(ruleset)] as const);

describe("what sets the institutions apart", () => {
  it.each(differences)("$about", ({ about, draft, others, ...named }) => {
    const decisions = policies.map(([id, policy]) => [id, evaluate(draft, policy).decision]);
    expect(Object.fromEntries(decisions), about).toEqual(
      Object.fromEntries(Object.keys(builtIn).map((id) => [id, named[id] ?? others])),
    );
  });
});

/** Rules that say something of a draft under one ruleset. */
function rulesThatSpeak(id: string, draft: object): readonly string[] {
  const ruleset = builtIn[id];
  if (ruleset === undefined) throw new Error(`no ruleset ${id}`);
  return evaluate(draft, compile(ruleset))
    .findings.filter(({ outcome }) => outcome !== "allow")
    .flatMap(({ rules }) => rules);
}

describe("Mount Sinai's sentence", () => {
  const said = (disclaimer: string) =>
    rulesThatSpeak("mount-sinai", { kind: "post", text: `${opinion} ${disclaimer}`, ...worker });

  it("is asked for where there is none", () => {
    expect(said("")).toContain("mount-sinai/disclaimer-when-affiliation-referenced");
  });

  it("is asked for in its own words where there is another", () => {
    const rules = said("Opinions expressed are my own.");
    expect(rules).toContain("mount-sinai/disclaimer-exact-wording");
    expect(rules).not.toContain("mount-sinai/disclaimer-when-affiliation-referenced");
  });

  it("satisfies in its own words", () => {
    const rules = said(
      "The views expressed are my own and do not represent those of the Mount Sinai Health System.",
    );
    expect(rules.filter((id) => id.includes("disclaimer"))).toEqual([]);
  });
});

it("a like need not say at MSK who gives it, a comment must", () => {
  const like = {
    kind: "engagement",
    ...worker,
    channel: { owner: "personal", hostedBy: "institution" },
    sharedFrom: { owner: "third-party", text: "You people are idiots and should crawl back home." },
  };
  expect(rulesThatSpeak("msk", like)).not.toContain("msk/identify-on-msk-page");
  expect(rulesThatSpeak("msk", { ...like, kind: "comment", text: "Lovely." })).toContain(
    "msk/identify-on-msk-page",
  );
});
