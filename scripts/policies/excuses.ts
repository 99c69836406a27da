import type { Excuse } from "clearpost/testing";

const faintBeside =
  "what nobody sent leaves a trigger open that then saw nothing, save where a faint sign stands beside it, of which the author is asked anyway";
const weighsNothing = "of a rule of low severity a question that nobody answered leads to `allow`";
const leftAlone =
  "the rules leave these drafts alone themselves; the permission says which clause it is that lets them";
const forOthers =
  "no rule of this ruleset speaks where it holds; categories reach the rules of other rulesets in play as well";
const oneOfFour = "whoever sends a relationship sends one of four, and the other three are excused as well";

/** Changes to the built-in rulesets that no example notices, and why none can or need be written. */
export const excuses: { readonly [ruleset: string]: readonly Excuse[] } = {
  baseline: [
    { mutation: "without the part: `author.relationship` is `family`", because: oneOfFour },
    { mutation: "without the part: `author.relationship` is `public`", because: oneOfFour },
    { mutation: "without the part: `author.relationship` is `press`", because: oneOfFour },
    { mutation: "without the part: `information.publicStatus` was sent", because: faintBeside },
    {
      mutation: "without the part: `information.publicStatus` is `internal`",
      because: "`public` is what the rule requires, and the other two are secrets by themselves",
    },
    { mutation: "without the part: `rights` was sent", because: faintBeside },
    { rule: "baseline/general-education", because: forOthers },
  ],
  "cedars-sinai": [{ rule: "cedars-sinai/general-education", because: forOthers }],
  msk: [
    { rule: "msk/knew-each-other-before", because: leftAlone },
    { rule: "msk/declines-a-manager", because: leftAlone },
    { rule: "msk/shares-msk-post", because: leftAlone },
    {
      path: "`msk/patient-boundaries-same-online` unless.of[1]",
      because: "`msk/knew-each-other-before` lowers what the rule would say",
    },
    {
      path: "`msk/managers-not-connecting-to-reports` unless.of[1]",
      because: "`msk/declines-a-manager` lowers what the rule would say",
    },
    {
      path: "`msk/verify-public-before-sharing` unless.of[1]",
      because: "`msk/shares-msk-post` lowers what the rule would say",
    },
    {
      path: "`msk/speak-for-yourself` trigger.of[0].of.in[1]",
      because: "`msk/likes` lowers what the rule would say",
    },
    {
      path: "`msk/likes` lowers.rules[1]",
      because: "a like never comes to a rule on comments, posts and replies",
    },
    { path: "`msk/likes` lowers.rules[2]", because: leftAlone },
    {
      path: "`msk/short-form-on-x` lowers.rules[1]",
      because: "to that rule the short form is enough on every platform",
    },
    { mutation: "without the part: `author.email` was sent", because: weighsNothing },
    { mutation: "without the part: `channel.account.registeredEmail` was sent", because: weighsNothing },
    {
      path: "`msk/managers-not-connecting-to-reports` when.of[0].of[0]",
      because: weighsNothing,
    },
  ],
  "mount-sinai": [
    { rule: "mount-sinai/mail-to-a-known-recipient", because: leftAlone },
    { rule: "mount-sinai/private-politics", because: forOthers },
    {
      path: "`mount-sinai/disclaimer-when-affiliation-referenced` require.of[0]",
      because:
        "the sentence that is asked for also says that the views are the author's own, which is enough here",
    },
    {
      path: "`mount-sinai/disclaimer-when-affiliation-referenced` require.of[0].in[1]",
      because:
        "the sentence that is asked for also says that the views are the author's own, which is enough here",
    },
  ],
  "johns-hopkins": [
    { rule: "johns-hopkins/personal-politics", because: forOthers },
    { rule: "johns-hopkins/declines-a-supervisor", because: leftAlone },
    { mutation: "without the part: `role` was sent", because: faintBeside },
    { mutation: "without the part: `author.affiliation` was sent", because: faintBeside },
    {
      path: "`johns-hopkins/no-ghostwriting` unless.of[0]",
      because: "the trigger asks already whether it was sent",
    },
    {
      path: "`johns-hopkins/disclose-connection` unless",
      because: "whoever is not bound is left alone by `when` already",
    },
    {
      path: "`johns-hopkins/title-in-political-ad-needs-disclaimer` trigger.of[1].of[0].of[1]",
      because: "the alternative beside it asks for every sign of belonging, this one among them",
    },
  ],
  who: [
    {
      path: "`who/work-talk` lowers.categories[2]",
      because:
        "the only rule of that category is about the organization's own accounts, where it does not hold",
    },
  ],
};
