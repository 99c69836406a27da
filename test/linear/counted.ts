/** A method of a built-in prototype, as a test may replace it for a while. */
type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

/** Calls of these methods during some work; the ones of the engine stand again afterwards. */
export function callsDuring(owner: object, names: readonly string[], work: () => void): number {
  let calls = 0;
  const before = names.map((name) => [name, Reflect.get(owner, name) as Method] as const); // only methods are named
  for (const [name, method] of before)
    replace(owner, name, function (this: unknown, ...given) {
      calls++;
      return Reflect.apply(method, this, given);
    });
  try {
    work();
  } finally {
    for (const [name, method] of before) replace(owner, name, method);
  }
  return calls;
}

function replace(owner: object, name: string, method: Method): void {
  Object.defineProperty(owner, name, { value: method, writable: true, configurable: true });
}
