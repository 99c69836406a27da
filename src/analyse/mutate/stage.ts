import type { Permission, Rule, Ruleset } from "../../model/index.js";
import { categoryOf } from "../reach.js";

/** One try: some rules, and the permissions that may lower what they find. */
export interface World {
  readonly rules: readonly Rule[];
  readonly permissions: readonly Permission[];
  /** Its findings merge with those of no other world; where worlds differ in citations or permissions they must not. */
  readonly apart: boolean;
}

/** Many worlds as one ruleset, so that the detectors look at each draft once for all of them. */
export interface Stage {
  readonly ruleset: Ruleset;
  /** The id that a rule goes by in the world at this place. */
  idOf(world: number, rule: string): string;
}

/** Puts worlds side by side: each rule under an id of its own, each permission lowering only rules of its worlds. */
export function stageOf(ruleset: Ruleset, worlds: readonly World[]): Stage {
  const entries = worlds.flatMap((world, place) =>
    world.rules.map((rule) => entryOf(rule, world, place, ruleset)),
  );
  return {
    idOf: staged,
    ruleset: {
      ...ruleset,
      rules: entries.map(({ rule }) => rule),
      permissions: [...groupsOf(worlds)].flatMap(([permissions, places], group) =>
        permissions.flatMap((permission) =>
          narrowed(
            permission,
            group,
            entries.filter(({ place }) => places.has(place)),
          ),
        ),
      ),
    },
  };
}

function staged(world: number, rule: string): string {
  return `${rule}#${world}`;
}

/** A rule on the stage, with what it is called elsewhere. */
interface Entry {
  readonly place: number;
  readonly id: string;
  readonly category: string;
  readonly rule: Rule & { readonly category: string };
}

function entryOf(rule: Rule, { apart }: World, place: number, ruleset: Ruleset): Entry {
  const category = categoryOf(rule, ruleset);
  return {
    place,
    id: rule.id,
    category,
    rule: { ...rule, id: staged(place, rule.id), category: apart ? `${category}#${place}` : category },
  };
}

/** Worlds with the same permissions share them. */
function groupsOf(worlds: readonly World[]): ReadonlyMap<readonly Permission[], ReadonlySet<number>> {
  const groups = new Map<readonly Permission[], Set<number>>();
  worlds.forEach(({ permissions }, place) => {
    const group = groups.get(permissions);
    if (group === undefined) groups.set(permissions, new Set([place]));
    else group.add(place);
  });
  return groups;
}

/** The permission for these rules only; none when it would lower none of them. */
function narrowed(permission: Permission, group: number, entries: readonly Entry[]): readonly Permission[] {
  const { lowers } = permission;
  const id = staged(group, permission.id);
  if ("rules" in lowers) {
    const rules = entries.filter((entry) => lowers.rules.includes(entry.id)).map(({ rule }) => rule.id);
    return rules.length === 0 ? [] : [{ ...permission, id, lowers: { rules } }];
  }
  const reached = entries.filter(({ category }) => lowers.categories.includes(category));
  const categories = [...new Set(reached.map(({ rule }) => rule.category))];
  return categories.length === 0 ? [] : [{ ...permission, id, lowers: { categories } }];
}
