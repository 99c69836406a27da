import { defineFamily, type Family } from "../detect/index.js";
import { adviceGeneral } from "./advice/general/index.js";
import { advicePersonal } from "./advice/personal/index.js";
import { adviceSolicitation } from "./advice/solicitation/index.js";
import { affiliationMention } from "./affiliation/mention/index.js";
import { affiliationSelfId } from "./affiliation/self-id/index.js";
import { brandLogo } from "./brand/logo/index.js";
import { claimCure } from "./claim/cure/index.js";
import { claimGuarantee } from "./claim/guarantee/index.js";
import { claimInvestigational } from "./claim/investigational/index.js";
import { claimSuperlative } from "./claim/superlative/index.js";
import { claimUnsourcedStatistic } from "./claim/unsourced-statistic/index.js";
import { conductHarassment } from "./conduct/harassment/index.js";
import { conductHate } from "./conduct/hate/index.js";
import { conductInsult } from "./conduct/insult/index.js";
import { conductProfanity } from "./conduct/profanity/index.js";
import { conductThreat } from "./conduct/threat/index.js";
import { confidentialMarker } from "./confidential/marker/index.js";
import { confidentialTopic } from "./confidential/topic/index.js";
import { copyrightMarker } from "./copyright/marker/index.js";
import { disclaimerNoPersonalMedicalInfo } from "./disclaimer/no-personal-medical-info/index.js";
import { disclaimerNotMedicalAdvice } from "./disclaimer/not-medical-advice/index.js";
import { disclaimerPersonalCapacity } from "./disclaimer/personal-capacity/index.js";
import { disclaimerRequiredText } from "./disclaimer/required-text/index.js";
import { disclaimerViewsOwn } from "./disclaimer/views-own/index.js";
import { disclosureEmployment } from "./disclosure/employment/index.js";
import { disclosureMaterial } from "./disclosure/material/index.js";
import { disclosureRole } from "./disclosure/role/index.js";
import { emergencySituation } from "./emergency/situation/index.js";
import { endorsementInstitution } from "./endorsement/institution/index.js";
import { endorsementThirdParty } from "./endorsement/third-party/index.js";
import { laborTopic } from "./labor/topic/index.js";
import { laborWhistleblowing } from "./labor/whistleblowing/index.js";
import { patientAcknowledgement } from "./patient/acknowledgement/index.js";
import { patientConnectionIntent } from "./patient/connection-intent/index.js";
import { patientContextual } from "./patient/contextual/index.js";
import { patientDeceased } from "./patient/deceased/index.js";
import { patientDenial } from "./patient/denial/index.js";
import { patientEcho } from "./patient/echo/index.js";
import { patientFamily } from "./patient/family/index.js";
import { patientMilestone } from "./patient/milestone/index.js";
import { patientMinor } from "./patient/minor/index.js";
import { patientPhoto } from "./patient/photo/index.js";
import { patientReference } from "./patient/reference/index.js";
import { patientSelfStory } from "./patient/self-story/index.js";
import { personCoworkerInfo } from "./person/coworker-info/index.js";
import { personPublicFigure } from "./person/public-figure/index.js";
import { phiAccount } from "./phi/account/index.js";
import { phiAge } from "./phi/age/index.js";
import { phiBiometric } from "./phi/biometric/index.js";
import { phiDate } from "./phi/date/index.js";
import { phiDevice } from "./phi/device/index.js";
import { phiEmail } from "./phi/email/index.js";
import { phiFax } from "./phi/fax/index.js";
import { phiHealthPlan } from "./phi/health-plan/index.js";
import { phiIp } from "./phi/ip/index.js";
import { phiLicense } from "./phi/license/index.js";
import { phiLocation } from "./phi/location/index.js";
import { phiMrn } from "./phi/mrn/index.js";
import { phiName } from "./phi/name/index.js";
import { phiOtherId } from "./phi/other-id/index.js";
import { phiPhone } from "./phi/phone/index.js";
import { phiPhoto } from "./phi/photo/index.js";
import { phiSsn } from "./phi/ssn/index.js";
import { phiUrl } from "./phi/url/index.js";
import { phiVehicle } from "./phi/vehicle/index.js";
import { politicalAdvocacy } from "./political/advocacy/index.js";
import { politicalCampaignLink } from "./political/campaign-link/index.js";
import { politicalIssue } from "./political/issue/index.js";
import { politicalNonpartisan } from "./political/nonpartisan/index.js";
import { pressInquiry } from "./press/inquiry/index.js";
import { pressReferral } from "./press/referral/index.js";
import { recruitingIntent } from "./recruiting/intent/index.js";
import { redirectEmergency } from "./redirect/emergency/index.js";
import { redirectInsecureChannel } from "./redirect/insecure-channel/index.js";
import { redirectSecureChannel } from "./redirect/secure-channel/index.js";
import { researchForbiddenClaim } from "./research/forbidden-claim/index.js";
import { researchRecruitment } from "./research/recruitment/index.js";
import { securitySensitive } from "./security/sensitive/index.js";
import { voiceOnBehalf } from "./voice/on-behalf/index.js";
import { voiceOpinion } from "./voice/opinion/index.js";

export const advice = /* @__PURE__ */ defineFamily("advice/*", [
  adviceGeneral,
  advicePersonal,
  adviceSolicitation,
]);
export const affiliation = /* @__PURE__ */ defineFamily("affiliation/*", [
  affiliationMention,
  affiliationSelfId,
]);
export const brand = /* @__PURE__ */ defineFamily("brand/*", [brandLogo]);
export const claim = /* @__PURE__ */ defineFamily("claim/*", [
  claimCure,
  claimGuarantee,
  claimInvestigational,
  claimSuperlative,
  claimUnsourcedStatistic,
]);
export const conduct = /* @__PURE__ */ defineFamily("conduct/*", [
  conductHarassment,
  conductHate,
  conductInsult,
  conductProfanity,
  conductThreat,
]);
export const confidential = /* @__PURE__ */ defineFamily("confidential/*", [
  confidentialMarker,
  confidentialTopic,
]);
export const copyright = /* @__PURE__ */ defineFamily("copyright/*", [copyrightMarker]);
export const disclaimer = /* @__PURE__ */ defineFamily("disclaimer/*", [
  disclaimerNoPersonalMedicalInfo,
  disclaimerNotMedicalAdvice,
  disclaimerPersonalCapacity,
  disclaimerRequiredText,
  disclaimerViewsOwn,
]);
export const disclosure = /* @__PURE__ */ defineFamily("disclosure/*", [
  disclosureEmployment,
  disclosureMaterial,
  disclosureRole,
]);
export const emergency = /* @__PURE__ */ defineFamily("emergency/*", [emergencySituation]);
export const endorsement = /* @__PURE__ */ defineFamily("endorsement/*", [
  endorsementInstitution,
  endorsementThirdParty,
]);
export const labor = /* @__PURE__ */ defineFamily("labor/*", [laborTopic, laborWhistleblowing]);
export const patient = /* @__PURE__ */ defineFamily("patient/*", [
  patientAcknowledgement,
  patientConnectionIntent,
  patientContextual,
  patientDeceased,
  patientDenial,
  patientEcho,
  patientFamily,
  patientMilestone,
  patientMinor,
  patientPhoto,
  patientReference,
  patientSelfStory,
]);
export const person = /* @__PURE__ */ defineFamily("person/*", [personCoworkerInfo, personPublicFigure]);
export const phi = /* @__PURE__ */ defineFamily("phi/*", [
  phiAccount,
  phiAge,
  phiBiometric,
  phiDate,
  phiDevice,
  phiEmail,
  phiFax,
  phiHealthPlan,
  phiIp,
  phiLicense,
  phiLocation,
  phiMrn,
  phiName,
  phiOtherId,
  phiPhone,
  phiPhoto,
  phiSsn,
  phiUrl,
  phiVehicle,
]);
export const political = /* @__PURE__ */ defineFamily("political/*", [
  politicalAdvocacy,
  politicalCampaignLink,
  politicalIssue,
  politicalNonpartisan,
]);
export const press = /* @__PURE__ */ defineFamily("press/*", [pressInquiry, pressReferral]);
export const recruiting = /* @__PURE__ */ defineFamily("recruiting/*", [recruitingIntent]);
export const redirect = /* @__PURE__ */ defineFamily("redirect/*", [
  redirectEmergency,
  redirectInsecureChannel,
  redirectSecureChannel,
]);
export const research = /* @__PURE__ */ defineFamily("research/*", [
  researchForbiddenClaim,
  researchRecruitment,
]);
export const security = /* @__PURE__ */ defineFamily("security/*", [securitySensitive]);
export const voice = /* @__PURE__ */ defineFamily("voice/*", [voiceOnBehalf, voiceOpinion]);

/** All built-in detectors, by family. */
export const families: readonly Family[] = [
  advice,
  affiliation,
  brand,
  claim,
  conduct,
  confidential,
  copyright,
  disclaimer,
  disclosure,
  emergency,
  endorsement,
  labor,
  patient,
  person,
  phi,
  political,
  press,
  recruiting,
  redirect,
  research,
  security,
  voice,
];
