// Own compilation, 2026-11. Words of contempt and violence; none of them says anything without a target.

/** Adjectives that despise whoever they are said of. */
export const vileAdjectives: readonly string[] = [
  "disgusting", "repulsive", "despicable", "repugnant", "revolting", "vile", "sickening", "loathsome",
  "abhorrent", "detestable", "nauseating", "gross", "repellent", "contemptible", "odious", "foul", "hideous",
  "ugly", "horrible", "awful", "terrible", "atrocious", "nasty", "evil", "wicked", "rotten", "filthy",
  "dirty", "smelly", "stinking", "stinky", "unclean", "diseased", "stupid", "dumb", "idiotic", "moronic",
  "brainless", "ignorant", "dim", "dimwitted", "mindless", "clueless", "imbecilic", "thick", "braindead",
  "brain dead", "backward", "backwards", "unintelligent", "feeble minded", "lazy", "worthless", "useless",
  "pathetic", "inferior", "subhuman", "sub human", "lesser", "primitive", "uncivilised", "uncivilized",
  "savage", "barbaric", "barbarous", "degenerate", "depraved", "perverted", "perverse", "deviant", "immoral",
  "sinful", "abnormal", "unnatural", "inhuman", "less than human", "not human", "unhuman", "weak minded",
  "violent", "cruel", "brutal", "dangerous", "criminal", "deceitful", "dishonest", "greedy", "untrustworthy",
  "sneaky", "cowardly", "ungrateful", "insane", "deranged", "hateful", "weird", "creepy", "freakish",
  "annoying", "obnoxious", "insufferable", "unbearable", "cursed", "fake", "fucked in the head", "fucked up",
  "messed up", "sick in the head", "good for nothing", "incompetent", "untrustworthy", "unworthy", "shit",
  "shitty", "trashy",
];

/** The same in the highest degree. */
export const vileSuperlatives: readonly string[] = [
  "worst", "dumbest", "stupidest", "ugliest", "filthiest", "dirtiest", "laziest", "lowest", "vilest",
  "most disgusting", "most stupid", "most ignorant", "most violent", "most evil", "most useless",
  "most repulsive", "most despicable", "weakest", "cruelest", "nastiest", "sickest", "greediest",
  "lowest of the low", "root of all evil", "enemy", "real problem", "scum of the earth",
  "problem with this country", "most pathetic",
];

/** Nouns that make people into dirt, beasts or an illness. */
export const vileNouns: readonly string[] = [
  "scum", "scumbag", "scumbags", "filth", "dirt", "trash", "garbage", "rubbish", "waste", "waste of space",
  "waste of air", "waste of oxygen", "waste of skin", "refuse", "sewage", "slime", "dregs", "excrement",
  "shit", "crap", "dung", "turd", "turds", "muck", "mud", "sludge", "junk", "vermin", "pest", "pests",
  "parasite", "parasites", "rat", "rats", "cockroach", "cockroaches", "roaches", "insect", "insects",
  "maggot", "maggots", "lice", "leech", "leeches", "worms", "snakes", "pigs", "swine", "dogs", "animal",
  "animals", "beast", "beasts", "ape", "apes", "monkeys", "savages", "barbarians", "subhumans", "subhuman",
  "creature", "creatures", "monster", "monsters", "brutes", "demons", "devils", "disease", "cancer", "tumor",
  "tumour", "virus", "plague", "infection", "epidemic", "disgrace", "abomination", "abominations",
  "infestation", "blight", "poison", "menace", "burden", "stain", "scourge", "curse", "mistake",
  "error of nature", "threat to civilisation", "threat to civilization", "threat to society",
  "threat to our country", "danger to society", "danger to our country", "invaders", "idiot", "idiots",
  "moron", "morons", "imbecile", "imbeciles", "loser", "losers", "freak", "freaks", "pervert", "perverts",
  "degenerate", "degenerates", "criminals", "rapists", "thieves", "liars", "terrorists", "pedophiles",
  "paedophiles", "groomers", "murderers", "killers", "cowards", "traitors", "failures", "mutants",
  "imposters", "impostors", "lesser beings", "inferior beings", "lower beings", "infidels", "asshole",
  "assholes", "arsehole", "arseholes", "shithead", "shitheads", "dickhead", "dickheads", "prick", "pricks",
  "bastard", "bastards", "dumbass", "dumbasses", "motherfucker", "motherfuckers", "douchebag", "douchebags",
  "twat", "twats", "wanker", "wankers", "piece of shit", "pieces of shit", "piece of trash",
  "piece of garbage", "sack of shit", "jerk", "jerks", "fuckers", "fucker", "lowlife", "lowlifes",
  "low lifes", "nobodies",
];

/** Words that strengthen or spread what they stand before. */
export const strengtheners: readonly string[] = [
  "so", "such", "such a", "just", "all", "really", "absolutely", "nothing but", "nothing more than",
  "nothing", "only", "complete", "completely", "total", "totally", "utter", "utterly", "like", "a", "an",
  "the", "basically", "literally", "always", "both", "pretty", "very", "truly", "a bunch of", "bunch of",
  "a pack of", "a load of", "without exception", "without a doubt", "without doubt", "naturally", "mostly",
  "simply", "still", "also", "even", "common", "human", "big", "massive", "fucking", "bloody", "damn",
  "goddamn", "freaking", "absolute", "undeniably", "clearly", "obviously", "inherently", "essentially",
  "that", "too", "as", "more", "some kind of", "no more than", "no better than", "little more than",
  "a kind of", "quite", "rather", "probably", "most likely", "of course", "generally", "usually", "certainly",
  "definitely", "annoying", "quite literally", "biologically", "mentally", "morally", "genetically",
  "intellectually", "seriously", "never anything but", "one big", "kind of", "a piece of", "pieces of",
  "giant", "worthless", "filthy", "dirty", "stupid", "disgusting", "vile", "useless", "any", "or", "and",
];

/** Verbs of killing and hurting, as after "will" or "let's". */
export const violentVerbs: readonly string[] = [
  "kill", "murder", "shoot", "stab", "hang", "strangle", "choke", "drown", "burn", "behead", "slaughter",
  "execute", "exterminate", "eradicate", "annihilate", "massacre", "lynch", "gas", "torture", "rape", "beat",
  "beat up", "bash", "punch", "attack", "hurt", "harm", "destroy", "eliminate", "wipe out", "hunt",
  "hunt down", "keep attacking", "keep hurting", "gut", "skin", "mutilate", "castrate", "smash", "crush",
  "maim", "slap", "kick", "knife", "assault", "whip", "stone", "run over", "poison", "bury", "put down",
  "nuke", "bomb", "end", "get rid of", "put an end to", "rid the world of", "snap the necks of",
  "cut the throats of", "slit the throats of", "do away with", "dispose of", "decapitate", "suffocate",
  "butcher", "assassinate", "cull", "purge", "blow up",
];

/** What is done to the victims of those verbs. */
export const violentParticiples: readonly string[] = [
  "killed", "murdered", "shot", "stabbed", "hanged", "hung", "strangled", "choked", "drowned", "burned",
  "burnt", "beheaded", "slaughtered", "executed", "exterminated", "eradicated", "annihilated", "massacred",
  "lynched", "gassed", "tortured", "raped", "beaten", "beaten up", "wiped off the face of the earth",
  "wiped off the planet", "wiped off the face of the planet", "wiped off the map", "punched", "attacked",
  "destroyed", "eliminated", "wiped out", "hunted", "hunted down", "mutilated", "castrated", "crushed",
  "whipped", "stoned", "put down", "put to death", "put to sleep", "nuked", "bombed", "culled", "purged",
  "got rid of", "sterilised", "sterilized", "neutered", "thrown off a roof", "dead", "aborted", "skinned",
  "run over", "buried",
];

/** The same as doing: "murdering them should be legal". */
export const violentGerunds: readonly string[] = [
  "killing", "murdering", "shooting", "stabbing", "hanging", "strangling", "drowning", "burning", "beheading",
  "slaughtering", "executing", "exterminating", "eradicating", "lynching", "gassing", "torturing", "raping",
  "beating", "beating up", "bashing", "punching", "attacking", "hurting", "assaulting", "castrating",
  "hunting",
];

/** Verbs of hatred. */
export const hatredVerbs: readonly string[] = [
  "hate", "despise", "loathe", "detest", "abhor", "can't stand", "cant stand", "cannot stand", "can't bear",
  "cannot bear", "can't tolerate", "resent", "hated", "despised", "hating", "am disgusted by", "am sick of",
  "am fed up with", "have no respect for", "have zero respect for", "feel sick around", "look down on",
  "spit on", "fucking hate", "absolutely hate",
];

/** Nouns of hatred, as in "contempt for". */
export const hatredNouns: readonly string[] = [
  "hatred", "hate", "contempt", "disgust", "scorn", "disdain", "loathing", "rage", "anger", "revulsion",
  "abhorrence", "aversion", "animosity", "disrespect",
];
