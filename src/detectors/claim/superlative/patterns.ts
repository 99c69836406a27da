import type { Pattern } from "../../../detect/index.js";

const service =
  "(hospital|hospitals|clinic|clinics|center|centre|program|programme|department|unit|care|treatment|surgery|medicine|technology|research|facility|specialists|surgeons)";
const place =
  "(world|country|nation|state|region|city|county|area|coast|continent|planet|galaxy|business|field)";

const team =
  "(team|teams|doctors|physicians|surgeons|nurses|midwives|specialists|experts|therapists|staff|crew)";

const top =
  "(best|finest|safest|top|leading|premier|greatest|most (advanced|experienced|skilled|trusted|loved))";
const does =
  "(does|do|did|delivers|deliver|treats|treat|handles|handle|performs|perform|offers|offer|fixes|fix|repairs|repair|provides|provide|gives|give|knows|know)";

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
        `(best|finest|top|leading|safest|premier) <0-2> (hospital|hospitals|medical center|emergency room|er|cancer center|clinic|health system|icu|nicu|maternity ward|heart center) (in|on|of) (the)? {capital}`,
        "(number one|number 1|no 1|1) (place|choice|spot|destination|hospital) (to|for|in)",
        `our <0-3> (${team}|${service}) <0-1> (is|are) (better|safer|faster|more advanced|more experienced) than (anyone|anybody|any|all|every|the)`,
        `(won't|will not|can't|cannot|couldn't|never) <0-1> (find|get|meet) <0-1> (better|finer|safer) <0-1> ({field}|${service}) <0-2> (anywhere|elsewhere|in|on|team|surgeons|doctors|nurses|than)`,
        `{field} <0-1> (${team}|${service}) <0-2> (is|are) <0-1> (second to none|unmatched|unrivaled|unbeatable|the best in the business|the best there is|world class|in a league of)`,
      ],
    },
    // "Brooklyn's finest stroke unit": whose it is stands before, and the judgement looks there.
    {
      name: "best-of",
      confidence: "likely",
      phrases: [`${top} <0-2> {field} <0-1> (${team}|${service})`, `${top} <0-1> (hospital|hospitals)`],
    },
    // Nobody does it better, and it is care.
    {
      name: "nobody-better",
      confidence: "likely",
      phrases: [
        `(nobody|no one|no team|no hospital|none) (else)? <0-2> ${does} <0-2> ({field}|{procedure}|birthdays|births|babies|deliveries|miracles) <0-2> (better|like (us|we do|our <0-3> {field}?))`,
        `(nobody|no one) <0-1> ${does} <0-2> ({field}|{procedure}) <0-1> as (well|safely|often)`,
        `no (finer|better|safer) <0-1> {field} <0-1> (${team}|${service}) <0-2> (anywhere|west|east|north|south|in|on|around|this side)`,
        `(nowhere|not anywhere) <0-3> (better|safer) <0-2> {field} <0-1> (${team}|${service})`,
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
