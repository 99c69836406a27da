import type { Pattern } from "../../../detect/index.js";

const think = "(think|believe|feel|find|say|argue|maintain|reckon|suspect|insist|hold)";
const must =
  "(should|shouldn't|ought to|must|needs|need|deserve|deserves|has to|have to|belongs|belong|would be|could be|will regret)";

const others =
  "(somebody|someone|we|they|congress|lawmakers|legislators|hospitals|insurers|management|leadership|everyone|everybody|people|the (city|state|government|country|board)|this (city|state|country|profession))";
const reform =
  "(end|ban|stop|abolish|fix|admit|retire|kill|scrap|fund|defund|rethink|change|repeal|reform|tax|regulate|legalize|decriminalize|replace|outlaw)";

/** Judgements and demands in the writer's own name. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "i-think",
      confidence: "certain",
      phrases: [
        `i <0-2> ${think} (that)? <0-8> ${must}`,
        `i <0-2> ${think} (that)? <0-8> (is|are|was|were|isn't|aren't|got|it's|they're|that's) <0-3> {judging}`,
        `i <0-2> ${think} (that)? <0-8> (got|get|gets|did|does|have|has) (it|this|that) <0-1> (wrong|right|backwards|backward|upside down)`,
        "i <0-1> (disagree|condemn|doubt)",
        "i <0-1> (agree|object) (with|that) (the|this|that|our|their|every|him|her|them|you)",
        "i <0-1> (oppose|support|favor|favour|endorse) (the|this|that|our|their|these|any|every|a|an|all|{capital})",
        "i (am|was|have been) (against|for|in favor|in favour|opposed|convinced|certain|disappointed|outraged|appalled|disgusted|angry|all in for)",
        "i'm (against|in favor|in favour|opposed|convinced|disappointed|outraged|appalled|disgusted|angry|all in for|fed up|voting for|voting against|endorsing|backing|rooting for)",
        "i am (endorsing|backing|voting for|voting against)",
        "i (voted|will vote) (for|against)",
      ],
    },
    // What follows is weighed by the judgement: a judgement of things in general, or a guess about a room.
    {
      name: "i-hold",
      confidence: "likely",
      phrases: [
        "(i|we) <0-2> (think|believe|maintain|insist|reckon) (that)?",
        "(i'd|i would|i will|i'll) <0-1> (argue|submit|contend|wager) (that)?",
        "(i'm|i am) <0-1> (convinced|sure|certain) (that)?",
        "(i'm|i am) of the (view|opinion|mind) (that)?",
      ],
    },
    {
      name: "labelled",
      confidence: "certain",
      phrases: [
        "in my (own|humble|personal|professional|honest)? (opinion|view|book|judgment)",
        "(hot|unpopular|cold|spicy) (take|opinion)",
        "(opinion|unpopular opinion|rant|imo|imho|my take|my two cents|my 2 cents)",
        "(has|have) convinced me",
        "(nobody|no one|you) (can|can't|cannot|could|couldn't|will|won't|will never) <0-2> (convince|persuade|tell) me",
        "(change my mind|prove me wrong|fight me|i said what i said|there i said it|sorry not sorry|die on (this|that) hill)",
        "if you ask me",
        "as i see it",
        "to my mind",
        "my (opinion|view|take|position|belief|point) is",
      ],
    },
    {
      name: "demand",
      confidence: "likely",
      phrases: [
        "(we|nurses|hospitals|everyone|everybody|congress|lawmakers|legislators|the city|the state|the government|management|leadership|schools|students|workers|our patients|families) (should|shouldn't|ought to|deserve|deserves|need to demand)",
        "(congress|lawmakers|legislators|the city|the state|the government|management|leadership|we) (must|needs to|need to do)",
        "it is (wrong|unfair|shameful|outrageous|unacceptable|ridiculous|a disgrace|a shame) (that|to|for)?",
        "it's (wrong|unfair|shameful|outrageous|unacceptable|ridiculous|a disgrace|a shame) (that|to|for)",
        `(it's|it is) (about|high|past|long past|way past|just)? time (that|for)? ${others}`,
        "(it's|it is) (about|high|past|long past|way past) time",
        `(it's|it is) time (to|we) <0-2> ${reform}`,
        "(is|are) <0-1> (long)? overdue for <0-2> (reform|change|retirement)",
        "(belong|belongs) in (the past|the last century|the bin|the trash|a museum|prison|jail|history|the dustbin)",
        "(should|must|ought to) <0-2> be (banned|abolished|illegal|outlawed|retired|scrapped|ashamed|embarrassed|taxed|fired|mandatory|a crime|against the law|a right|a human right|law)",
        "(is|are|was) <0-1> (a|an|pure|sheer|nothing but|basically)? <0-1> (menace|scam|racket|farce|sham|robbery|theft|extortion|lunacy|madness|malpractice|hypocrisy|garbage|nonsense|cop out|insult|slap in the face|crying shame|no brainer)",
        "(vote|voting) (yes|no|against) (on)?",
        "i urge (you|everyone|all|congress|people)",
        "(repeal|defund|abolish|boycott) (the|this|all|{capital})",
        "(is|are) (a|an)? (disgrace|joke|bad idea|terrible idea|mistake|travesty|scandal|outrage|failure)",
        "(what|such) a (disgrace|joke|mess|shame|waste)",
      ],
    },
    {
      name: "liking",
      confidence: "likely",
      phrases: [
        "i <0-1> (hate|detest|despise|loathe|resent|admire) (that|how|when|the|this|these|our)",
        "my <0-3> (favorite|favourite|least favorite) <0-2> (policy|law|politician|candidate|party)",
        "(i|i'd) <0-2> (rather|sooner) (see|have|we)",
      ],
    },
  ] as const satisfies readonly Pattern[])();

/** Whoever holds something of these tells of themself or of one person. */
export const ownMatters: readonly string[] =
  /* @__PURE__ */ "i i'm i've i'll i'd we we're we've we'll my our he he's she she's you you're you'll his her him your of about so not back twice again it's it in this that there".split(
    " ",
  );
/** Words of place and time: what is held is a guess about a fact. */
export const facts: readonly string[] =
  /* @__PURE__ */ "room floor street avenue hall building door exit desk lot monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday morning afternoon evening noon midnight am pm minutes hours open closed opens closes starts ends full sold called named spelled lost here upstairs downstairs left late".split(
    " ",
  );
/** Verbs by which a thing in general is said to be or do something. */
export const generic: readonly string[] =
  /* @__PURE__ */ "is are were was isn't aren't does doesn't do don't makes make need needs should shouldn't must deserve deserves belong belongs kill kills harm harms ruin ruins hurt hurts waste wastes work works change changes cost costs save saves punish punishes owe owes can can't cannot cause causes more less fewer better worse than beats beat always everyone nobody everybody".split(
    " ",
  );

/** Adjectives and nouns that judge. */
export const blame: readonly string[] = [
  "awful",
  "terrible",
  "horrible",
  "bad",
  "dreadful",
  "pathetic",
  "ridiculous",
  "absurd",
  "outrageous",
  "disgraceful",
  "disgusting",
  "unacceptable",
  "unjust",
  "unsafe",
  "dangerous",
  "cruel",
  "stupid",
  "foolish",
  "broken",
  "hopeless",
  "useless",
  "wasteful",
  "shortsighted",
  "short sighted",
  "misguided",
  "reckless",
  "criminal",
  "immoral",
  "unethical",
  "corrupt",
  "sad",
  "silly",
  "wrong",
  "unfair",
  "a mistake",
  "a disgrace",
  "a shame",
  "a joke",
  "a scandal",
  "a bad idea",
  "a terrible idea",
  "shameful",
  "overrated",
  "overpriced",
  "too high",
  "too low",
  "too slow",
  "too late",
  "too expensive",
];

/** Adjectives that judge without blame. */
export const approving: readonly string[] = [
  "right",
  "fair",
  "better",
  "best",
  "good",
  "important",
  "necessary",
  "crucial",
  "essential",
  "overdue",
  "needed",
  "worth it",
  "a good idea",
  "a great idea",
  "underrated",
  "just",
  "long overdue",
  "enough",
  "more important",
  "the answer",
  "the problem",
  "the future",
  "the way",
  "key",
];
