/** A foreign value, looked at once: what is here can no longer change or throw. */
export type Seen =
  | { readonly is: "plain"; readonly value: string | number | boolean | null }
  | { readonly is: "list"; readonly items: readonly unknown[] }
  | { readonly is: "record"; readonly entries: readonly (readonly [string, unknown])[] }
  | { readonly is: "absent" | "hole" | "not-finite" | "foreign" | "unreadable" | "too-big" };

/**
 * Looks at a value that may be a proxy, have throwing getters or be enormous.
 *
 * Only own, enumerable, string-keyed properties of plain objects count; lists and records of more than
 * `room` members are not read.
 */
export function lookAt(value: unknown, room: number): Seen {
  switch (typeof value) {
    case "undefined":
      return { is: "absent" };
    case "string":
    case "boolean":
      return { is: "plain", value };
    case "number":
      return Number.isFinite(value) ? { is: "plain", value } : { is: "not-finite" };
    case "object":
      return value === null ? { is: "plain", value } : lookInside(value, room);
    default:
      return { is: "foreign" };
  }
}

function lookInside(value: object, room: number): Seen {
  try {
    if (Array.isArray(value)) return lookAtList(value, room);
    return isPlain(value) ? lookAtRecord(value, room) : { is: "foreign" };
  } catch {
    return { is: "unreadable" };
  }
}

function lookAtList(value: readonly unknown[], room: number): Seen {
  const { length } = value;
  if (length > room) return { is: "too-big" };
  for (let index = 0; index < length; index++) if (!Object.hasOwn(value, index)) return { is: "hole" };
  return { is: "list", items: Array.from({ length }, (_, index) => value[index]) };
}

function lookAtRecord(value: object, room: number): Seen {
  const keys = Object.keys(value);
  if (keys.length > room) return { is: "too-big" };
  return { is: "record", entries: keys.map((key) => [key, Reflect.get(value, key)] as const) };
}

/** Plain in this realm or in another, such as a frame; an instance of a class is not. */
function isPlain(value: object): boolean {
  const parent: object | null = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}
