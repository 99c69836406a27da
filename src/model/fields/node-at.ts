import type { Node } from "./nodes.js";
import { table } from "./table.js";

/** The description of the field at a path such as `channel.owner` or `media[].people`; derived facts have none. */
export function nodeAt(path: string): Node | undefined {
  let here: Node | undefined = table;
  for (const step of path.split(".")) {
    const inside: boolean = step.endsWith("[]");
    here = fieldOf(here, inside ? step.slice(0, -2) : step);
    if (inside) here = here?.type === "list" ? here.of : undefined;
  }
  return here;
}

function fieldOf(node: Node | undefined, name: string): Node | undefined {
  return node?.type === "record" && Object.hasOwn(node.fields, name) ? node.fields[name] : undefined;
}
