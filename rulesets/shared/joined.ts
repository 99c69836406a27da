import type { RuleExamples } from "clearpost/testing";

/** Plain examples with those at the edges beside them, rule by rule. */
export function joined(
  plain: readonly RuleExamples[],
  edges: readonly RuleExamples[],
): readonly RuleExamples[] {
  const beside = new Map(edges.map((edge) => [edge.rule, edge]));
  return plain.map((one) => {
    const edge = beside.get(one.rule);
    return edge === undefined ? one : withEdge(one, edge);
  });
}

function withEdge(one: RuleExamples, edge: RuleExamples): RuleExamples {
  const undetermined = [...(one.undetermined ?? []), ...(edge.undetermined ?? [])];
  return {
    ...one,
    violates: [...one.violates, ...edge.violates],
    passes: [...one.passes, ...edge.passes],
    ...(undetermined.length === 0 ? {} : { undetermined }),
  };
}
