/** Runs of `*`, `_` and `~` that may open or close emphasis. */
export interface Delimiters {
  /** Reads the run at an offset and gives its end. */
  run(at: number): number;
  /** How many runs are open. */
  height(): number;
  /** Forgets the runs that were opened above a height; their signs stay. */
  drop(height: number): void;
}

interface Open {
  readonly char: string;
  readonly start: number;
  /** Signs from here on are used up. */
  end: number;
}

/** Pairs the runs of one paragraph; `leaveOut` is called for the signs of each pair, which are not shown. */
export function trackDelimiters(text: string, leaveOut: (start: number, end: number) => void): Delimiters {
  const stack: Open[] = [];
  /** How many of the open runs have a sign, so that a closing one without a partner costs nothing. */
  const counts = new Map<string, number>();
  const count = (char: string, change: number) => counts.set(char, (counts.get(char) ?? 0) + change);
  const pop = () => {
    const open = stack.pop();
    if (open !== undefined) count(open.char, -1);
  };
  const pair = (char: string, start: number, end: number): number => {
    let at = start;
    while (at < end && (counts.get(char) ?? 0) > 0) {
      while (stack.at(-1)?.char !== char) pop();
      const open = stack.at(-1) as Open;
      const length = Math.min(end - at, open.end - open.start);
      leaveOut(open.end - length, open.end);
      leaveOut(at, at + length);
      at += length;
      open.end -= length;
      if (open.end === open.start) pop();
    }
    return at;
  };
  return {
    run: (at) => {
      const run = runAt(text, at);
      const from = run.closes ? pair(run.char, at, run.end) : at;
      if (run.opens && from < run.end) {
        stack.push({ char: run.char, start: from, end: run.end });
        count(run.char, 1);
      }
      return run.end;
    },
    height: () => stack.length,
    drop: (height) => {
      while (stack.length > height) pop();
    },
  };
}

interface Run {
  readonly char: string;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Whether a run may open or close is told by the characters around it, as CommonMark has it. */
function runAt(text: string, start: number): Run {
  const char = text.charAt(start);
  let end = start;
  while (text.charAt(end) === char) end++;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const left = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before));
  const right = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after));
  if (char !== "_") return { char, end, opens: left, closes: right };
  return { char, end, opens: left && (!right || isMark(before)), closes: right && (!left || isMark(after)) };
}

function isBlank(char: string): boolean {
  return char === "" || char.trim() === "";
}

function isMark(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return code > 32 && !isAlphanumeric(code);
  return (
    (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || code === 0xab || code === 0xbb
  );
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
