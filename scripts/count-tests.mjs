import { readFileSync } from "node:fs";

// Prints `passed failed` of a run. A run that crashed, or that found no test, is at least one failure.
const [, , file = "", status = "1"] = process.argv;

/** @returns {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number }} */
function read() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  }
}

const { numPassedTests, numFailedTests } = read();
const broken = status !== "0" || numPassedTests === 0 ? 1 : 0;
console.log(numPassedTests, Math.max(numFailedTests, broken));
