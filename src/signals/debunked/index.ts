import { defineSignal, type View } from "../../detect/index.js";
import { sentenceOf } from "../../text/index.js";
import { patterns } from "./patterns.js";

/** Whether the sentence of a word tells of a claim in order to warn of it. */
export type Debunked = (word: number) => boolean;

/** The shared judgement of claims that are named to be exposed: "whoever promises that is selling you something". */
export const debunked = /* @__PURE__ */ defineSignal<Debunked>({ id: "debunked", patterns, derive });

function derive({ field, matches }: View): Debunked {
  const sentencesWith = (name: string) =>
    new Set(matches.filter(({ pattern }) => pattern === name).map(({ sentence }) => sentence));
  const others = sentencesWith("others");
  const verdicts = sentencesWith("verdict");
  const warnings = sentencesWith("warning");
  return (word) => {
    const at = sentenceOf(field.sentences, word);
    const judged = verdicts.has(at) || verdicts.has(at + 1);
    return warnings.has(at) || (others.has(at) && judged);
  };
}
