import { evaluate, type HostProfile, type Report, type Ruleset } from "clearpost";
import { cards } from "clearpost/formats";
import { hosts, neutralReplies } from "clearpost/hosts";
import { rulesets } from "../rulesets.js";
import { readLines, readTexts } from "./data.js";
import { type Draft, draftFiles, type Judged, judgeDrafts, stripped } from "./drafts.js";
import type { Figure, Place, Row, Section } from "./figures.js";
import { shareOf } from "./scores.js";

/** One text under one policy, and the report that a person gets to see. */
interface Shown {
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly report: Report;
}

/** What a share of the reports should be like. */
interface Wanted {
  readonly topic: string;
  readonly what: string;
  readonly shown: readonly Shown[];
  readonly isRight: (report: Report) => boolean;
  readonly goal?: Figure["goal"];
}

export const loadSection: Section = {
  title: "The load on people",
  about:
    "What reports ask of the people who read them, with nothing sent but the kind, the text and a host profile; official posts and neutral replies under each ruleset by itself. A card is one problem, before the three worst are chosen.",
  files: ["hospital-posts", ...draftFiles],
  columns: ["n", "as wanted"],
  measure: () => {
    const drafts = draftFiles.flatMap((file) => judgeDrafts(file, stripped));
    const permitted = draftsWithPermission();
    const shown = (fits: (draft: Draft) => boolean) => drafts.filter(({ draft }) => fits(draft)).map(shownOf);
    const replies = (outcome: string) =>
      shown(({ subject, expect }) => subject.kind === "review-reply" && isOnly(expect.accept, outcome));
    return [
      {
        topic: "official",
        what: "official drafts that need nobody's permission: allowed without a question",
        shown: drafts.filter((one) => isCleanOfficial(one) && !permitted.has(one.draft.id)).map(shownOf),
        isRight: isQuiet,
        goal: { least: 0.97 },
      },
      {
        topic: "hospital",
        what: "real official posts, stories of named patients among them: allowed without a question",
        shown: underEach("hospital-posts", readTexts("hospital-posts"), hosts.officialComposer),
        isRight: isQuiet,
      },
      {
        topic: "neutral",
        what: "neutral replies to reviews: allowed",
        shown: [
          ...underEach("neutral-replies", numbered(neutralReplies), hosts.reviewDesk),
          ...replies("allow"),
        ],
        isRight: ({ decision }: Report) => decision === "allow",
        goal: { least: 0.95 },
      },
      {
        topic: "confirming",
        what: "replies that confirm care: blocked",
        shown: replies("block"),
        isRight: ({ decision }: Report) => decision === "block",
        goal: { least: 1 },
      },
      {
        topic: "stories",
        what: "posts about patients: at most one card and one question",
        shown: drafts.filter(isStory).map(shownOf),
        isRight: (report: Report) => isWithin(report, 1, 1),
        goal: { least: 0.9 },
      },
      {
        topic: "all",
        what: "all drafts: at most three cards and two questions",
        shown: drafts.map(shownOf),
        isRight: (report: Report) => isWithin(report, 3, 2),
      },
    ].map(rowOf);
  },
};

function rowOf({ topic, what, shown, isRight, goal }: Wanted): Row {
  return {
    topic,
    what,
    figures: {
      n: { count: shown.length },
      "as wanted": { share: shareOf(shown, ({ report }) => isRight(report)), goal },
    },
    misses: shown.filter(({ report }) => !isRight(report)).map(placeOf),
  };
}

function placeOf({ file, id, text, report }: Shown): Place {
  const found = report.findings.map(({ outcome, status, rule }) => `${outcome} ${status} ${rule}`);
  const asked = report.questions.map(({ path }) => `? ${path}`);
  return {
    file,
    id,
    text,
    start: 0,
    end: text.length,
    note: [report.decision, ...found, ...asked].join("; "),
  };
}

function underEach(
  file: string,
  texts: readonly { readonly id: string; readonly text: string }[],
  host: HostProfile,
): readonly Shown[] {
  return Object.values(rulesets).flatMap((ruleset: Ruleset) =>
    texts.map(({ id, text }) => ({
      file,
      id: `${id} [${ruleset.id}]`,
      text,
      report: evaluate({ text }, ruleset, { host }),
    })),
  );
}

function numbered(texts: readonly string[]): readonly { readonly id: string; readonly text: string }[] {
  return texts.map((text, index) => ({ id: String(index + 1), text }));
}

function shownOf({ file, draft, report }: Judged): Shown {
  return { file, id: draft.id, text: String(draft.subject.text ?? ""), report };
}

/** Whose patients signed, which a host that sends nothing but the text does not know. */
function draftsWithPermission(): ReadonlySet<string> {
  const all = draftFiles.flatMap((file) => readLines<Draft>(file));
  return new Set(all.filter(({ subject }) => "authorizations" in subject).map(({ id }) => id));
}

function isCleanOfficial({ draft: { host, subject, expect } }: Judged): boolean {
  return host === "officialComposer" && subject.kind !== "review-reply" && isOnly(expect.accept, "allow");
}

function isStory({ file, draft: { subject, expect } }: Judged): boolean {
  return file === "drafts-privacy" && subject.kind === "post" && !expect.accept.includes("allow");
}

function isOnly(accept: readonly string[], outcome: string): boolean {
  return accept.every((one) => one === outcome);
}

function isQuiet({ decision, questions }: Report): boolean {
  return decision === "allow" && questions.length === 0;
}

function isWithin(report: Report, mostCards: number, mostQuestions: number): boolean {
  return cards(report, { all: true }).length <= mostCards && report.questions.length <= mostQuestions;
}
