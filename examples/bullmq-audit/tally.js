// Adds up what the workers found, in whatever order they finished: node tally.js > summary.json
import process from "node:process";
import { Queue } from "bullmq";
import { emptySummary, mergeSummaries } from "clearpost/formats";
import { connection, queueName } from "./queue.js";

const batchesAtOnce = 500;
const queue = new Queue(queueName, { connection });
const { completed = 0, ...open } = await queue.getJobCounts();
const left = Object.values(open).reduce((sum, count) => sum + count, 0);
let summary = emptySummary;
for (let from = 0; from < completed; from += batchesAtOnce) {
  const jobs = await queue.getJobs(["completed"], from, from + batchesAtOnce - 1, true);
  summary = jobs.map(({ returnvalue }) => returnvalue).reduce(mergeSummaries, summary);
}
await queue.close();
process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
if (left > 0) {
  console.error(`${left} batches are not done, the summary is of the others`);
  process.exitCode = 1;
}
