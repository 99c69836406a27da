import type { Pattern } from "../../detect/index.js";

const article = "(a|an|the|this|that|my|our|another|one|some|his|her|these)";
const day = "(last night|yesterday|this morning|today|tonight|earlier|this afternoon|this evening|{weekday})";

/** What stands for a patient in the talk of a ward: a place, a case, an hour; and what people do there. */
export const scenePatterns = /* @__PURE__ */ (() =>
  [
    {
      name: "station",
      confidence: "likely",
      phrases: [
        "(room|rm|bed|chair|bay|pod|tray|trauma|hall|hallway|isolette|crib|cot|recliner|cubicle|curtain|trolley|icu|nicu|picu|er|ed) {number} {number}?",
        "{number} (east|west|north|south) {number}",
        "(room|rm|bed|chair|bay|pod|cubicle|curtain|trolley|cot) {bed-code}",
      ],
    },
    {
      name: "owned-station",
      confidence: "likely",
      phrases: [
        "(room|rm|bed|chair|bay|pod|cubicle|curtain|trolley|cot) {owned-number} (wife|husband|girlfriend|boyfriend|mum|mom|dad|son|daughter|family|sister|brother|still|back|here|awake|sister|visitor|visitors|dog)",
      ],
    },
    {
      name: "case",
      confidence: "likely",
      phrases: [
        `(the|my|our|this|that|another|a|new)? <0-1> {case} (in|from|next door in) (room|rm|bed|bay|chair|pod|hall)? {number}`,
        `(the|my|our|this|that) <0-1> {case} from ${day}`,
        "(my|our|new|another|fresh|todays|today's|tonight's|yesterday's) <0-1> {case}",
        `(the|this) {case} (i|we) <0-1> (scrubbed|coded|saw|had|admitted|got|triaged|worked|transported|closed|opened) ${day}?`,
        "my {clock} {number}?",
        "my {number} {number}? (am|pm|a m|p m|o'clock|oclock|o clock)",
        "my {number} (15|30|45)",
      ],
    },
    {
      name: "acts",
      confidence: "certain",
      phrases: [
        "(is|was) (a|an|our|the|my) <0-3> ({person}|{aged}|{occupation}|old|yo)",
        "(asked|asks|asking|cried|cries|crying|sang|sings|singing|swears|swore|cursed|curses|wants|wanted|told|tells|thinks|thought|kept|keeps|finished|coded|crashed|delivered|demands|demanded|squeezed|squeezes|walked|walks|walking|signed|passed|died|refused|refuses|danced|dances|winked|yelled|yells|screamed|threw|throws|pulled|hit|bit|punched|kicked|laughed|laughs|joked|jokes|thanked|hugged|proposed|proposes|ate|eats|slept|sleeps|woke|begged|prayed|said|says|wrote|writes|spoke|speaks|smiled|smiles|graduated|rang|hates|loves|loved|insists|insisted|believes|believed|calls|called|flirted|flirts|snores|snored|bled|vomited|pooped|peed|fell|grabbed|held|hit|sitting|eating|awake|alive|intubated|extubated|discharged|stable|gone|married|survived|lived|made it|drove|came in|came back|left)",
      ],
    },
    {
      name: "farewell",
      confidence: "certain",
      phrases: [
        "(rest|sleep|fly|travel) (easy|well|high|in peace|in power|gently|softly)",
        "(goodbye|godspeed|farewell)",
      ],
    },
    {
      name: "idle",
      confidence: "certain",
      phrases: [
        "(broken|booked|reserved|closed|locked|empty|clean|dirty|open|available|free|ready|flooded|out of order|out of service|repaired|fixed|replaced|renovated|painted|stocked|leaks|leaking|squeaks|rail|rails|motor|monitor|alarm|light|lamp|tv|door|curtain|mattress|scale|wheel|wheels|squeaky|mattresses)",
      ],
    },
    {
      name: "setting",
      confidence: "certain",
      phrases: [
        "(on|in|at|from|to|into|through|of|up to) (the|our|my|this) {ward}",
        "(on|in|at|to|into|through) {ward}",
        "(on|in|from|of) {number} (west|east|north|south)",
        "by the window on {number}",
        "(upstairs|down the hall|across the hall|two doors down)",
        "(on|from|up on|down on)? (the)? (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th) floor",
        "psych hold",
        "(under|through|behind|past) (all)? (of)? (those|the|his|her|that) (tubes|wires|mask|drapes|curtain|gown)",
        "(through|thru|in|into|at|to) triage",
        "(name|face) on (the|my|our) (board|list|chart|schedule|census|stretcher|gurney|table)",
        "on (my|our|the) (table|stretcher|gurney|board|census)",
        "next door to (me|us|bed|room)",
        "(is|was|are) (with us|upstairs|in the building)",
        "handcuffed to (a|the|his|her) bed",
        "on my shift",
        "(in|on) psych",
        "(floor|unit|ward|wing|corridor|hallway) {number}? (shut|closed|sealed|locked|cleared|locked down|on lockdown)",
        "(is|he's|she's|they're) mine",
        "(our|my) (icu|er|ed|nicu|picu|trauma bay|cath lab|burn unit|or|pacu)",
        "(my|our) side of the (hall|unit|floor|ward)",
        "(down|across) the hall from (me|us|my|our)",
        "(bedpan|hospital gown|iv pole|call light|bedside commode|restraints|side rails|wristband)",
        "(in|from|to) the (corner|vip|isolation|end|last) (room|suite|bed)",
        "(my|our) nurses station",
        "after shift change",
        "(the|my|our) (code|crash) (cart|team)",
      ],
    },
    {
      name: "colleague",
      confidence: "certain",
      phrases: [
        "(just|has|is|who) retired",
        "retired (from|after|in|today|last|this|yesterday)",
        "(works|worked|working) (here|nights|days|weekends|every|doubles|double|overtime|harder|hard|alongside|so|in|on|the|a|together|this|with (me|us))",
        "(charts|charted|retires|retiring|precepts|precepted|covers|covered|hired|joined|on call|clocked|trains|trained|volunteers|volunteered|colleague|coworker|shift mate|facilities|cafeteria)",
      ],
    },
    {
      name: "worked",
      confidence: "likely",
      phrases: [
        `{nursing-verb} <0-1> ${article} <0-3> ({person}|{patient-word}|{fame}|{acquaintance}|{occupation}|{aged})`,
        "{nursing-verb} <0-2> (someone|somebody)",
        "(removed|pulled|dug|cut|took) <1-5> (from|out of) (a|an|the|this|my) <0-2> ({aged}|{person}|{patient-word}|{fame}|{public-role}|{occupation}|{acquaintance})",
        "had (a|an|another|this|the) <0-2> ({person}|{patient-word}|{occupation}|{fame}|{aged}|{acquaintance}) (in|with|come|walk|who|from|roll|try|ask|tell|on)",
        "met (a|an|this|the) <0-2> {person} <0-1> (today|tonight|yesterday|on (her|his)|who|with)",
        `{nursing-verb} ${article} {number} {number}? (year|yr|month|week|day) old`,
        "(delivered|caught) (a|another|my first|my last|our first|the first) <0-1> (baby|boy|girl)",
        "(delivered|caught) <0-5> (baby|twins|triplets|quads|quadruplets)",
        "(twins|triplets|quads|quadruplets) (at|by|before|just after) <0-1> ({number}|{clock}|noon|midnight|dawn|lunch)",
        "(discharged|sent home|said goodbye to|lost) (our|my) (longest|oldest|youngest|favorite|favourite|sweetest|last|first|toughest|frequent|littlest) <0-2> (stay|patient|flyer|flier|one|guest|resident|grad)",
        "(rapid|rapid response|code|code blue|a code) (response)? (on|with) <0-3> ({person}|{patient-word}|{fame})",
        "(spot|spotted|spotting|diagnosed|diagnosing|picked up) (a|an) <0-2> in (a|an|the|my|this) <0-2> ({person}|{patient-word}|{aged}|{occupation})",
        "(cut|cutting) <1-5> off (a|an|the|this) <0-2> ({person}|{patient-word}|{occupation}|{aged})",
        "did the (intake|admission|discharge|h and p) (on|for) <0-3> ({person}|{patient-word}|{fame})",
        "(said goodbye to|lost|losing) (a|the|our|my) <0-1> (one|good one|little one|lady|guy|gentleman|girl|boy|frequent flyer|frequent flier|regular|friend) <0-3> (today|tonight|yesterday|this morning|last night|in {number}|i've cared|we've cared|we cared|i cared)",
      ],
    },
    {
      name: "lab",
      confidence: "certain",
      phrases: [
        "(sodium|potassium|na|glucose|lactate|troponin|creatinine|hgb|hct|plts|bun|inr|tsh|ferritin|calcium|ammonia|wbc|crp|gcs|a1c|bili) (of|was|is|at|came back)? {number}",
      ],
    },
    {
      name: "titled",
      confidence: "likely",
      phrases: [
        "(mr|mrs|ms|miss|mister|missus|senor|senora) <1-2> (in|from) (room|rm|bed|bay)? {number}",
        "(mr|mrs|ms|miss|mister|missus|senor|senora) <1-2> (on|in|from) (my|our) (route|unit|floor|ward|caseload|hall|list|wing|service)",
      ],
    },
    {
      name: "birth",
      confidence: "likely",
      phrases: ["caught (a|another|my|our|the)? <0-2> (baby|boy|girl|twins|triplets|quads)"],
    },
    {
      name: "titled-floor",
      confidence: "likely",
      phrases: ["(mr|mrs|ms|miss|mister|missus|senor|senora) <1-2> (up|down|over)? on <0-1> {number}"],
    },
    { name: "present", confidence: "certain", phrases: ["(i|i'm|i've|me|we|we've)"] },
    {
      name: "elsewhere",
      confidence: "certain",
      phrases: [
        "(hospital|clinic|er|doctor) (across town|back home|in another|three states away)",
        "(used to|when i) (work|worked|wait|waited|bartend|bartended) (at|in|the|for|on)? <0-2> (counter|bar|restaurant|shop|diner|cafe|call center|bank|library|pool|tables|hotel|airline|salon)",
        "(married|dating|dated|engaged to) (him|her|me)",
        "(route|flight|platform|channel|track) {number}",
        "(the|our|a) (picket|picket line)",
        "(next door|across the street|down the street|up the street)",
        "(at|on|by) (the|my|our|a)? (bus|train|subway|church|store|gym|market|park|bakery|bar|coffee cart|coffee shop|bus stop|school|street|block|neighborhood|neighbourhood|choir|beach|game|gift shop|plane|playground|grocery store|drive through)",
      ],
    },
    { name: "bedside", confidence: "certain", phrases: ["{bedside-word}"] },
    {
      name: "animal",
      confidence: "certain",
      phrases: [
        "(jumper cables|alternator|volvo|honda|toyota|subaru|machine|printer|pump|fridge|microwave|elevator|computer|scanner|coffee maker|vending machine|copier|laptop|phone|pager|stapler|toaster|dog|cat|puppy|kitten|horse|mouse|hamster|rabbit|parrot|bird|goat|chicken|pig|cow|car|truck|plant|printer|sourdough|robot|boat|bike|guinea pig|lizard|turtle|fish)",
      ],
    },
    {
      name: "veterinary",
      confidence: "certain",
      phrases: [
        "(at|to|from) the vet",
        "(the vet|our vet) (let|said|says|came|gave|told|was|is|did|called|thinks)",
        "(muddy|little|big|soft|tiny|four) paws",
        "(vet|vet's|veterinarian|crate|cone of shame|kibble|leash|litter box|paws|barks|barked|purrs|meowed|tail|kennel|good boy|good girl|tail wags)",
      ],
    },
    {
      name: "cared-for-you",
      confidence: "certain",
      phrases: [
        "your <0-2> (chemo|surgery|transplant|treatment|radiation|infusion|dialysis|biopsy|scan|scans|rehab|recovery|stay|c section|delivery|chemotherapy|diagnosis|stroke|cancer|kidney|liver)",
        "your (insurance|plan|policy|balance|copay|bill|claim) <0-1> (was|paid|covered|approved|denied|is|came)",
        "you (still)? owe <0-6> (work|visit|crown|crowns|treatment|procedure|surgery|exam|filling)",
        "your new (heart|kidney|liver|lung|lungs|hip|knee|valve|leg|hand)",
        "you were {number} and",
        "you (went|left|slipped away|left us) <0-1> (at|before) ({number}|dawn|sunrise|midnight|noon)",
        "{nursing-verb} you",
        "(hold|held|holding) your hand",
        "(fight|fighting|fought|battle|battling|battled|facing|faced|beating|beat) <0-1> (that|the|your|this) <0-2> {condition}",
        "heaven (got|gained|has|received|is lucky)",
        "(medication|medicine|meds|tablets|inhaler|cream|dose) for your <0-1> ({condition}|{symptom})",
        "your ({condition}|{symptom}) <0-1> (is|has|are|feels) <0-1> (better|improving|improved|healing|easing|settling|settled|under control)",
        "(good|great|lovely|glad|happy|wonderful|nice) to (see|hear|have) you <0-2> (back on your feet|up and about|walking again|on the mend|recovering|recovered|healing)",
        "see you <0-4> for <0-2> (cycle|round|chemo|infusion|dialysis|radiation|treatment|surgery)",
        "you <0-2> (rang the bell|beat cancer|went home|never complained)",
      ],
    },
    {
      name: "hands-on",
      confidence: "certain",
      phrases: [
        "scrubbed (in)? (for|on|with)",
        "(i|we|i've|we've|just) <0-1> (coded|intubated|extubated|discharged|admitted|triaged|cathed|stented|sutured|operated on|resuscitated|pronounced|anesthetized|suctioned|rounded on)",
      ],
    },
    {
      name: "opening",
      confidence: "likely",
      phrases: [
        "{person}",
        "(somebody's|someone's) <0-1> ({relation}|{person})",
        "john doe",
        "jane doe",
        "our (john|jane) doe",
      ],
    },
    { name: "opening-ward", confidence: "certain", phrases: ["{ward}", "{ward} {number}"] },
    {
      name: "case-talk",
      confidence: "certain",
      phrases: [
        "(case|consult|dx|diagnosis|ddx|admit|mystery|puzzle|scan|ekg|ecg) of the (day|week|month|night|year)",
        "(interesting|great|cool|wild|weird|crazy|tough|fascinating|recent|rare|memorable|sad|tricky|odd|strange) (case|consult|admit|presentation)",
        "(a|the|my|our|one|this|last) case (that|i|we|from|where|today|tonight|this|last|which)",
        "(clinic|er|ed|icu|ward|consult|case) (diary|diaries|notes|story|stories|log)",
      ],
    },
    {
      name: "opening-case",
      confidence: "certain",
      phrases: ["case", "consult", "new consult", "new admit", "today's case", "todays case"],
    },
    {
      name: "presenting",
      confidence: "likely",
      phrases: [
        "(adult|male|female|man|woman|boy|girl|child|teen|infant|lady|gentleman|guy|toddler|student) (with|w|presenting|presents|presented|who)",
        "(middle aged|young|elderly|old|older|otherwise healthy|healthy|pregnant) <0-1> ({person}|adult)",
      ],
    },
    {
      name: "bare",
      confidence: "likely",
      phrases: [
        "(preemie|micro preemie|neonate|toddler|kiddo|bride|groom|driver|passenger|mom|mum|mama|baby|kid|teen) (graduated|went home|is with us|was with us|coded|extubated|is stable|is intubated|is in surgery|is critical|didn't make it|made it|delivered)",
        "(tiny|tiniest|little|littlest|sweetest|brave|bravest) (human|preemie|fighter|warrior|nugget|peanut|patient) <0-1> (born|delivered|graduated|went|is|was|hit|came|left|demanded|insisted|wanted|asked|learned|smiled|waved)",
        "(one|another) of (the|our) <0-2> (ladies|gentlemen|guys|women|men|kids|boys|girls|moms|dads|grandpas|grandmas|teens) (in|on|from) (the|our)? {ward}",
        "(the|this|a|our|that) <0-2> (couple|family|newlyweds|twins|brothers|sisters|parents) (in|from|on) (the|our)? <0-1> ({ward}|room|bed|{number})",
        "(nicu|picu|icu|er|ed|hospice|cardiac|burn|oncology|peds) (baby|kid|kiddo|preemie|mom|mama|dad|guy|lady|girl|boy|grandpa|grandma) (in|hit|is|was|went|came|who|finally|just|today|tonight|this)",
        "(a|our|my|the|this) (john|jane) doe",
        "(say|said|saying|says) (goodbye|good bye|bye|farewell) to (his|her|their) <0-1> {relation}",
        "(their|his|her) {relation} (died|didn't make it|did not make it|passed|coded|is intubated|is on the vent|won't wake up|will not walk)",
      ],
    },
    {
      name: "whereabouts",
      confidence: "likely",
      phrases: [
        "(guess|look|see) (who|who's|whos) <0-5> (wheeled|rolled|admitted|upstairs|table|er|ed|icu|or|unit|floor|ward|clinic|waiting room|caseload|board|list|bed|with us|stretcher|gurney)",
        "(guess|ask me) which <0-2> ({fame}|{occupation}|{public-role}) <0-4> (in|on|at) (our|the|my) {ward}",
        "guess (who|who's|whos) <1-8> (up here|down here|with us|on our (unit|floor|ward))",
        "(not allowed|not supposed|can't|cannot|shouldn't|won't) (to)? (say|tell) <0-1> (who|which) <0-5> {fame}",
      ],
    },
    {
      name: "famous",
      confidence: "likely",
      phrases: [
        "(the|a|an|that|this|our|certain|one|sitting) <0-3> {fame}",
        "(the|that) (guy|lady|woman|man|kid|dude|couple|girl|boy|one|driver|family) <0-2> (from|in|on|all over|off) (the|channel|tv|this morning's) <0-3> (news|paper|papers|tv|headlines|billboard|billboards|video|show|{number})",
        "(the|that) <0-2> (guy|lady|woman|man|kid|dude|one) (everyone|everybody|you all|you|they) <0-2> (looking|searching|talking|saw|seen|watched|heard|read|know|knows)",
        "(the|our) {public-role}",
        "(the|a|that|this) <0-2> ({person}|{fame}|one) who <0-1> (plays|played|voices|voiced|hosts|hosted|sings|sang|directed|coaches|anchors) <0-4> (in|on|for|of)",
        "(the|a) (current|former|new|original)? (lead|leads|voice|face|drummer|singer|host|anchor|coach) (of|in|from|on) (that|a certain|the|those) <0-3> (musical|show|series|band|movie|movies|film|films|team|news|orchestra|franchise)",
      ],
    },
    {
      name: "acquaintance",
      confidence: "likely",
      phrases: [
        "(my|our) <0-3> {acquaintance}",
        "my {ex-of} <0-1> {relation}",
        "(someone|somebody|a guy|a girl|a kid|a woman|a man|the guy|the girl|the kid) (who|that)? i (went to|grew up|dated|used to|sat next|knew|know from|babysat|coached|married|almost married|kissed|bullied|tutored)",
        "(my|our) (own)? (kid's|kids|daughter's|son's) <0-1> (teacher|coach|principal|bus driver|crossing guard|tutor|friend|best friend)",
        "my (old|former|ex) (boss|teacher|coach|landlord|neighbor|neighbour|roommate|crush|bully|principal|manager|professor)",
        "(your|ur) (old|former|ex) (boss|teacher|coach|landlord|neighbor|neighbour|roommate|crush|bully|principal|manager|professor)",
        "(ur|your) <0-2> {acquaintance}",
      ],
    },
  ] as const satisfies readonly Pattern[])();
