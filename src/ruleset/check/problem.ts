import { didYouMean, type Problem } from "../../model/index.js";

/** A problem without the ruleset's name, which is the same for all of them. */
export type Wrong = Omit<Problem, "ruleset">;

/** `did you mean …?`, when one of the candidates was probably meant. */
export function hintFor(word: string, candidates: readonly string[]): string | undefined {
  const near = didYouMean(word, candidates);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

export function unknownName(
  code: string,
  path: string,
  name: { what: string; word: string; candidates: readonly string[] },
): Wrong {
  const { what, word, candidates } = name;
  return { code, path, message: `unknown ${what} \`${word}\``, hint: hintFor(word, candidates) };
}
