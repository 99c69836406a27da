import { dirname, relative } from "node:path";
import type { Limits } from "./apart.js";
import type { Question } from "./question.js";
import type { Learned } from "./regression.js";

/** Weights are kept in twentieths; what rounds to nothing is left out. */
const unit = 20;

/** The module that holds what was learned. */
export function moduleOf(
  { about, target }: Question,
  { bias, weights }: Learned,
  { possible, likely }: Limits,
): string {
  const rounded = [...weights].map(([feature, weight]) => [feature, Math.round(weight * unit)] as const);
  const of = (prefix: string) =>
    rounded.flatMap(([feature, weight]) =>
      feature.startsWith(prefix) && weight !== 0 ? [[feature.slice(prefix.length), weight] as const] : [],
    );
  const door = target.startsWith("src/signals/") ? "src/signals/leaning/index.js" : "src/signals/index.js";
  return [
    `import { leaningFrom } from "${relative(dirname(target), door)}";`,
    "",
    `// Learned from scripts/learn/texts by \`npm run learn\`: not to be edited.`,
    "",
    `/** ${about} In twentieths of a logit. */`,
    "export const weights = /* @__PURE__ */ leaningFrom({",
    `  bias: ${Math.round(bias * unit)},`,
    `  possible: ${Math.round(possible * unit)},`,
    `  likely: ${Math.round(likely * unit)},`,
    "  kinds: {",
    ...of("kind ").map(([kind, weight]) => `    ${keyOf(kind)}: ${weight},`),
    "  },",
    "  words: {",
    ...wordLines(of("word ")),
    "  },",
    "});",
    "",
  ].join("\n");
}

function keyOf(kind: string): string {
  return /^[a-z]+$/u.test(kind) ? kind : JSON.stringify(kind);
}

/** Words of one weight together, from the lightest to the heaviest. */
function* wordLines(words: readonly (readonly [string, number])[]): Generator<string, void, undefined> {
  const steps = [...new Set(words.map(([, weight]) => weight))].sort((a, b) => a - b);
  for (const weight of steps) {
    const listed = words.flatMap(([word, own]) => (own === weight ? [word] : [])).join(" ");
    const key = weight < 0 ? `"${weight}"` : `${weight}`;
    yield `    ${key}: ${JSON.stringify(listed)},`;
  }
}
