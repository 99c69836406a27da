import type { Pattern } from "../../../detect/index.js";

const outlet =
  "(times|post|herald|tribune|gazette|ledger|chronicle|journal|news|press|daily|weekly|magazine|newspaper|paper|radio|tv|channel|podcast|newsroom|station|network|outlet|courier|observer|globe|star|sun|independent)";
const journalist =
  "(reporter|journalist|correspondent|news producer|columnist|news editor|freelance writer|staff writer|investigative producer)";

/** How journalists introduce themselves and what they ask for. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "introduces",
      confidence: "likely",
      phrases: [
        `(i am|i'm|my name is|this is) <0-5> ${journalist}`,
        `(i write|i report|writing|reporting|calling|i work|i'm) (for|with|from|at) the <0-4> ${outlet}`,
        `${journalist} <0-2> (with|for|from|at) <0-4> ${outlet}`,
        `(here|speaking|calling) from <0-4> ${outlet}`,
      ],
    },
    {
      name: "asks",
      confidence: "likely",
      phrases: [
        "(for|on) (a|the|our|my) (story|article|segment|piece|report|broadcast|feature) (i'm|i am|we're|we are|about|on|that|for|running|airing|this)",
        "(comment|statement|quote|interview|soundbite) <0-3> for <0-3> (story|article|segment|piece|report|feature|broadcast|readers|viewers)",
        "(on|my|our|a|the) deadline (is|for|today|tonight|tomorrow|at|of)",
        "(request|requesting|looking for|seeking|would like|could you give) <0-3> (comment|statement|interview) (from|on|about)",
        "(on|off) the record",
        "(can|could|will|would) you (confirm|comment|go on camera|go on record)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
