import type { Pattern } from "../../../detect/index.js";
import { us } from "../../../signals/index.js";

const house =
  "(the|our|my|this) (hospital|health system|medical center|institution|organization|organisation|university|health authority|clinic|administration|leadership|board|management|department)";
const act =
  "(believe|believes|believed|apologize|apologizes|apologise|apologises|regret|regrets|condemn|condemns|endorse|endorses|confirm|confirms|deny|denies|oppose|opposes|support|supports|stands with|stand with|stands by|has decided|have decided|will not comment|does not comment|takes the position|take the position|maintains|would like to apologize|wishes to|is committed|commits|assures|guarantees|promise|promises|can confirm)";

/** Speaking in the institution's name. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "on-behalf",
      confidence: "certain",
      phrases: [
        `on (the)? behalf of <0-5> (${us}|${house})`,
        `on (${us}|our hospital) behalf`,
        `on behalf of (our|the) (entire|whole|senior)? (team|staff|leadership|organization|organisation|hospital|board|management|department)`,
        `in the name of (the)? (${us}|${house})`,
        `(speaking|writing|posting|answering|responding|replying) <0-2> for (the)? (${us}|${house})`,
        `i <0-1> (speak|represent|answer) (for)? (the)? (${us}|${house})`,
        `as <0-4> (spokesperson|spokesman|spokeswoman|representative|voice) (for|of) (the)? (${us}|${house})`,
        `(representing) (the)? ${us}`,
        `(as|am|being) <0-2> ${us} <0-1> (voice|spokesperson|representative|spokesman|spokeswoman)`,
        `(speaking|talking|answering|writing) for (all|everyone|everybody|each|every one) <0-2> (at|in|of) (the)? (${us}|${house})`,
      ],
    },
    {
      name: "we-at",
      confidence: "certain",
      phrases: [
        `(we|all of us|those of us) (here)? at (the)? ${us} <0-3> ${act}`,
        `(we|all of us|those of us) (here)? at (the)? ${us}`,
        `here at (the)? ${us} (we)`,
        `at ${us} we <0-2> ${act}`,
        `we (here)? at (the|this|our) (hospital|health system|medical center|institution|clinic) <0-2> ${act}`,
        `we (here)? at (the|this|our) (hospital|health system|medical center|institution) <0-2> (are|were) <0-2> (sorry|committed|proud to announce|responsible|aware|investigating|outraged|saddened)`,
        `we as (a|an) (hospital|organization|organisation|institution|health system)`,
        `we the <0-2> (staff|leadership|hospital) of (the)? ${us}`,
      ],
    },
    {
      name: "position",
      confidence: "likely",
      phrases: [
        `(${us}|the hospital) (official)? (position|stance|policy|view|response|statement|opinion) <0-4> (is|on|remains|was)`,
        `${us} <0-1> (official|formal) (answer|reply|comment|word|apology|verdict)`,
        "(i'm|i am|we're|we are) authorized to (tell|say|speak|confirm|announce|share|offer)",
        `from all of us who (lead|run|manage|head) (the)? (${us}|${house})`,
        `(take|consider|treat|see) this (as)? <0-1> ${us} <0-1> (official|formal|final)? (answer|reply|word|position|apology|response)`,
        `(position|stance|view) of (the)? (${us}|the hospital) (is|on|remains|that)`,
        "our official (position|statement|response|stance|view|policy|answer|reply|line|word)",
        "(this is)? (an|the)? official (statement|response|announcement|position|comment) (from|of|by|on behalf|regarding|on)?",
        `(this is)? (an|the)? official <0-2> of (the)? ${us}`,
      ],
    },
    // "Statement from Harborview: we regret": the colon makes it the author's own.
    {
      name: "announces",
      confidence: "likely",
      phrases: [
        `(statement|response|announcement|apology|message|reply|answer) (from|by|of) (the)? (${us}|hospital)`,
        `${us} <0-1> (statement|response|announcement|apology|reply|answer)`,
      ],
    },
    {
      name: "decides",
      confidence: "likely",
      phrases: [
        `(${us}|the hospital) <0-1> (believes|apologizes|apologises|regrets|condemns|endorses|has decided|will not comment|does not comment|takes the position|would like to apologize|wishes to apologize|stands with|assures|guarantees)`,
        `${us} (would like|wants|wishes|asks|wish|wants all|would like all) <0-1> (to|you|everyone|everybody|people|patients|the public) <0-2> (know|apologize|thank|say|state|clarify|announce|stress|remind|assure|be clear)`,
        `(${us}|the hospital) <0-1> (does not|doesn't|will not|won't|will never|would never|will|will be) <0-1> (tolerate|sue|suing|apologize|comment|pay|investigate|stand for|be silenced|accept|bow)`,
        `(${us}|the hospital) (accepts|rejects|denies|refutes|disputes|deplores|stands by|stands behind|is investigating|is committed to|is deeply sorry|is sorry|is proud to announce)`,
        "(we|hospital) <0-3> (take|takes|accept|accepts) full responsibility",
        `we <0-2> (apologize|apologise|regret) <0-8> (can|will|and) <0-1> confirm`,
        "we can (officially)? confirm (that)?",
        "we (officially|formally|hereby) <0-1> (announce|confirm|deny|apologize|apologise|state|endorse)",
        "(officially|formally) speaking",
        "officially (we|the hospital|our hospital)",
      ],
    },
    { name: "mention", context: true, confidence: "certain", phrases: [us] },
    // An opinion of one's own is nobody else's, whatever the words lean to.
    {
      name: "own-opinion",
      context: true,
      confidence: "certain",
      phrases: [
        "(speaking|talking|writing|commenting|answering) as (a|an|one|someone|somebody)",
        "i <0-1> (think|believe|feel|reckon|suspect|doubt|hope|wish)",
        "in my (opinion|view|experience|book)",
        "(personally|imo|imho)",
        "(views|opinions|posts|tweets|thoughts|words) <0-4> (mine|my own|mine alone)",
      ],
    },
    // A choir or a club speaks, unless the house is named behind it.
    { name: "behalf", context: true, confidence: "certain", phrases: ["on (the)? behalf of"] },
    {
      name: "disowned",
      context: true,
      confidence: "certain",
      phrases: [
        "(is|it's|that's|this is) (me|just me|only me) <0-1> (talking|speaking|writing|posting) <0-1> not",
        "(not|never|don't|doesn't|cannot|can't|nor|isn't|am not|won't|without|nobody|no one) <0-3> (speak|speaking|represent|representing|on behalf|behalf|on|in the name|for|writing|posting|here)",
        "(authorized|authorised|allowed|permitted|permission|approved|asked|need|able|may|must|should|who can|who may|how to|nobody can) <0-3> (to)? (speak|post|act|write|on behalf|respond)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
