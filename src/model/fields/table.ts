import { actions, context, draft, kind, requests } from "./draft.js";
import { date, record } from "./nodes.js";
import { author, channel, recipient } from "./people.js";
import { approvals, authorizations, consents, information, media, patient } from "./permits.js";
import { platform } from "./platform.js";

/**
 * Every field of the subject, once: types, condition paths, the input check, questions and documents come from here.
 *
 * A missing field means what its row says; below a record that is itself missing, the record's row decides.
 */
export const table = /* @__PURE__ */ (() =>
  record(
    {
      kind,
      ...draft,
      platform: platform("on which platform will this appear?"),
      asOf: date({ ask: "for which day is this checked?" }),
      author,
      channel,
      recipient,
      ...context,
      media,
      authorizations,
      consents,
      approvals,
      information,
      patient,
      reviewedOn: date({ ask: "when was the content last reviewed?" }),
      ...requests,
      ...actions,
    },
    { absent: "unknown" },
  ))();

export type Table = (typeof table)["fields"];
