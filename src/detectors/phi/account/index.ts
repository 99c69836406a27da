import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { type Match, validators } from "../../../scan/index.js";
import { codes, isAlone, isAmount, labelledCode, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { isWallet } from "./wallet.js";

/** Payment cards, IBANs, wallets, routing numbers and labelled accounts, bills and claims. */
export const phiAccount = /* @__PURE__ */ defineDetector({
  id: "phi/account",
  title: "Account number",
  looksInto: "everything",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 5;

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return withoutOverlaps(view.matches.flatMap((match) => see(view, match)));
}

function see(view: View, match: Match): readonly Sighting[] {
  switch (match.pattern) {
    case "card":
      return match.valid && !isOther(view, match) ? [sightingOf(match)] : [];
    case "card-label":
      return isOther(view, match) ? [] : [sightingOf(match, { pattern: "card", cues: ["labelled"] })];
    case "iban":
      return ibanOf(view, match);
    case "wallet":
      return isWallet(view.field.text.slice(match.start, match.end)) ? [sightingOf(match)] : [];
    case "routing":
      return [sightingOf(match)];
    case "routing-alone":
      return match.valid && isAlone(view, match)
        ? [sightingOf(match, { pattern: "routing", cues: ["alone"] })]
        : [];
    case "labelled":
      return accountOf(view, match);
    default:
      return [];
  }
}

function isOther(view: View, match: Match): boolean {
  return (
    view.near.before(["other-number"], match, 2) !== undefined ||
    view.near
      .overlapping(["iban"], { start: match.start, end: match.start + 1 })
      .some(({ start }) => start < match.start)
  );
}

/** The shape may take in the words that follow, so it is cut back to where the check agrees. */
function ibanOf(view: View, match: Match): readonly Sighting[] {
  const { text } = view.field;
  for (let end = match.end; end > match.start + 14; end--) {
    const next = text.charAt(end);
    if (isAlphanumeric(next) && isAlphanumeric(text.charAt(end - 1))) continue;
    if (hasDigit(text.slice(end, match.end))) break;
    if (isAlphanumeric(text.charAt(end - 1)) && validators.mod97(text.slice(match.start, end)))
      return [sightingOf(match, { end })];
  }
  return view.near.before(["iban-label"], match, 2) === undefined
    ? []
    : [sightingOf(match, { confidence: "likely", cues: ["check-failed"] })];
}

function hasDigit(text: string): boolean {
  for (const char of text) if (char >= "0" && char <= "9") return true;
  return false;
}

function accountOf(view: View, label: Match): readonly Sighting[] {
  const code = labelledCode(view, label);
  if (code === undefined || code.digits < leastDigits || isOther(view, label) || isAmount(view, code))
    return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}

function isAlphanumeric(char: string): boolean {
  return (char >= "0" && char <= "9") || (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");
}
