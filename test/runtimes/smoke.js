import { compile, evaluate, SubjectError } from "clearpost";
import { defineRuleset, field, found, phrases, rule } from "clearpost/dsl";
import { hosts } from "clearpost/hosts";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as mountSinai } from "clearpost/rulesets/mount-sinai";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { loadRuleset } from "clearpost/schema";

// What every runtime must answer alike. It uses the language and the package alone; who runs it hands over the data and
// carries the answers away.

/** @typedef {import("clearpost").Subject} Subject */
/** @typedef {import("clearpost").Options} Options */
/** @typedef {import("clearpost").Ruleset} Ruleset */

/**
 * @typedef {object} Draft
 * @property {string} name
 * @property {string} expected the decision, or the code of the first problem of a subject that is refused
 * @property {Rulesets} rulesets
 * @property {unknown} subject
 * @property {Options} [options]
 */

/**
 * @typedef {object} Answer
 * @property {string} name
 * @property {string} expected
 * @property {string} got
 * @property {unknown} report all of it, or the problems of a subject that is refused
 */

const riverbend = defineRuleset({
  id: "riverbend",
  version: "0.1.0",
  title: "Riverbend Health",
  effective: { from: "2026-01-01" },
  clauses: {
    "riverbend/building-names": {
      document: "Social media policy",
      locator: "3.1",
      quality: "own-wording",
      category: "confidential-information",
      summary: "Working titles of new buildings stay inside.",
    },
  },
  detectors: { "x/working-title": phrases(["kingfisher wing", "project alder"]) },
  rules: [
    rule("riverbend/no-working-titles", {
      cites: ["riverbend/building-names"],
      severity: "high",
      addresses: "both",
      trigger: found("x/working-title"),
      unless: field("information.publicStatus").is("public"),
      outcome: "review",
      message: "this names a building that has no public name yet",
      remedy: { say: "wait for the opening, or ask the communications office" },
    }),
  ],
});

/** @typedef {readonly [Ruleset, ...Ruleset[]]} Rulesets */

/** @type {Rulesets} */
const alone = [baseline];
/** @type {Rulesets} */
const withMsk = [baseline, msk];
/** @type {Rulesets} */
const withMountSinai = [baseline, mountSinai];

/** Staff on an account of their own. */
const ownAccount = { kind: "post", author: { affiliation: "workforce" }, channel: { owner: "personal" } };

/** @type {readonly Draft[]} */
const drafts = [
  {
    name: "allow",
    expected: "allow",
    rulesets: withMsk,
    subject: { text: "The garden behind the east lobby is open again. Bring a book and stay a while." },
    options: { host: hosts.officialComposer },
  },
  {
    name: "warn",
    expected: "warn",
    rulesets: withMountSinai,
    subject: { ...ownAccount, kind: "comment", text: "Whoever parks across two spaces is an idiot." },
  },
  {
    name: "review",
    expected: "review",
    rulesets: withMsk,
    subject: {
      text: "Meet Ilse Brandvoort, 61, of Copper Falls, who came in April with a failing heart and walked out in June.",
    },
    options: { host: hosts.officialComposer },
  },
  {
    name: "block",
    expected: "block",
    rulesets: withMsk,
    subject: { ...ownAccount, text: "Long shift, and MRN 00318846 in bed 4 never stopped ringing." },
  },
  {
    name: "HTML",
    expected: "block",
    rulesets: withMountSinai,
    subject: {
      format: "html",
      text: '<p>Our new <b>scanner</b> is here &amp; ready.</p><img alt="screen with MRN 00318846" src="scanner.jpg">',
    },
    options: { host: hosts.articleEditor },
  },
  {
    name: "code points beyond the BMP",
    expected: "block",
    rulesets: alone,
    subject: { ...ownAccount, text: "🩺💙 Saw 𝐌𝐑𝐍 𝟎𝟎𝟑𝟏𝟖𝟖𝟒𝟔 👩🏽‍⚕️ today" },
  },
  {
    name: "a host profile",
    expected: "block",
    rulesets: withMountSinai,
    subject: {
      text: "Thank you for choosing us for your knee replacement, we are glad that it went so well!",
    },
    options: { host: hosts.reviewDesk },
  },
  {
    name: "a ruleset of one's own",
    expected: "review",
    rulesets: [riverbend],
    subject: { ...ownAccount, text: "First look at the Kingfisher wing from the parking deck!" },
  },
  {
    name: "a subject that is refused",
    expected: "wrong-value",
    rulesets: alone,
    subject: { kind: "pots", text: "Good morning" },
  },
];

/**
 * Every draft with its answer, one at a time, so that the first can be timed.
 *
 * @param {unknown} data a ruleset as JSON that the package ships
 * @returns {Generator<Answer>}
 */
export function* answers(data) {
  /** @type {Map<Rulesets, import("clearpost").Compiled>} */
  const compiled = new Map();
  for (const draft of drafts) {
    const policy = compiled.get(draft.rulesets) ?? compile(draft.rulesets);
    compiled.set(draft.rulesets, policy);
    yield answerTo(draft, policy);
  }
  const loaded = compile(loadRuleset(data));
  const text = "Call the one in bed 9 back at 409-555-0142, MRN 00318846.";
  yield answerTo(
    { name: "a ruleset out of JSON", expected: "block", subject: { ...ownAccount, text } },
    loaded,
  );
}

/**
 * @param {Omit<Draft, "rulesets">} draft
 * @param {import("clearpost").Compiled} policy
 * @returns {Answer}
 */
function answerTo({ name, expected, subject, options }, policy) {
  try {
    // One of them is wrong on purpose.
    const report = evaluate(/** @type {Subject} */ (subject), policy, options);
    return { name, expected, got: report.decision, report };
  } catch (error) {
    if (!(error instanceof SubjectError)) throw error;
    const { message, problems } = error;
    return { name, expected, got: problems[0]?.code ?? "no problem", report: { message, problems } };
  }
}
