import { createHash } from "node:crypto";

/** @typedef {import("../../test/runtimes/smoke.js").Answer} Answer */

/** @param {Answer} answer */
const hashOf = (answer) => createHash("sha256").update(JSON.stringify(answer)).digest("hex");

/**
 * What is wrong with the answers of one runtime, in words; nothing when all are as expected and as elsewhere.
 *
 * @param {readonly Answer[]} answers
 * @param {readonly Answer[]} reference
 * @returns {readonly string[]}
 */
export function complaintsAbout(answers, reference) {
  const unexpected = answers.filter(({ expected, got }) => got !== expected);
  const hashes = new Map(reference.map((answer) => [answer.name, hashOf(answer)]));
  const different = answers.filter((answer) => hashes.get(answer.name) !== hashOf(answer));
  return [
    ...(answers.length === 0 ? ["no draft was answered"] : []),
    ...(answers.length === reference.length ? [] : [`${answers.length} of ${reference.length} answers came`]),
    ...unexpected.map(({ name, expected, got }) => `${name}: \`${expected}\` was expected, got \`${got}\``),
    ...different.map(({ name }) => `${name}: the report differs from that of the Node that runs this`),
  ];
}
