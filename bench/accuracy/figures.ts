import type { Stretch } from "./scores.js";
import { ratioOf, type Share, wilson } from "./scores.js";

/** What a figure should be, as a share of one or, of a count, as the count. */
export type Goal = { readonly least: number } | { readonly most: number };

/** A share, a mean of shares, or a count. */
export type Figure = ({ readonly share: Share } | { readonly mean: number } | { readonly count: number }) & {
  readonly goal?: Goal | undefined;
};

/** One line of a table. */
export interface Row {
  /** In a word, as `--misses` and `--false` ask for it. */
  readonly topic: string;
  readonly what: string;
  /** By column. */
  readonly figures: { readonly [column: string]: Figure | undefined };
  readonly misses?: readonly Place[];
  readonly falseAlarms?: readonly Place[];
}

/** A stretch of one text of the data. */
export interface Place extends Stretch {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly note?: string | undefined;
}

/** A table that is measured when it is asked for. */
export interface Section {
  readonly title: string;
  readonly about: string;
  /** The files it is measured on. */
  readonly files: readonly string[];
  readonly columns: readonly string[];
  readonly measure: () => readonly Row[];
}

/** A figure in words: the share, its 95 % interval, and whether the goal is reached. */
export function worded(figure: Figure | undefined): string {
  if (figure === undefined) return "";
  return figure.goal === undefined ? said(figure) : `${said(figure)} ${against(figure, figure.goal)}`;
}

function said(figure: Figure): string {
  if ("count" in figure) return String(figure.count);
  if ("share" in figure && figure.share.all === 0) return "no such texts";
  const value = percent(numberOf(figure), isClose(figure) ? 3 : 1);
  if ("mean" in figure) return value;
  const { low, high } = wilson(figure.share);
  return `${value} (${percent(low)}-${percent(high)})`;
}

function against(figure: Figure, goal: Goal): string {
  const value = numberOf(figure);
  const [sign, bound] = "least" in goal ? (["≥", goal.least] as const) : (["≤", goal.most] as const);
  const limit = `${sign} ${"count" in figure ? bound : percent(bound)}`;
  if ("share" in figure && figure.share.all === 0) return limit;
  return `${(sign === "≥" ? value >= bound : value <= bound) ? "✓" : "✗"} ${limit}`;
}

/** Whether one decimal would not show on which side of its goal a figure is. */
function isClose(figure: Figure): boolean {
  if (figure.goal === undefined) return false;
  const bound = "least" in figure.goal ? figure.goal.least : figure.goal.most;
  return numberOf(figure) !== bound && percent(numberOf(figure)) === percent(bound);
}

function numberOf(figure: Figure): number {
  if ("count" in figure) return figure.count;
  return "mean" in figure ? figure.mean : ratioOf(figure.share);
}

/** Hundredths, never rounded up to all of it nor down to nothing. */
function percent(share: number, decimals = 1): string {
  const unit = 10 ** -decimals;
  const rounded = Number((share * 100).toFixed(decimals));
  if (rounded === 100 && share < 1) return String(100 - unit);
  if (rounded === 0 && share > 0) return String(unit);
  return String(rounded);
}
