import { date, flag, list, note, number, oneOf, record, required, text, whole } from "./nodes.js";

const kindLabels = {
  post: "a post",
  comment: "a comment",
  reply: "a reply",
  review: "a review",
  "review-reply": "a reply to a review",
  "direct-message": "a direct message",
  share: "a share of somebody's post",
  engagement: "a like or a follow",
  "profile-bio": "a profile text",
  "account-request": "a request for an account",
  "media-item": "a picture or a video",
  "connection-request": "a connection request",
  "press-inquiry": "an answer to the press",
  email: "an e-mail",
  article: "an article",
  event: "an event",
  "recruiting-post": "a job advert",
  ad: "an advert",
  "page-hosted": "a page on the institution's site",
  "moderation-action": "a moderation of somebody's comment",
  "security-incident": "a security incident",
} as const;

export const kind = /* @__PURE__ */ (() => required(oneOf(kindLabels, { ask: "what is this?" })))();

/** The parts of the draft itself: not sent means there is none, or none was asked about. */
export const draft = /* @__PURE__ */ (() => ({
  text: text({ absent: "none", scan: "draft" }),
  format: oneOf({ plain: "plain text", html: "HTML", markdown: "Markdown" }, { absent: "none" }),
  language: text({ absent: "none" }),
  mentions: list(text(), { absent: "none" }),
  links: list(
    record({
      url: text({ scan: "context" }),
      title: text({ scan: "context" }),
      description: text({ scan: "context" }),
    }),
    { absent: "none" },
  ),
  claims: list(
    record({
      text: text({ scan: "context" }),
      source: text({ ask: "what is the source of this claim?" }),
      approvalStatus: text({ ask: "what is this product or use approved for?" }),
    }),
    { absent: "none" },
  ),
}))();

/** What the draft answers or passes on. */
export const context = /* @__PURE__ */ (() => ({
  thread: record(
    {
      parent: record({
        text: text({ scan: "context" }),
        kind: oneOf({ ...kindLabels, complaint: "a complaint" }, { ask: "what does this answer?" }),
        author: record({
          kind: oneOf(
            {
              patient: "a patient",
              public: "somebody from the public",
              press: "a journalist",
              institution: "the institution",
              employee: "an employee",
            },
            { ask: "who wrote what this answers?" },
          ),
          displayName: text({ scan: "context" }),
        }),
      }),
    },
    { absent: "none" },
  ),
  sharedFrom: record(
    {
      owner: oneOf(
        {
          institution: "the institution's account",
          patient: "a patient's account",
          "third-party": "a partner's account",
          other: "somebody else's account",
        },
        { ask: "whose post is shared?" },
      ),
      public: flag({ ask: "is the shared post public?" }),
      url: text(),
      text: text({ scan: "context" }),
      author: record({
        relationship: oneOf(
          { patient: "a patient", family: "a patient's family", public: "the public", press: "the press" },
          { ask: "who wrote the shared post?" },
        ),
      }),
    },
    { absent: "none" },
  ),
}))();

/** Requests and the few circumstances that single clauses ask for; they are parts of what is checked. */
export const requests = /* @__PURE__ */ (() => ({
  accountRequest: record(
    {
      steps: record({
        contactedTeam: flag({ ask: "was the social media team contacted?" }),
        application: flag({ ask: "was the application handed in?" }),
        training: flag({ ask: "was the training done?" }),
        informedDgit: flag({ ask: "was the information technology office informed?" }),
        registered: flag({ ask: "is the account registered?" }),
      }),
      contentOwner: text({ ask: "who owns the content?" }),
      backupModerator: text({ ask: "who moderates when the owner is away?" }),
      ownerFte: number({ ask: "how much of a full position does the owner have for it?" }),
      departmentOwnerHasLogin: flag({ ask: "does the department's owner have the login?" }),
      dgitAdminAccess: flag({ ask: "does the information technology office have administrator access?" }),
      handoverPlan: note({ ask: "is there a plan for handing the account over?" }),
      strategyRef: text({ ask: "where is the strategy for the account written down?" }),
    },
    { absent: "none" },
  ),
  connection: record(
    {
      initiatedBy: oneOf(
        { author: "the author of the draft", recipient: "the other person" },
        { ask: "who asked to connect?" },
      ),
    },
    { absent: "none" },
  ),
  incident: record(
    { alreadyPublished: flag({ ask: "is it already published?" }), kind: text() },
    { absent: "none" },
  ),
  situation: record({ crisis: flag({ ask: "is this about a crisis?" }) }, { absent: "none" }),
  election: record({ date: date({ ask: "when is the election?" }) }, { absent: "none" }),
}))();

export const actions = /* @__PURE__ */ (() => ({
  resources: record(
    { institutional: flag({ ask: "are the institution's time, equipment or lists used for it?" }) },
    { absent: "none" },
  ),
  moderation: record(
    {
      action: oneOf(
        {
          remove: "remove it",
          hide: "hide it",
          "block-user": "block its author",
          reply: "reply to it",
          none: "leave it",
        },
        { ask: "what is to be done with the comment?" },
      ),
      reason: text({ ask: "why is the comment moderated?" }),
    },
    { absent: "none" },
  ),
  event: record(
    { candidatesInvited: flag({ ask: "are candidates for an office invited?" }) },
    { absent: "none" },
  ),
  evidence: list(
    record({
      detector: required(text()),
      field: required(text()),
      start: required(whole()),
      end: required(whole()),
      confidence: oneOf({ possible: "possible", likely: "likely", certain: "certain" }),
      from: text(),
    }),
    { absent: "none" },
  ),
}))();
