import { advicePersonal } from "../../src/detectors/advice/personal/index.js";
import { adviceSolicitation } from "../../src/detectors/advice/solicitation/index.js";
import { claimCure } from "../../src/detectors/claim/cure/index.js";
import { claimUnsourcedStatistic } from "../../src/detectors/claim/unsourced-statistic/index.js";
import { conductInsult } from "../../src/detectors/conduct/insult/index.js";
import { conductThreat } from "../../src/detectors/conduct/threat/index.js";
import { confidentialTopic } from "../../src/detectors/confidential/topic/index.js";
import { emergencySituation } from "../../src/detectors/emergency/situation/index.js";
import { endorsementInstitution } from "../../src/detectors/endorsement/institution/index.js";
import { endorsementThirdParty } from "../../src/detectors/endorsement/third-party/index.js";
import { personCoworkerInfo } from "../../src/detectors/person/coworker-info/index.js";
import { securitySensitive } from "../../src/detectors/security/sensitive/index.js";
import { voiceOnBehalf } from "../../src/detectors/voice/on-behalf/index.js";
import { campaigns } from "./campaigns.js";
import { ofDetector } from "./of-detector.js";
import { patients } from "./patients.js";
import type { Question } from "./question.js";

/** The houses that the texts call by name. */
const houses = { names: ["Larkspur General", "Larkspur", "Tamarack Clinic", "Tamarack"] };

/** Every question to which weights are learned. */
export const questions: readonly Question[] = [
  patients,
  campaigns,
  ofDetector(advicePersonal, {
    name: "answers",
    about: "Whether a passage gives one person advice about their health.",
    yes: "personal",
  }),
  ofDetector(adviceSolicitation, {
    name: "asking",
    about: "Whether a passage asks for advice about somebody's health.",
    yes: "asking",
    unclear: ["crisis"],
  }),
  ofDetector(emergencySituation, {
    name: "crisis",
    about: "Whether a passage tells of somebody who needs help at once.",
    yes: "crisis",
    unclear: ["asking"],
  }),
  ofDetector(
    endorsementInstitution,
    { name: "praise", about: "Whether a passage praises the author's house to others.", yes: "praise" },
    houses,
  ),
  ofDetector(endorsementThirdParty, {
    name: "product",
    about: "Whether a passage recommends a product or company.",
    yes: "product",
    unclear: ["cure"],
  }),
  ofDetector(claimCure, {
    name: "cure",
    about: "Whether a passage promises a cure, or that something surely works.",
    yes: "cure",
    unclear: ["number", "product"],
  }),
  ofDetector(claimUnsourcedStatistic, {
    name: "number",
    about: "Whether a passage gives a figure about health without a source.",
    yes: "number",
    unclear: ["cure"],
  }),
  ofDetector(conductInsult, {
    name: "insult",
    about: "Whether a passage demeans somebody.",
    yes: "insult",
    unclear: ["threat"],
  }),
  ofDetector(conductThreat, {
    name: "threat",
    about: "Whether a passage threatens somebody.",
    yes: "threat",
    unclear: ["insult"],
  }),
  ofDetector(confidentialTopic, {
    name: "secret",
    about: "Whether a passage tells what the house has not made public.",
    yes: "secret",
    unclear: ["security"],
  }),
  ofDetector(securitySensitive, {
    name: "security",
    about: "Whether a passage tells how to get in, or at what is locked.",
    yes: "security",
    unclear: ["secret"],
  }),
  ofDetector(personCoworkerInfo, {
    name: "coworker",
    about: "Whether a passage tells what is a colleague's own to tell.",
    yes: "coworker",
    unclear: ["patient"],
  }),
  ofDetector(
    voiceOnBehalf,
    { name: "spokesperson", about: "Whether a passage speaks for the house.", yes: "spokesperson" },
    houses,
  ),
];
