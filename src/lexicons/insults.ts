// Own compilation, 2026-11. Coarse words; none counts without a person it is said to or of.

/** Nouns that insult the person they name and mean hardly anything else. */
export const insultNouns: readonly string[] = [
  "idiot", "idiots", "moron", "morons", "imbecile", "imbeciles", "dimwit", "dimwits", "halfwit", "halfwits",
  "nitwit", "nitwits", "dummy", "dunce", "dumbass", "dumbasses", "dumb ass", "dumbfuck", "dumbfucks",
  "dumb fuck", "dipshit", "dipshits", "dumbo", "numbskull", "numskull", "bonehead", "knucklehead",
  "blockhead", "airhead", "ignoramus", "simpleton", "nincompoop", "pinhead", "birdbrain", "doofus", "dolt",
  "dork", "dweeb", "buffoon", "buffoons", "smooth brain", "asshole", "assholes", "arsehole", "arseholes",
  "asshat", "asshats", "asswipe", "jackass", "jackasses", "jerkoff", "douche", "douches", "douchebag",
  "douchebags", "douche bag", "dickhead", "dickheads", "dick head", "shithead", "shitheads", "shit head",
  "fuckhead", "fuckface", "fuckwit", "fuckwad", "fuckwads", "fuckboy", "fuckboys", "fucktard", "fucktards",
  "motherfucker", "motherfuckers", "mother fucker", "mother fuckers", "bastard", "bastards", "sob", "prick",
  "pricks", "twat", "twats", "wanker", "wankers", "tosser", "tossers", "bellend", "knobhead", "shitbag",
  "shitbags", "dirtbag", "dirtbags", "sleazebag", "sleazeball", "scumbag", "scumbags", "scum bag", "scum",
  "scums", "lowlife", "lowlifes", "low life", "cocksucker", "cocksuckers", "turd", "turds", "shitstain",
  "shitstains", "pos", "piece of shit", "pieces of shit", "sack of shit", "piece of garbage",
  "piece of trash", "piece of dung", "piece of crap", "waste of space", "waste of oxygen", "waste of skin",
  "human garbage", "human trash", "vermin", "loser", "losers", "coward", "cowards", "crybaby", "crybabies",
  "weasel", "scoundrel", "creep", "creeps", "weirdo", "weirdos", "degenerate", "degenerates", "sicko",
  "sickos", "psycho", "psychos", "nutjob", "nutjobs", "nut job", "nutcase", "nut cases", "wacko", "wackos",
  "lunatic", "lunatics", "maniac", "freak", "freaks", "clown", "clowns", "snowflake", "snowflakes", "sheeple",
  "troll", "trolls", "libtard", "libtards", "libtarded", "libturd", "libturds", "conservatard", "republitard",
  "trumptard", "trumptards", "democrap", "democraps", "demonrat", "demonrats", "dumocrat", "dumocrats",
  "dumorat", "repugnicans", "rethuglicans", "magat", "magats", "cuck", "cucks", "covidiot", "covidiots",
  "antivaxxer", "karen", "boomer", "hypocrite", "hypocrites", "liar", "liars", "traitor", "traitors", "pig",
  "pigs", "rat", "rats", "snake", "monster", "monsters", "witch", "hag", "parasite", "parasites", "leech",
  "thug", "thugs", "crook", "crooks", "fraud", "charlatan", "quack", "pedo", "pedophile", "perv", "pervert",
  "perverts", "bigot", "bigots", "racist", "racists", "nazi", "nazis", "fascist", "fascists", "terrorist",
  "criminal", "murderer", "fool", "fools", "disgrace", "joke", "embarrassment", "failure", "nobody", "trash",
  "garbage", "filth", "cancer", "brat", "shill", "grifter", "conman", "con artist", "ass", "shit", "tool",
  "hack", "animal", "animals", "dog", "cow", "whale", "donkey", "monkey", "sheep", "zombie", "devil", "demon",
  "dumpster fire",
];

/** Of those, the ones that insult somebody wherever they stand. */
export const bareInsults: readonly string[] = [
  "idiots", "moron", "morons", "imbecile", "imbeciles", "dimwit", "dimwits", "halfwit", "halfwits", "nitwit",
  "nitwits", "dumbfuck", "dumbfucks", "dumb fucks", "dipshit", "dipshits", "asshole", "assholes", "arsehole",
  "arseholes", "asshat", "asshats", "asswipe", "jackasses", "douchebag", "douchebags", "douche bag",
  "douch bag", "dickhead", "dickheads", "shithead", "shitheads", "fuckhead", "fuckface", "fuckwit", "fuckwad",
  "fuckwads", "fuckboy", "fuckboys", "fucktard", "fucktards", "motherfuckers", "mother fuckers", "wankers",
  "tossers", "shitbag", "dirtbag", "dirtbags", "sleazebag", "scumbag", "scumbags", "scum bag", "cocksucker",
  "cocksuckers", "shitstain", "piece of shit", "pieces of shit", "sack of shit", "piece of garbage",
  "piece of trash", "piece of dung", "libtard", "libtards", "libtarded", "libturd", "libturds",
  "conservatard", "republitard", "trumptard", "trumptards", "democrap", "democraps", "demonrat", "demonrats",
  "dumocrat", "dumocrats", "dumorat", "dumorats", "rethuglicans", "magat", "magats", "covidiot", "covidiots",
  "nutjob", "nutjobs", "nut cases", "lowlife", "lowlifes", "doofus", "buffoons", "crybabies", "sickos",
  "pedos", "cucks", "demoncrats", "bastards", "twat", "twats", "scumbags", "poopy pants", "fjb",
  "let's go brandon", "lets go brandon", "nimrod", "knuckle dragger", "knuckle draggers", "bootlicker",
  "bootlickers", "degenerates", "dumbasses", "snowflakes", "sheeple", "talibiden", "demonrat", "commie",
  "commies", "lefty loons", "wingnut", "wingnuts", "moonbat", "moonbats", "pervs", "sicko", "numbskull",
  "numbskulls", "numskulls", "blockheads", "boneheads", "knuckleheads", "pinheads", "ignoramus", "windbag",
  "motherfucker", "go hang yourself", "hate monger", "race baiter", "poverty pimp",
];

/** Adjectives that insult a person they are said of. */
export const insultAdjectives: readonly string[] = [
  "stupid", "dumb", "idiotic", "moronic", "brainless", "brain dead", "braindead", "brainwashed", "clueless",
  "pathetic", "disgusting", "worthless", "useless", "ugly", "repulsive", "repugnant", "vile", "despicable",
  "revolting", "ignorant", "insane", "crazy", "delusional", "deranged", "unhinged", "demented", "senile",
  "evil", "mindless", "spineless", "gutless", "heartless", "lying", "cheating", "corrupt", "crooked",
  "incompetent", "lazy", "trashy", "filthy", "slimy", "sleazy", "creepy", "cowardly", "hypocritical",
  "dishonest", "inbred", "weak", "fat", "dense", "dim", "dimwitted", "illiterate", "uneducated", "laughable",
  "miserable", "nasty", "hideous", "gross", "ridiculous", "shameless", "soulless", "two faced",
  "full of shit", "full of crap", "full of it", "sick in the head", "dumber than a rock", "dumb as a rock",
  "dumb as rocks", "fake", "phony", "shameful", "racist", "sexist", "bigoted", "garbage", "trash", "scum",
  "fucking", "fuckin", "bloody", "goddamn", "damn", "little", "total", "complete", "absolute", "utter",
  "biggest", "massive", "old", "sad", "sorry", "dirty", "big", "real", "sick", "arrogant", "selfish",
  "greedy", "horrible", "terrible",
];

/** Of the insulting nouns, those that are animals, things or illnesses in their first meaning. */
export const figurativeInsults: readonly string[] = [
  "cancer", "tool", "joke", "disgrace", "trash", "garbage", "filth", "monster", "monsters", "animal",
  "animals", "dog", "pig", "pigs", "rat", "rats", "snake", "sheep", "cow", "whale", "donkey", "monkey",
  "parasite", "parasites", "leech", "embarrassment", "failure", "fraud", "shit", "ass", "hack", "devil",
  "witch", "demon", "zombie", "freak", "freaks", "creep", "creeps", "weasel", "dumpster fire", "vermin",
  "scum", "dummy", "shill", "troll", "trolls", "karen", "boomer", "criminal", "murderer", "terrorist",
  "racist", "fascist", "prick", "pricks", "douche", "douches", "pos", "sob", "turd", "nobody", "creeps",
  "maniac", "lunatic", "clown", "psycho", "magat", "brat", "quack", "karen",
];

/** Coarse words with letters masked, as their visible parts follow each other: "f*ck", "b!tch". */
export const maskedInsults: readonly string[] = [
  "f ck", "f cking", "f cked", "f cker", "f ckers", "fck", "fcking", "fckn", "fckr", "fckrs", "fuk", "fukin",
  "fu ker", "fu k", "f k", "f kin", "f king", "b tch", "b tches", "sh t", "sh thead", "a sshole", "p ssy",
  "pu y", "pu sy", "c nt", "d ck", "d ckhead", "piece of sh t", "bulls t", "s t head", "p o s", "azzhole",
  "biatch", "beotch", "biotch",
];

/** Words of contempt or accusation; two of them in a sentence speak against somebody. */
export const contemptWords: readonly string[] = [
  "stupid", "dumb", "idiot", "idiots", "idiotic", "moronic", "pathetic", "disgusting", "disgrace",
  "disgraceful", "worthless", "despicable", "deplorable", "brainwashed", "brainless", "clueless",
  "delusional", "demented", "senile", "evil", "corrupt", "crooked", "lying", "liar", "liars", "cheater",
  "cheating", "thieving", "traitor", "traitors", "treason", "coward", "cowards", "hypocrite", "hypocrites",
  "hypocritical", "bigot", "bigots", "racist", "racists", "fascist", "fascists", "nazi", "nazis", "commie",
  "commies", "communist", "communists", "marxist", "marxists", "terrorist", "terrorists", "thug", "thugs",
  "criminal", "criminals", "crook", "crooks", "murderer", "murderers", "pedophile", "pedophiles", "pedo",
  "pervert", "perverts", "rapist", "creepy", "creep", "freak", "freaks", "clown", "clowns", "fool", "fools",
  "loser", "losers", "lunatic", "lunatics", "maniac", "tyrant", "tyrants", "puppet", "puppets", "satan",
  "satanic", "devil", "demon", "demons", "subhuman", "inhuman", "monster", "monsters", "trash", "garbage",
  "scum", "filth", "filthy", "vile", "ugly", "ugliest", "shameless", "shameful", "heartless", "spineless",
  "gutless", "mindless", "useless", "incompetent", "ignorant", "ignorance", "arrogant", "fake", "phony",
  "hoax", "sellout", "whiny", "crybaby", "bums", "bum", "hateful", "hell", "rot", "damn", "fuck", "fucking",
  "fuckin", "shit", "crap", "bullshit", "ass", "asses", "bastard", "libs", "leftist", "leftists", "lefties",
  "woke", "dementia", "brainwashing", "sheep", "bloody", "bozo", "imbecile", "psycho", "insane", "deranged",
  "unhinged", "nuts", "wacko", "trashy", "sleazy", "slimy", "nasty", "wicked", "fraud", "fraudulent", "con",
  "illegitimate",
];

/** Of the words of contempt, those that also serve as emphasis or say little alone. */
export const mildContempt: readonly string[] = [
  "slimy", "freaks", "stupid", "dumb", "hell", "rot", "damn", "fuck", "fucking", "fuckin", "shit", "crap",
  "bullshit", "ass", "asses", "fake", "con", "nuts", "insane", "ugly", "freak", "creepy", "trash", "garbage",
  "bloody", "ignorance", "useless", "cheating", "cheater", "monster", "monsters", "devil", "demon", "demons",
  "puppet", "puppets", "fool", "bum", "bums", "evil", "filthy", "nasty", "wicked", "hoax", "fraud",
  "fraudulent", "dementia", "psycho", "maniac", "communist", "communists", "sheep", "disgusting",
  "ridiculous", "lying", "hateful", "criminal", "criminals", "illegitimate", "incompetent", "vile",
  "terrorist", "terrorists", "treason", "demented", "delusional", "senile", "clown", "woke", "loser",
  "shameful", "libs", "leftist", "leftists", "deranged", "murderer", "murderers", "rapist", "pervert",
  "racist", "racists",
];

/** Mild and coarse swearing, without words for parts of the body. */
export const swearwords: readonly string[] = [
  "fuck", "fucking", "fuckin", "fucked", "fucks", "fuckery", "motherfucking", "mf", "wtf", "stfu", "gtfo",
  "ffs", "shit", "shitty", "shits", "shite", "shitshow", "bullshit", "horseshit", "batshit", "apeshit",
  "goddamn", "goddamned", "god damn", "damn", "dammit", "damned", "crap", "crappy", "pissed", "pissed off",
  "piss off", "pissing", "bloody hell", "hell no", "what the hell", "bollocks", "screw this", "screw them",
  "for christ's sake", "asinine", "effing", "fugly", "clusterfuck", "badass", "dumbass", "half assed",
  "smartass", "arse", "bugger", "sod off", "frigging", "friggin", "freaking hell",
];
