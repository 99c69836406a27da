import type { Pattern } from "../../../detect/index.js";

/** A person by name, with a title or without; what kind of name it is, the judgement decides. */
export const person = "({title}? {title}? {capital} {capital}? {capital}?)";

/** Appeals for or against somebody that need no word of voting: by tenure, by idiom, by party. */
export const appeals = /* @__PURE__ */ (() =>
  [
    // What only those do who work for a campaign.
    {
      name: "canvass",
      confidence: "likely",
      phrases: [
        `(canvass|canvassing|canvassed|phone bank|phonebank|phonebanking|phone banking|text bank|text banking|knock doors|knocking doors|door knocking|doorknocking|lawn sign|lawn signs|yard sign|yard signs|campaigning) (for|with) ${person}`,
        `(lawn|yard|campaign) <0-1> (sign|signs|button|buttons|sticker|stickers) (for|from|with) ${person}`,
        `${person} (lawn|yard|campaign) (sign|signs|button|buttons|sticker|stickers)`,
        "(fundraiser|event|house party|rally|donation|donations|dinner|host committee) <0-1> for {capital} {capital}? campaign",
        `(keep|keeping|get|throw|knock|take) ${person} <0-1> (off|out of) the (bench|council|board|ballot|senate|house|court|mansion|city hall)`,
        `{capital} {capital}? (is|are)? <0-1> running (for|against) <0-3> ({office}|{title})`,
      ],
    },
    // Who shall hold the office, and for how long, without the word "vote".
    {
      name: "tenure",
      confidence: "likely",
      phrases: [
        `(give|hand|grant|let|deny|gave) ${person} <0-2> (another|a second|a third|four more|two more|six more|one more) (term|years|terms)`,
        `${person} <0-3> (deserve|deserves|earned|get|gets|serve|wants) <0-1> (another|a second|a third|no more|four more|two more) (term|years|terms)`,
        `(another|one|two|three|a second|a third|no more) <0-1> (term|terms) (of|for|under|with) ${person}`,
        `(one|1) term ${person}`,
        `(two|four|six|three) more years (of|for|with|under) {title} {capital}`,
        `${person} (has|gets|got|earned|earns|wins|won|have) (my|our|your) <0-1> (vote|votes|ballot|support at the polls)`,
        `(my|our|your) (vote|votes|ballot) <0-2> (goes|is going|went|is|will go|are|goes straight) (to|for) ${person}`,
      ],
    },
    {
      name: "idiom",
      confidence: "likely",
      phrases: [
        `(anyone|anybody|someone|somebody|everyone|everybody|any candidate|literally anyone) (but|except|other than|besides|instead of) ${person}`,
        `${person} <0-2> (has|have|needs|must) (got)? (to)? (go|be replaced|be stopped|step down|resign)`,
        `(send|sending) ${person} (packing|home|back home)`,
        `(put|push|carry|get|help|send|bring|helped) ${person} <0-1> (over the top|across the finish line|over the line|past the post|on the (council|board|ballot|bench)|into office)`,
        `(bubble|oval|circle|box|line|lever|name) <0-2> (next to|beside|for|by) ${person}`,
        `(no more|done with|enough of|say no to|say yes to|not|never) ${person}`,
        `(two|four|six|three) more years (of|for|with|under) ${person}`,
        `${person} (is|will be|would be) <0-2> (only|best|right|obvious) (name|choice|candidate|one|pick|person)`,
        `rank <0-2> ${person}`,
        `(nurses|doctors|rns|physicians|pharmacists|residents|clinicians|therapists|workers|women|students|teachers|parents|families|neighbors|veterans|staff|healthcare workers|{staff-plural}) for ${person}`,
        `(proudly|wholeheartedly)? (team|all in with|all in for|riding with|rolling with|ready for) ${person}`,
      ],
    },
    // The same of somebody whose office the title tells.
    {
      name: "titled-idiom",
      confidence: "likely",
      phrases: [
        `(send|sending) {title} {capital} {capital}? (packing|home|back home)`,
        `{title} {capital} {capital}? <0-2> (has|needs|must) (got)? to (go|be replaced|resign)`,
        `(time|past time|high time) (for|to) <0-3> {title} {capital} {capital}? <0-1> (go|packing|step down|retire|out)`,
        `(term|years) of {title} {capital} {capital}? <0-2> (too many|enough|one too many|plenty)`,
        `(anyone|anybody) but {title} {capital}`,
        `(retire|replace|fire|dump|unseat|oust|beat|defeat) {title} {capital}`,
      ],
    },
    // Of somebody named before; signs of an election stand around.
    {
      name: "send-them",
      confidence: "likely",
      phrases: [
        "(send|sending|put|return|bring) (him|her|them) <0-1> (to|in|into) ({seat}|{office})",
        "(retire|replace|fire|dump|unseat|oust|beat|defeat|vote out) (him|her|them) (in|this|at|on|come) <0-2> (november|june|may|fall|spring|august|september|polls|ballot|primary|election|tuesday|box)",
        "remember <0-5> (in|this|come|at|on) <0-1> (november|polls|ballot|ballot box|election day|primary day|voting booth)",
        "(rank|pick|choose|vote for|elect) (anyone|anybody|someone|somebody) else",
      ],
    },
    // A party is told by its form, whatever it is called; parties that people give are others.
    {
      name: "for-party",
      confidence: "likely",
      phrases: [
        `(nurses|doctors|rns|physicians|pharmacists|residents|clinicians|midwives|therapists|workers|women|students|teachers|parents|families|neighbors|veterans|staff|we|us|{staff-plural}) for (the)? {capital} {capital}? party`,
        "(vote|voting|join|support|supporting|back|backing|rally|canvassing|canvass|campaigning|behind|with|elect|proud member of|donate to|door knocking) <0-1> (for|with)? (the)? {capital} {capital}? party",
        "{capital} party (or bust|wins|can win|will win|deserves|candidate|candidates|ticket|slate|rally|all the way|voter|voters|has my vote|gets my vote|for change|forever|movement|platform)",
      ],
    },
    {
      name: "social-party",
      context: true,
      confidence: "certain",
      phrases: [
        "(birthday|holiday|christmas|halloween|thanksgiving|easter|valentine|valentine's|new year's|hanukkah|diwali|pizza|block|dinner|garden|tea|pool|dance|retirement|farewell|goodbye|going away|launch|office|baby|watch|slumber|cocktail|ice cream|third|search|costume|graduation|welcome|welcome back|thank you|appreciation|staff|lunch|breakfast|book|private|after|spring|summer|fall|winter|surprise|opening|unit|ward|team|department|reunion|listening|viewing|paint|karaoke|bingo|foam|tailgate|super bowl|superbowl|potluck|cookie|work|wrap|house|engagement|wedding|anniversary|first|second|interested|the|a|our|this|that|my|your) (party|parties)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
