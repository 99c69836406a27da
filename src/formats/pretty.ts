import { type Finding, type Outcome, outcomeRank, type Question, type Report } from "../model/index.js";
import { cardSection, type Draft } from "./card-section.js";
import { cards } from "./cards.js";
import { maskBlock } from "./excerpt.js";
import { footer } from "./footer.js";
import { type Page, pageOf } from "./page.js";
import { safeLine, wrap } from "./terminal.js";
import { decisionSentences, decisionWords, obligationWords, topicOf } from "./wording.js";

export interface PrettyOptions {
  /** What was judged; marks its words. Without it no excerpt is shown. */
  readonly subject?: unknown;
  /** Shows identifiers too; never for a log. */
  readonly unmask?: boolean | undefined;
  /** Colours for a terminal; default none. */
  readonly color?: boolean | undefined;
  /** Columns of the page; default 100, at least 48. */
  readonly width?: number | undefined;
  /** Everything instead of the three worst cards and two questions. */
  readonly all?: boolean | undefined;
  /** What the draft is called, such as its file. */
  readonly title?: string | undefined;
}

const mostQuestions = 2;

/** A report for people: the decision, its cards, what to answer and to do, and what was looked at. */
export function pretty(report: Report, options: PrettyOptions): string {
  const page = pageOf(options);
  const all = options.all ?? false;
  const draft: Draft = {
    subject: options.subject,
    unmask: options.unmask ?? false,
    seen: report.findings.flatMap(({ spans }) => spans),
    questions: report.questions,
    all,
  };
  const found = cardSections(report, draft, page);
  const masked = found.flat().some((line) => line.includes(maskBlock));
  const sections = [
    heading(report.decision, options.title, page),
    ...found,
    questionSection(report, all, page),
    obligationSection(report, page),
    ...(all ? [loweredSection(report, page), noteSection(report, page)] : []),
    footer(report, { masked, all }, page),
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((line) => line.trimEnd()).join("\n"))
    .join("\n\n");
}

function heading(decision: Outcome, title: string | undefined, { paint, width }: Page): readonly string[] {
  const mark = `● ${decisionWords[decision]}`;
  const [first = "", ...others] = wrap(`${mark} · ${decisionSentences[decision]}`, width - 2);
  const lines = [`${paint(decision, mark)}${first.slice(mark.length)}`, ...others.map((line) => `  ${line}`)];
  return title === undefined
    ? lines
    : [...wrap(safeLine(title), width).map((line) => paint("strong", line)), ...lines];
}

function cardSections(report: Report, draft: Draft, page: Page): readonly (readonly string[])[] {
  const every = cards(report, { all: true, subject: draft.subject });
  const shown = draft.all ? every : cards(report, { subject: draft.subject });
  const left = every.length - shown.length;
  return [
    ...shown.map((card, index) => cardSection(card, `${index + 1}`, draft, page)),
    left === 0
      ? []
      : [
          page.paint(
            "faint",
            `  and ${left} more ${left === 1 ? "point" : "points"} that ${left === 1 ? "weighs" : "weigh"} less`,
          ),
        ],
  ];
}

function questionSection({ questions }: Report, all: boolean, page: Page): readonly string[] {
  const shown = all ? questions : questions.slice(0, mostQuestions);
  return shown.flatMap((question, index) => [...(index === 0 ? [] : [""]), ...questionLines(question, page)]);
}

/** A question, and for each decision the answers that lead to it. */
function questionLines({ path, ask, answers }: Question, page: Page): readonly string[] {
  const decisions = [...new Set(answers.map(({ decision }) => decision))].sort(
    (a, b) => outcomeRank(a) - outcomeRank(b),
  );
  const labels = (decision: Outcome) =>
    answers.filter((answer) => answer.decision === decision).map(({ label }) => label);
  const question = wrap(`? ${ask} (${path})`, page.width - 4);
  const effect =
    decisions.length === 1
      ? bullet("an answer settles a point, others still decide", page)
      : decisions.flatMap((decision) => answerLines(decision, labels(decision), page));
  return [
    ...question.map((line, index) => `${index === 0 ? "  " : "    "}${page.paint("strong", line)}`),
    ...effect,
  ];
}

const answerColumn = 21;

function answerLines(
  decision: Outcome,
  labels: readonly string[],
  { width, paint }: Page,
): readonly string[] {
  const word = decisionWords[decision];
  const lines = wrap(labels.join("; "), width - answerColumn - 7);
  return lines.map((line, index) =>
    index === 0
      ? `    ${paint(decision, word)}${" ".repeat(answerColumn - word.length)}if ${line}`
      : `${" ".repeat(answerColumn + 7)}${line}`,
  );
}

function obligationSection({ obligations }: Report, page: Page): readonly string[] {
  if (obligations.length === 0) return [];
  const lines = obligations.map(({ kind, params: { contact, ...rest } }) => {
    const what = Object.values(rest).map(String).join(", ");
    return `${obligationWords[kind]}${what === "" ? "" : `: ${what}`}${contact === undefined ? "" : ` (${contact})`}`;
  });
  return [`  ${page.paint("strong", "still to do")}`, ...lines.flatMap((line) => bullet(line, page))];
}

function bullet(words: string, { width }: Page): readonly string[] {
  return wrap(words, width - 6).map((line, index) => `    ${index === 0 ? "- " : "  "}${line}`);
}

/** Findings that a permission lowered, and to what. */
function loweredSection({ findings }: Report, page: Page): readonly string[] {
  const lowered = findings.filter(({ loweredBy }) => loweredBy.length > 0);
  if (lowered.length === 0) return [];
  return [
    `  ${page.paint("strong", "lowered, because it is protected")}`,
    ...lowered.flatMap((finding) =>
      bullet(
        `${finding.message}: ${decisionWords[finding.outcome]} instead of ${decisionWords[finding.declared]}, by ${finding.loweredBy.join(", ")}`,
        page,
      ),
    ),
  ];
}

/** What rules noted without minding. */
function noteSection({ findings }: Report, page: Page): readonly string[] {
  const notes = findings.filter(({ outcome, loweredBy }) => outcome === "allow" && loweredBy.length === 0);
  if (notes.length === 0) return [];
  return [`  ${page.paint("strong", "noted")}`, ...notes.flatMap((note) => bullet(noteOf(note), page))];
}

function noteOf({ category, message, rules }: Finding): string {
  return `${topicOf(category)}: ${message} (${rules.join(", ")})`;
}
