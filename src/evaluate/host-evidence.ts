import type { Judgement, Located } from "../detect/index.js";
import type { CheckedSubject } from "../model/index.js";
import { type Document, type DocumentField, sentenceOf } from "../text/index.js";
import { wordAt } from "../scan/index.js";

/** Adds what the host's own recogniser saw; it never takes anything away. */
export function withHostEvidence(judgement: Judgement, subject: CheckedSubject, document: Document, instances: readonly { readonly key: string; readonly detector: { readonly id: string } }[]): Judgement {
  const seen = (subject.evidence ?? []).flatMap((one) => {
    const field = document.fields.find(({ path }) => path === one.field);
    if (field === undefined) return [];
    return instances.filter(({ detector }) => detector.id === one.detector).flatMap(({ key }) => locate(one, field, key));
  });
  return seen.length === 0 ? judgement : { ...judgement, detections: [...judgement.detections, ...seen] };
}

type Evidence = NonNullable<CheckedSubject["evidence"]>[number];

function locate(evidence: Evidence, field: DocumentField, instance: string): readonly Located[] {
  const start = Math.min(Number(evidence.start), field.text.length);
  const end = Math.min(Number(evidence.end), field.text.length);
  if (!(start < end)) return [];
  const firstWord = Math.min(wordAt(field, start), Math.max(0, field.words.length - 1));
  const sentence = sentenceOf(field.sentences, firstWord);
  const { path, row, part, sentences } = field;
  const confidence = evidence.confidence ?? "likely";
  return [{ detector: String(evidence.detector), field: path, start, end, confidence, pattern: "host", cues: [], instance, row, part, firstWord, endWord: Math.max(firstWord + 1, wordAt(field, end)), sentence, paragraph: sentences[sentence]?.paragraph ?? 0 }];
}
