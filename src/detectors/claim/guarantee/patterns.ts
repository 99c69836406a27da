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
        "(within|in|after) <0-1> {number} (days|weeks|months|visits|sessions|treatments) <0-1> guaranteed",
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
        "zero (risk|risks|false alarms|false positives)",
        "(perfectly|completely|totally|absolutely|entirely|100 percent|100) safe and <0-1> (it|they|so|also|always|really)? <0-1> (works|work|heal|heals|cure|cures|help|helps|fix|fixes|relieve|relieves|effective|proven|natural|painless)",
        "(nothing|not a thing) in (it|them|there) <0-1> (that|which)? (can|could|will|would) (hurt|harm|touch)",
        "(zero|no) (complications|scars|scarring|downtime|recurrence|failures|pain) <0-2> (zero|no|promise|guaranteed|ever|period|at all)",
      ],
      source: "15 U.S.C. 45",
    },
    {
      name: "always-works",
      confidence: "likely",
      phrases: [
        "(works|succeeds) (every time|for everyone|for everybody|without fail|in every case)",
        "{number} (percent)? success rate",
        "(works|succeeds|succeed|work) (for|on|in) (every|each|all) (single)? (patient|patients|person|case|body|woman|man|child)",
        `${undergone} <0-1> (never|always) (fails|fail|works|work|succeeds)`,
        "(lasik|botox|implants|ivf|fillers|our method|our program|our team) <0-1> (never|always) (fails|fail|works|work|succeeds)",
        "(or)? your money back",
        "(catches|detects|finds|spots|cures|stops|prevents) (every|all|each) <0-1> (cancer|cancers|tumor|tumors|stroke|strokes|case|infection|infections)",
        "100 (percent)? (safe|painless|effective|successful|natural and safe|risk free|reliable|cure rate)",
        "(no|zero|absolutely no) (way|chance) <0-4> (go wrong|fail|goes wrong|fails|backfire|hurt you)",
        `${outcome} (is|are) <0-1> (assured|certain|a sure thing|foolproof|promised)`,
        "(can't|cannot|won't|will not|doesn't|never) (fail|go wrong|disappoint)",
        "nothing to lose",
        "(for good|forever|permanently|overnight|painless|pain free|safe|success) <0-1> guaranteed",
        "(we|i) <0-1> (promise|guarantee|swear) <0-1> (you)? <0-1> (you'll|you will|you won't|your) <0-2> (be|walk|feel|see|have|sleep|lose|never|pain|need)",
        "you (will|are going to) <0-1> (definitely|certainly|absolutely) <0-1> (recover|walk|heal|conceive|get pregnant|be cured|be pain free|lose weight)",
        "{number} (percent)? effective",
      ],
      source: "15 U.S.C. 45",
    },
  ] as const satisfies readonly Pattern[])();
