// Cuts a file of posts, one JSON subject a line, into batches: node producer.js POSTS.ndjson
import { createReadStream } from "node:fs";
import process from "node:process";
import { Queue } from "bullmq";
import { connection, contentHash, queueName } from "./queue.js";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node producer.js POSTS.ndjson");

const postsInBatch = 300;
const newline = 0x0a;
const queue = new Queue(queueName, { connection });

/** Only the place of a batch goes to Redis, never a text; the workers read the same file. */
async function add(start, bytes) {
  const hash = contentHash(bytes);
  await queue.add("batch", { file, start, length: bytes.length, hash }, { jobId: hash, attempts: 5 });
}

let rest = Buffer.alloc(0);
let start = 0;
let batches = 0;
for await (const piece of createReadStream(file)) {
  rest = Buffer.concat([rest, piece]);
  for (let end = endOfBatch(rest); end !== -1; end = endOfBatch(rest)) {
    await add(start, rest.subarray(0, end));
    rest = rest.subarray(end);
    start += end;
    batches += 1;
  }
}
if (rest.length > 0) {
  await add(start, rest);
  batches += 1;
}
console.log(`${batches} batches`);
await queue.close();

/** Where a whole batch ends, or -1 when it is not there yet. */
function endOfBatch(bytes) {
  let end = -1;
  for (let lines = 0; lines < postsInBatch; lines += 1) {
    end = bytes.indexOf(newline, end + 1);
    if (end === -1) return -1;
  }
  return end + 1;
}
