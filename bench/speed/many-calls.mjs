// Tells the bytes that all rulesets take, and the bytes that many calls leave behind. Run with --expose-gc; the argument is the number of calls.
const calls = Number(process.argv[2]);
const ids = process.argv.slice(3);
const door = new URL("../../dist/", import.meta.url);

const empty = used();
const { compile, evaluate } = await import(new URL("index.js", door).href);
const rulesets = await Promise.all(
  ids.map(async (id) => (await import(new URL(`rulesets/${id}/index.js`, door).href)).ruleset),
);
const compiled = compile(rulesets);
const held = used() - empty;

repeat(calls / 10);
const before = used();
repeat(calls);
console.log(JSON.stringify({ held, grown: used() - before }));

/** @param {number} times */
function repeat(times) {
  for (let call = 0; call < times; call++)
    evaluate({ kind: "post", text: `Soup number ${call} is served at noon.` }, compiled);
}

/** Bytes in use, after everything that can be thrown away has been. */
function used() {
  for (let time = 0; time < 4; time++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
