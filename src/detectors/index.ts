export { adviceGeneral } from "./advice/general/index.js";
export { advicePersonal } from "./advice/personal/index.js";
export { adviceSolicitation } from "./advice/solicitation/index.js";
export { affiliationMention } from "./affiliation/mention/index.js";
export { affiliationSelfId } from "./affiliation/self-id/index.js";
export { brandLogo } from "./brand/logo/index.js";
export { claimCure } from "./claim/cure/index.js";
export { claimGuarantee } from "./claim/guarantee/index.js";
export { claimInvestigational } from "./claim/investigational/index.js";
export { claimSuperlative } from "./claim/superlative/index.js";
export { claimUnsourcedStatistic } from "./claim/unsourced-statistic/index.js";
export { conductHarassment } from "./conduct/harassment/index.js";
export { conductHate } from "./conduct/hate/index.js";
export { conductInsult } from "./conduct/insult/index.js";
export { conductProfanity } from "./conduct/profanity/index.js";
export { conductThreat } from "./conduct/threat/index.js";
export { confidentialMarker } from "./confidential/marker/index.js";
export { confidentialTopic } from "./confidential/topic/index.js";
export { copyrightMarker } from "./copyright/marker/index.js";
export { type DetectOptions, detect, detectorIds } from "./detect.js";
export { disclaimerNoPersonalMedicalInfo } from "./disclaimer/no-personal-medical-info/index.js";
export { disclaimerNotMedicalAdvice } from "./disclaimer/not-medical-advice/index.js";
export { disclaimerPersonalCapacity } from "./disclaimer/personal-capacity/index.js";
export { disclaimerRequiredText } from "./disclaimer/required-text/index.js";
export { disclaimerViewsOwn } from "./disclaimer/views-own/index.js";
export { disclosureEmployment } from "./disclosure/employment/index.js";
export { disclosureMaterial } from "./disclosure/material/index.js";
export { doubtfulDisclosures, sufficientDisclosures } from "./disclosure/material/vocabulary.js";
export { disclosureRole } from "./disclosure/role/index.js";
export { emergencySituation } from "./emergency/situation/index.js";
export { endorsementInstitution } from "./endorsement/institution/index.js";
export { endorsementThirdParty } from "./endorsement/third-party/index.js";
export {
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
} from "./families.js";
export { laborTopic } from "./labor/topic/index.js";
export { laborWhistleblowing } from "./labor/whistleblowing/index.js";
export { patientAcknowledgement } from "./patient/acknowledgement/index.js";
export { patientConnectionIntent } from "./patient/connection-intent/index.js";
export { patientContextual } from "./patient/contextual/index.js";
export { patientDeceased } from "./patient/deceased/index.js";
export { patientDenial } from "./patient/denial/index.js";
export { patientEcho } from "./patient/echo/index.js";
export { patientFamily } from "./patient/family/index.js";
export { patientMilestone } from "./patient/milestone/index.js";
export { patientMinor } from "./patient/minor/index.js";
export { patientPhoto } from "./patient/photo/index.js";
export { patientReference } from "./patient/reference/index.js";
export { patientSelfStory } from "./patient/self-story/index.js";
export { personCoworkerInfo } from "./person/coworker-info/index.js";
export { personPublicFigure } from "./person/public-figure/index.js";
export { phiAccount } from "./phi/account/index.js";
export { phiAge } from "./phi/age/index.js";
export { phiBiometric } from "./phi/biometric/index.js";
export { phiDate } from "./phi/date/index.js";
export { phiDevice } from "./phi/device/index.js";
export { phiEmail } from "./phi/email/index.js";
export { phiFax } from "./phi/fax/index.js";
export { phiHealthPlan } from "./phi/health-plan/index.js";
export { phiIp } from "./phi/ip/index.js";
export { phiLicense } from "./phi/license/index.js";
export { phiLocation } from "./phi/location/index.js";
export { phiMrn } from "./phi/mrn/index.js";
export { phiName } from "./phi/name/index.js";
export { phiOtherId } from "./phi/other-id/index.js";
export { phiPhone } from "./phi/phone/index.js";
export { phiPhoto } from "./phi/photo/index.js";
export { phiSsn } from "./phi/ssn/index.js";
export { phiUrl } from "./phi/url/index.js";
export { phiVehicle } from "./phi/vehicle/index.js";
export { politicalAdvocacy } from "./political/advocacy/index.js";
export { politicalCampaignLink } from "./political/campaign-link/index.js";
export { politicalIssue } from "./political/issue/index.js";
export { politicalNonpartisan } from "./political/nonpartisan/index.js";
export { pressInquiry } from "./press/inquiry/index.js";
export { pressReferral } from "./press/referral/index.js";
export { recruitingIntent } from "./recruiting/intent/index.js";
export { redirectEmergency } from "./redirect/emergency/index.js";
export { redirectInsecureChannel } from "./redirect/insecure-channel/index.js";
export { redirectSecureChannel } from "./redirect/secure-channel/index.js";
export { researchForbiddenClaim } from "./research/forbidden-claim/index.js";
export { researchRecruitment } from "./research/recruitment/index.js";
export { securitySensitive } from "./security/sensitive/index.js";
export { voiceOnBehalf } from "./voice/on-behalf/index.js";
export { voiceOpinion } from "./voice/opinion/index.js";
