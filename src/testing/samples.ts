import type { Institution, Subject } from "../model/index.js";

/** An invented hospital, for rulesets that have none of their own. */
export const sampleInstitution: Institution = {
  names: ["Lakewater General Hospital", "Lakewater Health"],
  aliases: ["Lakewater General", "LGH"],
  handles: ["@lakewaterhealth"],
  domains: ["lakewater.example"],
  phones: ["555-010-2000"],
  addresses: ["1200 Orchard Row"],
  sector: "private",
  taxStatus: "501c3",
  jurisdiction: "US",
  contacts: { questions: "social@lakewater.example" },
};

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

/** Drafts of many kinds, for benches and property tests of rulesets. */
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
])();
