import type { Pattern } from "../../../detect/index.js";

const deal = "(contract|deal|purchase|acquisition|merger|vendor|bid|tender|partnership|lease|agreement)";
const leaders = "(leadership|management|the board|the ceo|the cfo|executives|administration|the c suite)";

/** Deals, documents and plans that are seldom public when somebody posts them. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "deal",
      confidence: "likely",
      phrases: [
        "(vendor|vendors|supplier|bid|bids|tender) <0-8> (came in|coming in|quoted|priced|offered|undercut|at|for) <0-2> {number}",
        "(contract|deal|purchase|bid|tender) (value|price|worth|amount) <0-3> {number}",
        `${leaders} <0-3> (picked|chose|selected|signed|decided|approved|plans|is planning|are planning|wants) <0-5> ${deal}`,
        "(secret|quiet|pending|upcoming|confidential|planned) <0-1> (merger|acquisition|takeover|sale|buyout|layoffs|closure|closures|reorganization|restructuring)",
        "(merger|acquisition|takeover|buyout) (talks|negotiations|plans|papers)",
        "(we are|we're|hospital is|system is|they are|they're) (about to|going to|planning to|quietly) <0-2> (buy|acquire|sell|merge|close|shut)",
        "{number} (million|billion) (dollar|dollars)? (contract|deal|bid|acquisition|buyout)",
        "(we|they|the hospital) (are|is|will be) (acquiring|merging with|in talks with|in talks to)",
        "(we're|they're|we are|they are) (buying|acquiring|selling|swallowing|taking over|merging with) <0-1> {capital} <0-2> (hospital|center|centre|clinic|clinics|health|medical|practice|network)",
      ],
    },
    {
      name: "document",
      confidence: "likely",
      phrases: [
        "(the|our|this|here's the|here is the) <0-2> (layoff|severance|termination|salary|budget|pricing|vendor|bonus) (list|spreadsheet|sheet|memo|file|plan|numbers)",
        "(internal|unpublished|preliminary|proprietary) <0-1> (data|results|figures|numbers|roadmap|source code|algorithm|protocol|protocols|memo|slides|emails|minutes)",
        "(trade secret|trade secrets|patent application|source code|proprietary information)",
        "(minutes|slides|notes) (of|from) (the)? (board|executive|leadership|closed) <0-1> (meeting|session|retreat)",
        "list of (layoffs|people being laid off|positions being cut|terminations)",
        "proprietary (algorithms|software|design|formula|process|model|dataset|technology|method)",
      ],
    },
    // A gift is made known with thanks.
    {
      name: "gift",
      context: true,
      confidence: "certain",
      phrases: [
        "(gift|donation|bequest|pledge|endowment) (built|builds|will build|funds|funded|made|makes|paid|supports|supported|helps|helped|of|from)",
        "(their|her|his|generous|million|dollar|a) <0-2> (gift|donation|bequest|endowment)",
        "(cut|cutting) the ribbon",
        "ribbon is cut",
      ],
    },
  ] as const satisfies readonly Pattern[])();
