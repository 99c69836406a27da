import type { Path } from "./condition.js";
import type { Content } from "./report.js";

/** What is true of every draft on one surface, declared once by a person, with a reason. */
export interface HostProfile {
  readonly id: string;
  readonly title: string;
  readonly sets: { readonly [path: Path]: unknown };
  readonly carries: readonly Content[];
  readonly sends: readonly Path[];
  readonly asks: "author" | "reviewer" | "nobody";
  readonly declaredBy: string;
  readonly on: string;
  readonly because: string;
}
