import { hosts } from "clearpost/hosts";
import type { RuleExamples } from "clearpost/testing";
import { covering, official, personal, picture } from "./example-parts.js";

const number = "My patient in bed 12, MRN 40817263, is going home tomorrow.";
const named = "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.";
const onlyNamed = "Way to go, Tobias! We cheered all the way.";
const recognisable =
  "My patient tonight is the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.";
const perhaps =
  "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.";
const faint = "My patient asked for tea after her operation.";
const unread =
  "Die Patientin auf Station vier wartet seit gestern auf ihre Ergebnisse, und niemand hat ihr bisher etwas gesagt.";
const surely = [
  { detector: "patient/contextual", field: "text", start: 0, end: 10, confidence: "certain" },
] as const;
const general = "Hand washing saves lives, and so does a good night's sleep.";
const shown = {
  ...picture,
  people: [{ role: "patient", identifiable: true, minor: false, patientRef: "pt-1" }],
} as const;

const theirs = {
  sharedFrom: {
    owner: "patient",
    public: true,
    text: "My new kidney turns one today.",
    author: { relationship: "patient" },
  },
} as const;

/** What the policies differ in, read from each of them: what becomes of a patient who is recognised, of one who is not, and of families. */
interface Differing {
  readonly recognisable: "review" | "block";
  /** Only for a policy with a rule of its own for it. */
  readonly deidentified?: "warn" | "review" | "block";
  readonly families?: "review" | "block";
}

/** Proof of the rules that `privacyRules` makes, for each ruleset that has them. */
export function privacyExamples(
  prefix: string,
  { recognisable, deidentified, families }: Differing,
): readonly RuleExamples[] {
  return [
    ...identifierExamples(prefix),
    ...recognitionExamples(prefix, recognisable),
    ...replyExamples(prefix),
    ...unseenExamples(prefix),
    ...(deidentified === undefined ? [] : deidentifiedExamples(prefix, deidentified)),
    ...(families === undefined ? [] : familyExamples(prefix, families)),
  ];
}

function identifierExamples(prefix: string): readonly RuleExamples[] {
  return [
    {
      rule: `${prefix}-form-does-not-cover`,
      violates: [
        {
          subject: { kind: "post", text: general, ...official, ...covering, platform: "linkedin" },
          outcome: "review",
        },
      ],
      passes: [
        { kind: "post", text: general, ...official, ...covering },
        { kind: "post", text: general, ...official },
        { kind: "post", text: unread, ...official, ...covering, platform: "linkedin" },
      ],
      undetermined: [{ kind: "post", text: general, ...official, authorizations: covering.authorizations }],
    },
    {
      rule: `${prefix}-never-publishable`,
      violates: [
        { subject: { kind: "post", text: number }, outcome: "block" },
        { subject: { kind: "post", text: number, ...personal } },
      ],
      passes: [
        { kind: "post", text: "Your MRN stands on the first page of every letter that you get from us." },
        { kind: "post", text: general },
      ],
    },
    {
      rule: `${prefix}-own-number`,
      violates: [
        {
          subject: {
            kind: "post",
            text: "My MRN is 40817263 and I waited six hours.",
            author: { relationship: "patient" },
          },
          outcome: "review",
        },
      ],
      passes: [
        {
          kind: "post",
          text: "I waited six hours and nobody said a word.",
          author: { relationship: "patient" },
        },
      ],
    },
    {
      rule: `${prefix}-identified-patient`,
      violates: [
        { subject: { kind: "post", text: named, ...personal }, outcome: "block" },
        { subject: { kind: "post", text: named, ...official, authorizations: [] } },
        { subject: { kind: "post", text: onlyNamed, ...official, ...covering, platform: "linkedin" } },
        { subject: { kind: "share", text: onlyNamed, ...official, ...theirs, authorizations: [] } },
      ],
      passes: [
        { kind: "post", text: named, ...official, ...covering },
        {
          kind: "post",
          text: "My sister finished her last round of chemo today.",
          author: { relationship: "family" },
        },
        { kind: "post", text: general, ...personal },
      ],
      undetermined: [{ kind: "post", text: named, ...official }],
    },
  ];
}

function recognitionExamples(prefix: string, outcome: Differing["recognisable"]): readonly RuleExamples[] {
  return [
    {
      rule: `${prefix}-recognisable-patient`,
      violates: [{ subject: { kind: "post", text: recognisable, ...personal }, outcome }],
      passes: [
        { kind: "post", text: recognisable, ...official, ...covering },
        {
          kind: "post",
          text: "Ferry fires are rare, and a burn unit trains for them all the same.",
          ...personal,
        },
      ],
      undetermined: [{ kind: "post", text: recognisable, ...official }],
    },
    {
      rule: `${prefix}-perhaps-recognisable-patient`,
      // By itself the detector is never sure of it; a host's own may be.
      violates: [
        { subject: { kind: "post", text: perhaps, ...personal, evidence: surely }, outcome: "review" },
      ],
      passes: [{ kind: "post", text: "New valves are quieter than they used to be.", ...personal }],
      undetermined: [
        { kind: "post", text: perhaps, ...personal },
        { kind: "post", text: perhaps, ...official },
      ],
    },
    {
      rule: `${prefix}-faint-patient`,
      violates: [{ subject: { kind: "post", text: faint, ...personal, evidence: surely }, outcome: "warn" }],
      passes: [{ kind: "post", text: "My grandmother asks for tea after every meal.", ...personal }],
      undetermined: [
        { kind: "post", text: faint, ...personal },
        { kind: "post", text: faint, ...official },
      ],
    },
  ];
}

function deidentifiedExamples(
  prefix: string,
  outcome: Required<Differing>["deidentified"],
): readonly RuleExamples[] {
  return [
    {
      rule: `${prefix}-deidentified-patient`,
      violates: [{ subject: { kind: "post", text: perhaps, ...personal }, outcome }],
      passes: [
        { kind: "post", text: perhaps, ...official, ...covering },
        { kind: "post", text: general, ...personal },
      ],
      undetermined: [{ kind: "post", text: perhaps, ...official }],
    },
  ];
}

function familyExamples(prefix: string, outcome: Required<Differing>["families"]): readonly RuleExamples[] {
  const family = "The mother of a toddler on our ward knitted hats for the whole night shift.";
  return [
    {
      rule: `${prefix}-family-of-patient`,
      violates: [{ subject: { kind: "post", text: family, ...personal }, outcome }],
      passes: [
        { kind: "post", text: family, ...official, ...covering },
        { kind: "post", text: "Parents may stay overnight in every room.", ...personal },
      ],
      undetermined: [{ kind: "post", text: family, ...official }],
    },
  ];
}

function replyExamples(prefix: string): readonly RuleExamples[] {
  const confirms = "We are so sorry about your long wait before your surgery with us.";
  return [
    {
      rule: `${prefix}-confirmed-in-reply`,
      violates: [
        {
          subject: {
            kind: "review-reply",
            text: confirms,
            ...official,
            thread: { parent: { kind: "review", text: "Long wait, rude desk.", author: { kind: "public" } } },
            authorizations: [],
          },
          outcome: "block",
        },
        {
          subject: {
            kind: "share",
            text: "So proud, and I got to see every lap on my ward.",
            ...personal,
            ...theirs,
          },
        },
      ],
      passes: [
        { kind: "share", text: "So proud of you, my friend!", ...personal, ...theirs },
        {
          kind: "review-reply",
          text: "Thank you for your feedback. Privacy rules keep us from saying more here, please call us at 555-010-2000.",
          ...official,
          thread: { parent: { kind: "review", text: "Long wait, rude desk." } },
          authorizations: [],
        },
      ],
    },
    {
      rule: `${prefix}-patients-post-shared`,
      violates: [
        {
          subject: { kind: "share", text: "This!", ...official, ...theirs, authorizations: [] },
          outcome: "review",
        },
      ],
      passes: [
        { kind: "share", text: "This!", ...official, ...covering, ...theirs },
        { kind: "share", text: "This!", ...official, sharedFrom: { owner: "third-party", text: general } },
      ],
      undetermined: [{ kind: "share", text: "This!", ...official, ...theirs }],
    },
  ];
}

function unseenExamples(prefix: string): readonly RuleExamples[] {
  return [
    {
      rule: `${prefix}-not-read`,
      violates: [
        {
          subject: {
            kind: "post",
            text: unread,
            ...official,
          },
          outcome: "review",
        },
      ],
      passes: [{ kind: "post", text: general, ...official }],
    },
    {
      rule: `${prefix}-picture-not-sent`,
      host: hosts.officialComposer,
      violates: [
        {
          subject: { kind: "post", text: "Look at this photo from our open house on Saturday!" },
          outcome: "review",
        },
      ],
      passes: [
        {
          kind: "post",
          text: "Look at this photo from our open house on Saturday!",
          ...official,
          media: [picture],
        },
        { kind: "post", text: general },
        {
          kind: "post",
          text: "Look at this photo from our open house on Saturday!",
          author: { relationship: "press" },
        },
      ],
    },
    {
      rule: `${prefix}-patient-in-picture`,
      violates: [{ subject: { kind: "media-item", ...personal, media: [shown] }, outcome: "block" }],
      passes: [
        { kind: "media-item", ...official, ...covering, media: [shown] },
        { kind: "media-item", ...personal, media: [picture] },
      ],
      undetermined: [{ kind: "media-item", ...official, platform: "facebook", media: [shown] }],
    },
  ];
}
