import { contentWords, decisionSentences, decisionWords } from "../../../src/formats/index.js";
import type { Report } from "../../../src/model/index.js";
import { cardBlock, type Desk } from "./cards.js";
import { element } from "./element.js";
import type { Judged } from "./messages.js";
import { heading, sentence, signs, words } from "./words.js";

/** The answer in two words and one sentence, before anything else. */
export function decisionBlock(title: string, { decision }: Report): HTMLElement {
  return panel(decision, signs[decision], {
    title,
    main: heading(decisionWords[decision]),
    more: sentence(decisionSentences[decision]),
  });
}

/** The same place when there is no decision: nothing written yet, at work, or failed. */
export function plainBlock(main: string, more: string): HTMLElement {
  return panel("none", "…", { main, more });
}

interface Said {
  readonly title?: string;
  readonly main: string;
  readonly more: string;
}

function panel(kind: string, sign: string, { title, main, more }: Said): HTMLElement {
  return element(
    "section",
    { class: `decision ${kind}`, attributes: { "data-decision": kind } },
    title === undefined ? undefined : element("h2", { class: "policy", text: title }),
    element(
      "p",
      { class: "verdict", key: "verdict", attributes: { tabindex: "-1" } },
      element("span", { class: "sign", text: sign, attributes: { "aria-hidden": "true" } }),
      element("span", { text: main }),
    ),
    element("p", { text: more }),
  );
}

/** All the rest of one result: cards, what was looked at, and that nobody approved the ruleset. */
export function resultBlock(
  title: string,
  { report, cards }: Judged,
  place: number,
  desk: Desk,
): HTMLElement {
  const list = cards.map((card, at) => cardBlock(card, `card ${place} ${at}`, desk));
  const body =
    list.length === 0
      ? element("p", { class: "quiet", text: words.noPoints })
      : element("ol", { class: "plain" }, ...list);
  return element(
    "section",
    { class: "result" },
    element("h2", { class: "result-title", text: title }),
    body,
    lookedAt(report),
    assumed(report),
    element("p", { class: "quiet", text: words.unofficial }),
  );
}

function lookedAt({ checked, notChecked }: Report): HTMLElement {
  const looked = `${words.looked}: ${checked.map((one) => contentWords[one]).join(", ")}.`;
  const not = notChecked.map(({ what, why }) => `${contentWords[what]} (${why})`).join(", ");
  return element("p", {
    class: "quiet",
    text: not === "" ? looked : `${looked} ${words.notLooked}: ${not}.`,
  });
}

/** Only what decided: the rest of what a surface declares changes nothing here. */
function assumed(report: Report): HTMLElement | undefined {
  const decisive = report.assumed.filter((one) => one.decisive && one.path !== "kind");
  if (decisive.length === 0) return undefined;
  const said = decisive.map(({ path, value }) => `${path} = ${String(value)}`).join(", ");
  return element("p", { class: "quiet", text: `${words.assumed}: ${said}.` });
}
