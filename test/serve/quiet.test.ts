import { Agent } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { ask, start } from "./world.js";

const canaries = 10_000;
const shape =
  /^(?:GET|POST|PUT) (?:\/evaluate|\/evaluate\/batch|\/health|-) (?:200|400|401|404|405|413|415|421) [\d.]+ ms$/;

/** Every way in which a word can be sent, and the status that it gets. */
function messageWith(word: string, index: number) {
  const subject = { kind: "post", text: `Saw ${word}, canary77, today` };
  const ways = [
    ["/evaluate", { body: { subject } }, 200],
    ["/evaluate", { body: { subject, options: { fixes: true, offsets: "code-points" } } }, 200],
    ["/evaluate/batch", { body: [{ subject }, { subject: { [word]: word } }] }, 200],
    ["/evaluate", { body: `{"subject": "${word}` }, 400],
    ["/evaluate", { body: { subject: { kind: word, [word]: { [word]: word } } } }, 400],
    ["/evaluate", { body: { subject, ruleset: word, host: word, options: { [word]: word } } }, 400],
    ["/evaluate", { body: word.repeat(300) }, 413],
    ["/evaluate", { body: word, headers: { "content-type": `text/${word}` } }, 415],
    [`/${word}?${word}=${word}`, { headers: { [word]: word, authorization: word, cookie: word } }, 404],
    ["/health", { headers: { host: `${word}.example` } }, 421],
    ["/health", { method: "PUT", body: word }, 405],
  ] as const;
  return ways[index % ways.length] ?? ways[0];
}

test(`of ${canaries} invented words none is in a log or an answer`, async () => {
  const { place, log } = await start({ bodyLimit: 2_000 });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  onTestFinished(() => agent.destroy());
  const words = Array.from({ length: canaries }, (_, index) => `zq${index.toString(26).padStart(5, "w")}xv`);
  const leaks: string[] = [];
  const odd: string[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < canaries; index = next++) {
      const word = words[index] ?? "";
      const [path, sent, status] = messageWith(word, index);
      const reply = await ask(place, path, { ...sent, agent });
      if (reply.text.includes(word)) leaks.push(`${path} ${reply.text}`);
      if (reply.status !== status) odd.push(`${index}: ${reply.status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const written = log.join("\n");
  expect({ leaks, odd }).toEqual({ leaks: [], odd: [] });
  expect(words.filter((word) => written.includes(word))).toEqual([]);
  expect(log.filter((line) => !shape.test(line))).toEqual([]);
  expect(log).toHaveLength(canaries);
}, 400_000);
