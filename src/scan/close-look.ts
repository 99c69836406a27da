import type { DocumentField } from "../text/index.js";
import type { CompiledPattern } from "./compiled.js";
import type { KnownWords } from "./lexicon.js";
import type { PhraseIndex } from "./phrase-index.js";

/** What a close look needs: the field, its words, and the patterns with a shape or an anchor. */
export interface CloseLook {
  readonly field: DocumentField;
  readonly known: KnownWords;
  readonly index: PhraseIndex;
  readonly signs: readonly CompiledPattern[];
}
