import type { Content, Obligation, Outcome, SourceQuality } from "../model/index.js";

/** What authors read instead of an outcome; nobody is told off. */
export const decisionWords: { readonly [outcome in Outcome]: string } = {
  allow: "clear",
  warn: "tip",
  review: "second pair of eyes",
  block: "please wait",
};

/** What follows from the decision, in the author's words. */
export const decisionSentences: { readonly [outcome in Outcome]: string } = {
  allow: "nothing stands in the way",
  warn: "you can publish this, a small change would make it better",
  review: "let somebody look at this with you before it goes out",
  block: "hold this back until what is named below is settled",
};

/** How well the text of a clause is known. */
export const qualityWords: { readonly [quality in SourceQuality]: string } = {
  verbatim: "as the document says it",
  excerpt: "from an excerpt of the document",
  paraphrase: "the document in other words",
  "heading-only": "only the heading is known",
  "own-wording": "in our own words",
};

/** What a report calls the parts that were looked at, and those that were not. */
export const contentWords: { readonly [content in Content]: string } = {
  text: "words",
  media: "pictures",
  links: "links",
  claims: "claims",
  "thread.parent": "what this answers",
  sharedFrom: "what is shared",
};

export const obligationWords: { readonly [kind in Obligation["kind"]]: string } = {
  "add-text": "add to the text",
  "obtain-approval": "get approval",
  "obtain-authorization": "get the patient's signed authorization",
  "route-to": "hand over",
  report: "report",
};

/** Categories that are one and the same topic to an author; any other category is a topic of its own. */
const topicOfCategory: { readonly [category: string]: string } = {
  "phi-identifier": "patient privacy",
  "patient-identification": "patient privacy",
  "patient-acknowledgement": "patient privacy",
  "patient-media": "patients in pictures",
  "respectful-conduct": "tone",
  "account-governance": "the account",
  accuracy: "claims",
  "brand-use": "name and logo",
  "medical-advice": "advice",
  "political-activity": "politics",
  "official-voice": "speaking for the institution",
  "platform-fit": "the platform",
  "endorsement-disclosure": "disclosure",
  "affiliation-disclosure": "disclosure",
};

/** The topic of a category, in words. */
export function topicOf(category: string): string {
  return Object.hasOwn(topicOfCategory, category)
    ? (topicOfCategory[category] ?? category)
    : category.replaceAll("-", " ");
}

/** Texts of a subject beside the draft's own; `1` stands for the place in a list. */
const textWords: { readonly [field: string]: string } = {
  "media[].altText": "description of picture 1",
  "media[].ocrText": "words in picture 1",
  "media[].transcript": "what is said in recording 1",
  "thread.parent.text": "what this answers",
  "thread.parent.author.displayName": "name of whom this answers",
  "sharedFrom.text": "what is shared",
  "author.profile.text": "profile of the author",
  "channel.account.displayName": "name of the account",
  "links[].url": "address of link 1",
  "links[].title": "title of link 1",
  "links[].description": "description of link 1",
  "claims[].text": "claim 1",
};

/** A field with text, in words; one that is not known here keeps its path. */
export function fieldWords(field: string): string {
  const words = textWords[field.replace(/\[\d+\]/u, "[]")];
  const place = Number(/\[(\d+)\]/u.exec(field)?.[1] ?? 0) + 1;
  return words === undefined ? field : words.replace("1", String(place));
}
