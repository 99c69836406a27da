import { flag, list, note, oneOf, record, text } from "./nodes.js";

/** Who writes, on whose account and to whom: circumstances, so what was not sent is not known. */
export const author = /* @__PURE__ */ (() =>
  record(
    {
      affiliation: oneOf(
        {
          workforce: "works for the institution",
          student: "studies or trains there",
          volunteer: "volunteers there",
          contractor: "works there for another company",
          none: "none of these",
        },
        { ask: "does the author work, study or volunteer for the institution?" },
      ),
      relationship: oneOf(
        {
          patient: "the patient",
          family: "the patient's family",
          public: "somebody from the public",
          press: "a journalist",
        },
        { ask: "does the author speak as a patient or for a patient's family?" },
      ),
      role: text({ ask: "what is the author's role?" }),
      department: text({ ask: "which department does the author belong to?" }),
      profession: text({ ask: "what is the author's profession?" }),
      isSpokesperson: flag({ ask: "may the author speak for the institution?" }),
      isSupervisor: flag({ ask: "does the author supervise others?" }),
      profile: record({ text: text({ scan: "context", ask: "what does the author's profile say?" }) }),
      pseudonymous: flag({ ask: "does the author use a made-up name?" }),
      email: text({ ask: "from which e-mail address does the author write?" }),
      writtenBy: text({ ask: "who wrote the text?" }),
      materialConnections: list(materialConnection(), {
        ask: "does the author get anything from, or own a part of, what is praised?",
      }),
      treatedPerson: flag({ ask: "did the institution ever treat this person?" }),
    },
    { absent: "unknown" },
  ))();

function materialConnection() {
  return record({
    party: text({ ask: "who gives it?" }),
    kind: oneOf(
      {
        payment: "payment",
        commission: "a commission",
        "affiliate-commission": "a commission by link",
        "free-product": "a free product",
        gift: "a gift",
        equity: "shares",
        employment: "employment",
        family: "family",
      },
      { ask: "what connects the author with it?" },
    ),
  });
}

export const channel = /* @__PURE__ */ (() =>
  record(
    {
      owner: oneOf(
        {
          personal: "on a personal account",
          department: "on a department's account",
          institution: "on the institution's account",
          "third-party": "on somebody else's account",
        },
        { ask: "where will this appear?" },
      ),
      hostedBy: oneOf(
        { institution: "on a page of the institution", other: "elsewhere" },
        { ask: "on whose page will this appear?" },
      ),
      audience: oneOf(
        {
          public: "everybody",
          friends: "friends",
          group: "a group",
          "one-to-one": "one person",
        },
        { ask: "who will see this?" },
      ),
      usedForBusiness: flag({ ask: "is the personal account also used for work?" }),
      account: account(),
    },
    { absent: "unknown" },
  ))();

function account() {
  return record({
    status: oneOf(
      { proposed: "proposed", pending: "waiting for approval", approved: "approved", suspended: "suspended" },
      { ask: "is the account approved?" },
    ),
    displayName: text({ scan: "draft", ask: "what is the account called?" }),
    handle: text({ ask: "what is the account's handle?" }),
    registeredEmail: text({ ask: "with which e-mail address is the account registered?" }),
    assetsProvidedBy: text({
      labels: {
        department: "the department",
        institution: "the institution's social media team",
        "third-party": "somebody else",
      },
      ask: "who made the account's pictures and logo?",
    }),
    brandReviewed: flag({ ask: "did the brand team review the account?" }),
    editors: list(text(), { ask: "who may post on the account?" }),
    moderation: record({ plan: note({ ask: "is there a plan for watching and answering comments?" }) }),
  });
}

export const recipient = /* @__PURE__ */ (() =>
  record(
    {
      relationship: oneOf(
        {
          patient: "a patient",
          "former-patient": "a former patient",
          "patient-family": "a patient's family",
          "direct-report": "somebody the author supervises",
          supervisor: "the author's supervisor",
          colleague: "a colleague",
          press: "a journalist",
          authority: "an authority",
        },
        { ask: "who is this sent to?" },
      ),
      kind: text({ ask: "is this sent to a person, a list or a page?" }),
      identified: flag({ ask: "is it known who receives this?" }),
      relationshipPredatesCare: flag({ ask: "did they know each other before the care began?" }),
      careEnded: flag({ ask: "has the care ended?" }),
      reportsToAuthor: flag({ ask: "does the author supervise the recipient?" }),
    },
    { absent: "unknown" },
  ))();
