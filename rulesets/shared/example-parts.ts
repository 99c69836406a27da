/** Circumstances that many examples share; people, pages and texts are all invented. */

/** Somebody of the staff on an account of their own, whose profile says nothing of work. */
export const personal = {
  channel: { owner: "personal", hostedBy: "other", audience: "public" },
  author: { affiliation: "workforce", profile: { text: "Gardener, reader, early riser." } },
} as const;

/** Somebody of the staff of whom nothing else was sent, on an account of their own. */
export const unseenProfile = {
  channel: { owner: "personal", audience: "public" },
  author: { affiliation: "workforce" },
} as const;

/** The institution's own account, with nothing shown. */
export const official = {
  channel: {
    owner: "institution",
    hostedBy: "institution",
    audience: "public",
    account: { status: "approved" },
  },
  author: { affiliation: "workforce", isSpokesperson: true },
  media: [],
} as const;

/** A department that asks for an account. */
export const department = { channel: { owner: "department" }, author: { affiliation: "workforce" } } as const;

/** A picture without anybody in it. */
export const picture = {
  kind: "image",
  altText: "A blue sky over a parking lot.",
  location: "off-site",
  people: [],
  logos: [],
  rights: "own",
  backgroundChecked: true,
} as const;

/** A signed form of a patient that covers all that may be told on one platform. */
export const covering = {
  platform: "facebook",
  asOf: "2026-05-01",
  authorizations: [
    {
      kind: "hipaa",
      patientRef: "pt-1",
      signedOn: "2026-02-01",
      signedBy: "patient",
      purpose: "publication on the hospital's own channels",
      scope: {
        platforms: ["facebook"],
        content: [
          "text",
          "name",
          "age",
          "city",
          "date",
          "diagnosis",
          "treatment",
          "outcome",
          "photo",
          "quote",
          "family",
        ],
      },
    },
  ],
} as const;
