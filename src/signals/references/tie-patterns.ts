import type { Pattern } from "../../detect/index.js";
import { nursingVerbs } from "./scene-words.js";

const author = "(i|i'm|im|i am|i've|ive|i'd|we|we're|we are|we've|we'd)";
const tending = /* @__PURE__ */ (() =>
  [
    ...nursingVerbs,
    ..."taking care of|take care of|looking after|look after|caring for|care for|nursing|treating|seeing|scanning|admitting|triaging|charting on|rounding on|cath|scope|admit|triage|intubate|cathing|scoping|wheeled|wheeling|wheel|scoped|assigned to|sitting with|transporting|prepping|discharging".split(
      "|",
    ),
  ].join("|"))();

/**
 * Ways to say a name that make it a patient's whatever else is told:
 * the answer to a riddle of the ward, the name of a fund, a pet name with a bed, an apposition, a colleague who lies in a bed.
 */
export const tiePatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "called",
      confidence: "likely",
      phrases: ["{pet-title} {capital} {capital}?"],
    },
    { name: "town-called", confidence: "likely", phrases: ["{town-title} {capital} {capital}?"] },
    {
      name: "riddle",
      confidence: "certain",
      phrases: [
        `(who|whom|who's|whos) ${author} <0-3> (${tending})`,
        `(someone|somebody|a celebrity|a legend|whoever) (that)? ${author} <0-3> (${tending})`,
        "(guess|believe) whose <0-2> (i|we) <0-2> (held|fixed|saw|opened|scrubbed|cut|scoped|stitched|casted|read|drained)",
        "mystery (admission|admit|patient|guest|case|consult|delivery|transfer|diagnosis)",
        "(who|who's|whos) (just)? (got|gets|was|is) (just)? (admitted|wheeled|discharged|scoped|intubated|extubated|upstairs)",
      ],
    },
    {
      name: "tended",
      confidence: "certain",
      phrases: [
        "(took|take|takes|taking) <0-1> care of",
        "(cared|caring|care) for",
        "(looked|looking|look) after",
        "(treated|treating|nursed|admitted|discharged|intubated|extubated|operated on|operating on|rounded on|triaged|sedated|resuscitated|coded|transfused|catheterized|wheeled)",
      ],
    },
    {
      name: "answer",
      confidence: "certain",
      phrases: [
        "(it was|it's|it is|its|that was|twas|turns out to be|none other than|was)",
        "(the)? (name|answer) (is|was)",
      ],
    },
    {
      name: "fund",
      confidence: "certain",
      phrases: [
        "(transplant|medical|kidney|liver|heart|lung|cancer|leukemia|recovery|chemo|surgery|rehab|healing|memorial|funeral|hospital|treatment)? (fund|fundraiser|gofundme|go fund me|fundraising page|benefit|bake sale|raffle|spaghetti dinner)",
        "(strong|warriors|warrior|army|tribe|squad|crew)",
      ],
    },
    {
      name: "cause",
      confidence: "certain",
      phrases: [
        "(hope|help|helping|pray|prayers|praying|love|miracle|miracles|strength|rally|rallying|rolling|walking|walk|running|run|riding|ride|fighting|fight|cards|benefit|fundraiser|fund|prayer chain|candles|candle|dinner) for",
        "(team|help|support|pray4|save|saving|healing|stay strong|get well|get well soon|hang in there|we love|we love you)",
        "(last|final|first) (chemo|radiation|treatment|dialysis|infusion|round|cycle)",
      ],
    },
    {
      name: "fund-link",
      confidence: "certain",
      phrases: ["(gofund|gofundme|gogetfunding|caringbridge|mealtrain|givesendgo|fundrazr|spotfund|fundly)"],
    },
    {
      name: "once-ours",
      confidence: "certain",
      phrases: [
        "(a|our|former|once a|once our) <0-2> ({number} weeker|preemie|micro preemie|nicu baby|nicu graduate|nicu grad|picu graduate|ecmo baby|cancer kid|heart kid)",
      ],
    },
    {
      name: "apposed",
      confidence: "certain",
      phrases: [
        "(treated|operated on|cared for|transplanted|hospitalized|hospitalised|delivered|born|diagnosed|admitted|resuscitated|saved) <0-2> (here|at our|in our|by our|on our|with us|upstairs)",
        "who <0-2> (beat|survived|fought|battled|overcame|received|underwent|lost|got|spent|recovered|finished|rang|learned to|was treated|was diagnosed|came to us|had)",
        "{number} (year|month|week|day) <0-2> (survivor|cancer free|post transplant|graduate)",
        "(our|former|our former|a former|one of our) <0-2> (patient|patients|recipient|survivor|nicu graduate|nicu grad)",
      ],
    },
    {
      name: "owned",
      confidence: "likely",
      phrases: [
        "(pt's|patient's|pts) <0-2> (login|email|e mail|phone|cell|number|address|sister|wife|husband|mom|daughter|son|dad|brother|facebook|instagram)",
      ],
    },
    {
      name: "role-here",
      confidence: "certain",
      phrases: [
        "(best|favorite|favourite|sweetest|toughest|bravest|strongest|funniest|grumpiest|our|my) <0-4> (buddy|pal|champ|fighter|warrior|survivor|patient|kiddo|neighbor|roommate|guy|lady|girl|boy|man|gentleman|human|bestie) (on|in|of|from) ({number}|(our|the|my) ({ward}|{number}))",
        "(my|our) ({clock}|{number} (am|pm|a m|p m)) ({case}|vitals|infusion|meds|draw|insulin|dialysis|walk|dressing|bath)",
      ],
    },
    {
      name: "turned",
      confidence: "certain",
      phrases: [
        "(other|wrong|receiving) (end|side) of (the|a) (stethoscope|bed|bedrail|bed rail|clipboard|chart|curtain|gown|needle|scalpel|call light|iv|table)",
        "(my|our|a) patient (now|this week|today|tonight|since|for once|here|upstairs)",
        "(one of our own|our own) <0-6> (admitted|in bed|in a bed|in (room|rm|bed|bay)|intubated|on the vent|on the table)",
      ],
    },
    {
      name: "label",
      confidence: "certain",
      phrases: [
        "(label|labels|wristband|chart|requisition|board|specimen|tube|bottle|sticker|tag|door|whiteboard|face sheet|armband|bracelet) <0-2> (says|reads|said|read|shows|is for|belongs to)",
      ],
    },
    {
      name: "left-with-us",
      confidence: "certain",
      phrases: [
        "(left|forgot|dropped) (his|her|their) <0-3> (on|at|in|with|behind) (our|us|my) <0-2> (counter|desk|ward|unit|room|pharmacy|clinic|waiting room|chair|bathroom|station)?",
        "(his|her|their) <0-2> (is|are) (still)? (on|at|in|with|behind) (our|us|my) <0-2> (counter|desk|ward|unit|room|pharmacy|clinic|waiting room|station)?",
      ],
    },
    {
      name: "trusted",
      confidence: "certain",
      phrases: [
        "family for (trusting|letting|allowing|sharing)",
        "family who (trusted|let|lost|gave|shared)",
      ],
    },
    {
      name: "ours",
      confidence: "certain",
      phrases: [
        "(our|my) (own|sweet|dear|beloved|favorite|favourite|little|tiny|brave|strong|mighty|precious|one and only|darling|resident|very own)",
        "(our|my)",
      ],
    },
    {
      name: "rhyme",
      confidence: "certain",
      phrases: [
        "rhymes with",
        "(sounds|sounded) like",
        "(let's|lets|we'll|ill|i'll|we) (just)? call (him|her|them)",
      ],
    },
    { name: "aged-name", confidence: "certain", phrases: ["(age|aged)? {number}"] },
    { name: "addressed-one", confidence: "certain", phrases: ["(you|your|you're|ya|u)"] },
    {
      name: "our-ward",
      confidence: "certain",
      phrases: ["(our|the) <0-1> (whole|entire) <0-1> {ward}", "(room|bed) {number}"],
    },
    {
      name: "house",
      confidence: "certain",
      phrases: ["(here|our|ours|us|with us|upstairs|this hospital|this unit)"],
    },
    {
      name: "pet-patient",
      confidence: "certain",
      phrases: [
        "{breed}",
        "(emergency|er) vet",
        "vet (says|said|clinic|bill|tech|visit|hospital|appointment)",
        "(at|to|from|by) the vet",
        "the vet (pulled|took|thinks|found|removed|wants|gave|put|fished|charged|called|is|was|has)",
        "(worst|best|naughtiest|goodest|dumbest|bravest) {pet}",
        "(veterinary|veterinarian) <0-1> (clinic|hospital|er|emergency|bill|surgeon|icu)",
        "(animal|equine) (hospital|clinic|er|icu)",
        "(cats|dogs|horses|rabbits) (have|get|can|need) (a|an|an icu|icus)?",
        "(cone of shame|with a cone|litter box|kibble|purring|purrs|wagging|tail wags|hind leg|hind legs)",
        "(my|our|the|a|this|foster|rescue) <0-2> {pet} (is|was|came|coded|had|ate|got|has|went|needs|needed|broke|lost|swallowed|survived|pulled)",
      ],
    },
    {
      name: "asked-of-body",
      confidence: "certain",
      phrases: [
        "(how's|hows|how is|how are|how're|how does|how did) (that|the|your|those|them|ur|this) <0-2> (new <0-1> (hip|knee|heart|kidney|liver|valve|leg|hand|shoulder)|incision|stitches|staples|drain|cast|stump|pain|breathing|belly|dressing|chest tube|picc|iv)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
