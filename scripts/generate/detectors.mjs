import { page, table } from "./markdown.mjs";
import { load } from "./source.mjs";

/** One page for each family, by file name. @returns {Promise<Map<string, string>>} */
export async function detectorPages() {
  const families = new Map();
  for (const [name, detector] of Object.entries(await load("src/detectors/index.ts"))) {
    if (typeof detector !== "object" || !("title" in detector)) continue;
    const { examples } = await load(`src/detectors/${detector.id}/examples.ts`);
    const [family] = detector.id.split("/");
    families.set(family, [...(families.get(family) ?? []), section(name, detector, examples)]);
  }
  return new Map(
    [...families].map(([family, sections]) => [
      `detectors/${family}.md`,
      page([`# ${family}/*`, ...sections]),
    ]),
  );
}

/**
 * @param {string} name
 * @param {import("clearpost").Detector} detector
 * @param {import("clearpost/dsl").Examples} examples
 */
function section(name, { id, title }, { detects, ignores }) {
  const seen = detects.map(({ text, match }) => ["sees", text.replace(match, `**${match}**`), ""]);
  const left = ignores.map(({ text, why }) => ["leaves", text, why]);
  return page([
    `## ${id}`,
    `${title}. Exported as \`${name}\`.`,
    table(["", "text", "because"], [...seen, ...left]),
  ]).trimEnd();
}
