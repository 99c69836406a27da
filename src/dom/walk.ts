import { shownForTag } from "../text/index.js";
import type { Look } from "./look.js";
import {
  type DomElement,
  type DomNode,
  isElement,
  isField,
  isText,
  shownChildren,
  writtenIn,
} from "./node.js";

/** What is met on the way through a page, in the order of its text. */
export type Step =
  | { readonly kind: "text"; readonly node: DomNode; readonly text: string; readonly keepsBlanks: boolean }
  /** A tag that parts texts, and has no place of its own. */
  | { readonly kind: "tag"; readonly name: string; readonly closing: boolean }
  /** A line break. */
  | { readonly kind: "break"; readonly node: DomNode }
  /** A picture or the like. */
  | { readonly kind: "atom"; readonly node: DomNode };

type Task =
  | { readonly node: DomNode; readonly within: Look }
  | { readonly step: Extract<Step, { readonly kind: "tag" }> };

/** Goes through what is shown in a node; without recursion, so that no depth of nesting is too deep. */
export function walk(root: DomNode, lookOf: (element: DomElement) => Look): readonly Step[] {
  if (isElement(root) && isField(root)) return textSteps(root, fieldLook);
  const steps: Step[] = [];
  const tasks: Task[] = tasksIn(root, isElement(root) ? lookOf(root) : plainLook);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if ("step" in task) steps.push(task.step);
    else if (isText(task.node)) steps.push(...textSteps(task.node, task.within));
    else if (isElement(task.node)) tasks.push(...enter(task.node, lookOf(task.node), steps));
  }
  return steps;
}

const plainLook: Look = { sight: "shown", name: "", keepsBlanks: false };
const fieldLook: Look = { sight: "shown", name: "", keepsBlanks: true };

/** The content of a node, last first, so that the first is taken first. */
function tasksIn(node: DomNode, within: Look): Task[] {
  return Array.from(shownChildren(node), (child) => ({ node: child, within })).reverse();
}

/** Notes what stands for the element itself and gives what is to be done for its content, last first. */
function enter(element: DomElement, look: Look, steps: Step[]): readonly Task[] {
  const { sight, name } = look;
  if (sight === "hidden") return [];
  const thing = thingAt(element, look);
  if (thing === undefined) {
    steps.push({ kind: "tag", name, closing: false });
    return [{ step: { kind: "tag", name, closing: true } }, ...tasksIn(element, look)];
  }
  if (sight !== "muted") steps.push(thing);
  // As in a source, where what a textarea holds stands between its tags and the value of an input does not.
  if (name === "textarea") steps.push(...textSteps(element, look));
  return sight === "atom" || isField(element) ? [] : tasksIn(element, look);
}

/** The line break or picture that an element is. */
function thingAt(node: DomElement, { sight, name }: Look): Step | undefined {
  if (sight === "atom") return { kind: "atom", node };
  const text = shownForTag({ name, closing: false });
  if (text === "\n") return { kind: "break", node };
  return text === "\uFFFC" ? { kind: "atom", node } : undefined;
}

/** What is written in a node, unless it is not seen. */
function textSteps(node: DomNode, { sight, keepsBlanks }: Look): readonly Step[] {
  const text = writtenIn(node);
  const isSeen = text !== undefined && text !== "" && sight !== "muted";
  return isSeen ? [{ kind: "text", node, text, keepsBlanks }] : [];
}
