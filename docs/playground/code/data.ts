import type { Report } from "../../../src/model/index.js";
import { byId } from "./element.js";
import { words } from "./words.js";

/** The reports as JSON, a list where there are several; written when somebody opens the fold. */
export interface DataPart {
  readonly show: (reports: readonly Report[]) => void;
}

export function dataPart(hear: (text: string) => void): DataPart {
  const fold = byId("json", HTMLDetailsElement);
  const field = byId("report", HTMLTextAreaElement);
  let latest: readonly Report[] = [];
  const fill = () => {
    if (fold.open) field.value = JSON.stringify(latest.length === 1 ? latest[0] : latest, null, 2);
  };
  fold.addEventListener("toggle", fill);
  byId("copy", HTMLButtonElement).addEventListener("click", () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(
      () => hear(words.copied),
      () => hear(words.copyYourself),
    );
  });
  return {
    show: (reports) => {
      latest = reports;
      fold.hidden = reports.length === 0;
      fill();
    },
  };
}
