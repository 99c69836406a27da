import type { Pattern } from "../../../detect/index.js";

const sign = "(logo|logos|crest|seal|trademark|trademarks|letterhead|wordmark|brand mark)";

/** Words for the institution's marks, and who they belong to. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "own",
      confidence: "likely",
      phrases: [
        `(our|the) (hospital|hospital's|clinic|clinic's|company|employer|institution|university|school|official) <0-1> ${sign}`,
        `({names}|{aliases}) <0-1> ${sign}`,
        `our ${sign}`,
        `${sign} of (the)? (hospital|clinic|institution|{names}|{aliases})`,
      ],
    },
  ] as const satisfies readonly Pattern[])();
