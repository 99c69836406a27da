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
