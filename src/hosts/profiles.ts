import { defineHost } from "./define-host.js";

const declared = {
  declaredBy: "clearpost",
  on: "2026-01-01",
  because: "usual for this kind of surface; declare your own with the person who answers for it",
} as const;

/** The communications team writes on the hospital's own account. */
const officialComposer = /* @__PURE__ */ (() =>
  defineHost({
    ...declared,
    id: "clearpost/official-composer",
    title: "Composer of an official account",
    sets: {
      kind: "post",
      "channel.owner": "institution",
      "channel.hostedBy": "institution",
      "channel.audience": "public",
      "channel.account.status": "approved",
      "author.affiliation": "workforce",
      "author.isSpokesperson": true,
    },
    carries: ["text", "media", "links"],
    sends: [],
    asks: "author",
  }))();

/**
 * Replies to public reviews in the hospital's name.
 *
 * No authorization ever covers a reply, and review sites show no pictures in one.
 */
const reviewDesk = /* @__PURE__ */ (() =>
  defineHost({
    ...declared,
    id: "clearpost/review-desk",
    title: "Desk that answers reviews",
    sets: {
      kind: "review-reply",
      "channel.owner": "institution",
      "channel.audience": "public",
      "author.isSpokesperson": true,
      media: [],
      authorizations: [],
    },
    carries: ["text", "thread.parent"],
    sends: [],
    asks: "author",
  }))();

/** Staff pass on or write about the hospital's news on their own accounts. */
const advocacyTool = /* @__PURE__ */ (() =>
  defineHost({
    ...declared,
    id: "clearpost/advocacy-tool",
    title: "Employee advocacy tool",
    sets: {
      "channel.owner": "personal",
      "channel.audience": "public",
      "author.affiliation": "workforce",
      "author.isSpokesperson": false,
      "sharedFrom.owner": "institution",
      "sharedFrom.public": true,
    },
    carries: ["text", "media", "sharedFrom"],
    sends: [],
    asks: "author",
  }))();

/** Somebody of the staff checks a draft for an account of their own. */
const personalAccount = /* @__PURE__ */ (() =>
  defineHost({
    ...declared,
    id: "clearpost/personal-account",
    title: "Personal account of somebody on the staff",
    sets: { "channel.owner": "personal", "author.affiliation": "workforce" },
    carries: ["text"],
    sends: [],
    asks: "author",
  }))();

/** Articles and pages in the hospital's content management system. */
const articleEditor = /* @__PURE__ */ (() =>
  defineHost({
    ...declared,
    id: "clearpost/article-editor",
    title: "Article editor of the website",
    sets: {
      kind: "article",
      format: "html",
      platform: "blog",
      "channel.owner": "institution",
      "channel.audience": "public",
      "author.affiliation": "workforce",
      "author.isSpokesperson": true,
    },
    carries: ["text", "media", "links"],
    sends: [],
    asks: "author",
  }))();

/** A clinician's page on the hospital's site. */
const providerPage = /* @__PURE__ */ (() =>
  defineHost({
    ...declared,
    id: "clearpost/provider-page",
    title: "Page about a clinician",
    sets: { kind: "profile-bio", "channel.owner": "institution" },
    carries: ["text", "media"],
    sends: [],
    asks: "reviewer",
  }))();

/** What the public writes on the hospital's pages, and what is to be done with it. */
const commentModeration = /* @__PURE__ */ (() =>
  defineHost({
    ...declared,
    id: "clearpost/comment-moderation",
    title: "Moderation of comments on our pages",
    sets: { kind: "moderation-action", "author.affiliation": "none", "channel.hostedBy": "institution" },
    carries: ["text", "thread.parent"],
    sends: [],
    asks: "reviewer",
  }))();

/** Profiles of the usual surfaces; spread one into `defineHost` and say who declares it and why. */
export const hosts = {
  officialComposer,
  reviewDesk,
  advocacyTool,
  personalAccount,
  articleEditor,
  providerPage,
  commentModeration,
} as const;
