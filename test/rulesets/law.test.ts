import { compile, evaluate, type Ruleset } from "clearpost";
import { expect, it } from "vitest";
import { builtIn, withExamples } from "../fixtures/rulesets.js";

const usLaw = /HIPAA|CFR|U\.S\.C|FTC|NLRB|501\(c\)|First Amendment|Rev\. Rul/;
const privateEmployers = /NLRB|29 U\.S\.C|501\(c\)|Rev\. Rul/;

/** Law that does not hold for an institution, by the country and the sector that it is of. */
const unfit: Readonly<Record<string, RegExp>> = {
  "ucla-health": privateEmployers,
  dgsom: privateEmployers,
  utmb: privateEmployers,
  "vancouver-coastal": usLaw,
  who: new RegExp(`${usLaw.source}|FIPPA|\\(BC\\)`),
};

const proven = withExamples.filter(([id]) => Object.hasOwn(unfit, id));

it.each(proven)(
  "under %s, with the baseline beside it, no law is cited that does not hold",
  (id, ruleset, examples) => {
    const policy = compile([ruleset, builtIn.baseline as Ruleset]);
    const cited = examples
      .flatMap(({ violates, undetermined = [] }) => [
        ...violates.map(({ subject }) => subject),
        ...undetermined,
      ])
      .flatMap((subject) => evaluate(subject, policy).findings)
      .flatMap(({ citations }) =>
        citations.map(({ clause, document, locator }) => `${clause}: ${document}, ${locator}`),
      );
    expect(cited.length).toBeGreaterThan(0);
    expect([...new Set(cited)].filter((one) => unfit[id]?.test(one))).toEqual([]);
  },
);
