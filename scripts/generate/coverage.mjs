import { load } from "./source.mjs";

/** @typedef {import("clearpost").Ruleset} Ruleset */
/** @typedef {import("clearpost").Rule} Rule */

/** @type {typeof import("../../src/ruleset/walk.js")} */
const { conditionsOf, walk } = await load("src/ruleset/walk.ts");

/** What can become of a clause, in the order of the columns. */
export const fates = /** @type {const} */ ({
  text: { title: "decided from the words", short: "words", says: "a rule reads the words of the draft" },
  circumstances: {
    title: "decided from the circumstances",
    short: "circumstances",
    says: "a rule reads only what is known of the author, the account, the pictures or the approvals",
  },
  permission: {
    title: "permission",
    short: "permission",
    says: "it protects something, so it lowers what rules find",
  },
  cited: {
    title: "cited with others",
    short: "cited with others",
    says: "it is added to a finding of another clause",
  },
  silent: { title: "kept by silence", short: "silence", says: "keeping it means that no rule speaks" },
  advisory: { title: "advisory", short: "advisory", says: "nothing in one draft can go against it" },
  notYet: { title: "not yet", short: "not yet", says: "it could be decided, and no rule does so far" },
});

/** @typedef {keyof typeof fates} Fate */

/**
 * What became of one clause, and who sees to it.
 *
 * @param {Ruleset} ruleset
 * @param {string} id
 */
export function coverageOf(ruleset, id) {
  const rules = ruleset.rules.filter(({ cites }) => cites.includes(id));
  const also = ruleset.rules.filter(({ alsoCites = [] }) => alsoCites.some(({ clause }) => clause === id));
  const permissions = ruleset.permissions.filter(({ cites }) => cites.includes(id));
  const { advisory, silent } = ruleset.clauses[id] ?? {};
  /** @type {readonly (readonly [Fate, boolean])[]} */
  const answers = [
    ["text", rules.some((rule) => readsWords(rule, ruleset))],
    ["circumstances", rules.length > 0],
    ["permission", permissions.length > 0],
    ["cited", also.length > 0],
    ["advisory", advisory !== undefined],
    ["silent", silent !== undefined],
  ];
  const fate = answers.find(([, holds]) => holds)?.[0] ?? "notYet";
  return { rules, also, permissions, reason: advisory ?? silent, fate };
}

/** How many clauses had each fate. @param {Ruleset} ruleset */
export function counts(ruleset) {
  const all = Object.keys(ruleset.clauses).map((id) => coverageOf(ruleset, id).fate);
  const count = (/** @type {Fate} */ fate) => all.filter((one) => one === fate).length;
  return /** @type {Record<Fate, number>} */ (
    Object.fromEntries(Object.keys(fates).map((fate) => [fate, count(/** @type {Fate} */ (fate))]))
  );
}

/** How well a source may be known, best first. */
export const qualities = {
  verbatim: "the words of the document lie before us",
  excerpt: "a part of the document lies before us",
  paraphrase: "somebody else retold it",
  "heading-only": "only the heading is known",
  "own-wording": "we say in our own words what law or good practice ask",
};

/** How many clauses are known how well. @param {Ruleset} ruleset */
export function qualityCounts(ruleset) {
  const all = Object.values(ruleset.clauses);
  return Object.keys(qualities).map((quality) => all.filter((clause) => clause.quality === quality).length);
}

/** Every condition of a rule, those of its named ones included. @param {Rule} rule @param {Ruleset} ruleset */
export function everyCondition(rule, ruleset) {
  const own = conditionsOf(rule).flatMap(walk);
  const named = own.flatMap(({ condition }) => {
    const meant = condition.op === "ref" ? ruleset.conditions[condition.name] : undefined;
    return meant === undefined ? [] : walk({ condition: meant, at: "", within: "" });
  });
  return [...own, ...named];
}

/** @param {Rule} rule @param {Ruleset} ruleset */
function readsWords(rule, ruleset) {
  return everyCondition(rule, ruleset).some(
    ({ condition }) =>
      condition.op === "found" ||
      condition.op === "near" ||
      ("path" in condition && condition.path.startsWith("text.")),
  );
}
