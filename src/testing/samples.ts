import type { Subject } from "../model/index.js";

const texts = [
  "hello",
  "Happy Fourth of July to everybody!",
  "The cafeteria has tomato soup again and I could not be happier.",
  "Parking on the north side is closed on Monday, please use the garage.",
  "Spring has come to the garden behind the chapel.",
  "Congratulations to our volunteers on ten years of the book cart!",
  "Wash your hands, cover your cough and get some rest.",
  "Our new building opens next spring.",
  "What a game last night. I am still hoarse.",
  "Thank you to everyone who came to the open house.",
  "Visiting hours are from ten in the morning to eight in the evening.",
  "Today is World Kidney Day. Kidneys clean about fifty gallons of blood a day.",
] as const;

/** Drafts that nobody could object to: no rule should say anything about them. */
export const harmlessSubjects: readonly Subject[] = /* @__PURE__ */ (() =>
  texts.flatMap((text): readonly Subject[] => [
    { kind: "post", text },
    {
      kind: "post",
      text,
      channel: { owner: "personal", audience: "public" },
      author: { affiliation: "workforce" },
    },
    {
      kind: "post",
      text,
      channel: {
        owner: "institution",
        hostedBy: "institution",
        audience: "public",
        account: { status: "approved" },
      },
      author: { affiliation: "workforce", isSpokesperson: true },
      media: [],
    },
    { kind: "article", text },
    { kind: "engagement" },
  ]))();

const wishes = {
  kind: "post",
  channel: { owner: "personal", audience: "public" },
  author: { affiliation: "workforce", profile: { text: "Gardener, reader, early riser." } },
} as const;

/** Drafts of every kind, for benches and property tests of rulesets. */
export const sampleSubjects: readonly Subject[] = /* @__PURE__ */ (() => [
  ...harmlessSubjects,
  { ...wishes, text: "I take care of Odalys Prentiss in bed 4 and her infusion starts tonight." },
  { ...wishes, text: "Vote for Wanda Ostrowski for county treasurer on Tuesday!" },
  { ...wishes, text: "We are short three nurses again tonight and the union meets on Thursday." },
  {
    ...wishes,
    kind: "reply",
    text: "You should stop the tablets and double the other dose.",
    thread: {
      parent: { text: "My rash is worse since Monday, what should I do?", author: { kind: "public" } },
    },
  },
  {
    kind: "review-reply",
    text: "Thank you for your feedback. Please call us at 555-010-2000.",
    channel: { owner: "institution" },
    thread: { parent: { kind: "review", text: "Long wait." } },
    authorizations: [],
    media: [],
  },
  {
    kind: "account-request",
    text: "We would like an account for the sleep clinic.",
    approvals: [],
    accountRequest: { steps: { application: true } },
    channel: { owner: "department" },
  },
  { kind: "connection-request", recipient: { relationship: "patient" }, channel: { owner: "personal" } },
  {
    kind: "press-inquiry",
    text: "The lift was out for an hour.",
    thread: { parent: { text: "How long was the lift out?", author: { kind: "press" } } },
  },
  { ...wishes, kind: "comment", text: "Lovely garden, thank you for planting it." },
  {
    ...wishes,
    kind: "review",
    text: "The waiting room is bright and the staff are friendly.",
    author: { relationship: "public" },
  },
  { ...wishes, kind: "direct-message", text: "Shall we meet by the lift at noon?" },
  {
    ...wishes,
    kind: "share",
    text: "Worth a read.",
    sharedFrom: { owner: "third-party", text: "Ten books about hospitals." },
  },
  { kind: "profile-bio", text: "Nurse, swimmer, reader.", channel: { owner: "personal" } },
  { kind: "media-item", channel: { owner: "personal" }, media: [{ kind: "image", altText: "The old oak." }] },
  {
    kind: "email",
    text: "Dear all, the meeting moves to Tuesday.",
    channel: { owner: "institution" },
    author: { affiliation: "workforce" },
  },
  { kind: "event", text: "Blood drive on Saturday at ten.", channel: { owner: "institution" } },
  { kind: "recruiting-post", text: "We are looking for a night porter.", channel: { owner: "institution" } },
  { kind: "ad", text: "Walk-in flu shots all October.", channel: { owner: "institution" } },
  { kind: "page-hosted", text: "How to find us.", channel: { owner: "institution" } },
  {
    kind: "moderation-action",
    channel: { owner: "institution" },
    thread: { parent: { kind: "comment", text: "This is nonsense.", author: { kind: "public" } } },
  },
  { kind: "security-incident", text: "A password was sent to the wrong list." },
])();
