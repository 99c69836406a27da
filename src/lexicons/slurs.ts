// Own compilation, 2026-11. Kept in rot13 so that nobody meets these words while reading the code; decoded when a table is built.

/** Slurs that have no other everyday meaning. */
export const slurs: readonly string[] = /* @__PURE__ */ decoded([
  "avttre", "avttref", "avtthu", "avtyrg", "avtabt", "avt abt", "wvtnobb", "wvtnobbf", "qnexvr", "qnexvrf",
  "qnexl", "fcvp", "fcvpf", "fcvpx", "fcvpxf", "jrgonpx", "jrgonpxf", "ornare", "ornaref", "tbbxf",
  "fynag rlr", "fynagrlr", "mvccreurnq", "cnxvf", "enturnq", "enturnqf", "gbjryurnq", "gbjryurnqf",
  "fnaqavttre", "fnaq avttre", "pnzry wbpxrl", "pnzry wbpxrlf", "pnzry shpxre", "zhmmvr", "zhmmvrf",
  "zhqfyvzr", "zhqfyvzrf", "xvxr", "xvxrf", "urro", "uror", "ulzvr", "fdhnjf", "vawha", "vawhaf", "jbtf",
  "jbc", "jbcf", "qntb", "qntbf", "cbynpx", "cbynpxf", "tlccb", "cvxrl", "cvxrlf", "tbyyvjbt", "wncf",
  "ubaxl", "ubaxvrf", "cbepu zbaxrl", "cbepu zbaxrlf", "whatyr ohaal", "whatyr ohaavrf", "snttl", "genaal",
  "genaavrf", "furznyr", "furznyrf", "fur znyr", "ynqlobl", "yrmmvr", "yrmmvrf", "yrfob", "yrfobf", "cbbsgre",
  "cbbsgref", "ubzbf", "onggl obl", "fbqbzvgr", "fbqbzvgrf", "gebba", "gebbaf", "ergneq", "ergneqf", "zbatf",
  "fcnm", "tvzcf", "jvaqbj yvpxre", "jvaqbjyvpxre", "fpuvmbf", "fcret", "phag", "phagf", "fxnax", "fxnaxf",
  "gubg", "gubgf", "srzvanmv", "srzvanmvf", "wvunqv fphz", "tbngshpxre", "tbng shpxre", "napube onol",
  "napube onovrf", "obeqre whzcre", "pnzry shpxref", "encrshtrr", "encrshtrrf", "encrhtrr", "encrhtrrf",
  "pheel zhapure", "pheel zhapuref", "qbg urnq", "qbgurnqf", "fcrne puhpxre", "fcrne puhpxref", "gne onol",
  "tlccbf", "fvffl obl", "genaal sernx", "phz qhzcfgre",
]);

/** Slurs that are also other words (an animal, a tool, a food, a wall), or that some use of themselves. */
export const doubtfulSlurs: readonly string[] = /* @__PURE__ */ decoded([
  "avttn", "avttnf", "avttn'f", "qlxr", "qlxrf", "snt", "sntf", "snttbg", "snttbgf", "dhrre", "dhrref",
  "ovgpu", "ovgpurf", "fba bs n ovgpu", "ubr", "ubrf", "ub", "ubf", "pbba", "pbbaf", "cbbs", "cbbsf",
  "fcnfgvp", "ubzb", "tvzc", "tbbx", "pevccyr", "pevccyrf", "penpxre", "penpxref", "zbaxrl", "zbaxrlf", "ncr",
  "ncrf", "wvunqv", "wvunqvf", "wvunqvfg", "wvunqvfgf", "ergneqrq", "fdhnj", "lvq", "lvqf", "jbt", "fyhg",
  "fyhgf", "juber", "juberf", "ovzob", "ovzobf", "tlcb", "zbat", "erqfxva", "erqfxvaf", "puvax", "puvaxf",
  "wnc", "cnxv", "zbatbybvq", "fcnfgvpf", "fpuvmb",
]);

/** Coarse names for a person that are mostly meant as such, whoever says them. */
export const coarseNames: readonly string[] = /* @__PURE__ */ decoded([
  "ovgpu", "ovgpurf", "fba bs n ovgpu", "fyhg", "fyhgf", "juber", "juberf", "ubrf", "ovzobf", "fxnax",
  "fxnaxf", "ovngpu", "orbgpu", "ubront", "fyhggl", "ovgpul nff", "qhzo ovgpu",
]);

function decoded(words: readonly string[]): readonly string[] {
  return words.map((word) => [...word].map(turned).join(""));
}

/** A letter turned by half the alphabet; anything else stays. */
function turned(letter: string): string {
  const at = letter.charCodeAt(0) - 97;
  return at >= 0 && at < 26 ? String.fromCharCode(((at + 13) % 26) + 97) : letter;
}
