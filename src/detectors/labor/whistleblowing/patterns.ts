import type { Pattern } from "../../../detect/index.js";

const body =
  "(osha|the occupational safety and health administration|occupational safety and health administration|the joint commission|joint commission|jcaho|cms|a cms surveyor|cms surveyor|cms surveyors|surveyors|a surveyor|state surveyors|state inspectors|the state|the state inspector|the state inspectors|inspectors|the inspector|an inspector|the health department|the department of health|state health department|the board of nursing|the medical board|the nursing board|the licensing board|the inspector general|oig|the ombudsman|ombudsman|worksafebc|worksafe|the labor board|the labour board|nlrb|the eeoc|eeoc|the fda|fda|the attorney general|the attorney general's office|the ag|the ig|the office for civil rights|ocr|hhs|the regulator|regulators|the authorities|the college of nurses|the accreditor|dol|the department of labor|the ministry of labour|adult protective services|the fire marshal|the board of pharmacy|the board of medicine|the fraud hotline|the ethics hotline|the compliance hotline|the ethics line|a surveyor|medicare fraud hotline|compliance|the compliance line|the hotline|my congressman|the newspaper|a journalist)";

/** Reports to those who oversee a hospital, or the wish to make one. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "reported",
      confidence: "certain",
      source: "45 CFR 164.502(j)(1)",
      phrases: [
        `(reported|report|reporting|called|call|told|notified|wrote|wrote to|went|testified|emailed|contacted|complained|turned) <0-8> (to|before|with|in to)? ${body}`,
        `(sent|gave|given|handed|turned|shared|forwarded|mailed|submitted|brought|took|spoke|talked|speaking|talking|filed|filing|cooperating|cooperate|went) <0-8> (to|with|over to) ${body}`,
        `(filed|file|filing|submitted|lodged|made|sent) <0-4> (complaint|complaints|report|reports|claim|charge|concern|concerns|tip) <0-4> (with|to|at|against) ${body}`,
        `to ${body} <0-8> (complaint|report|concern|disclosure|testimony)`,
        `my (complaint|report|testimony|tip|statement|evidence) (to|with|before) ${body}`,
        `${body} <0-4> (complaint|investigation|tip line|report) <0-2> (filed|opened|submitted|we|i|against)`,
      ],
    },
    {
      name: "whistle",
      confidence: "certain",
      phrases: [
        "(blew|blow|blowing|blown) the whistle",
        "(whistleblower|whistleblowers|whistleblowing|whistle blower|qui tam|false claims act)",
      ],
    },
    {
      name: "police",
      context: true,
      confidence: "certain",
      phrases: [
        "the state (trooper|troopers|police|fair|park|champion|championship|senate|senator|tournament)",
      ],
    },
    {
      name: "cover-up",
      confidence: "likely",
      phrases: [
        "(covering up|covered up|cover up|falsified|falsifying|falsify|hid|hiding|backdated|billing fraud|fraudulent billing|billed for) <0-5> (infections|infection|errors|error|records|charts|death|deaths|staffing|injuries|violations|safety|medicare|medicaid|services|report|reports|never happened|never done)",
        "(retaliated against|fired|disciplined) <0-3> for (reporting|speaking|raising|filing)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
