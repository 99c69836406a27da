import type { Pattern } from "../../../detect/index.js";
import { person } from "../../../signals/index.js";
import { settings } from "./settings.js";

const them = "(him|her|them)";

/** What is said for or against somebody, each kind counted once. */
export const patterns = /* @__PURE__ */ (() =>
  [
    // Votes asked for, promised or denied.
    {
      name: "vote",
      confidence: "likely",
      phrases: [
        `({elect}|vote|votes|voted|caucus|turn out) (early)? (for|against|out)? ${person}`,
        `(retain|retaining|rank|write in) ({title}|judge|justice) {capital} {capital}?`,
        `(voting|ballot|ballots) (for|against) ${person}`,
        `(mine|mine's|ballot|vote|ballot's|vote's) <0-1> (is|going|goes|went) <0-1> to ${person}`,
        `(cast|casting) <0-2> (ballot|vote|ballots|votes) <0-2> (for|against) ${person}`,
        `({elect}|vote|votes|voting) (for)? ${person} (for|to|as) <0-2> {office}`,
        `(bubble|oval|circle|box|line|lever|name) <0-2> (next to|beside|for|by) ${person}`,
        `${person} <0-1> (has|gets|got|earned|earns|wins|won|have|deserves|needs) (my|our|your) <0-1> (vote|votes|ballot)`,
        `${person} <0-2> (deserve|deserves|earned|gets|wants|ask|asks) <0-2> (term|terms|re election|reelection)`,
        `(term|terms) (of|for|with|under) ${person}`,
        `(give|hand|grant|deny) ${person} <0-2> (term|terms|years)`,
        "(vota|vote|voten|voto|votez|votons|wählt|wählen|stimme|kreuz) (por|pour|für|bei|sie) (sie|a|la|el)? {capital} {capital}?",
        "(vota|votez|votons|votemos|élisez|réélisez|elija|elijamos|apoya|apoyemos|appuyez) (a)? {capital} {capital}?",
        `rank ${person} <0-1> ({number}|first|second|number one)`,
        `(write|writing|pencil|pencilling) in ${person}`,
        `(check|mark|fill in|tick|punch|pull) <0-3> (for|beside|by|next to) ${person}`,
      ],
    },
    {
      name: "vote-them",
      confidence: "likely",
      phrases: [
        `${person} <0-1> (should|must|ought to|deserves to|has to|needs to) be (elected|reelected|re elected|sent back)`,
        "(deserve|deserves|earned|earns) (your|my|our) <0-1> (vote|votes|ballot)",
        `({elect}|{oppose}|choose|support|vote against|remember|replace) (${person}|${them}|this|that) <0-2> (in november|on election day|on november|this november|at the polls|at the ballot box|in the (primary|runoff|election|caucus)|on (the|your|my) ballot)`,
        `{elect} (a|an|our|the|this|another) <0-2> (fighter|leader|nurse|doctor|teacher|veteran|farmer|neighbor|mom|mother|champion|scientist|democrat|republican|conservative|progressive)`,
        `(give|hand|send|mail|offer|serve) (${person}|${them}|this|that) <0-4> (pink slip|walking papers|permanent vacation|permanent vacations|early retirement|eviction notice|the boot|unemployment check)`,
        "(no|yes) on <0-1> recall",
        "(no|against|yes) (on)? (retaining|keeping|reelecting|re electing) {capital}",
        "(vote|voting) (row|line|column) ({number}|{capital})",
        "(come|this|in) november <0-1> (remember|vote|fire|send|let's|we'll|choose)",
        `recall ({title}|{office}) {capital}`,
        "(remember|think of|think about) <0-5> when you <0-2> (vote|ballot|polls|voting booth)",
        "(march|april|may|june|august|september|october|november|nov) {number} remember",
        `({elect}|retain|vote (for|against)?) ${them}`,
        "(remember|think about) (that|this|it|him|her|them) (on|in|come|this) (january|february|march|april|may|june|july|august|september|october|november|december)",
        "(vote|kick|throw|get|drive|boot|voting|keep|run) <0-4> out of (office|congress|{seat}|power|town|{office})",
        "(vote|voting|kick|throw|boot) (him|her|them|these|those|{capital}) <0-3> out",
        "(get|help|helping) <0-4> (elected|reelected|re elected)",
        "(win|winning|won|lose|loses|wins) (this|the|our|his|her|my|a|that|re)? <0-1> (election|reelection|race|seat|primary|runoff|nomination)",
        "remember <0-6> (in|this|come|at|on|when) <0-2> (november|polls|ballot|election|election day|primary|you vote|voting booth)",
        "(anyone|anybody|someone) (but|else|except) <0-1> ({capital}|him|her|in|for|on)",
        "(vote|choose|pick|elect) (change|experience|integrity|leadership|honesty|results|common sense|hope|courage|progress)",
      ],
    },
    // A party and its seats; parties that people give are others.
    {
      name: "party",
      confidence: "likely",
      phrases: [
        "({elect}|vote|votes|voting) (for)? <0-1> ({party}|pro choice|pro life) <0-1> (leaders|candidates|majority|senate|house)?",
        "({elect}|vote|votes|voting) (for)? <0-1> (more|better) <0-1> ({party}|leaders|leadership|candidates)",
        "(flip|flipping|win|winning|take back|hold|keep|keeping|win back|retake|turn|turning) (this|the|our|{capital})? <0-1> ({seat}|senate|house|majority|seats|seat|district|blue|red)",
        "(protect|defend|expand|grow|secure|build) <0-1> (our|the|a) <0-1> majority",
        "(blue|red|pink) wave",
        "(we|us|{trade}|{crowd}|vote|voting|join|back|support|elect|member of) <0-1> (for)? (the)? {capital} {capital}? party",
        "(stop|defeat|beat|end|crush) <0-1> ({party}|radical left|far left|far right|extremists)",
      ],
    },
    {
      name: "social-party",
      context: true,
      confidence: "certain",
      phrases: [
        "(birthday|holiday|christmas|halloween|thanksgiving|easter|diwali|pizza|block|dinner|garden|tea|pool|dance|retirement|farewell|goodbye|launch|office|baby|watch|cocktail|third|search|costume|graduation|welcome|appreciation|staff|lunch|breakfast|book|spring|summer|fall|winter|surprise|opening|unit|ward|team|department|reunion|potluck|work|wrap|house|wedding|anniversary|the|a|our|this|my|your) (party|parties)",
      ],
    },
    // Somebody shall lose, go or be stopped.
    {
      name: "refusal",
      confidence: "likely",
      phrases: [
        `({oppose}|bad news for|shame on|turn the page on|close the book on|move on from|settle for|goodbye|bye bye|anyone but|hide from|say no to|no to|can't trust|cannot trust|don't trust|can't afford|cannot afford|no more|message to|fall for|falling for|fooled by|who's behind|who's bankrolling|who's funding) ${person}`,
        `(stop|let|prevent|keep|stopping) ${person} (from)? <0-1> (win|winning|buy|buying|steal|take|near|get|again|another|destroy|off the)`,
        `(enough|tired|fed up|done|sick|years|victims|truth|chaos|mess|failures|promises|lies|record|trouble|problem) (of|with|about) ${person}`,
        `(time|high time|past time) (for|to) <0-1> ${person} <0-1> (go|out|leave|retire)?`,
        `${person} <0-1> (had (his|her) chance|must go|has to go|needs to go|got to go|gotta go|failed us|failed|lied|is wrong|was wrong|is hiding|can't be trusted|cannot be trusted|is lying|sold us out|thinks (he|she)|must resign|must be stopped)`,
        `(corrupt|crooked|lying|shady|sleazy|phony|do nothing|tax and spend|two faced|no show|part time|absentee|good old boy) ${person}`,
        `${person} <0-1> (bad|wrong|dangerous|too (extreme|liberal|radical|risky|conservative)) (for|on)?`,
        `(spent|spending|dumped|dumping|poured|pouring) <0-3> against ${person}`,
        `(send|sending) ${person} (packing|home|back home|a message)`,
      ],
    },
    // Somebody is backed.
    {
      name: "backing",
      confidence: "likely",
      phrases: [
        `(i'm|i am|we're|we are|im|is|are|stand|stands|standing|all in|proudly|go|going|stick|riding|rolling|him|her) <0-1> (with|behind|for|backing|supporting|endorsing|voting for) ${person}`,
        `(back|support|supporting|backs|backed|choose|chose|pick|picked|trust|trusts|keep|return|rehire|rank|nominate|believe in|join|number one|first preference|write in|recommends|root for|rooting for|pulling for) (team|democrat|republican)? ${person}`,
        `(my|our|full|proud|public|your) (support|vote|endorsement|ballot) (for|to|of|behind) ${person}`,
        `${person} (all the way|ftw|for the win|(is|was|would be) (my|our|the) <0-1> (pick|choice|candidate|one|guy|person|leader)|is (right|different|ready|fighting|one of us)|(has|have) (my|our) <0-1> (support|trust|respect|back))`,
        `(ready|yes|choice|clear|voice|leader|leadership|fighter|champion|day|momentum|crowd|room|excited|choice) (is|for|with|like) ${person}`,
        `(agree on|united behind|unite behind|lining up behind|line up behind|lined up behind|rally behind|rallying behind|vouch for|get behind|bet on|counting on|stand by|standing by|sticking with|go|wear|wearing) <0-1> (for)? ${person}`,
        `${person} (can|will|could|must|is going to|is about to) (win|flip|defeat|unseat|beat {capital})`,
      ],
    },
    {
      name: "help",
      confidence: "likely",
      phrases: [
        `(help|helping|let's|get|keep|push|carry|put|send|bring|make sure|make|watch|elect) ${person} <0-1> (win|to the|to win|on the|in the|in office|on air|finish|flip|beat {capital}|fight {capital}|over|across|hold|reach|working|fighting|elected|defeat|respond|our|compete|goes|gets|back|stay|take)`,
        `(beat|replace|retire|fire|defeat|unseat|oust|elect|re elect|get rid of|take out) ${them}`,
        `(he|she|they) (has|have|earned|deserves|deserve|got|needs|need|can count on) <0-1> (my|our|your) <0-1> (vote|votes|support|trust|backing|help|endorsement)`,
        `(he|she|they|${person}) (ought to|should|deserves to|had better) (have|get|win) (yours|your vote|your votes|everybody's)`,
        "(won't|can't|cannot|doesn't) win <0-1> without (you|us|your|me|volunteers)",
        `if ${person} (wins|loses|is elected|is re elected|is reelected|gets|takes|becomes)`,
        `(behind|with|back) (me|him|her) (because|in|on|this|we|there's)`,
        `more years (of|for|with|under) ${person}`,
      ],
    },
    // Groups that have taken a side, teams, mottoes, years.
    {
      name: "camp",
      confidence: "likely",
      phrases: [
        `(endorse|endorses|endorsed|endorsing) ${person}`,
        `({crowd}|{trade}|democrats|republicans|libertarians|conservatives|liberals|progressives|greens) (for|4|behind|against) ${person}`,
      ],
    },
    {
      name: "year",
      confidence: "likely",
      phrases: [`${person} (2024|2026|2028|2030)`],
    },
    {
      name: "team",
      confidence: "likely",
      phrases: [
        "(team|i'm with|im with|vote|go) {capital}",
        `${person} (vs|versus|v) ${person}`,
        `(sticker|stickers|button|buttons|hats|calls|shift|shifts|volunteer|volunteers|volunteering|rally|rallies|rallied|fundraiser|host committee|wave|meet and greet|house party|honk) <0-3> (for|with) ${person}`,
        `${person} <0-1> (needs|need) <0-1> (you|volunteers|drivers|canvassers|your help|every one of you|us all)`,
        `(work|working|worked|fight|fighting|drivers|walk|walking|march|marching|sweat|more|everything|nothing|all in|drive|driving|calling|texting|dialing|marched|paint|painted|baked|baking|bake) <0-3> for ${person}`,
        `split <0-2> between ${person}`,
        `${person} <0-1> (sticker|stickers|button|buttons|hats|flags|bus|volunteers|watch party)`,
      ],
    },
    // What campaigns give out, and what their helpers do.
    {
      name: "gear",
      confidence: "likely",
      phrases: [
        `(yard sign|yard signs|lawn sign|lawn signs|postcards|door hangers|canvass|canvassing|canvassed|phone bank|phonebank|phonebanking|phone banking|text bank|text banking|knock doors|doors|clipboards|signatures|doorhangers|lit drop|knocked|knocking|door knocking|campaigning|campaign|block walk|caucusing|voters) <0-3> (for|with|of) ${person}`,
        `${person} <0-1> (yard sign|yard signs|lawn sign|lawn signs|bumper sticker|bumper stickers|canvass|supporters|headquarters|victory party|campaign)`,
        `(meet|hear|hear from|greet|reception with|coffee with|evening with|conversation with|lunch with) <0-1> ${person} <0-1> (candidate|democrat|republican|running|for <0-1> {office})`,
      ],
    },
    {
      name: "field",
      confidence: "likely",
      phrases: [
        "(yard sign|yard signs|lawn sign|lawn signs|campaign sign|campaign signs|bumper sticker|bumper stickers|phone bank|phonebank|phone banking|text bank|canvass|canvassing|canvassers|door knocking|knock doors|knocked on <0-3> doors|knock on doors|door hangers|doorhangers|watch party|campaign office|field office|campaign headquarters|get out the vote|poll watcher|precinct captain|campaign rally|meet and greet|our rally|volunteer shift|volunteer shifts)",
        "(our|my|the|this|his|her|first|new) <0-1> (tv|television|campaign|attack|radio) <0-1> (ad|ads|spot|commercial)",
        "{number} <0-1> (signatures|volunteers|doors|door hangers)",
        "(knock|knocking|knocked) <0-3> doors",
        "{capital} {number} {capital} {number}",
        "(phone bank|phone bankers|phonebankers|lit drop|walk lists|walk list|canvass kickoff|walk packet|sign stealing|stealing our signs)",
        "(meet|with|question|grill|greet) the candidate (herself|himself)?",
        "(finish this|bring it home|bring this home|finish the job|send {seat} a message)",
        "(stealing|steals|stole|steal|took) <0-1> (our|my|her|his) <0-2> signs",
        "on to (tuesday|november|the general|victory|the runoff)",
        "(this|our|my) candidate",
        "(poll|polls) <0-3> (us|me|him|her|our|points) <0-1> (up|down|ahead|behind|within|by)",
      ],
    },
    // Money for a campaign.
    {
      name: "money",
      confidence: "likely",
      phrases: [
        "(donate|chip in|pitch in|contribute|give|donation|donations|contribution|rush|fundraiser|fundraising|raise|split|donating|contributing|monthly gift) <0-8> (re election|reelection|candidate|candidates|elect|flip|(defeat|beat|fire) {capital}|{title}|{party}|{office}|on the air|opponent|ticket|majority|{capital} campaign)",
        "((defeat|beat|fire) {capital}|elect|opponent|candidate|{office}|{party}) <0-8> (donate|chip in|pitch in|contribute|donation|fundraising|match)",
        "(fundraising|end of quarter|fec|filing|midnight|end of month|quarterly|reporting) <0-1> (deadline|goal|numbers|report|haul)",
        "(grassroots|individual|small dollar|first time|max|maximum|campaign|political) <0-1> (donors|donations|donor|dollars|contribution|contributions|movement|campaign)",
        "(outspent|outraised|outspending|outraising|self funding|war chest)",
        "(radio|tv|television|ad|air|digital) <0-1> (spot|spots|buy|buys|airtime|waves)",
        "(help us|keep us|stay|get|put|back|keep) <0-4> (on the air|on air|on tv|on the airwaves)",
        "(no|zero|not|without|refuses|refuse|don't|never|cent|dime|penny|money|checks) <0-4> (corporate pac|corporate pacs|pac|pacs|special interest|lobbyist) (money|cash|checks|donations|dollars)?",
      ],
    },
    // What is asked of the reader, in whatever matter.
    {
      name: "ask",
      context: true,
      confidence: "certain",
      phrases: [
        "(chip in|pitch in|donate|contribute|contribution|rsvp|sign up|volunteer|volunteers|share if|spread the word|pass it on|tell (your|every|five|ten|everyone)|bring a|join (us|me|our|the)|come (out|meet|hear)|add your name|pledge|text {capital}|match|matched|deadline|rush|count on you|knock|get involved|stand with|show your|donors|help us|every dollar|order|claim|sign our|sign the|sign my|take (our|the|this))",
        "{number} (before|by|today|now|right|away)",
        "(survey|poll|petition|questionnaire|do you approve|tell us|tell me|yes or no|can we count)",
      ],
    },
    // The record, the character and the pledge of somebody.
    {
      name: "praise",
      confidence: "likely",
      phrases: [
        "(fought|fights|fight|fighting|stood up|stands up|stand up|standing up|stands|speaks up|worked|works|delivered|delivers|delivering|went to bat|champion|champions|voice|looks out|shows up|showed up|took on|taken on|takes on|sued|cracked down on|wrote the) <0-2> (for|to|against|on|with|law)? <0-2> ({crowd}|{foe})",
        "(has|have|had|got|get|gets) <0-1> (our|your|my|the people's) (back|backs)",
        `${person} (will|won't|would|can) <0-1> (freeze|reopen|fix|fight|protect|lower|cut|restore|stand up|clean|defend|deliver|listen|repair|end|bring back|never|not sell|answer|say no)`,
        "(machine|insiders|bosses|elites|lobbyists|establishment|politicians) (is|are|hates|hate|fears|fear) <0-1> (terrified|scared|afraid|him|her|nervous)?",
        "(let|send|trust) (him|her|them) <0-1> (lead|serve|to lead|to serve|fight|to fight)",
        "(time for|need|needs|ready for|deserve|deserves) <0-1> (new|fresh) (blood|eyes|ideas|energy|leadership|leaders|voices|voice|faces)",
        "(takes|take|taking|accepts|accept) (no|zero|not (a|one)) <0-2> (pac|corporate|lobbyist|developer|money)",
        "(will|he'll|she'll|i'll|ready to|gonna|promise to|pledge to|plan to|vows to|who'll) <0-1> (always|never)? (fix|fight|protect|defend|restore|deliver|lower|cut|stand up|clean up|clean|repair|rebuild|change|hold|listen|end|reverse|save|secure|stop|represent|bring|put|raise your)",
        "(won't|wouldn't|can't|doesn't|don't|isn't|not|never|nobody's|no) <0-2> (sell out|sold|forget|forgot|back down|backed down|back|give up|quit|caved|for sale|bought|beholden|afraid|stopped|nonsense)",
        "(lower|lowered|cut|cuts|safer|better|stronger|cleaner|affordable|fewer|higher|more|balance|balanced|capped|capping|froze|reduced) <0-1> (your|our|the|property)? (taxes|streets|schools|jobs|neighborhoods|wages|roads|communities|government|costs|bills|budget|rents|crime|prices|childcare|transit|regulations|tax|insulin)",
        "(tested|proven|trusted|honest|independent|qualified|experienced|principled|fearless|bold|common sense|tough|effective|true|real|strong|new|fresh|conservative|progressive|moderate|lifelong|full time|different|better|consistent) <0-1> (leader|leadership|voice|champion|fighter|choice|representation|conservative|progressive|democrat|republican|public servant|problem solver|reformer|outsider|candidate|integrity|values|record)",
        "(the|a|my|our) (right|best|only|clear|obvious|proven|strongest|easy|better) (choice|candidate|person|leader|one|pick|vote)",
        "(experience|integrity|character|leadership|honesty|courage) (counts|matters|you can)",
        "pro (life|choice|family|worker|union|business|gun|jobs|labor|housing|{capital})",
        "(not|isn't|never|career|typical) (a|another|your)? <0-1> (politician|politicians|insider)",
        "(deserve|deserves|need|needs|want|ready for|time for) <0-2> (someone|somebody|leaders|leader|leadership|representative|representation|fighter|voice|change|governor|senator) <0-1> (who|that|like|in|with)?",
        "(people|families|kids|patients|workers|students|taxpayers|communities|community|country) (first|over (profit|profits|politics|party|special interests))",
        "(never|hasn't|has not) stopped fighting",
        "(knows|understands) what it (takes|means)",
        "(fix|fixed|repair|clean up|reform|run) <0-1> (our|the|this|city|county) <0-1> (roads|streets|government|mess|schools|budget|county|city hall|potholes|system)",
        "(gets|get|got|getting) (things|it|stuff|results|the job)? done",
        "(keep|keeps|kept|keeping) (his|her|my|their|the) (word|promises|promise)",
        "(answers|answered|answer|listens|listened|accountable) <0-1> to (you|us|voters|people|families|nobody|my|me|our)",
        "(secured|brought home|brought|built|saved|passed|delivered|hired|reopened|reopen|expanded|created|protected|funded|opened) <0-2> ({number}|million|jobs|our|beds|officers|roads|bridge|law|funding|library)",
      ],
    },
    {
      name: "attack",
      confidence: "likely",
      phrases: [
        "(career|typical|washington|corrupt|crooked|part time|absentee|failed|out of touch|weak|radical|extreme|liberal|dishonest|shady) <0-1> (politician|politicians|insider|insiders|{office}|{title}|leader|record|agenda|mayor)",
        "{foe}",
        "(broken|broke|empty|breaks|another) <0-2> (promise|promises)",
        "(too|so|far too|way too|dangerously|just) (extreme|liberal|radical|conservative|risky|weak|corrupt|dangerous|reckless|out of touch)",
        "(unfit|not fit|not ready) (for|to) <0-1> ({office}|serve|lead|office)",
        "(soft|weak|hard|tough|wrong|bad|failing) on (crime|taxpayers|families|china|corruption|workers|seniors|drugs|borders|guns|schools|taxes|abortion|immigration|climate)",
        "against <0-1> {crowd}",
        "(can't|cannot|won't|couldn't|don't|never) <0-1> (afford|trust|survive|stand|let|risk|forget) <0-1> (another|him|her|it|four|what|them|{capital})",
        "(would|will|voted to) <0-1> (ban|gut|privatize|privatise|defund|slash|dismantle|outlaw|abolish|bankrupt)",
        "(vote|voted|votes|voting) with <0-2> {number}",
        "(voting record|on tape|hot mic|let that sink in|only (shows up|calls|cares|visits) <0-3> (election|vote|votes))",
        "blame ({title})? {capital} {capital}?",
        "off the hook",
        "{number} (terms|years) <0-2> (is|are) (enough|plenty|too many)",
        "(took|takes|accepted|pocketed|cashed) <0-1> {number} <0-2> from",
        "(indicted|arrested|charged|convicted) (once|twice|again|{number})",
        "(wants|gave|voted|vote|giving|took) <0-3> (raise|raises|pay raise|bonus|pay hike) for (himself|herself|themselves)",
        "(gave|voted|giving) (himself|herself|themselves) <0-3> (raise|raises|bonus|pay)",
        "(let|lets|letting) <0-3> (slumlords|polluters|developers|criminals|crooks) <0-1> (off|walk|write|run)",
        "(forgot|abandoned|betrayed|ignored|ignores|failed|fails|failing|hurting|hurts|lied to|sold out|sold|left behind|turned (his|her) back on|laughed at|attacked) <0-1> (us|our|you|{crowd}|the) <0-1> (out)?",
        "(lying|lies|lied|misleading|smear|smears|attacking|false attacks|distort|attack) <0-1> (about|on|ads|my|me|his|her)",
        "(missed|skipped|ducked|dodging|dodged|missing|hid from|hiding from|pulled out of|afraid to) <0-3> (work|votes|roll calls|meetings|meeting|debate|debates|town halls|town hall|hearings|questions|forum|sessions)",
        "(sided|sides|siding|stood|in bed|cozied up|in the pocket|lockstep|beholden|bankrolled|owned|bought) <0-1> (with|by|of|to)",
        "(took|takes|taking|accepted|pocketed|cashed|got) <0-3> (from|money|checks|cash) <0-4> ({foe}|companies|company|donors|industry|interests|lobbyists)",
        "(raised|raising|hiked|doubled|raise|raises) <0-1> (our|your|my|property|income|his own|her own|their own) <0-1> (taxes|tax|rent|rents|rates|bills|pay|salary)",
        "(doesn't|don't|won't|isn't|can't|never|hasn't|didn't) <0-1> (care about|live here|work for|represent|deserve|listen|show up|understand|have a plan|share our|get it)",
        "(wants|plans|vows|trying|threatens|going|plan|want|tried) to (close|cut|gut|end|raise|sell|privatize|privatise|defund|slash|ban|repeal|kill|strip|take|eliminate|shut|tax|block|dismantle|buy|spend|rig|let|ignore|give)",
        "(buy|buying|bought|steal|stealing) <0-1> (this|the|our|your|that|a|his|her) <0-1> (seat|election|race|vote|council|office)",
        "(rubber stamp|puppet|flip flop|flip flops|flip flopper|out of step|out of line|broke his word|broke her word|got rich|cash in|under investigation|tax cheat|ethics violations|golden parachute|power grab|cover up|lies and|same old|let us down|failed us|stop the lies|wasted <0-1> (millions|tax dollars|taxpayer dollars)|taxpayer funded|(millions|billions) (for|from|to) <0-2> {foe}|killed jobs|cost us)",
        "(extremist|extremists|unfit|phony|fraud|crook|crooks|bully|coward|clueless|incompetent|untrustworthy|hypocrite|liar|liars|corrupt|corruption|scandal|scandals|cronies|pay to play|out for (himself|herself)|radical left|far left|far right|mob|failed leadership|open borders|tax scheme|no show|divisive|disgrace|disgraceful)",
        "(hold|holding) (him|her|them|{capital}) accountable",
        "(instead of|while) <0-3> (your|our|families|we|he|she|you|fixing)",
      ],
    },
    // Somebody as a whole, for or against a place or its people.
    {
      name: "verdict",
      confidence: "likely",
      phrases: [
        "(wrong|right|bad|good|better|best|dangerous|terrible|disastrous|leader|leadership|voice|fighter|conservative|radical|works|working|fights|fighting|delivers|too (extreme|liberal|radical|risky|conservative)) for <0-1> ({state}|{place})",
        "(time for|need|needs|deserve|deserves|want|wants) a (new|different|better) (mayor|governor|senator|premier|sheriff|congressman|congresswoman|prime minister|city council|prosecutor|district attorney)",
        "{state} (needs|deserves|can't afford|won't forget|wants|is ready for|can do better|first)",
      ],
    },
    // One beside the other, and questions that have one answer.
    {
      name: "contrast",
      confidence: "likely",
      phrases: [
        "(two candidates|the difference is|the contrast|side by side|who do you trust|one voted|the choice <0-1> (in|between|easy))",
        "(had enough|sound fair|fair enough|what is <0-2> (hiding|afraid of)|what's <0-3> hiding|ask (him|her) why|sound familiar|remember when <0-1> {title}|ask why|do you approve|approve of <0-2> {title})",
        "(where does|where is|what did|what has|why did|why does|why won't|who does|who is|who's) ({capital}|{title} {capital}|{capital} {capital}) <0-1> (stand|do|done|think|want|answer|hiding|work|working|afraid|really|vote|so)",
        "(his|her) <0-1> (record|opponent|opponents) <0-1> (on|says|shows|of|never|is|has|voted|wants)?",
        "(we|you|{capital}|voters|families|kids) (deserve|deserves) (better|more|the truth|answers|a)",
        "(won't|will|didn't|will never|never) (forget|remember)",
      ],
    },
    // Somebody named has done or does something; by itself it is told of anybody.
    {
      name: "deed",
      confidence: "likely",
      phrases: [`${person} <0-1> {deed}`],
    },
    { name: "their-deed", confidence: "likely", phrases: ["(he|she|who) <0-1> {deed}"] },
    // What campaigns promise; so do laws.
    {
      name: "platform",
      context: true,
      confidence: "certain",
      phrases: [
        "(social security|medicare|reproductive rights|reproductive freedom|abortion|second amendment|the border|border security|open borders|law and order|tax cuts|property tax|property taxes|income tax|good paying jobs|union jobs|affordable housing|clean energy|gun safety|gun violence|public safety|school choice|term limits|voting rights|election integrity|inflation|corporate greed|rural hospitals|potholes|public schools|prescription drugs|drug prices|police reform|defund|crime|taxes|pro choice|pro life|immigration)",
      ],
    },
    // An official act: by itself it is a matter of law.
    {
      name: "act",
      confidence: "likely",
      phrases: [
        "(voted|votes|voting) <0-2> (to|against|for|with) <0-1> (close|cut|gut|raise|give|ban|block|repeal|end|let|strip|sell|{number}|{capital}|{foe}|{crowd}|us|our|every)",
      ],
    },
    // Others who speak for somebody.
    {
      name: "endorsed",
      confidence: "likely",
      phrases: [
        "(endorsed|endorsement|endorsements|backed|recommended) (by|from|of|me|us)",
        "(support|endorsement|backing) (of|from) <0-3> local {number}",
        "local {number} <0-1> (endorses|endorsed|backs|supports|recommends|stands with)",
        "(in my corner|on my side|by my side|signed on|has signed on|have signed on|rated by|a rated|highly qualified|well qualified)",
        "(proud|honored|humbled|thrilled|grateful|excited|pleased|proudly|happy) <0-3> (endorsed|endorse|endorsing|endorsement|to back|backing|to support|support of|in my corner)",
        "(endorse|endorses|endorsed|endorsing|backs|backing) <0-2> ({title}|{party}|candidate|incumbent|challenger|me)",
      ],
    },
    ...settings,
  ] as const satisfies readonly Pattern[])();

/** Those whom campaigns speak for. */
export const crowds: readonly string[] = /* @__PURE__ */ (() =>
  "us|you|me|people|white coats|scrubs|hard hats|small business owners|grandmas|grandmothers|patients|veterans|vets|seniors|kids|children|families|workers|taxpayers|farmers|neighbors|neighbours|students|teachers|tenants|renters|communities|everyone|women|men|parents|moms|dads|small businesses|small business|working people|middle class|law enforcement|the little guy|latinos|latinas|firefighters|labor|ranchers|scientists|youth|evangelicals|catholics|christians|immigrants|hunters|gun owners|our rights|your rights|our freedoms|our country|our state|our town".split(
    "|",
  ))();

/** Those whom campaigns speak against. */
export const foes: readonly string[] = /* @__PURE__ */ (() =>
  "special interest|special interests|big pharma|big oil|big money|big tech|dark money|corporate donors|mega donors|megadonors|wealthy donors|lobbyist|lobbyists|insiders|party bosses|billionaire|billionaires|millionaire|millionaires|developers|landlords|slumlords|polluters|insurers|insurance companies|drug companies|drug makers|the establishment|status quo|political machine|out of state|wall street|the swamp|career politicians|the elites|the machine|corporations|monopolies|the banks|the utility|the nra|cartels|extremists|attack ads".split(
    "|",
  ))();

/** What those in office are praised and blamed for. */
export const deeds: readonly string[] = /* @__PURE__ */ (() =>
  "let|lets|missed|skipped|sided|took|takes|sold|refused|refuses|raised|raises|failed|lied|lies|ducked|dodged|blocked|closed|slashed|gutted|wasted|hid|hides|pocketed|caved|flipped|killed|broke|betrayed|abandoned|ignored|ignores|attacked|attacks|wants|opposes|supports|bragged|blamed|spent|promised|thinks|called|hiked|doubled|botched|hasn't|didn't|never|won't|doesn't|delivered|secured|brought|built|saved|opened|cleared|hired|fixed|fought|kept|stood|wrote|passed|protected|restored|lowered|cut|believes|understands|stands|led|shows up|gets|got|balanced|answers|answered|will|has delivered|took on|listens|stole|sued|had".split(
    "|",
  ))();

/** What campaigns call the place that votes. */
export const places: readonly string[] = /* @__PURE__ */ (() =>
  "our district|the district|our county|our city|our town|our state|our schools|the county|the city|the state|america|americans".split(
    "|",
  ))();
