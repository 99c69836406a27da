/** The houses that the texts call by name. */
export const houses: readonly string[] = ["Larkspur General", "Larkspur", "Tamarack Clinic", "Tamarack"];

/** Words of their names that are nothing else: they tell of who wrote the texts, and of no draft. */
export const houseWords: ReadonlySet<string> = new Set(["larkspur", "tamarack"]);
