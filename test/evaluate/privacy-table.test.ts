import { compile, evaluate, type HostProfile, type Outcome, type Report } from "clearpost";
import { defineHost, hosts } from "clearpost/hosts";
import { describe, expect, it } from "vitest";
import { strictest } from "../../src/model/index.js";
import * as patients from "../fixtures/patients.js";
import { builtIn } from "../fixtures/rulesets.js";

const { channels, day, forms } = patients;

const privacyCategories = new Set([
  "phi-identifier",
  "patient-identification",
  "patient-acknowledgement",
  "patient-media",
]);

/** What the privacy table alone makes of a draft; other rules of a policy may be stricter. */
function privacyOutcome({ findings }: Report): Outcome {
  return strictest(
    findings.filter(({ category }) => privacyCategories.has(category)).map(({ outcome }) => outcome),
  );
}

/** What becomes of a patient who can be recognised and did not sign, and what of one whom nobody could: rulings 5 and 6. */
const rows: readonly (readonly [id: string, recognisable: Outcome, nobody: Outcome])[] = [
  ["baseline", "review", "allow"],
  ["cedars-sinai", "review", "allow"],
  ["msk", "review", "allow"],
  ["mount-sinai", "block", "warn"],
  ["ucla-health", "block", "review"],
  ["dgsom", "block", "review"],
  ["johns-hopkins", "block", "block"],
  ["vancouver-coastal", "review", "allow"],
  ["utmb", "review", "allow"],
  ["who", "review", "allow"],
];

type Form = keyof typeof forms;

const defects = [
  "expired",
  "revoked",
  "for another platform",
  "without the name and the diagnosis",
  "unsigned",
  "signed by a parent of a grown patient",
] as const satisfies readonly Form[];

const known = { platform: "facebook", asOf: day, media: [] } as const;

describe.each(rows)("the privacy table under %s", (id, byInstitution, ofNobody) => {
  const policy = compile(builtIn[id] as NonNullable<(typeof builtIn)[string]>);
  const judge = (subject: object, host?: HostProfile) => evaluate({ ...known, ...subject }, policy, { host });
  const post = (text: string, more: object) => judge({ kind: "post", text, ...more });
  /** What becomes of a post for which no form is known to be there, on each channel. */
  const undecided = (text: string) =>
    [
      channels.institution,
      { ...channels.institution, authorizations: [] },
      channels.personal,
      channels.unknown,
    ].map((circumstances) => privacyOutcome(post(text, circumstances)));
  /** As strict as everywhere, or as strict as this policy is where nobody could tell who it is. */
  const between = (outcome: Outcome, everywhere: Outcome) =>
    strictest([outcome, everywhere]) === outcome &&
    strictest([outcome, everywhere, ofNobody]) === strictest([everywhere, ofNobody]);
  const reply = ({ text, parent }: { text: string; parent: string }, more: object) =>
    judge({
      kind: "review-reply",
      text,
      thread: { parent: { kind: "review", text: parent, author: { kind: "public" } } },
      ...more,
      platform: "google-reviews",
    });

  describe.each(Object.entries(patients.neverPublishable))("%s", (_, text) => {
    it.each(Object.entries(channels))("blocks whatever was signed, on the channel: %s", (_, channel) => {
      expect(privacyOutcome(post(text, channel))).toBe("block");
      expect(privacyOutcome(post(text, { ...channel, authorizations: [] }))).toBe("block");
      for (const form of Object.values(forms))
        expect(privacyOutcome(post(text, { ...channel, authorizations: form }))).toBe("block");
    });

    it("blocks in a reply, a message and an advert", () => {
      for (const kind of ["reply", "comment", "review-reply", "direct-message", "ad", "share", "article"])
        expect(
          privacyOutcome(judge({ kind, text, ...channels.institution, authorizations: forms.covers })),
        ).toBe("block");
    });
  });

  describe.each(Object.entries(patients.identified))("a patient identified by %s", (_, text) => {
    it.each(["institution", "department"] as const)(
      "is one question when nothing was sent, on the channel: %s",
      (channel) => {
        const report = post(text, channels[channel]);
        expect(privacyOutcome(report)).toBe("review");
        expect(report.questions.map(({ path }) => path).filter((path) => path === "authorizations")).toEqual([
          "authorizations",
        ]);
      },
    );

    it("blocks when it is known that nobody signed", () => {
      expect(privacyOutcome(post(text, { ...channels.institution, authorizations: [] }))).toBe("block");
      expect(privacyOutcome(post(text, { ...channels.department, authorizations: null }))).toBe("block");
    });

    it.each(defects)("blocks with a form that is defective: %s", (form) => {
      expect(privacyOutcome(post(text, { ...channels.institution, authorizations: forms[form] }))).toBe(
        "block",
      );
    });

    it("passes with a form that covers it", () => {
      const report = post(text, { ...channels.institution, authorizations: forms.covers });
      expect(privacyOutcome(report)).toBe("allow");
    });

    it("waits for the day when the form may have expired", () => {
      expect(
        privacyOutcome(
          post(text, { ...channels.institution, asOf: undefined, authorizations: forms.expired }),
        ),
      ).toBe("review");
    });

    it("blocks on a personal channel, whatever was signed", () => {
      expect(privacyOutcome(post(text, channels.personal))).toBe("block");
      expect(privacyOutcome(post(text, { ...channels.personal, authorizations: [] }))).toBe("block");
      for (const form of Object.values(forms))
        expect(privacyOutcome(post(text, { ...channels.personal, authorizations: form }))).toBe("block");
    });

    it("is open on a channel that nobody told", () => {
      expect(privacyOutcome(post(text, channels.unknown))).toBe("review");
      expect(privacyOutcome(post(text, { ...channels.unknown, authorizations: [] }))).toBe("block");
      expect(privacyOutcome(post(text, { ...channels.unknown, authorizations: forms.covers }))).toBe(
        "review",
      );
    });

    it.each(defects)(
      "never passes on a channel that nobody told with a form that is defective: %s",
      (form) => {
        expect(["review", "block"]).toContain(privacyOutcome(post(text, { authorizations: forms[form] })));
      },
    );

    it("blocks in answers of any channel when nothing was sent", () => {
      for (const channel of Object.values(channels))
        for (const kind of ["reply", "comment", "review-reply", "direct-message"])
          expect(privacyOutcome(judge({ kind, text, ...channel }))).toBe("block");
    });

    it("is open on whatever an institution publishes", () => {
      for (const kind of ["share", "article", "ad", "page-hosted", "event", "profile-bio"])
        expect([kind, privacyOutcome(judge({ kind, text, ...channels.institution }))]).toEqual([
          kind,
          "review",
        ]);
    });
  });

  describe.each(Object.entries(patients.recognisable))("a patient recognisable as %s", (_, text) => {
    it("is reviewed when nothing was sent", () => {
      expect(privacyOutcome(post(text, channels.institution))).toBe("review");
      expect(privacyOutcome(post(text, channels.unknown))).toBe("review");
    });

    it("is what the institution says when nobody signed", () => {
      expect(privacyOutcome(post(text, { ...channels.institution, authorizations: [] }))).toBe(byInstitution);
      expect(privacyOutcome(post(text, channels.personal))).toBe(byInstitution);
      for (const form of ["expired", "revoked", "for another platform"] as const)
        expect(privacyOutcome(post(text, { ...channels.institution, authorizations: forms[form] }))).toBe(
          byInstitution,
        );
    });

    it("passes with a form that covers it, but not on a personal channel", () => {
      expect(privacyOutcome(post(text, { ...channels.institution, authorizations: forms.covers }))).toBe(
        "allow",
      );
      expect(privacyOutcome(post(text, { ...channels.personal, authorizations: forms.covers }))).toBe(
        byInstitution,
      );
    });
  });

  describe.each(Object.entries(patients.oneCue))("a patient perhaps meant by one cue: %s", (_, text) => {
    it("is a tip without a form, and nothing with one", () => {
      for (const outcome of undecided(text)) expect(between(outcome, "warn")).toBe(true);
      expect(
        post(text, { ...channels.institution, authorizations: forms.covers }).findings.filter(
          ({ category }) => privacyCategories.has(category),
        ),
      ).toEqual([]);
    });
  });

  describe.each(Object.entries(patients.twoCues))("a patient perhaps meant by two cues: %s", (_, text) => {
    it("is reviewed without a form, and passes with one", () => {
      for (const outcome of undecided(text)) expect(between(outcome, "review")).toBe(true);
      expect(privacyOutcome(post(text, { ...channels.institution, authorizations: forms.covers }))).toBe(
        "allow",
      );
    });
  });

  describe.each(Object.entries(patients.confirming))("an answer that confirms care: %s", (_, words) => {
    it.each(Object.entries(channels))(
      "blocks when nothing was sent or nobody signed, on the channel: %s",
      (_, channel) => {
        expect(privacyOutcome(reply(words, channel))).toBe("block");
        expect(privacyOutcome(reply(words, { ...channel, authorizations: [] }))).toBe("block");
      },
    );

    it.each(["expired", "revoked", "for another platform", "unsigned"] as const)(
      "blocks with a form that is defective: %s",
      (form) => {
        expect(privacyOutcome(reply(words, { ...channels.institution, authorizations: forms[form] }))).toBe(
          "block",
        );
      },
    );

    it("passes with a form that covers it, but not on a personal channel", () => {
      expect(privacyOutcome(reply(words, { ...channels.institution, authorizations: forms.covers }))).toBe(
        "allow",
      );
      expect(privacyOutcome(reply(words, { ...channels.personal, authorizations: forms.covers }))).toBe(
        "block",
      );
    });
  });

  describe.each(Object.entries(patients.unread))("a text that could not be read, in %s", (_, text) => {
    it("is one review whatever was signed", () => {
      for (const channel of Object.values(channels)) {
        for (const more of [{}, { authorizations: [] }, { authorizations: forms.covers }]) {
          const { findings } = post(text, { ...channel, ...more });
          expect(
            findings.filter(({ category }) => privacyCategories.has(category)).map(({ outcome }) => outcome),
          ).toEqual(["review"]);
        }
      }
    });
  });

  describe.each(Object.entries(patients.pointing))(
    "a picture that was not sent, with %s at it",
    (_, text) => {
      it("is one review whatever was signed", () => {
        for (const more of [{}, { authorizations: [] }, { authorizations: forms.covers }]) {
          const { findings } = judge(
            { kind: "post", text, ...more, media: undefined },
            hosts.officialComposer,
          );
          expect(
            findings.filter(({ category }) => privacyCategories.has(category)).map(({ outcome }) => outcome),
          ).toEqual(["review"]);
        }
      });

      it("is nothing when the picture was sent and shows nobody", () => {
        expect(
          privacyOutcome(
            judge({ kind: "post", text, media: [patients.pictureOf()] }, hosts.officialComposer),
          ),
        ).toBe("allow");
      });
    },
  );

  it("reviews a draft whose promised picture was not sent", () => {
    const host = defineHost({
      ...hosts.officialComposer,
      id: "riverbend/composer",
      sends: ["media[].people"],
      declaredBy: "privacy office",
      on: "2026-03-01",
      because: "the composer sends what it shows",
    });
    expect(
      judge({ kind: "post", text: "Spring has come to the garden.", media: [{ kind: "image" }] }, host)
        .decision,
    ).toBe("review");
  });

  describe("a child", () => {
    it("is covered by a guardian's signature, never by its own", () => {
      expect(
        privacyOutcome(
          post(patients.child, { ...channels.institution, authorizations: forms["signed by a guardian"] }),
        ),
      ).toBe("allow");
      expect(
        privacyOutcome(post(patients.child, { ...channels.institution, authorizations: forms.covers })),
      ).toBe("block");
      expect(
        privacyOutcome(
          post(patients.child, {
            ...channels.institution,
            patient: { minor: true },
            authorizations: forms.covers,
          }),
        ),
      ).toBe("block");
    });
  });

  describe("two persons", () => {
    it("never pass with one authorization", () => {
      for (const form of Object.values(forms).filter((list) => list.length === 1)) {
        expect(["review", "block"]).toContain(
          privacyOutcome(post(patients.twoPatients, { ...channels.institution, authorizations: form })),
        );
        expect(["review", "block"]).toContain(
          privacyOutcome(
            post("Spring in the garden.", {
              ...channels.institution,
              media: [patients.pictureOf("pt-1", "pt-2")],
              authorizations: form,
            }),
          ),
        );
        expect(["review", "block"]).toContain(
          privacyOutcome(
            post(patients.identified["a full name"], {
              ...channels.institution,
              media: [patients.pictureOf("pt-1", "pt-2")],
              authorizations: form,
            }),
          ),
        );
      }
    });

    it("pass with one each", () => {
      expect(
        privacyOutcome(
          post(patients.twoPatients, { ...channels.institution, authorizations: forms["of both persons"] }),
        ),
      ).toBe("allow");
      expect(
        privacyOutcome(
          post("Spring in the garden.", {
            ...channels.institution,
            media: [patients.pictureOf("pt-1", "pt-2")],
            authorizations: forms["of both persons"],
          }),
        ),
      ).toBe("allow");
    });
  });

  describe("a patient in a picture", () => {
    const shown = { kind: "media-item", media: [patients.pictureOf("pt-1")] };

    it.each([
      ["nothing was sent", {}, "review"],
      ["nobody signed", { authorizations: [] }, "block"],
      ["another person signed", { authorizations: forms["of a second person"] }, "block"],
      ["the form expired", { authorizations: forms.expired }, "block"],
      ["the form was revoked", { authorizations: forms.revoked }, "block"],
      ["the form is for another platform", { authorizations: forms["for another platform"] }, "block"],
      ["the person signed", { authorizations: forms.covers }, "allow"],
    ] as const)("on the institution's channel, when %s", (_, more, outcome) => {
      expect(privacyOutcome(judge({ ...shown, ...channels.institution, ...more }))).toBe(outcome);
    });

    it("blocks on a personal channel, whatever was signed", () => {
      for (const form of Object.values(forms))
        expect(privacyOutcome(judge({ ...shown, ...channels.personal, authorizations: form }))).toBe("block");
      expect(privacyOutcome(judge({ ...shown, ...channels.personal }))).toBe("block");
    });
  });
});
