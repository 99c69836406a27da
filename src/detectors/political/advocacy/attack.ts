import type { Pattern } from "../../../detect/index.js";
import { person } from "./appeals.js";

const misdeed =
  "(let|lets|missed|misses|skipped|skips|sided|sides|took|takes|taking|sold|refused|refuses|raised|raises|failed|fails|lied|lies|ducked|ducks|dodged|dodges|dodging|blocked|blocks|closed|closes|slashed|slashes|gutted|guts|wasted|wastes|hid|hides|hiding|covered|pocketed|pockets|caved|caves|flipped|killed|kills|signed|broke|breaks|betrayed|betrays|abandoned|abandons|ignored|ignores|attacked|attacks|attended|gave|gives|pushed|wants|wanted|opposes|opposed|supports|supported|bragged|brags|blamed|blames|bailed|billed|spent|spends|cashed|promised|promises|thinks|called|calls|hiked|doubled|tripled|botched|hasn't|didn't|never|walked|rewarded|handed|used|cozied|stood by|laughed|profited|cut|cuts|put|puts|sent|quit|tried|tries|threatened|rubber stamped|was fired|got fired|was caught|got caught|bankrolled|stole|steals|cheated|misled|favors|favored)";

/** Words that speak against a candidate, each kind counted once; those without `context` carry a sighting. */
export const attack = /* @__PURE__ */ (() =>
  [
    // Somebody named has done what is held against them, or done well what is praised.
    {
      name: "deed",
      confidence: "likely",
      phrases: [
        `${person} <0-1> ${misdeed}`,
        `{title} {capital} {capital}? <0-3> ${misdeed}`,
        `${person} (delivered|secured|brought|built|saved|opened|cleared|hired|fixed|fought|kept|stood|wrote|passed|protected|restored|founded|created|earned|will|balanced|believes|understands|stands|led|lowered|shows up|showed up)`,
      ],
    },
    {
      name: "their-deed",
      confidence: "likely",
      phrases: [`(he|she|they|who) <0-1> ${misdeed}`],
    },
    // An official act: by itself it is a matter of law.
    {
      name: "act",
      confidence: "likely",
      phrases: [
        "(voted|voting|votes|vote) <0-3> (against|to (cut|close|raise|gut|sell|slash|defund|end|kill|strip|give|ban|repeal|block|outsource|privatize)|with)",
      ],
    },
    {
      name: "attack",
      confidence: "likely",
      phrases: [
        "(broken|broke|empty|breaking|breaks|another) <0-2> (promise|promises)",
        "(he|she|they|{capital}) promised",
        "(career|typical|washington|slick|dishonest|corrupt|crooked|part time|absentee|shady|do nothing|failed|out of touch|weak) <0-1> (politician|politicians|insider|insiders|leadership|{office}|{title}|mayor|leader|liberal|record)",
        "(out of touch|party boss|party bosses|special interest|special interests|big pharma|big oil|big money|dark money|corporate donors|mega donors|megadonors|wealthy donors|rich donors|lobbyist|lobbyists|bankrolled|bankrolling|bankrolls|nepotism|pay to play|backroom|slush fund|rubber stamp|puppet|hypocrite|hypocrisy|liar|corrupt|corruption|scandal|scandals|cronies|crony|insiders|indicted|flip flop|flip flopper|status quo|political machine|ethics violation|ethics violations|ethics complaint|conflict of interest|golden parachute|sweetheart|carpetbagger|no show|old boys|insider deals|billionaire|billionaires|developers)",
        "(too|so|more|far too|way too|dangerously|just) (extreme|liberal|radical|conservative|risky|weak|cozy|far left|far right|corrupt|dangerous|late|reckless|out of touch)",
        "(wrong|bad|dangerous|terrible|disaster|unfit|not fit|not right|toxic|reckless|disastrous|not ready) <0-1> (for|on|to) <0-1> ({capital}|our|us|families|{office}|serve|lead|office|workers|women|schools|seniors|the job|district)",
        `(can't|cannot|don't|won't|couldn't|shouldn't|never) <0-1> (afford|trust|take|believe|survive|risk|stand|let|stomach) <0-1> (${person}|another|him|her|four|it|what|anything)`,
        "(put|puts|putting) <0-4> (ahead of|over|before|above) <0-3> (parents|people|families|patients|workers|voters|kids|us|you|taxpayers|students|public|community)",
        "(forgot|forgets|forgotten|abandoned|betrayed|ignored|ignores|failed|fails|failing|hurting|hurts|hurt|lied to|lying to|sold out|left behind|turned (his|her|their) back on|cost|costs|laughed at|insults|insulted) <0-1> (us|you|families|workers|veterans|seniors|our|voters|taxpayers|{capital}|about|patients|nurses|teachers)",
        "(lying|lies|lied|misleading|smear|smears|attack ads|attacks|attacking|false attacks|distort|distorting) (about|on|from) <0-1> (my|his|her|our|me|him|your)",
        "(missed|skipped|skipping|ducked|dodging|dodged|missing|hid from|hiding from) <0-4> (votes|roll calls|meetings|meeting|debate|debates|town halls|town hall|hearings|questions|forum|vote|sessions|constituents|voters)",
        "(sided|sides|siding|standing|stood|in bed|cozied up|in the pocket|in lockstep|beholden) <0-1> (with|by|of|to) <0-4> (landlords|insurers|lobbyists|corporations|pharma|developers|billionaires|donors|polluters|insurance|oil|company|companies|banks|utility|extremists|{party}|big|{capital})",
        "(took|takes|taking|accepted|pocketed|cashed|raked in|got|gets) <0-4> (from|money|checks|cash|donations) <0-4> (lobbyists|developers|pharma|insurance|insurers|oil|tobacco|corporations|donors|pac|pacs|landlords|companies|interests|industry|utility|gas|payday|gun|builders)",
        "(instead of|while|and) <0-1> (he|she|they|{capital}) <0-2> (vacationed|golfed|partied|flew|slept|jetted|dined)",
        "(raised|raising|hiked|hiking|doubled|increase|increased|raise) <0-1> (our|your|my|property|income|sales|payroll|his own|her own) <0-1> (tax|taxes|rent|rents|rates|bills|pay|salary|tuition)",
        "(doesn't|does not|don't|won't|isn't|can't|never|hasn't|didn't) <0-1> (care about|live here|live in|work for|speak for|represent|deserve|belong in|belong on|listen|answer|show up|represents|understand|have a plan|represented|visit|visited|held a town hall|hold a town hall|share our)",
        "(soft|weak|hard|tough|failing) on (crime|taxpayers|families|china|corruption|workers|seniors|drugs|our|borders|the)",
        "against (seniors|vets|veterans|workers|families|women|you|us|kids|teachers|nurses|everyone)",
        "(had|has had|after) ({number}|two|four|six|eight|ten|twelve) <0-1> years (to|and|of) <0-1> (fix|do|act|excuses|nothing|failure|failures|lies|promises|neglect|chaos|inaction|decline|corruption)",
        "(lie|lied|lies|lying) about",
        "(same|more of the same|the same old) <0-1> (donors|deals|failed|broken|tired|politics|politicians|promises)",
        "(buy|buying|bought|steal|stealing|hijack|purchase) <0-1> (this|the|our|that|a|his|her) <0-1> (seat|election|race|council|board|office|district|primary)",
        "(extreme|extremist|erratic|corrupt|dishonest|unfit|reckless|incompetent|untrustworthy|shameful|phony|fraud|crook|bully|coward|clueless|heartless|unqualified|chaotic|power grab|flip flops|fear mongering|fearmongering|excuses|no plan|cover up|coverup|double talk|asleep at the wheel|missing in action|failed us|let us down|had enough|doesn't get it|out for (himself|herself)|cash in|payback|kickbacks|no bid|taxpayer funded|taxpayer dime|taxpayers' dime|on our dime|dime)",
        "(mailers|ads|ad|robocalls|commercials|they|opponents|billionaires) <0-1> (lie|lied|are lying|attack|attacked|smear|smearing)",
        "(let's|we'll|we can|will) <0-1> (show|tell|remind|teach|send) (him|her|them) <0-2> (what|how|who|that|home|packing|a message)",
        "(wants|plans|vows|promises|promised|vowed|trying|tried|threatens|pledged|going|plan) to (close|cut|gut|end|raise|sell|privatize|defund|slash|ban|repeal|kill|strip|take away|eliminate|shut|tax|block|roll back|bulldoze|outsource|dismantle|silence|rig)",
        "(the other|two candidates|the difference|the contrast|the choice is|side by side|who do you trust|which one|compare|versus|one has|one voted)",
        "(fired|suspended|resigned|removed|sued|investigated|fined|censured|sanctioned) (from|by|for|over|in disgrace)",
        "(we|you|{capital}|voters|families) (deserve|deserves) (better|more|the truth|answers|a)",
        "(time|ready|vote) for <0-1> (change|a change|new leadership|new blood|someone new|fresh|a new|accountability|different)",
        "(hold|holding) (him|her|them) accountable",
        "(another|a second|a third|four more|two more|six more|eight more) <0-1> (years|terms|term)",
      ],
    },
    // Somebody named is refused.
    {
      name: "rejection",
      confidence: "likely",
      phrases: [
        `(enough|tired|sick|fed up|done|sick and tired|sick|no more|years|term|terms|instead|a vote|end|victims|cost|problem|trouble|truth|had it|through|friends|disaster|chaos|mess|failures|promises|lies|record) (of|with|about) ${person}`,
        `(vote against|no to|bad news|stop|can't let|we can't let|won't let|cannot let|no more|anyone but|anybody but|beat|defeat|defeating|beating|retire|fire|dump|oust|unseat|replace|settle for|say no to|goodbye|bye bye|bye|move on from|stop|reject|stopping|turn the page on|close the book on|than|can't trust|can't afford|cannot afford|cannot trust|don't trust|don't let|never|ditch|boot|recall|block|expose|unlike|shame on|what has|why does|why won't|where is|where's|who's behind|who's bankrolling|who's funding|hide behind|surprised) ${person}`,
        `(time|past time|high time) (for|to retire|to replace|to fire|to dump|to retire) ${person}`,
        `${person} <0-1> (had (his|her) chance|has had|must go|has to go|needs to go|got to go|gotta go|failed us|failed|out|lied|doesn't get it|is too|is out|is wrong|is part of|is hiding|can't be trusted|cannot be trusted|is lying|is why|isn't (one|our|ready|fit|up|working|listening|who|telling|fooling))`,
        "(vote|voting) no on retaining",
      ],
    },
  ] as const satisfies readonly Pattern[])();
