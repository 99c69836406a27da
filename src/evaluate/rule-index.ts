import type { Instance, Judgement } from "../detect/index.js";
import { type Path, rowOf } from "../model/index.js";
import { couldHold, instancesIn, instancesOf } from "../rules/index.js";
import { put } from "../scan/index.js";
import type { CompiledRuleset, RuleIndex, RuleInPlay, RulesOfKind } from "./compiled.js";

/** Indexes the rules of all rulesets; `instances` are those that they share. */
export function indexRules(parts: readonly CompiledRuleset[], instances: Iterable<Instance>): RuleIndex {
  const all = parts.flatMap((part) => part.rules.map((rule) => ({ rule, part })));
  const inPlay = all.map((one, place) => ({ ...one, place, asks: instancesOf(one.rule) }));
  const always = [...showing(instances), ...permitting(parts)];
  const kinds = (rowOf("kind")?.values ?? []).map(String);
  return new Map(
    kinds.map((kind) => {
      const rules = inPlay.filter(({ rule }) => couldHold(rule.trigger, kind));
      return [
        kind,
        { ...byWaker(rules), instances: new Set([...always, ...rules.flatMap(({ asks }) => asks)]) },
      ];
    }),
  );
}

/** Detectors whose findings tell what a draft shows, which facts are worked out from. */
function showing(instances: Iterable<Instance>): readonly string[] {
  return [...instances].filter(({ detector }) => detector.content !== undefined).map(({ key }) => key);
}

/** Detectors that permissions ask for. */
function permitting(parts: readonly CompiledRuleset[]): readonly string[] {
  return parts.flatMap(({ permissions }) => permissions.flatMap(({ when }) => instancesIn(when)));
}

function byWaker(rules: readonly RuleInPlay[]): Omit<RulesOfKind, "instances"> {
  const byInstance = new Map<string, RuleInPlay[]>();
  const byPath = new Map<Path, RuleInPlay[]>();
  for (const one of rules) {
    for (const instance of one.rule.wokenBy?.instances ?? []) put(byInstance, instance, one);
    for (const path of one.rule.wokenBy?.paths ?? []) put(byPath, path, one);
  }
  return { byInstance, byPath, others: rules.filter(({ rule }) => rule.wokenBy === undefined) };
}

/** The rules that may have something to say after what was seen and sent, in their order. */
export function awakeRules(
  { byInstance, byPath, others }: RulesOfKind,
  { detections, failed }: Judgement,
  isSent: (path: Path) => boolean,
): readonly RuleInPlay[] {
  const awake = new Set(others);
  const wake = (rules: readonly RuleInPlay[] | undefined) => {
    for (const rule of rules ?? []) awake.add(rule);
  };
  for (const instance of new Set(detections.map((one) => one.instance))) wake(byInstance.get(instance));
  for (const instance of failed) wake(byInstance.get(instance));
  for (const [path, rules] of byPath) if (isSent(path)) wake(rules);
  return [...awake].sort((a, b) => a.place - b.place);
}
