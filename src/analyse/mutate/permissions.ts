import type { Permission } from "../../model/index.js";
import type { PermissionMutant } from "./mutant.js";
import { besides } from "./rules.js";

/** Every permission that differs from this one in one thing besides its condition, and none at all; `reached` are the rules and categories that are there to be lowered. */
export function permissionMutants(
  permission: Permission,
  reached: ReadonlySet<string>,
): readonly PermissionMutant[] {
  const gone: PermissionMutant = {
    kind: "permission",
    at: "",
    mutation: "without the permission",
    permission: undefined,
  };
  return [
    gone,
    ...narrower(permission, reached),
    ...besides(permission.to)
      .filter((to) => to !== "block")
      .map((to) => ({
        kind: "outcome" as const,
        at: "to",
        mutation: `down to \`${to}\` in place of \`${permission.to}\``,
        permission: { ...permission, to },
      })),
  ];
}

function narrower(permission: Permission, reached: ReadonlySet<string>): readonly PermissionMutant[] {
  const { lowers } = permission;
  const [part, names] =
    "rules" in lowers ? (["rules", lowers.rules] as const) : (["categories", lowers.categories] as const);
  if (names.length < 2) return [];
  return names.flatMap((name, index) => {
    if (!reached.has(name)) return [];
    const left = names.filter((other) => other !== name);
    return [
      {
        kind: "drop-value" as const,
        at: `lowers.${part}[${index}]`,
        mutation: `without lowering \`${name}\``,
        permission: { ...permission, lowers: part === "rules" ? { rules: left } : { categories: left } },
      },
    ];
  });
}
