import type { Pattern } from "../../../detect/index.js";

const service =
  "(hospital|hospitals|clinic|clinics|center|centre|program|programme|department|unit|care|treatment|surgery|medicine|technology|research|facility|specialists|surgeons)";
const place =
  "(world|country|nation|state|region|city|county|area|coast|continent|planet|galaxy|business|field)";

const team =
  "(team|teams|doctors|physicians|surgeons|nurses|midwives|specialists|experts|therapists|staff|crew)";

/** Praise of a service above all others, without naming who ranked it. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "best",
      confidence: "likely",
      phrases: [
        `(best|finest|safest|most advanced|top|leading) <0-2> ${service} <0-2> (in|on) (the|this|our) <0-1> ${place}`,
        `(best|finest|safest|most advanced|most experienced|most skilled|greatest|top|leading) <0-2> {field} <0-1> (${team}|${service}) <0-2> (in|on) <0-2> (${place}|earth|town|{capital})`,
        `(best|finest|safest|most advanced|most experienced|most skilled|greatest) <0-2> {field} <0-1> (${team}|${service}) (anywhere|around|money can buy|bar none|you will find|you'll find)`,
        `no other <0-2> (${service}|team) <0-4> (can|could|comes|come|offers|does|has|is|in|like) <0-2> (say|claim|match|offer|do|close|as|that|this|better|${place})`,
        `(no|number) 1 <0-2> ${service}`,
        `number one <0-2> ${service}`,
      ],
    },
    {
      name: "leading",
      confidence: "likely",
      phrases: [
        `(world|nation|country|state|city) <0-1> (leading|best|finest) <0-2> ${service}`,
        `(world class|unmatched|unrivaled|unrivalled|unparalleled|second to none|best in class) <0-2> ${service}`,
        `${service} <0-2> (is|are) (unmatched|unrivaled|unrivalled|unparalleled|second to none)`,
      ],
    },
  ] as const satisfies readonly Pattern[])();
