import type { Clause } from "clearpost/dsl";

const principles = "Johns Hopkins Medicine, five principles as an article on such policies rewords them";
const faqs = "Johns Hopkins Medicine social media guidelines, frequently asked questions";
const faqsAt = "https://www.hopkinsmedicine.org/webcenter/social-media-guidelines/faqs.html";
const highlights = "Johns Hopkins Medicine social media guidelines, highlights";
const highlightsAt = "https://www.hopkinsmedicine.org/webcenter/social-media-guidelines/highlights";
const guidelines = "Johns Hopkins Medicine social media guidelines";
const guidelinesAt = "https://www.hopkinsmedicine.org/webcenter/social-media-guidelines";
const practices = "Johns Hopkins Medicine social media guidelines, best practices";
const practicesAt = "https://www.hopkinsmedicine.org/webcenter/social_media_guidelines/best_practices.html";
const brand = "Johns Hopkins Medicine brand guidelines";
const brandAt = "http://brand.hopkinsmedicine.org/gui/content.asp";
const newsletter =
  "Inside Hopkins Medicine, an article on HIPAA and social media, older than the present policy";
const newsletterAt = "http://insidehopkinsmedicine.org/news/news_detail_page.cfm?id=17128";

const hipaa = [{ jurisdiction: "US", text: "45 CFR 164.502(a); 45 CFR 164.514(b)(2)(i)" }] as const;
const hipaaBreach = [{ jurisdiction: "US", text: "45 CFR 164.400-414" }] as const;
const exempt = [
  { jurisdiction: "US", sector: "private", text: "26 U.S.C. 501(c)(3); Rev. Rul. 2007-41" },
] as const;
const labour = [{ jurisdiction: "US", sector: "private", text: "29 U.S.C. 157, 158(a)(1)" }] as const;

/** Every statement of Johns Hopkins Medicine's guidelines that is known, from seven public pages. */
export const clauses = {
  "johns-hopkins/respect-for-people": {
    document: principles,
    locator: "first principle",
    quality: "paraphrase",
    category: "respectful-conduct",
    summary: "People and what they work for are met with respect.",
  },
  "johns-hopkins/transparency-of-data": {
    document: principles,
    locator: "second principle",
    quality: "paraphrase",
    category: "affiliation-disclosure",
    summary: "Readers are told who is speaking.",
  },
  "johns-hopkins/patient-privacy": {
    document: principles,
    locator: "third principle",
    quality: "paraphrase",
    category: "phi-identifier",
    summary: "What belongs to a patient stays private.",
    basis: hipaa,
  },
  "johns-hopkins/kindness": {
    document: principles,
    locator: "fourth principle",
    quality: "paraphrase",
    category: "respectful-conduct",
    summary: "Words to others are kind.",
  },
  "johns-hopkins/accountability": {
    document: principles,
    locator: "fifth principle",
    quality: "paraphrase",
    category: "advisory-conduct",
    summary: "Everybody stands by what they do.",
    advisory: "a principle that asks nothing in particular of a draft",
  },
  "johns-hopkins/no-patient-info-even-deidentified": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "patient-identification",
    summary: "Nothing about a patient goes online, not even without a name.",
    basis: hipaa,
  },
  "johns-hopkins/no-anonymous-exemption": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "patient-identification",
    summary: "A nameless account is bound like any other.",
    basis: hipaa,
  },
  "johns-hopkins/no-grief-or-milestone-posts": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "patient-identification",
    summary: "Mourning or cheering for one patient is shared among the team and not online.",
    basis: hipaa,
  },
  "johns-hopkins/no-photos-of-patients-family-or-visitors": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "patient-media",
    summary: "Pictures of patients, of their families and of guests stay off social media.",
    basis: hipaa,
  },
  "johns-hopkins/coworker-photos-need-permission": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "content-approval",
    summary: "Colleagues are asked before their picture is posted.",
  },
  "johns-hopkins/no-obligation-to-friend-supervisor": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "protected-speech",
    summary: "Nobody has to connect with the person they report to.",
  },
  "johns-hopkins/delete-and-report-accidental-disclosure": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "incident-reporting",
    summary: "What slipped out about a patient is taken down at once and told to the privacy office.",
    basis: hipaaBreach,
  },
  "johns-hopkins/report-concerning-colleague-posts": {
    document: faqs,
    locator: faqsAt,
    quality: "excerpt",
    category: "incident-reporting",
    summary: "Whoever is worried about a colleague's post knows where to turn.",
    advisory: "it is about what somebody else has posted, not about a draft",
  },
  "johns-hopkins/disclose-connection": {
    document: highlights,
    locator: highlightsAt,
    quality: "excerpt",
    category: "affiliation-disclosure",
    summary: "Whoever talks about the institution says that they belong to it.",
  },
  "johns-hopkins/encourage-use": {
    document: highlights,
    locator: highlightsAt,
    quality: "excerpt",
    category: "protected-speech",
    summary: "Staff are welcome on social media.",
    advisory: "an invitation; nothing in a draft can go against it",
  },
  "johns-hopkins/check-before-work-time-use": {
    document: highlights,
    locator: highlightsAt,
    quality: "excerpt",
    category: "work-time",
    summary: "Whoever wants to post on duty asks first.",
    advisory: "when somebody wrote cannot be seen in what they wrote",
  },
  "johns-hopkins/protected-concerted-activity": {
    document: guidelines,
    locator: guidelinesAt,
    quality: "excerpt",
    category: "protected-speech",
    summary: "Nothing here keeps employees from acting together for better work.",
    basis: labour,
  },
  "johns-hopkins/no-anonymous-veil": {
    document: guidelines,
    locator: guidelinesAt,
    quality: "excerpt",
    category: "advisory-conduct",
    summary: "Sooner or later readers find out who wrote something.",
    advisory: "a warning that asks nothing of a draft",
  },
  "johns-hopkins/accurate-and-professional": {
    document: guidelines,
    locator: guidelinesAt,
    quality: "excerpt",
    category: "accuracy",
    summary: "What is said is right and said in a professional way.",
  },
  "johns-hopkins/press-to-media-relations": {
    document: brand,
    locator: `${brandAt}?w=pages&r=39&pid=41`,
    quality: "excerpt",
    category: "press-inquiry",
    summary: "Reporters are passed on to those who look after the press.",
  },
  "johns-hopkins/no-political-use-of-resources": {
    document: brand,
    locator: `${brandAt}?w=pages&r=84&pid=149`,
    quality: "excerpt",
    category: "political-activity",
    summary: "Nothing that the institution owns or pays for serves a party or a candidate.",
    basis: exempt,
  },
  "johns-hopkins/personal-political-activity-ok": {
    document: brand,
    locator: `${brandAt}?w=pages&r=84&pid=149`,
    quality: "excerpt",
    category: "protected-speech",
    summary: "In their own time and with their own means people take sides as they like.",
  },
  "johns-hopkins/title-in-political-ad-needs-disclaimer": {
    document: brand,
    locator: `${brandAt}?w=pages&r=84&pid=149`,
    quality: "excerpt",
    category: "disclaimer",
    summary: "A title beside a candidate comes with a line that only the person speaks.",
    basis: exempt,
  },
  "johns-hopkins/no-product-endorsement-with-name": {
    document: brand,
    locator: `${brandAt}?w=pages&r=84&pid=148`,
    quality: "excerpt",
    category: "third-party-promotion",
    summary: "The institution's name is not lent to a product that somebody sells.",
  },
  "johns-hopkins/use-first-person": {
    document: practices,
    locator: practicesAt,
    quality: "excerpt",
    category: "official-voice",
    summary: "People speak as themselves.",
  },
  "johns-hopkins/no-ghostwriting": {
    document: practices,
    locator: practicesAt,
    quality: "excerpt",
    category: "author-identity",
    summary: "Whoever signs a post has also written it.",
  },
  "johns-hopkins/check-grammar": {
    document: practices,
    locator: practicesAt,
    quality: "excerpt",
    category: "advisory-conduct",
    summary: "Posts are written with care for the language.",
    advisory: "a slip of spelling is nobody's business but the author's",
  },
  "johns-hopkins/official-disclose-relationship": {
    document: practices,
    locator: practicesAt,
    quality: "excerpt",
    category: "affiliation-disclosure",
    summary: "Whoever speaks officially says who they are.",
  },
  "johns-hopkins/check-facts": {
    document: practices,
    locator: practicesAt,
    quality: "excerpt",
    category: "accuracy",
    summary: "Facts are checked before they are published in the institution's name.",
  },
  "johns-hopkins/obtain-approval-to-create-site": {
    document: practices,
    locator: practicesAt,
    quality: "excerpt",
    category: "account-governance",
    summary: "An account is agreed to and looks as the brand guidelines ask.",
  },
  "johns-hopkins/no-images-of-care-areas": {
    document: newsletter,
    locator: newsletterAt,
    quality: "excerpt",
    category: "patient-media",
    summary: "No picture is posted from where patients are treated.",
    basis: hipaa,
  },
  "johns-hopkins/caution-friending-patients": {
    document: newsletter,
    locator: newsletterAt,
    quality: "excerpt",
    category: "patient-boundary",
    summary: "Being friends with a patient online, or talking with one in public, is handled with care.",
  },
} as const satisfies Readonly<Record<string, Clause>>;
