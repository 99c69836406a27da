import type { Pattern } from "../../../detect/index.js";

const change =
  "(cuts|cut|reduces|reduced|lowers|lowered|raises|raised|increases|increased|halves|doubles|doubled|improves|improved|prevents|prevented|saves|saved|slashes|slashed|drops|dropped|shrinks|shrank|boosts|boosted)";
const measure =
  "(death|deaths|mortality|risk|survival|complications|infections|readmissions|recovery|symptoms|pain|relapse|recurrence|errors|falls|attacks|seizures|relapses|hospitalizations|strokes)";

const treated =
  "(patients|people|women|men|children|kids|babies|mothers|moms|adults|families|those|everyone|cases|knees|hips|transplants|surgeries|operations|procedures)";
const better =
  "(recover|recovers|improve|survive|respond|benefit|go home|goes home|walk|walks|return|returns|leave|are back|are home|are walking|are alive|are cured|are discharged|are pain free|are symptom free|are satisfied|are free|regain|succeed|need no|never need|no longer|avoid|live|sleep through|would recommend|recommend us|would come back)";
/** What is spared to those who take part. */
const spared =
  "(never|no longer|don't|do not|didn't|did not) (need|needed|require|required) <0-3> (operation|operations|surgery|injection|injections|medication|hospital|{treatment})";
/** What becomes of an illness, as advertisements put it. */
const gone =
  "(recover|recovers|improve|respond|benefit|are cured|are symptom free|are pain free|never relapse|relapse|relapses|(start|starts|begin|fall|go) <0-1> (again|back)|stay (clean|sober|quit|well|healthy)|feel better|get better|(lose|lost|beat|reverse|reversed|eliminate|eliminated|avoid|avoided|overcome|overcame) <0-3> (symptom|symptoms|pain|illness|disease|cancer|diabetes|{condition}|surgery|relapse))";
const ours =
  "(with us|by us|here|under our care|in our care|we (treat|treated|see|saw|operate|operated|care for|cared for)|(our|at our|by our|with our|in our) <0-2> (team|teams|surgeons|doctors|nurses|midwives|clinic|center|centre|program|hospital|unit|specialists|therapists))";

/** Numbers about what care does, without a source in the text. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "effect",
      confidence: "likely",
      phrases: [
        `${change} <0-4> ${measure} <0-2> by <0-2> {number}`,
        `{number} (percent)? (fewer|less|lower|higher|more|better|faster) <0-2> ${measure}`,
        `${change} <0-3> {condition} <0-3> by <0-2> {number}`,
        `(in|by) half <0-2> ${measure}`,
        `(gets rid of|cures|clears|relieves|eliminates|stops|ends|heals|helps|fixes|reverses|works) <0-5> (in|for) {number} (percent|out of {number}|in {number})? (of)? <0-2> ${treated}`,
        `${change} <0-3> ${measure} <0-2> (in half|by half|in two|to zero)`,
        `(half|double|twice|triple|{number} times) <0-2> ${measure}`,
        "(patients|people|women|men|children) <0-4> (live|survive|recover|heal) <0-2> (twice|three times|longer|faster|{number} times) <0-1> (as|than)",
      ],
      source: "15 U.S.C. 45",
    },
    // Without a figure nothing is counted, whatever the words lean to.
    {
      name: "figure",
      context: true,
      confidence: "certain",
      phrases: [
        "{number} (percent|out of|in|times|fold|point|of)",
        "(half|halves|halved|twice|double|doubles|doubled|triple|triples|tripled|third|thirds|quarter|quarters|percent|tenfold|fold|majority)",
      ],
    },
    {
      name: "share",
      confidence: "likely",
      phrases: [
        `{number} (out of|in) (every)? {number} <0-2> ${measure}`,
        `(a|one)? (third|half|quarter|majority|most) of (all)? <0-2> ${measure} <0-3> (happen|happens|are|is|come|could|can|occur)`,
        "{number} (out of|in) {number} <0-2> (patients|people|women|men|children) <0-3> (recover|improve|survive|respond|benefit|feel|get)",
        "{number} (percent)? (of)? (our)? (patients|people|women|men|children) <0-3> (recover|improve|survive|respond|benefit|are cured|feel better|get better)",
        `{number}? {number} (percent|out of {number}|in {number})? (of)? (our|the) <0-3> ${treated} <0-4> ${better}`,
        `{number}? {number} (percent|out of {number}|in {number})? (of)? <0-2> ${treated} <0-6> ${ours} <0-4> ${better}`,
        `{number} (percent|out of {number}|in {number})? (of)? <0-2> ${treated} (who|that|with|on|taking|using|doing) <0-7> ${gone}`,
        `{number} of (our|every {number}) <0-2> ${treated} <0-4> ${better}`,
        `{number} (percent|out of {number}|in {number}|in every {number}) (of)? <0-2> ${treated} <0-1> ${gone}`,
        `{number} (percent|out of {number}|in {number}|in every {number}) (of)? <0-2> ${treated} <0-8> ${spared}`,
        "{number} (percent)? (survival|cure|response|recovery) rate",
        `{number} (percent|out of {number}|in {number}) <0-2> (survive|survived|recover|recovered|were cured|are cured|pain free|went home|walk again|conceive)`,
        "{number} (survive|survived|recover|walk again) <0-6> (with us|choose us|chose us|here|our)",
      ],
      source: "15 U.S.C. 45",
    },
  ] as const satisfies readonly Pattern[])();
