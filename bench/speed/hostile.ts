import { evaluate } from "clearpost";
import { compiledTwo } from "./calls.js";
import { once } from "./clock.js";
import { posts } from "./posts.js";
import { atMost, type Row } from "./table.js";

/** Text that tries to make a scanner start over, and what it is. */
const hostile: readonly (readonly [name: string, unit: string])[] = [
  ["one letter", "a"],
  ["digits", "1"],
  ["parted digits", "1-"],
  ["half addresses", "a@a"],
  ["quotation marks", '"a" '],
  ["negations", "not "],
  ["names", "Mary Orchard "],
  ["patients", "my patient "],
  ["combining marks", "a\u0301\u0300"],
  ["spaced letters", "h a t e "],
];

const megabyte = 1_000_000;
const largest = 10 * megabyte;
const smallest = 16_000;
/** Milliseconds that one run may take; a size that would take longer is left out. */
const patience = 10_000;

/** Time by size, from small to as large as the patience allows. */
type Series = readonly (readonly [characters: number, milliseconds: number])[];

/** How megabytes of hostile text compare with plain text, and how the time grows; it tells up to where it was measured. */
export function hostileRows(): readonly Row[] {
  const plain = seriesOf(`${posts.join(" ")}\n`);
  const rows = hostile.map(([name, unit]) => rowsOf(name, seriesOf(unit), plain));
  return [growthRow("plain text", plain), ...rows.flat()];
}

function rowsOf(name: string, series: Series, plain: Series): readonly Row[] {
  const shared = Math.min(series.length, plain.length) - 1;
  const [characters = 0, spent = Number.NaN] = series[shared] ?? [];
  const against = spent / (plain[shared]?.[1] ?? Number.NaN);
  return [
    atMost(`${sizeOf(characters)} of hostile text (${name}) against plain text`, 2, against, "×"),
    growthRow(`hostile text (${name})`, series),
  ];
}

/** The exponent between the largest size and one of at least a tenth of it. */
function growthRow(name: string, series: Series): Row {
  const [characters = 1, spent = Number.NaN] = series.at(-1) ?? [];
  const [before = 1, spentBefore = Number.NaN] =
    series.findLast(([size]) => size * 8 <= characters) ?? series[0] ?? [];
  const exponent = Math.log(spent / spentBefore) / Math.log(characters / before);
  return atMost(`growth up to ${sizeOf(characters)}, ${name}`, 1.05, exponent, "exponent");
}

function seriesOf(unit: string): Series {
  const series: (readonly [number, number])[] = [];
  run(unit, smallest / 4);
  for (let characters = smallest; ; characters = Math.min(characters * 4, largest)) {
    const spent = Math.min(run(unit, characters), characters < megabyte ? run(unit, characters) : Infinity);
    series.push([characters, spent]);
    if (characters === largest || spent * 4 > patience) return series;
  }
}

function run(unit: string, characters: number): number {
  const text = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
  return once(
    (long) => evaluate({ kind: "post", text: long }, compiledTwo, { limit: { characters: largest } }),
    text,
  );
}

function sizeOf(characters: number): string {
  return characters >= megabyte ? `${characters / megabyte} MB` : `${Math.round(characters / 1000)} kB`;
}
