import { hosts } from "../../../src/hosts/index.js";
import type { Fix, Path, Scalar } from "../../../src/model/index.js";
import { answerPart, marksOf } from "./answer.js";
import { type Chosen, choices } from "./choices.js";
import { circumstancesForm } from "./circumstances.js";
import { hire, type Outcome } from "./clerk.js";
import { draftField } from "./draft.js";
import { byId, element } from "./element.js";
import { subjectOf } from "./facts.js";
import { repliesPart } from "./replies.js";
import { samples } from "./samples.js";
import { heading, words } from "./words.js";

/** How long nobody types before the draft is judged, in milliseconds. */
const pause = 250;
/** How long an answer may take before the page says that it is at work, in milliseconds. */
const patience = 400;

const facts = new Map<Path, Scalar>();
let pausing: ReturnType<typeof setTimeout> | undefined;
let working: ReturnType<typeof setTimeout> | undefined;
let undoText = "";

fillWords();
const draft = draftField(() => {
  undoable(undefined);
  later();
});
const chosen = choices(now);
const form = circumstancesForm(byId("facts", HTMLDivElement), tell);
const replies = repliesPart((text) => change(text));
const answer = answerPart();
const clerk = hire((policies) => {
  chosen.offer(policies, "baseline");
  now();
}, broken);

offerSamples();
byId("undo", HTMLButtonElement).addEventListener("click", () => {
  draft.set(undoText);
  byId("draft", HTMLTextAreaElement).focus();
});
byId("forget", HTMLButtonElement).addEventListener("click", () => {
  facts.clear();
  now();
});
answer.say(words.starting, words.emptyNote);
showForm();

function later(): void {
  clearTimeout(pausing);
  pausing = setTimeout(now, pause);
  startWorking();
}

function now(): void {
  clearTimeout(pausing);
  showForm();
  const policies = chosen.policies();
  const text = draft.text();
  if (policies.length === 0) return;
  if (text.trim() === "") {
    rest();
    draft.mark([]);
    answer.say(words.empty, words.emptyNote);
    return;
  }
  startWorking();
  const host = chosen.surface();
  const subject = subjectOf(text, facts, host && hosts[host]);
  clerk.ask({ subject, host, policies: policies.map(({ ids }) => ids) }, (outcome) => {
    // Whoever typed or chose since then gets a newer answer.
    if (draft.text() === text) conclude(outcome, text, policies);
  });
}

function conclude(outcome: Outcome, text: string, policies: readonly Chosen[]): void {
  rest();
  if (outcome.kind === "failed") {
    draft.mark([]);
    answer.say(words.failed, `${words.failedNote} (${outcome.problem})`);
    return;
  }
  draft.mark(marksOf(outcome.results));
  const desk = { text, select: draft.select, apply: (fixes: readonly Fix[]) => applyFixes(text, fixes) };
  answer.show({ policies, results: outcome.results, desk }, tell);
}

function broken(): void {
  rest();
  answer.say(words.failed, `${words.failedNote} (${words.noWorker})`);
}

/** An old answer is not taken for one about the new words. */
function startWorking(): void {
  working ??= setTimeout(answer.busy, patience);
}

function rest(): void {
  clearTimeout(working);
  working = undefined;
}

function tell(path: Path, value: Scalar | undefined): void {
  if (value === undefined) facts.delete(path);
  else facts.set(path, value);
  now();
}

/** The edits are of the draft as it was judged; on another they would hit other words. */
function applyFixes(judged: string, fixes: readonly Fix[]): void {
  if (draft.text() !== judged) return;
  const fromTheEnd = [...fixes].sort((a, b) => b.start - a.start);
  change(
    fromTheEnd.reduce(
      (text, { start, end, insert }) => text.slice(0, start) + insert + text.slice(end),
      judged,
    ),
  );
}

function change(text: string): void {
  const before = draft.text();
  draft.set(text);
  undoable(before);
  now();
}

function undoable(before: string | undefined): void {
  undoText = before ?? "";
  byId("undo-line", HTMLParagraphElement).hidden = before === undefined;
}

function showForm(): void {
  const host = chosen.surface();
  const sets = host === undefined ? {} : hosts[host].sets;
  form.show(facts, Object.keys(sets));
  replies.show(["reply", "review-reply"].includes(String(facts.get("kind") ?? sets.kind)));
}

function offerSamples(): void {
  const field = byId("sample", HTMLSelectElement);
  const titles = [words.noSample, ...samples.map(({ title }) => title)];
  field.append(
    ...titles.map((text, at) =>
      element("option", { text: heading(text), attributes: { value: String(at) } }),
    ),
  );
  field.addEventListener("change", () => {
    const sample = samples[Number(field.value) - 1];
    facts.clear();
    for (const [path, value] of Object.entries(sample?.facts ?? {})) facts.set(path, value);
    if (sample !== undefined) chosen.choose(sample.surface, sample.policy);
    draft.set(sample?.text ?? "");
    now();
  });
}

function fillWords(): void {
  const labels: Readonly<Record<string, unknown>> = words;
  for (const one of document.querySelectorAll<HTMLElement>("[data-words]"))
    one.textContent = heading(String(labels[one.dataset.words ?? ""]));
  for (const one of document.querySelectorAll<HTMLElement>("[data-label]"))
    one.setAttribute("aria-label", String(labels[one.dataset.label ?? ""]));
}
