import type { Outcome } from "../../../src/model/index.js";

/** All that the page itself says; what a report says comes with the report. */
export const words = {
  title: "Is this draft clear to publish?",
  promise:
    "Write or paste a draft, and see what the policy says to it. Everything happens inside this page: nothing that you write is stored or sent anywhere, and once it has loaded it needs no network.",
  sample: "Start from a sample",
  noSample: "my own draft",
  surface: "Where it will appear",
  noSurface: "not said",
  policy: "Policy",
  compare: "Side by side with",
  noComparison: "nothing",
  withBaseline: "together with the baseline of law and good practice",
  draft: "Draft",
  draftNote: "Words that the policy asks about are underlined.",
  changed: "The draft was changed for you.",
  undo: "Undo",
  replies: "Replies that say nothing about anybody",
  repliesNote:
    "Each of these is clear under every policy here. The telephone number is an example, put yours in.",
  circumstances: "Circumstances",
  circumstancesNote: "Tell what you know and leave the rest; what matters is asked for.",
  forget: "Forget all of these",
  notSaid: "not said",
  json: "The report as data",
  jsonNote: "It holds places and clauses, never words of the draft.",
  copy: "Copy",
  copied: "The report was copied.",
  copyYourself: "The report is selected, copy it with your keyboard.",
  footer:
    "Unofficial. No institution named here had a part in this page or approved it; ask your own office when in doubt. Advice from a program is no legal advice.",
  starting: "Getting ready…",
  checking: "Checking…",
  empty: "Write a draft, or choose a sample",
  emptyNote: "The answer appears here while you write.",
  failed: "This could not be checked",
  failedNote:
    "Do not take this for a yes. Load the page again, and ask your communications team if it stays so.",
  noWorker: "the part of the page that checks did not load",
  questions: "What would help to know",
  noForm: "This page has no form for the answer; ask the office that is named below.",
  answer: "Answer",
  whatToDo: "What to do",
  whomToAsk: "Whom to ask",
  why: "What the policy says",
  notCertain: "Not certain: the words alone do not tell, you may know better.",
  inDraft: "In the draft",
  noPoints: "No point to settle.",
  parentText: "What this answers, word for word",
  unofficial: "Unofficial reading of public documents, not approved by the institution.",
  looked: "Looked at",
  notLooked: "Not looked at",
  assumed: "Taken from the surface",
} as const;

/** A mark for each outcome, so that colour is never the only sign. */
export const signs: { readonly [outcome in Outcome]: string } = {
  allow: "✓",
  warn: "i",
  review: "◑",
  block: "!",
};

/** A sentence as it stands alone: a capital first, and a full stop unless it ends in a mark of its own. */
export function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…”]$/u.test(start) ? start : `${start}.`;
}

/** The same without a full stop, for headings and labels. */
export function heading(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function policyTitle(title: string, withBaseline: boolean): string {
  return withBaseline ? `${title}, with the baseline` : title;
}

export function points(count: number): string {
  return count === 1 ? "1 point" : `${count} points`;
}

export function asked(count: number): string {
  return count === 1 ? "1 question" : `${count} questions`;
}

export function moreClauses(count: number): string {
  return count === 1 ? "1 more clause" : `${count} more clauses`;
}

export function morePlaces(count: number): string {
  return count === 1 ? "and 1 more place" : `and ${count} more places`;
}

export function showInDraft(excerpt: string): string {
  return `Show “${excerpt}” in the draft`;
}

export function addAtStart(insert: string): string {
  return `Add “${insert.trim()}” at the start`;
}

export function addAtEnd(insert: string): string {
  return `Add “${insert.trim()}” at the end`;
}

export function putInstead(insert: string, old: string): string {
  return `Put “${insert}” in place of “${old}”`;
}

export function takeOut(old: string): string {
  return `Take “${old}” out`;
}
