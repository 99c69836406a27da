import type { Pattern } from "../../../detect/index.js";
import { us } from "../../../signals/index.js";

export { affiliation as knowledge } from "../../../signals/index.js";

const is =
  "(is|are|was|were|remains|has|have|offers|offer|provides|provide|gives|give|does|do|delivers|deliver|feels|looks|keeps|seems)";
const would = "(would|i'd|we'd|i'll|will|could)";

/** Praise of the institution's care, and calls to go there (16 CFR 255.0(b)). */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "praise",
      confidence: "likely",
      phrases: [
        `${us} <0-6> ${is} <0-4> {praise}`,
        `{praise} <0-4> {care} <0-4> (at|of|from|by|in) (the)? <0-1> ${us}`,
        `{praise} <0-2> {care} (here|there)`,
        `${us} <1-6> (they|it) (are|is|were|was) <0-3> {praise}`,
        `impressed (with|by|at) <0-6> ${us}`,
        `(our|my hospital's|my unit's|their|the|this) <0-4> ({service}|{care}) <0-3> (here|there) ${is} <0-4> {praise}`,
      ],
    },
    {
      name: "own-praise",
      confidence: "likely",
      phrases: [
        `(our|my hospital's) <0-4> {service} ${is} <0-4> {praise}`,
        `our <0-4> {service} <1-5> (it|they) (is|are) <0-3> {praise}`,
        `(here|there) (is|are|was|were) <0-3> {praise}`,
        `(the|this) <0-4> {service} <0-4> ${is} <0-3> {praise}`,
        "(superb|excellent|wonderful|amazing|outstanding|brilliant|fantastic|incredible|exceptional|terrific|stellar) {care}",
      ],
    },
    {
      name: "no-better",
      confidence: "likely",
      phrases: [
        "(no|any|nowhere|not any) (better|finer) <0-3> {care}",
        "(nobody|no one|nowhere|none) <0-1> (does|do|did|is|are) <0-2> (better|finer|like them|like us|like this)",
        "(best|finest) <0-3> {care} (in|around|anywhere|on|i've|i have|you|for|ever)",
        "(none|nobody|no one|nothing|no other|nowhere) <0-3> (comes close|come close|comes near|come near|comes even close|compares|compare|holds a candle|measures up|rivals|even close)",
        "(won't|will not|can't|cannot|couldn't|could not|wouldn't|would not|never|hard to) (find|get|do|ask for|wish for) <0-1> (better|finer)",
        `(can't|cannot|hard to) (beat|top) (the)? <0-1> (${us}|them|this (place|hospital|clinic|team|program))`,
        "in a (league|class) of (its|their|our|his|her) own",
        "as good as it gets",
        "(raise|raises|raising|raised|set|sets|setting) the (bar|standard)",
        `better <0-3> {care} (than|anywhere)`,
        "second to none",
        "(five|5) (stars|star)",
        "in (good|great|the best|safe|excellent|better|amazing) hands",
        "hands down the best",
        "(head and shoulders) above",
      ],
    },
    {
      name: "recommend",
      confidence: "likely",
      phrases: [
        `(i|we|can't|cannot|can|would|highly|strongly) <0-2> recommend <0-5> (${us}|them|there|this (hospital|clinic|place|program|unit)|our <0-3> {service})`,
        `${would} <0-2> (trust|send|bring|take|pick|choose|go|let) <0-6> (there|here|family|parents|mother|mom|dad|father|kids|children|loved ones|anyone|anybody|everyone|them)`,
        `(one|place|hospital|clinic|team|unit|people) (that)? i ${would} <0-1> (pick|choose|want|trust|go|pick for)`,
        `(one|place|hospital|clinic|team|unit|people) (that)? i'd <0-1> (pick|choose|want|trust|go)`,
        "insist on (going|being taken|being sent|it|them)",
        `(go|come|head|get yourself|get|drive|run) (straight|right|over|on over)? to (the)? <0-1> ${us}`,
        `(take|bring|send) (him|her|them|your mother|your father|someone|your kids|your mom|your dad|your child) (straight)? to (the)? ${us}`,
        `(would|will) <0-4> (at|to|with)? ${us} again`,
        `(choose|pick|trust|try) (the)? ${us}`,
        `(if|when) <1-8> (go|come|head|get) (there|to ${us})`,
        "(wouldn't|would not|won't|never) <0-1> (go|trust|choose) (anywhere|anyone|anybody) else",
        `(ask|insist) (for|on) ${us}`,
        "worth the (drive|trip|wait|travel)",
        "(come|stop by) (and|to)? (sit in|see for yourself|try it)",
        "best place (to|for) <0-2> (be|go|give birth|get|have|heal|recover|care|treatment|cancer|surgery|a baby)",
        `${us} saved (my|our|his|her)`,
        "tell (them|her|him|everyone|your friends) <0-4> (exist|about)",
      ],
    },
    {
      name: "pick",
      confidence: "likely",
      phrases: [
        `${us} (hands down|all the way|every time|every single time|no question|no contest|no doubt|without a doubt|without question|without hesitation|no hesitation|definitely|absolutely|for the win|ftw|for sure)`,
        `(another vote for|my vote is for|my vote goes to|my pick is) (the)? ${us}`,
      ],
    },
    {
      name: "answer",
      confidence: "likely",
      phrases: [`(hands down|definitely|absolutely|without a doubt|no question|easily) (the)? ${us}`],
    },
    {
      name: "blame",
      context: true,
      confidence: "certain",
      phrases: [
        "(worst|terrible|awful|horrible|slowest|rudest|nightmare|avoid|never again|overpriced|needs|need|problem|understaffed|expensive|crowded|far)",
      ],
    },
    { name: "mention", context: true, confidence: "certain", phrases: [us] },
    {
      name: "staff-news",
      context: true,
      confidence: "certain",
      phrases: [
        "award",
        "awards",
        "awarded",
        "named",
        "ranked",
        "recognized",
        "recognised",
        "nominated",
        "nominee",
        "honored",
        "honoured",
        "congratulations",
        "congrats",
        "kudos",
        "shout out",
        "shoutout",
        "accredited",
        "designated",
        "voted",
        "magnet",
        "finalist",
        "won",
      ],
    },
    {
      name: "colleagues",
      context: true,
      confidence: "certain",
      phrases: [
        "(my|our|fellow|these|those|amazing|wonderful|great|best|incredible|awesome) (colleague|colleagues|coworker|coworkers|co workers|teammates|crew|work family|coworkers|team|teams|float pool|trainees|residents|students|fellows|mentors|mentor|boss|manager|preceptor|preceptors|staff|nurses|volunteers)",
        "(people|team|nurses|crew|folks|doctors|staff|humans) (that|who|whom)? (i|we) (work|worked|get to work) (with|alongside|beside)",
        "proud of",
        "so proud",
        "thank you to",
        "thanks to",
      ],
    },
    {
      name: "aside",
      context: true,
      confidence: "certain",
      phrases: [
        "(shift|shifts|day|orientation|party|cafeteria|soup|lunch|dinner|coffee|cake|gift shop|weather|concert|event|turnout|evening|view|views|garden|art|music|fundraiser|gala|run|walk|blood drive|breakfast|snacks|pizza)",
      ],
    },
    {
      name: "job",
      context: true,
      confidence: "certain",
      phrases: [
        "(place|places) to work",
        "(we are|we're|is|are|now) hiring",
        "join (us|our|my) (team|staff|group|lab)?",
        "apply",
        "(benefits|salary|sign on bonus|openings|career|careers|job fair|career fair|employer)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
