import { describe, expect, it } from "vitest";
import { fold, legibilityOf, sentencesOf, wordRowsOf, wordsOf } from "../../src/text/index.js";
import { englishAbroad, otherLanguages } from "../fixtures/languages.js";

const sentences = (text: string) =>
  sentencesOf(wordRowsOf(text)).map(({ start, end }) => text.slice(start, end));

describe("fold", () => {
  it.each([
    ["Don’t", "don't"],
    ["JOSÉ", "jose"],
    ["ｆｕｌｌ", "full"],
    ["zero\u200Bwidth", "zerowidth"],
  ])("makes %s into %s", (word, folded) => expect(fold(word)).toBe(folded));
});

describe("words", () => {
  it.each([
    ["check-up at 7", ["check", "up", "at", "7"]],
    ["the patient’s 'room'", ["the", "patient's", "room"]],
    ["#MountSinaiProud", ["mount", "sinai", "proud"]],
    ["@JHMNurses2026", ["jhm", "nurses", "2026"]],
    ["💚 ok", ["ok"]],
  ])("of %s", (text, expected) => expect(wordsOf(text).map(({ folded }) => folded)).toEqual(expected));

  it("point back to the text as given", () => {
    const text = "💚 «Ärzte» & the patient’s #OneTwo";
    for (const { start, end, raw } of wordsOf(text)) expect(text.slice(start, end)).toBe(raw);
  });
});

describe("sentences", () => {
  it.each([
    ["Dr. Quill came. She left.", ["Dr. Quill came", "She left"]],
    ["At 7 a.m. we met, e.g. in the hall. Then lunch!", ["At 7 a.m. we met, e.g. in the hall", "Then lunch"]],
    ["J. R. Finn sang. We wept?", ["J. R. Finn sang", "We wept"]],
    ["One line\nruns on here", ["One line\nruns on here"]],
    ["A first part\n\nA second", ["A first part", "A second"]],
    ["Room No. 12 is free", ["Room No. 12 is free"]],
    ["Is it 5.5 mg? Yes", ["Is it 5.5 mg", "Yes"]],
  ])("of %s", (text, expected) => expect(sentences(text)).toEqual(expected));

  it("cover every word once, in order", () => {
    const text = "One. Two, three! Four?\n\nFive: six… seven\n- eight";
    const words = wordsOf(text);
    const ranges = sentencesOf(wordRowsOf(text)).map(({ firstWord, endWord }) => [firstWord, endWord]);
    expect(ranges[0]?.[0]).toBe(0);
    expect(ranges.at(-1)?.[1]).toBe(words.length);
    expect(ranges.slice(1).map(([first]) => first)).toEqual(ranges.slice(0, -1).map(([, end]) => end));
  });
});

describe("legibility", () => {
  it.each([
    ["Thank you for a lovely evening at the clinic", "english"],
    ["Orla Finnegan, Siddharth Ramanujan, Nkechi Obi", "english"],
    ["Heute war ein guter Tag und wir sind nicht müde", "unread"],
    ["Hoy fue un buen día para los pacientes de la unidad", "unread"],
    ["Сегодня был хороший день", "unread"],
    ["今日は良い日でした", "unread"],
    ["12:30, 555-013-2000", "english"],
  ] as const)("of %s is %s", (text, expected) => expect(legibilityOf(wordRowsOf(text))).toBe(expected));

  it.each(Object.entries(otherLanguages))("of %s is never english", (_, sentences) => {
    expect(sentences).toHaveLength(20);
    expect(sentences.filter((text) => legibilityOf(wordRowsOf(text)) === "english")).toEqual([]);
  });

  it("of English with foreign names is english", () => {
    expect(englishAbroad.filter((text) => legibilityOf(wordRowsOf(text)) !== "english")).toEqual([]);
  });
});

describe("a run of millions of letters and marks", () => {
  it.each([
    ["marks", "a\u0301\u0300"],
    ["letters", "ä"],
  ])("of %s is one word", (_, unit) => {
    const text = unit.repeat(6_000_000 / unit.length);
    expect(wordsOf(text).map(({ start, end }) => [start, end])).toEqual([[0, text.length]]);
  });
});
