import type { Institution, Subject } from "clearpost";
import type { Instance, Located } from "../../src/detect/index.js";
import { codePointsOf } from "./offsets.js";
import type { Looker, Offsets, SeenDetection } from "./shape.js";

/** How a case names each detector instance: its detector, and what a rule gave to its parameters. */
export type Lookers = ReadonlyMap<string, Looker>;

export function lookersOf(instances: readonly Instance[], institution: Institution): Lookers {
  return new Map(instances.map((instance) => [instance.key, lookerOf(instance, institution)]));
}

/** What the institution fills in is the same for a whole file, and is not written out. */
function lookerOf({ detector, params }: Instance, institution: Institution): Looker {
  const given = Object.entries(params).filter(([name, values]) => !isUsual(name, values, institution));
  return { detector: detector.id, ...(given.length === 0 ? {} : { with: Object.fromEntries(given) }) };
}

function isUsual(name: string, values: readonly unknown[], institution: Institution): boolean {
  const own: unknown = Reflect.get(institution, name);
  const usual = Array.isArray(own) ? [...new Set(own)].sort() : [];
  return JSON.stringify(values) === JSON.stringify(usual);
}

export function seenDetection(one: Located, subject: Subject, lookers: Lookers): SeenDetection {
  const { field, start, end, confidence, pattern, cues, content, sentence, paragraph } = one;
  return {
    ...lookerNamed(one.instance, lookers),
    ...(field === "text" ? {} : { field }),
    utf16: [start, end],
    ...inCodePoints(subject, field, [start, end]),
    ...(confidence === "certain" ? {} : { confidence }),
    pattern,
    ...(cues.length === 0 ? {} : { cues }),
    ...(content.length === 0 ? {} : { shows: content }),
    ...(sentence === 0 ? {} : { sentence }),
    ...(paragraph === 0 ? {} : { paragraph }),
    words: [one.firstWord, one.endWord],
  };
}

function inCodePoints(subject: Subject, field: string, utf16: Offsets): Pick<SeenDetection, "codePoints"> {
  const codePoints = codePointsOf(subject, field, utf16);
  return codePoints.every((offset, index) => offset === utf16[index]) ? {} : { codePoints };
}

export function lookerNamed(key: string, lookers: Lookers): Looker {
  const looker = lookers.get(key);
  if (looker === undefined) throw new Error(`no detector instance \`${key}\``);
  return looker;
}
