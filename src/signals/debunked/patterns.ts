import type { Pattern } from "../../detect/index.js";

/** Somebody else makes the claim: "clinics that promise", "whoever swears". */
const others = [
  "(anyone|anybody|whoever|someone|somebody|those|people|everyone|everybody|no one|nobody) (who|that)? <0-2> (claim|claims|claiming|promise|promises|promising|guarantee|guarantees|guaranteeing|swear|swears|swearing|advertise|advertises|advertising|offer|offers|offering|sell|sells|selling|tell|tells|telling|peddles|peddling)",
  "(site|sites|website|websites|ad|ads|advert|adverts|influencer|influencers|company|companies|product|products|supplement|supplements|video|videos|seller|sellers|pill|pills|clinic|clinics|stranger|strangers|label|labels|post|posts) (who|that|which)? <0-1> (claim|claims|claiming|promise|promises|promising|guarantee|guarantees|guaranteeing|swear|swears|advertise|advertises|advertising|peddles|peddling|offering|say|says|saying)",
  "(claim|claims|promise|promises|guarantee|guarantees|ad|ads) (of|about|like|such as|for)",
];

/** What is thought of such a claim. */
const verdicts = [
  "(is|are|he's|she's|they're|they are) <0-2> (selling|trying to sell|out to sell) <0-1> (something|you|snake oil|false hope|hope|a dream)",
  "(is|are|they're) <0-2> (lying|wrong|mistaken|misleading|fraudulent|fake|false|a scam|scams|a fraud|a quack|quacks|not telling)",
  "too good to be true",
  "(don't|do not|never) <0-1> (trust|believe|buy|fall|listen|pay)",
  "(walk|run|stay|turn|keep|steer) (away|clear|the other way)",
  "(wants|want|after) your money",
  "(sounds|smells) <0-1> (fishy|wrong|suspicious)",
  "(isn't|aren't|is not|are not) <0-2> (true|real|honest|possible|science|medicine|telling)",
  "(no evidence|not backed|unproven|hang up|ask for proof|report it|report them)",
];

/** Words that take the claim as their object. */
const warnings = [
  "beware (of)?",
  "(be|stay) <0-1> (wary|skeptical|sceptical|suspicious|careful|leery) (of|about|with|when)",
  "(wary|skeptical|sceptical|suspicious|leery) of",
  "(watch|look) out for",
  "(steer|stay) clear of",
  "(red flag|red flags|warning sign|warning signs)",
  "(snake oil|quackery|hoax|misinformation|disinformation)",
  "(myth|myths|debunk|debunked|debunking)",
];

export const patterns = [
  { name: "others", confidence: "certain", phrases: others },
  { name: "verdict", confidence: "certain", phrases: verdicts },
  { name: "warning", confidence: "certain", phrases: warnings },
] as const satisfies readonly Pattern[];
