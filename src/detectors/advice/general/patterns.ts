import type { Pattern } from "../../../detect/index.js";

const care = "({drug}|{test}|{treatment}|{habit})";
const matter = "({ailment}|{drug}|{test}|{treatment}|{habit}|{body})";

/** What everybody is told about health: what an illness is, how to prevent it, when to be screened. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "topic",
      confidence: "likely",
      phrases: [
        `(signs|symptoms|causes|types|stages|prevention|treatment|treatments|diagnosis|risk factors|warning signs|myths|facts|basics) (of|for|about) <0-3> ${matter}`,
        "(risk of|prevent|preventing|protect against|protect yourself from|screen for|screening for|living with|managing|manage|avoid|lower your risk of|reduce your risk of|vaccine against|research on) <0-3> {ailment}",
        "{ailment} <0-1> (is|are) (a|an|one of|caused by|the|spread|common|contagious|treatable|curable|preventable|linked|more common) <0-4>  (disease|condition|disorder|infection|virus|bacteria|cause|illness|problem|kind|type|people|adults|children|women|men|by|to|in)",
        "{ailment} (affects|happens when|occurs when|is when|strikes|spreads|can be prevented|can be treated)",
      ],
    },
    {
      name: "tips",
      confidence: "likely",
      phrases: [
        `(tips|ways|steps|advice|reminder|reminders|pearl|pearls|guide|guidance|lesson|general tips|rules of thumb) (to|for|on|about|of) <0-6> ${matter}`,
        "(general tips|health tip|health tips|tip of the day|did you know|know the signs|fellows' pearl|teaching pearl|quick reminder|psa)",
        `how to (prevent|treat|manage|spot|recognize|recognise|avoid|lower|reduce|check|use|take|choose) <0-4> ${matter}`,
      ],
    },
    {
      name: "instruction",
      confidence: "likely",
      phrases: [
        `(drink|wear|eat|wash|keep|check|limit|quit|brush|floss|move|sleep|stretch|avoid|don't skip|use|start|mix|hold|store|get|take) <0-4> ${care}`,
        `(if|when) (a|an|your|someone|you|anyone|the|somebody) <0-2> (has|have|had|feels|feel|notices|notice|gets|get|develops|shows|is|are) <0-4> ${matter}`,
        `for <0-3> {ailment} <0-5> (hold|start|give|use|stop|take|consider|avoid|check)`,
        `you should <0-3> (get|ask|talk|have|see|know|keep|check|wear|drink|avoid) <0-6> (${care.slice(1, -1)}|yours|vaccine|doctor|pharmacist)`,
      ],
    },
    {
      name: "screening",
      confidence: "likely",
      phrases: [
        `(adults|women|men|people|everyone|patients|children|parents|anybody|anyone|infants|babies) <0-6> (should|need|needs|can|may|are advised to|must) <0-6> ${matter}`,
        "(flu|covid|rsv|hpv|mmr|shingles|measles|tetanus|pneumonia) (shot|shots|vaccine|vaccines|vaccination|booster|boosters)",
        "(cancer|lung|breast|colon|skin|cholesterol|blood pressure|prostate|diabetes|hearing|vision) (screening|screenings|awareness)",
        "(mammogram|mammograms|colonoscopy|pap smear) <0-3> (at|by|every|starting|from|save|saves|age|can)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
