import ts from "typescript";

/** A regular expression as it stands in a source. */
export interface RegexLiteral {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** What one source says about regular expressions. */
export interface RegexUse {
  readonly literals: readonly RegexLiteral[];
  /** Places that make one at run time, which nobody can prove beforehand. */
  readonly made: readonly string[];
  /** Places that ask one that remembers where it stopped: the next answer depends on the last. */
  readonly remembering: readonly string[];
}

/** Reads the regular expressions of one TypeScript source. */
export function regexesOf(path: string, text: string): RegexUse {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes = nodesOf(file);
  const placeOf = (node: ts.Node) =>
    `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const remembered = new Set(nodes.flatMap(nameOfRemembering));
  return {
    literals: nodes
      .filter(ts.isRegularExpressionLiteral)
      .map((node) => ({ place: placeOf(node), ...partsOf(node) })),
    made: nodes.filter(makesRegex).map(placeOf),
    remembering: nodes.filter((node) => asksRemembering(node, remembered)).map(placeOf),
  };
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [node];
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

function partsOf({ text }: ts.RegularExpressionLiteral): Pick<RegexLiteral, "source" | "flags"> {
  const end = text.lastIndexOf("/");
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

function makesRegex(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
}

/** The name of a variable whose regular expression has the flag `g`; a sticky one is told where to look each time. */
function nameOfRemembering(node: ts.Node): readonly string[] {
  const { initializer, name } = ts.isVariableDeclaration(node) ? node : {};
  const remembers =
    initializer !== undefined && ts.isRegularExpressionLiteral(initializer) && remembersPlace(initializer);
  return remembers && name !== undefined ? [name.getText()] : [];
}

function remembersPlace(node: ts.RegularExpressionLiteral): boolean {
  return partsOf(node).flags.includes("g");
}

function asksRemembering(node: ts.Node, remembered: ReadonlySet<string>): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: asked, name } = node.expression;
  if (name.text !== "test" && name.text !== "exec") return false;
  return ts.isRegularExpressionLiteral(asked) ? remembersPlace(asked) : remembered.has(asked.getText());
}
