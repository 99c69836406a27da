import type { Pattern } from "../../../detect/index.js";

export { affiliation as knowledge } from "../../../signals/index.js";

/** Ways to tell of one's job that are more than an affiliation; the words come from the FTC staff's questions and answers on 16 CFR Part 255. */
export const patterns = [
  {
    name: "own-employer",
    confidence: "likely",
    phrases: [
      "my (company|employer|firm|agency|startup)",
      "(company|place) (that)? i work for",
      "(i am|i'm|im) (a|an) <0-2> (employee|staffer|staff member) <0-2> (here|there|of|at|myself)?",
      "(full disclosure|disclosure|disclaimer|transparency|to be transparent|for transparency) <0-4> (i|i'm|we) (work|employee|am an employee|am employed|are employed|staff)",
      "(i'm|i am|im) biased (because|since|as) i work",
      "(employee|staff|insider) (here|speaking)",
    ],
  },
  { name: "hashtag", confidence: "certain", anchor: "hashtag" },
] as const satisfies readonly Pattern[];

/** What a hashtag of one's employer ends with, run together with its name: 2018 slides with FTC staff take `#XYZemployee`. */
export const endings: readonly string[] = ["employee", "employees", "staffer", "teammember"];
