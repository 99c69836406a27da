import { type Profiler, Session } from "node:inspector";

/** A piece of a script that ran so many times; pieces inside it that ran as often are none of their own. */
interface Block {
  readonly script: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const session = new Session();

export function startCounting(): void {
  session.connect();
  ask("Profiler.enable");
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
}

export function stopCounting(): void {
  session.disconnect();
}

/**
 * Counts the blocks of code that V8 runs during some work: a figure of the program and its input alone, the same on
 * a busy machine. What happens inside regular expressions and built-in methods is not counted.
 */
function blocksDuring(work: () => unknown): readonly Block[] {
  ask("Profiler.takePreciseCoverage");
  work();
  const { result } = ask("Profiler.takePreciseCoverage") as Profiler.TakePreciseCoverageReturnType;
  return result.flatMap(({ url, functions }) =>
    functions.flatMap(({ functionName: name, ranges }) =>
      ranges.map(({ startOffset: start, endOffset: end, count }) => ({
        script: url,
        name,
        start,
        end,
        count,
      })),
    ),
  );
}

/** A session within the thread answers before `post` returns. */
function ask(method: string, given: object = {}): unknown {
  let answer: unknown;
  session.post(method, given, (error, result: unknown) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}

export interface Sizes {
  readonly small: number;
  readonly large: number;
}

/** A block that runs less often than this for each character, or not at all on the smaller text, tells nothing of growth. */
const often = 4;

/** Exponents of the growth of some work with its text: of all its blocks together, and of the one that grows fastest. */
export function growthOfBlocks(work: (characters: number) => unknown, { small, large }: Sizes) {
  const [fewer, more] = [blocksDuring(() => work(small)), blocksDuring(() => work(large))];
  const exponent = (from: number, to: number) => Math.log(to / from) / Math.log(large / small);
  const fastest = more
    .filter(({ count }) => count > often * large)
    .map((block) => ({ block, before: countOf(fewer, block) }))
    .filter(({ before }) => before > 0)
    .map(({ block, before }) => ({ ...block, exponent: exponent(before, block.count) }))
    .reduce((a, b) => (a.exponent < b.exponent ? b : a), none);
  return { whole: exponent(sumOf(fewer), sumOf(more)), fastest };
}

const none = { script: "", name: "", start: 0, end: 0, count: 0, exponent: 0 };

/** How often the innermost block around this one ran. */
function countOf(blocks: readonly Block[], { script, start, end }: Block): number {
  const around = blocks.filter((one) => one.script === script && one.start <= start && end <= one.end);
  return around.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a), {
    ...none,
    end: Number.MAX_VALUE,
  }).count;
}

function sumOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { count }) => sum + count, 0);
}
