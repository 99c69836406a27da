import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Asks readers not to post personal medical information here; a rule for staff about patients is none. */
export const disclaimerNoPersonalMedicalInfo = /* @__PURE__ */ defineDetector({
  id: "disclaimer/no-personal-medical-info",
  title: "No personal medical information, please",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const { asked, quoted } = view.read(sense);
  const requests = judgeMatches({
    ...view,
    matches: view.matches.filter(({ pattern }) => pattern !== "staff"),
  });
  return requests.filter(
    ({ start }) => !asked(wordAt(view.field, start)) && !quoted(start) && !isForStaff(view, start),
  );
}

function isForStaff(view: View, start: number): boolean {
  const sentence = view.matches.find((match) => match.start === start && match.pattern !== "staff")?.sentence;
  return view.matches.some(({ pattern, sentence: other }) => pattern === "staff" && other === sentence);
}
