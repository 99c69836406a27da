/** Nouns that insult the person they name, beyond those of the lexicon. */
export const furtherNouns: readonly string[] =
  /* @__PURE__ */ "schmuck,schmucks,putz,twerp,twerps,twit,twits,bozo,bozos,boor,boors,oaf,oafs,lout,louts,slob,slobs,cretin,cretins,dunderhead,dunderheads,dingbat,dingbats,ninny,prat,plonker,numpty,butthead,buttheads,dum dum,dumb dumb,cry baby,cry babies,slimeball,slimeballs,deadbeat,deadbeats,freeloader,freeloaders,moocher,moochers,goon,goons,buffoon,phony,phonies,yokel,yokels,trailer trash,ghetto trash,sewer trash,human pig,human pigs,attention seeker,attention seekers,meth head,meth heads,ass hat,a ss hat,ass hole,ass holes,ass clown,brown noser,brown nosers,backstabber,backstabbers,back stabber,hate monger,hatemonger,windbag,know nothing,know nothings,lowest of the low".split(
    ",",
  );

/** Insults that mean something harmless as well, so that they need somebody who is called so. */
export const homonyms: ReadonlySet<string> = /* @__PURE__ */ new Set(["snowflake", "snowflakes"]);

/** Insults that a friend may use, and nobody is hurt. */
export const fondInsults: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "dork",
  "dweeb",
  "doofus",
  "dummy",
  "dum dum",
  "crybaby",
  "cry baby",
  "fool",
  "fools",
  "nobody",
]);

/** Of the insults that are animals or things first, those that nobody is called by in friendship. */
export const calledOut: readonly string[] = [
  "clown",
  "clowns",
  "troll",
  "trolls",
  "creep",
  "pos",
  "prick",
  "fraud",
];

/** Adjectives that insult the one they are said to, and are mere criticism of others. */
export const adjectivesToYou: readonly string[] = [
  "foolish",
  "sickening",
  "laughable",
  "insufferable",
  "incompetent",
  "inept",
  "useless",
  "lame",
  "condescending",
  "a foolish person",
  "gullible",
  "an idiot",
];

/** What somebody said. */
export const sayings: readonly string[] = [
  "comment",
  "comments",
  "statement",
  "statements",
  "remark",
  "remarks",
  "post",
  "argument",
  "arguments",
  "logic",
  "opinion",
  "opinions",
  "reply",
  "response",
  "responses",
  "take",
  "thing to say",
  "proposition",
];

/** Adjectives that insult together with a noun that does. */
export const furtherAdjectives: readonly string[] =
  /* @__PURE__ */ "treasonous,buffoonish,snotty nosed,fame seeking,attention seeking,power hungry,money grubbing,obnoxious,inept,crass,cruel,vicious,dopey,boneheaded,bone headed,pig headed,thick skulled,slack jawed,two bit,self serving,self righteous,sanctimonious,smug,bitter,jealous,foul mouthed,loud mouthed,mealy mouthed,low life,low class,good for nothing,no good,drunken,cowardly,narcissistic,egotistical,rude,entitled,nosy,worst,dumber,rich,right wing,left wing,wannabe,so called,nightmare".split(
    ",",
  );

/** Words for the author. */
export const selves: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "i",
  "i'm",
  "im",
  "i've",
  "i'd",
  "me",
  "myself",
  "we",
  "we're",
]);

/** Words for those who are spoken to or of. */
export const others: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "you u your ur you're youre he he's she she's they they're theyre these those".split(" "),
);
