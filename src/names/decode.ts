/** Reads a list that was coded name by name: how many letters the name shares with the one before, then the rest; `0ada3m` is "ada adam". */
export function decodeNames(code: string): readonly string[] {
  const names: string[] = [];
  let name = "";
  for (let at = 0; at < code.length; ) {
    const end = nextDigit(code, at + 1);
    name = name.slice(0, Number(code.charAt(at))) + code.slice(at + 1, end);
    names.push(name);
    at = end;
  }
  return names;
}

function nextDigit(code: string, from: number): number {
  let at = from;
  while (at < code.length && (code.charAt(at) < "0" || code.charAt(at) > "9")) at++;
  return at;
}
