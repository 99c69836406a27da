import { examples as personal } from "../../src/detectors/advice/personal/examples.js";
import { advicePersonal } from "../../src/detectors/advice/personal/index.js";
import { examples as soliciting } from "../../src/detectors/advice/solicitation/examples.js";
import { adviceSolicitation } from "../../src/detectors/advice/solicitation/index.js";
import { examples as cures } from "../../src/detectors/claim/cure/examples.js";
import { claimCure } from "../../src/detectors/claim/cure/index.js";
import { examples as statistics } from "../../src/detectors/claim/unsourced-statistic/examples.js";
import { claimUnsourcedStatistic } from "../../src/detectors/claim/unsourced-statistic/index.js";
import { examples as threats } from "../../src/detectors/conduct/threat/examples.js";
import { conductThreat } from "../../src/detectors/conduct/threat/index.js";
import { examples as topics } from "../../src/detectors/confidential/topic/examples.js";
import { confidentialTopic } from "../../src/detectors/confidential/topic/index.js";
import { examples as emergencies } from "../../src/detectors/emergency/situation/examples.js";
import { emergencySituation } from "../../src/detectors/emergency/situation/index.js";
import { examples as endorsements } from "../../src/detectors/endorsement/institution/examples.js";
import { endorsementInstitution } from "../../src/detectors/endorsement/institution/index.js";
import { examples as recommendations } from "../../src/detectors/endorsement/third-party/examples.js";
import { endorsementThirdParty } from "../../src/detectors/endorsement/third-party/index.js";
import { examples as confirming } from "../../src/detectors/patient/acknowledgement/examples.js";
import { patientAcknowledgement } from "../../src/detectors/patient/acknowledgement/index.js";
import { examples as colleagues } from "../../src/detectors/person/coworker-info/examples.js";
import { personCoworkerInfo } from "../../src/detectors/person/coworker-info/index.js";
import { examples as sensitive } from "../../src/detectors/security/sensitive/examples.js";
import { securitySensitive } from "../../src/detectors/security/sensitive/index.js";
import { examples as voices } from "../../src/detectors/voice/on-behalf/examples.js";
import { voiceOnBehalf } from "../../src/detectors/voice/on-behalf/index.js";
import { campaigns } from "./campaigns.js";
import { houses } from "./houses.js";
import { ofDetector } from "./of-detector.js";
import { patients } from "./patients.js";
import type { Question } from "./question.js";

/** Every question to which weights are learned. */
export const questions: readonly Question[] = [
  patients,
  campaigns,
  ofDetector(advicePersonal, {
    examples: [personal],
    name: "answers",
    about: "Whether a passage gives one person advice about their health.",
    yes: "personal",
  }),
  ofDetector(adviceSolicitation, {
    examples: [soliciting],
    name: "asking",
    about: "Whether a passage asks for advice about somebody's health.",
    yes: "asking",
    unclear: ["crisis"],
  }),
  ofDetector(emergencySituation, {
    examples: [emergencies],
    name: "crisis",
    about: "Whether a passage tells of somebody who needs help at once.",
    yes: "crisis",
    unclear: ["asking"],
  }),
  ofDetector(
    endorsementInstitution,
    {
      examples: [endorsements],
      name: "praise",
      about: "Whether a passage praises the author's house to others.",
      yes: "praise",
    },
    { names: houses },
  ),
  ofDetector(endorsementThirdParty, {
    examples: [recommendations],
    name: "product",
    about: "Whether a passage recommends a product or company.",
    yes: "product",
    unclear: ["cure"],
  }),
  ofDetector(claimCure, {
    examples: [cures],
    name: "cure",
    about: "Whether a passage promises a cure, or that something surely works.",
    yes: "cure",
    unclear: ["number", "product"],
  }),
  ofDetector(claimUnsourcedStatistic, {
    examples: [statistics],
    name: "number",
    about: "Whether a passage gives a figure about health without a source.",
    yes: "number",
    unclear: ["cure"],
  }),
  ofDetector(conductThreat, {
    examples: [threats],
    name: "threat",
    about: "Whether a passage threatens somebody.",
    yes: "threat",
  }),
  ofDetector(confidentialTopic, {
    examples: [topics],
    name: "secret",
    about: "Whether a passage tells what the house has not made public.",
    yes: "secret",
    unclear: ["security"],
  }),
  ofDetector(securitySensitive, {
    examples: [sensitive],
    name: "security",
    about: "Whether a passage tells how to get in, or at what is locked.",
    yes: "security",
    unclear: ["secret"],
  }),
  ofDetector(
    patientAcknowledgement,
    {
      examples: [confirming],
      name: "replies",
      about: "Whether a reply gives away that the one addressed, or one of theirs, was a patient.",
      yes: "acknowledges",
      unclear: ["patient", "personal"],
      // Only replies are asked.
      tolerated: { possible: 0.05, likely: 0.02, ofAll: 1 },
    },
    { names: houses },
  ),
  ofDetector(personCoworkerInfo, {
    examples: [colleagues],
    name: "coworker",
    about: "Whether a passage tells what is a colleague's own to tell.",
    yes: "coworker",
    unclear: ["patient"],
  }),
  ofDetector(
    voiceOnBehalf,
    {
      examples: [voices],
      name: "spokesperson",
      about: "Whether a passage speaks for the house.",
      yes: "spokesperson",
    },
    { names: houses },
  ),
];
