import type { Pattern } from "../../../detect/index.js";

const outcome =
  "(result|results|outcome|outcomes|recovery|relief|cure|success|weight loss|pregnancy|remission|healing|improvement)";
const undergone =
  "(treatment|procedure|surgery|operation|vaccine|drug|medicine|therapy|pill|injection|scan|test)";

/** Results and safety that are guaranteed. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "guaranteed",
      confidence: "likely",
      phrases: [
        `guaranteed <0-1> ${outcome}`,
        `(we|i) guarantee <0-3> ${outcome}`,
        `${outcome} <0-2> guaranteed`,
        `guarantees <0-2> ${outcome}`,
      ],
      source: "15 U.S.C. 45",
    },
    {
      name: "no-risk",
      confidence: "likely",
      phrases: [
        "(no|zero|without) side effects",
        `(risk free|completely safe|perfectly safe|totally safe|absolutely safe|{number} percent safe|100 safe) <0-2> ${undergone}`,
        `${undergone} <0-3> (is|are) <0-1> (risk free|completely safe|perfectly safe|totally safe|100 safe|without any risk)`,
        "(zero|no) risk of complications",
      ],
      source: "15 U.S.C. 45",
    },
    {
      name: "always-works",
      confidence: "likely",
      phrases: [
        "(works|succeeds) (every time|for everyone|for everybody|without fail|in every case)",
        "{number} (percent)? success rate",
        "{number} (percent)? effective",
      ],
      source: "15 U.S.C. 45",
    },
  ] as const satisfies readonly Pattern[])();
