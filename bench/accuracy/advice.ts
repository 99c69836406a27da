import { readTexts, type Text } from "./data.js";
import type { Section } from "./figures.js";
import { type Asked, flaggedColumns, flaggedRow } from "./flagged.js";
import { type Seen, seenIn } from "./seen.js";

const answers = "advice-personal-answers";
const questions = "advice-personal-questions";
const information = "advice-general-information";
const posts = "hospital-posts";

const personal = { topic: "advice", detectors: ["advice/personal"] };
const asking = { topic: "solicitation", detectors: ["advice/solicitation"] };

export const adviceSection: Section = {
  title: "Medical advice",
  about:
    "Answers of doctors to one patient, of which about 85 % really are personal, against general information and an official account's posts. As a reply, an answer stands under its question, and general information under a question of the other file.",
  files: [answers, questions, information, posts],
  columns: flaggedColumns,
  measure: () => [...alone(), ...asReplies()].map(flaggedRow),
};

function alone(): readonly Asked[] {
  const general = seenIn(information, "advice");
  const official = seenIn(posts, "advice");
  return [
    {
      ...personal,
      what: "personal answers, text only",
      texts: seenIn(answers, "advice"),
      goal: { least: 0.8 },
    },
    { ...personal, what: "general information, text only", texts: general, goal: { most: 0.03 } },
    { ...personal, what: "hospital posts", texts: official, goal: { most: 0 } },
    { ...asking, what: "personal questions", texts: seenIn(questions, "advice"), goal: { least: 0.85 } },
    { ...asking, what: "general information, as if it asked", texts: general, goal: { most: 0.02 } },
  ];
}

function asReplies(): readonly Asked[] {
  const asked = readTexts(questions);
  const nth = (at: number) => asked[at % asked.length]?.text ?? "";
  const own = ({ meta }: Text) => String(meta?.question ?? "");
  return [
    {
      ...personal,
      what: "personal answers, as replies",
      texts: repliesIn(answers, own),
      goal: { least: 0.95 },
    },
    {
      ...personal,
      what: "general information, as replies",
      texts: repliesIn(information, (_, at) => nth(at)),
      goal: { most: 0.05 },
    },
  ];
}

function repliesIn(file: string, parentOf: (text: Text, at: number) => string): readonly Seen[] {
  return seenIn(file, "advice", (one, at) => ({
    kind: "reply",
    text: one.text,
    thread: { parent: { text: parentOf(one, at) } },
  }));
}
