import { compile, evaluate, type HostProfile, type Report, type Ruleset } from "clearpost";
import { hosts } from "clearpost/hosts";
import { describe, expect, it } from "vitest";
import { builtIn } from "../fixtures/rulesets.js";
import { absent, files, type Line, linesOf } from "./data.js";

if (absent !== undefined) console.log(`skipped: ${absent}`);

const { baseline, ...institutions } = builtIn as Record<
  "baseline" | "cedars-sinai" | "msk" | "mount-sinai",
  Ruleset
>;
/** Every so many lines are judged; 1 judges them all. */
const step = Number(process.env.CLEARPOST_STEP ?? 1);

const profiles: { readonly [name: string]: HostProfile | undefined } = hosts;

describe.skipIf(absent !== undefined)("development data", () => {
  const every = compile(Object.values(builtIn) as unknown as readonly [Ruleset, ...Ruleset[]]);

  /** Subjects that a line gives: its draft, or its text as a post. */
  function subjectOf({ text, subject }: Line): object | undefined {
    return subject ?? (text === undefined ? undefined : { kind: "post", text });
  }

  it.each(files)(
    "is judged to the end, with spans inside the text: %s",
    (file) => {
      for (const line of linesOf(file).filter((_, index) => index % step === 0)) {
        const subject = subjectOf(line);
        if (subject === undefined) continue;
        const { findings, diagnostics } = evaluate(subject, every, {
          host: line.host === undefined ? undefined : profiles[line.host],
        });
        expect(diagnostics.filter(({ code }) => code === "detector-failed")).toEqual([]);
        const { text = "" } = subject as { readonly text?: string };
        const outside = findings
          .flatMap(({ spans }) => spans)
          .filter(
            ({ field, start, end }) => field === "text" && !(0 <= start && start < end && end <= text.length),
          );
        expect(outside).toEqual([]);
      }
    },
    120_000,
  );

  describe.each(Object.entries(institutions))(
    "an official account's posts under baseline and %s",
    (_, institution) => {
      /** Lines of posts that tell of patients by name; the others are news. */
      const stories = new Set([10, 11, 15, 16, 18, 29]);
      const policy = compile([baseline, institution]);
      const reports = linesOf("hospital-posts.ndjson").map(({ text }) =>
        evaluate({ kind: "post", text, media: [] }, policy, { host: hosts.officialComposer }),
      );
      const told = reports.filter((_, line) => stories.has(line));
      const news = reports.filter((_, line) => !stories.has(line));
      const decisions = (some: readonly Report[]) => some.map(({ decision }) => decision);

      it("are never blocked", () => {
        expect(decisions(reports)).not.toContain("block");
      });

      it("are one question about authorizations where they tell of a patient", () => {
        expect(decisions(told)).toEqual(told.map(() => "review"));
        expect(told.map(({ questions }) => questions.map(({ path }) => path))).toEqual(
          told.map(() => ["authorizations"]),
        );
      });

      it("pass where they tell news", () => {
        const passed = decisions(news).filter(
          (decision) => decision === "allow" || decision === "warn",
        ).length;
        console.log(`${passed} of ${news.length} posts with news pass`);
        expect(passed).toBeGreaterThanOrEqual(25);
      });
    },
  );
});
