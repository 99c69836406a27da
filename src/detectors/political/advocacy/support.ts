import type { Pattern } from "../../../detect/index.js";
import { person } from "./appeals.js";

const ours = "(our|your|my|their|the people's)";
const crowd =
  "(us|you|me|we|our|your|my|working|people|patients|veterans|seniors|kids|children|families|workers|taxpayers|farmers|neighbors|neighbours|students|teachers|nurses|tenants|communities|community|everyone|women|middle|small|rural|law|labor|labour)";

/** Words that speak for a candidate, each kind counted once; those without `context` carry a sighting. */
export const support = /* @__PURE__ */ (() =>
  [
    // Somebody says to be running: a candidate in the first person, or those who work for one.
    {
      name: "bid",
      confidence: "likely",
      phrases: [
        "(running|run|ran|runs|campaigning|candidate|candidacy|bid|nominee|vying|stumping) <0-1> (for|as) <0-3> ({office}|{seat}|(re election|reelection|office))",
        "{office} (candidate|nominee|hopeful|contender)",
        `(i'm|i am|he's|she's|they're|who's|is|are|why i'm) running (because|to (represent|serve|be|fight|give|bring|fix|restore|protect|make|change|lower|put|end|stop|keep|take|unseat|replace|flip|win)|against|as (a|an|your|our|the) <0-2> ({party}|independent|write in))`,
        "(my|his|her) race",
        "{office} race",
        "(honored|honoured|privilege|proud|ready|want|asking) <0-2> to (keep serving|serve (you|as|on|in|again|the|our)|represent (you|us|our|the)|be your|continue (serving|representing|fighting))",
        "(asking|ask|earn|trusted|trusting|elected|elect|re elect|reelect|return|rehire) me (with|to|as|for|because|in)",
        "(my|our) (opponent|opponents|candidacy|re election|reelection|reelection campaign|campaign for|run for|bid for|name on the ballot)",
        "(i|we|i've|we've) <0-1> (filed|qualified|gathered|turned in|submitted) <0-4> (papers|paperwork|petitions|signatures|ballot)",
        "(announce|announcing|announced|launch|launched|launching|kick off|kicking off|kicked off|declared|declaring) <0-3> (candidacy|campaign for|run for|bid for|reelection|re election)",
        "why (i'm|he's|she's|i am|he is|she is|they're) running",
        "(ask|asking|humbly ask|earn|earned|earning|need|want|deserve|win|hope for|have|appreciate|for) <0-4> your (vote|votes|first preference|support on|support at the|support in the|support this)",
        "(when|once|if) (i'm|i am|you elect me|elected) <0-2> (elected|{office}|{title}|i will|i'll)",
        "as your <0-1> (next|new)? {office} <0-1> (i|i'll|i will|he|she|he'll|she'll)",
        "(put|send|hire|choose|trust|make) me <0-3> (to work|back|to|as|in|your|on) <0-2> ({office}|{seat}|work for you|ballot)",
      ],
    },
    // The office that somebody shall hold.
    {
      name: "next-office",
      confidence: "likely",
      phrases: [
        "(your|our|the|my|america's|{capital}) next <0-1> {office}",
        "(your|our|my|the|new) (candidate|choice|champion|voice|pick|nominee|fighter|advocate|leader) (for|in|on|at) <0-3> ({office}|{seat}|district|ward)",
        `(belongs|would make|will make|would be|be|make|makes) <0-2> <0-1> (great|good|fine|excellent|terrific|best|better|fantastic|amazing|effective|phenomenal|fine|wonderful|incredible|outstanding|terrible|horrible|hell of a|heck of a) <0-1> {office}`,
        "{office} elect {capital}",
        `${person} <0-1> (for|as) (the)? {office}`,
        `${person} (on|onto) <0-2> (ballot|bench)`,
        "next {office}",
        "(he'll|she'll|he will|she will|would|will|i'll|i will|could|can) <0-1> (be|make) (a|an|our|the) <0-2> {office}",
        "(only|one) <0-1> candidate <0-1> (has|who|that|is|will|can|with|endorsed|stood|voted|running)",
        "(from|former) <0-1> (the|marine|teacher|nurse|small|picket|army|navy|classroom|farm|bedside|coach|firefighter|factory|shop|kitchen|mechanic|doctor) <0-4> to <0-1> ({office}|parliament|congress|city hall|the capitol|the statehouse)",
        "{capital} {capital} <0-1> (precinct|ward|district|position|riding|state house|house district|senate district|council district|place|subdistrict|zone) {number}",
        "(put|send|elect|hire|choose) (a|an|another|one of) <0-2> (veteran|nurse|doctor|teacher|mom|dad|farmer|scientist|engineer|fighter|neighbor|prosecutor|worker|woman|firefighter|business owner|physician|public defender|plumber|leader) (in charge|in|on|to|who|for|back)",
        "{capital} (para|pour|für|per) <0-2> {office-abroad}",
        "(vota|vote|voten|votez|votons|wählt|wählen|stimme|kreuz) (por|pour|für|bei|sie)? {capital} {capital}?",
      ],
    },
    // Signs, doors, calls and parties for somebody.
    {
      name: "gear",
      confidence: "likely",
      phrases: [
        `(envelopes|sign|signs|sticker|stickers|button|buttons|doorhangers|door hangers|literature|postcards|phonebank|phone bank|phone banking|phonebanking|phonebanked|text bank|text banking|canvass|canvasses|canvassing|canvassed|knocked|knocking|doors|doorknocking|door knocking|caucus|caucusing|leafleting|stumping|stumped|campaigning|block walk|block walking|lit drop|dropping lit|poll watcher|precinct captain|host committee|calls|making calls|lawn sign|yard sign|meet and greet|house party|wave|outspent|ballots) <0-2> (for|with) ${person}`,
        `${person} (yard sign|yard signs|lawn sign|lawn signs|bumper sticker|bumper stickers|canvass|phone bank|bus|volunteers|supporters|field office|victory party|delegates)`,
        `(volunteer|volunteers|work|working|intern|interning|wear|wearing|display|displaying|plant|planted|planting|door|porch|window|yard|lawn) <0-4> (for|with|the) ${person} (campaign|sign|signs|gear|button|shirt|team)`,
        "(yard|lawn|campaign) (sign|signs|button|buttons)",
        "(signature|signatures|petition) <0-3> (get|put|place) <0-4> ballot",
      ],
    },
    {
      name: "named-gear",
      confidence: "likely",
      phrases: [
        `(volunteers|volunteering|volunteer|fundraiser|luncheon|rally|rallied|kickoff|honk|organizing|texts|parade|shift|shifts|spot|spots|mail|airtime|reception|brunch|barbecue|bbq|coffee|cookout|concert|cheering on|cheering|cheer|marched|banner|flyers|letters|petitions|tabling|text|texting|donated|donating|contribution|gave|hosted|vouch) <0-2> (for|with|on|to) ${person}`,
        `(cheering on|cheering|meet|watch|hear|hear from) <0-2> ${person} (live|tonight|at|and|for|speak|talk|debate)`,
        `${person} (sign|signs|sticker|stickers|button|buttons|hat|hats|shirt|shirts|tee|campaign|rally|watch party|headquarters|hq|campaign office|ad|ads|commercial|town hall|fundraiser|headquarters|slogan|volunteer|volunteers)`,
        `(hear|hear from|meet|greet|host|hosting|evening with|reception with|coffee with|lunch with|dinner with|breakfast with|happy hour with|conversation with|drinks with|join) ${person} (talk|speak|and special guests|and|at|on|for|this|make|tonight|lay)`,
      ],
    },
    // Help to win, and who it is that shall.
    {
      name: "help-win",
      confidence: "likely",
      phrases: [
        `${person} (won|crushed|nailed|dominated|owned)`,
        "(momentum|movement|surge|surging|neck and neck|tied|within striking distance|closing the gap|up in the polls|down in the polls|on the ballot|ahead in|trailing|outspent|outraised|underdog|frontrunner|front runner|blue wave|red wave|purple wave)",
        `(help|let's|lets|get|getting|put|keep|keeping|send|sending|bring|carry|push|make|watch|helping|support|supporting|gets|helps) ${person} <0-1> (win|to the|on the|in the|in office|on air|on the air|finish|fight|flip|beat|stay|get|cross|over|make|take|hold|reach|reach voters|back|working|fighting|elected|defeat|keep|close|fund|compete|respond|our|your)`,
        "(get|getting|send|sending|put|keep|bring|return) (him|her|them|this (guy|woman|man|nurse|doctor|teacher|veteran)) <0-1> (to|in|on|back|over) <0-3> ({seat}|{office}|bench|ballot|finish line|line)",
        "(win|winning|wins|lose|loses|won) (this|the|our|his|her|a|that)? <0-1> (race|election|thing|seat|primary|runoff|district|nomination|recount)",
        `if ${person} (wins|loses|is elected|gets elected|gets (his|her) way|gets in|takes|becomes|is re elected|is reelected)`,
        `${person} <0-1> (will|can|is gonna|is going to|could|is about to|gonna) (win|beat|flip|defeat|unseat|pull)`,
        "(flip|flipping|hold|win|keep|keeping|lose|take back) (this|the|our|that|a) <0-2> (seat|district|state|house|senate|county|council|majority|board)",
        `${person} (vs|versus|v) ${person}`,
      ],
    },
    // Said outright whom somebody is for.
    {
      name: "stance",
      confidence: "likely",
      phrases: [
        `(i'm|i am|we're|we are|i|we|im|my family|my wife|my husband|my vote|my household|my union|my mom|my dad|why|proudly|proud to|nurses|doctors|teachers|workers|neighbors|he's|she's|count me|also|all|who's|join me in|join us in|why i|please|let's|will|voters|reasons|be|are|is) <0-2> (with|behind|for|supporting|voting for|vote for|backing|endorsing|endorse|support|back|picking|choosing|trust|trusting|believe in|rooting for|pulling for|standing with|stand with|going with|stick with|sticking with|with) ${person}`,
        `(choose|back|pick|support|elect|re elect|keep|trust|retain|return|rehire|hire|write in|rank|endorse|nominate|stand with|go with|settle on|believe in|choosing|backing|supporting|endorsing|retaining|first preference|number one|number 1|1|bring back) ${person}`,
        `${person} (all the way|ftw|for the win|(has|gets|earned|has earned) (my|our) (vote|votes|support|trust|respect|back|backing|ballot)|is my (pick|choice|candidate|guy|person)|is our (pick|choice|candidate)|is the (one|choice|pick|only|best|right)|is right|was right|is different|is ready|is one of us|shows up|showed up|stands|deserves|gets things done|speaks for|listens|knows|cares|understands|can win|works for|leads|lives here|is the real deal|never)`,
        `(my|our|full|proud|public|their) (support|vote|endorsement|ballot) (for|to|of) ${person}`,
        `(thing|yes|choice|clear|obvious|ready|riding|all in|excited|voice|leader|leadership|fighter|champion|day|era|hope|fan|fans|blue|red) (is|for|with|on|of) ${person}`,
        `(endorsed|endorses|endorse|endorsement of|backs|backed|supports|picked|chose|recommends|rated) (democrat|republican|independent)? ${person}`,
      ],
    },
    // The same of somebody named before.
    {
      name: "for-them",
      confidence: "likely",
      phrases: [
        "(that's why|here's why|why|which is why|reasons|so|and|because|proud that|glad) <0-3> (with|supporting|support|behind|backing|back|endorsing|endorse|trust|voting for|chose|for) (him|her|them|this (man|woman|guy))",
        "(i|we) <0-2> (believe in|trust|support|stand with|stand behind|back|endorse|am with|are with|vouch for|believe) (him|her|them)",
        "(he|she|they) (has|have|had|earned|deserves|deserve|gets|get|got|needs|need|can count on) <0-1> (my|our|your) <0-1> (vote|votes|support|trust|backing|help|ballot|endorsement)",
        "(he's|she's|he is|she is|they're) <0-1> (the real deal|one of us|ready|got my|got our|earned|the one|our (guy|gal|girl|candidate|best)|my (guy|gal|candidate)|not for sale|not a politician|the only (one|candidate)|not one of us|bought|hiding|lying|running|wrong)",
        "(beat|stop|replace|retire|fire|defeat|unseat|oust|help|elect|re elect) (him|her|them)",
      ],
    },
    // What a campaign lives on.
    {
      name: "money",
      confidence: "likely",
      phrases: [
        "(max|maximum|suggested|campaign|political) <0-1> (contribution|contributions|donation|donations|finance|donors)",
        "(outspent|outraised|outspending|outraising)",
        "(fundraising|end of quarter|fec|filing|midnight|end of month|reporting) <0-1> (deadline|goal|numbers|report|haul|quarter)",
        "(grassroots|individual|small dollar|small|first time) (donors|donations|donor|dollars|contributions)",
        "(radio|tv|television|ad|air|digital) <0-1> (spot|spots|buy|buys|airtime|time|waves)",
        "(help us|keep us|stay|get|put|back|keep) <0-4> (on the air|on air|on tv|on the airwaves)",
        "(chip in|donate|pitch in|contribute|rush|give) <0-8> (win|fight back|match|before midnight|deadline|flip|keep this|finish strong|close the gap|get out the vote|campaign|air)",
        "{number} <0-2> (buys|puts|pays for|prints|funds|reaches|covers) <0-3> (voters|doors|doorhangers|mailers|signs|yard|postcards|texts|calls|radio|ads|ad|volunteers|households|flyers|lit)",
      ],
    },
    // A group that has taken a side.
    {
      name: "camp",
      confidence: "likely",
      phrases: [
        `(nurses|doctors|rns|physicians|pharmacists|clinicians|workers|women|men|students|teachers|educators|parents|families|neighbors|neighbours|veterans|vets|farmers|small businesses|latinos|latinas|seniors|moms|dads|youth|republicans|democrats|independents|conservatives|progressives|labor|firefighters|faith leaders|friends|citizens|residents|people|coalition|athletes|ranchers|lawyers|scientists|asians|muslims|jews|catholics|christians|evangelicals|everyone|moms and dads|caregivers|immigrants|hunters|gun owners|bikers|cyclists|renters|homeowners|retirees|carpenters|electricians|teamsters|business owners|pastors|clergy|artists|musicians|lawyers|midwives|dentists|vets|patients|survivors|mothers|fathers|grandparents|gen z|millennials|feminists|{staff-plural}|{party}) (for|with|4|behind) ${person}`,
      ],
    },
    // The year, the tag, the motto.
    {
      name: "slogan",
      confidence: "likely",
      phrases: [
        `${person} (2024|2025|2026|2027|2028|2030|24|26|28|strong)`,
        `(team|vote) {capital}`,
        "{capital} (4|four) {capital}",
        "(a|the) (new|fresh|strong|proven|trusted|independent|real|different|better|stronger|true) (voice|leader|leadership|choice|generation|vision|direction|chapter|day|era|kind of) <0-1> (for|in|of)? ({capital}|leadership|politics|politician|{office}|us)",
        "(change|help|hope|better) (is coming|is on the way|starts (here|with|now|in))",
        "(elect|vote) (change|experience|integrity|leadership|honesty|results|common sense|the best|for change)",
        "(choose|pick|vote) (integrity|experience|change|honesty|hope|courage|progress|character|decency|results)",
        "(for the people|people first|people over (profit|politics|party)|country over party|put {capital} first|we the people)",
        "(people powered|people power|grassroots|movement) <0-2> (campaign|candidate|movement|politics|donors|donations|victory)",
      ],
    },
    // The record, the character, the pledge.
    {
      name: "praise",
      confidence: "likely",
      phrases: [
        `(fought|fights|fight|fighting|stood up|stands up|stand up|standing up|stands|speaks up|spoke up|works|worked|working|delivered|delivers|delivering|gone to bat|went to bat|advocate|advocates|advocated|stick up|sticks up|champion|champions|a voice|voice|looks out|looked out|shows up|showed up|show up) <0-2> (for|to|against|with) <0-2> ${crowd}`,
        "(took|taken|taking|takes|take|stood|standing|stands) <0-1> on <0-3> (insurance|insurers|big|landlords|lobbyists|corporations|polluters|pharma|developers|utility|drug|companies|special|corruption|wall street|establishment|machine|and won)",
        `(has|have|had|have got|having|got|gets) <0-1> ${ours} (back|backs)`,
        "(will|he'll|she'll|who'll|i'll|ready to|is going to|gonna) <0-1> (always)? (fix|fight|protect|defend|restore|deliver|lower|cut|stand up|keep|put|bring|clean|repair|rebuild|change|hold|listen|never|end|reverse|save|secure|let|stop|make|represent|serve|answer|lead)",
        "(never|won't|will not|wouldn't|can't|doesn't|don't|nobody's|isn't|not|cannot be) <0-2> (sell out|sells out|sold out|forget|forgot|forgets|forgotten|back down|backed down|backs down|give up|gave up|quit|cave|caved|for sale|bought|beholden|afraid|flinch|flinched|blink|blinked|bend|bow|owe|owes)",
        "(no|zero|not one|without|refuses|rejects|refused|doesn't take|won't take|never took) <0-3> (pac|corporate|special interest|lobbyist|dark|developer|insider) <0-1> (money|cash|checks|donations|dollars|dime|donors)",
        "(shows|showed|always shows|showing) up",
        "(cent|dime|penny|dollar|dollars|checks|cash) from <0-3> (pac|pacs|corporate|lobbyists|special|corporations|developers|insurers)",
        "(sued|beat|took on|stood up to|went after|exposed|cracked down on|held) <0-1> (the|big|every|corrupt) <0-2> (makers|companies|company|insurers|polluters|landlords|lobby|machine|giants|banks|pharma|oil|utility|utilities|accountable|drug|gangs|cartels|bosses)",
        "(made sure|picked up the phone|read every|knocked on|walked every|drove|sat with|met with us)",
        "(answer|answers|answerable|accountable) to (you|us|the people|voters|families|no one|nobody)",
        "(lower|safer|better|stronger|cleaner|good|great|affordable|fewer|higher|honest|more|fair|open|smarter) <0-1> (taxes|streets|schools|jobs|neighborhoods|housing|wages|roads|communities|government|costs|bills|parks|transit|healthcare|health care|childcare|water|air|borders|rents|budgets)",
        "(a|the) (plan|record|fighter|vision|heart|backbone|spine|leader|voice) (for|to|of|who|that)",
        "(keeps|kept|keep) (his|her|my|their) (word|promises|promise)",
        "(gets|got|get|getting) <0-1> (things|it|stuff|this|results) done",
        `(earned|earning|won|earn|earns) <0-1> (my|our|your|the|his|her) <0-1> (trust|vote|support|respect|seat)`,
        "(cut|lowered|lowers|lower|cutting|slashed|reduced|froze) <0-2> (taxes|tax|rents|tuition|premiums|prices|crime|costs|fees)",
        "(balanced|balance|balancing|opened) <0-2> (budget|budgets|books)",
        "(put|puts|putting|place|places) <0-2> (people|patients|families|kids|workers|community|taxpayers|{capital}|students|neighborhoods|us|you|country|children) (first|over|ahead|before)",
        "(the|a|my|our) (right|best|only|clear|obvious|better|proven|strongest) (choice|candidate|person|leader|man|woman|pick|vote|one|name|fit)",
        "(tested|proven|trusted|honest|independent|qualified|experienced|principled|courageous|fearless|bold|common sense|steady|strong|effective|tough|unbought|homegrown|conservative|progressive|moderate|pragmatic|dedicated|real|new|fresh|ethical|responsible|true|visionary|decent) <0-2> (leader|leadership|voice|champion|fighter|choice|representation|conservative|progressive|democrat|republican|public servant|problem solver|reformer|outsider|solutions|integrity|friend of|advocate|values|record)",
        "pro (life|choice|family|worker|growth|union|business|gun|jobs|labor|second amendment|housing|science|{capital})",
        `(conservative|progressive|family|christian|democratic|republican|small town|working class|traditional|{capital}) values`,
        "(not|isn't|never) (a|another|your typical|just another) <0-1> (politician|politicians)",
        "(character|integrity|experience|honesty|leadership|courage) (counts|matters|you can|we can|to)",
        "(most|more) (honest|qualified|experienced|decent|capable|effective|dedicated|prepared) <0-1> (person|man|woman|candidate|guy|one|i|than|{office})",
        "(listens|listened|answers|answered|returned|read our|met with) <0-2> (us|me|to|every|my|our|letter|call)",
        "(secured|delivered|brought home|won|found|passed|wrote|saved|created|built|opened|reopened|cleared|funded|protected|expanded|restored|defended|hired|fixed|recovered|kept) <0-3> ({number}|million|our|your|clinic|clinics|jobs|library|school|schools|hospital|er|park|roads|bridge|officers|teachers|backlog|hole|deficit|funding|new|first|open)",
        "(deserve|deserves|need|needs|want|wants) <0-3> (a|an|someone|somebody|leaders|leader|leadership|representative|representation|new) <0-4> (who|that|like|leader|voice|leadership|{office}|representative|fighter|board)",
        "(wave|era|champion|campeona|campeón|hero|voice) (for|of) (the)? (people|{capital}|working|change|us)",
      ],
    },
    // Who somebody is: in an advertisement for a candidate, a reason.
    {
      name: "biography",
      context: true,
      confidence: "certain",
      phrases: [
        "(i|he|she|who) <0-1> (grew up|was raised|was born|coached|served in|taught)",
        "(born|raised) (in|on|and raised|here|by)",
        "(lifelong|life long|longtime|fifth generation|fourth generation|third generation|homegrown|hometown)",
        "(son|daughter|grandson|granddaughter|child|wife|husband|father|mother|dad|mom) of",
        "(small business owner|veteran|marine|navy|army|air force|combat|coach|deacon|pastor|prosecutor|firefighter|organizer|plumber|farmer|rancher|teacher|neighbor|neighbour|nurse practitioner|public defender|police chief|business owner|engineer|cpa|barber|union member|welder|carpenter|electrician|trucker|librarian|scientist|bus driver|working mom|single mom|grandmother|grandfather|public servant|community leader|volunteer firefighter|principal)",
        "{number} years (in|as|of|on|behind)",
        "(first|only) <0-3> (in (his|her|my|their) family|to serve|ever to)",
        "from <0-4> to <0-5> to",
      ],
    },
    // What is asked of the reader.
    {
      name: "ask",
      context: true,
      confidence: "certain",
      phrases: [
        "(chip in|pitch in|donate|donated|contribute|contribution|rsvp|sign up|link in bio|volunteer|spread the word|share|tell (a|your|every|five|ten|everyone|two|three)|bring (a|your)|join (us|me|our|the)|host|come out|add your name|pledge|text {capital}|match|matched|deadline|rush|give|gave|count on you|count me in|knock|canvass|make calls|get involved|stand with|show up|show your|spread|donors|tickets|split|help us|every dollar|per plate|bid|order|wear|grab|get (your|a|yours)|put this|watch|take (our|the|this))",
        "{number} (before|by|today|now|puts|buys|helps|donors|short|right|pays|away)",
        "(learn more|find out|read more|go look|look up|google it|check out|ask yourself|do the math|pass it on)",
      ],
    },
    // Others who speak for somebody.
    {
      name: "endorsement",
      confidence: "likely",
      phrases: [
        "(endorsed|endorsement|endorsements|endorses|endorsing|backed|supported|recommended|rated) (by|from|of|as)",
        "(proud|honored|honoured|humbled|thrilled|grateful|excited|pleased|proudly|happy) <0-3> (endorsed|endorse|endorsing|endorsement|to back|backing|to support|supporting|support of|to have the|to earn|to stand with|to welcome|to receive)",
        "(endorse|endorses|endorsed|endorsing|backs|backing) <0-2> ({title}|{party}|candidate|incumbent|challenger)",
        "(has|have|got|gets|earned|with) (my|our|the) <0-2> (support|backing|endorsement)",
        "(local|union|chamber|tribune|times|gazette|herald|sierra club|nra|teachers|firefighters|police|nurses|association|planned parenthood|federation|caucus|editorial board|news|post|afl cio|seiu|teamsters) <0-3> (endorse|endorses|endorsed|endorsement|backs|rated|rates|picked|recommends|trust|trusts|says)",
        "(behind|with) (me|him|her) (we|there's|because|in|on|and|all)",
        "(in|on) (my|his|her) (corner|team|side)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
