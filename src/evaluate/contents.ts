import { type CheckedSubject, type Content, type HostProfile, valueAt } from "../model/index.js";

/** Which contents of the draft were looked at, which not and why. */
export interface Looked {
  readonly checked: readonly Content[];
  readonly notChecked: readonly { readonly what: Content; readonly why: string }[];
}

type Kind = CheckedSubject["kind"];

const order: readonly Content[] = ["text", "media", "links", "claims", "thread.parent", "sharedFrom"];

/** What a draft of a kind usually carries when no profile tells; others carry words and pictures. */
const usual: { readonly [kind in Kind]?: readonly Content[] } = {
  reply: ["text", "media", "thread.parent"],
  "review-reply": ["text", "media", "thread.parent"],
  "press-inquiry": ["text", "thread.parent"],
  share: ["text", "media", "sharedFrom"],
  "media-item": ["media"],
  "moderation-action": ["thread.parent"],
  engagement: [],
  "account-request": [],
  "connection-request": [],
  "security-incident": [],
};

/** The words of each content that detectors can read. */
const words = {
  media: ["altText", "ocrText", "transcript"],
  links: ["url", "title", "description"],
  claims: ["text"],
  "thread.parent": ["text"],
  sharedFrom: ["text", "url"],
} as const;

/** Whether nobody said anything about this content, not even that there is none. */
export function notSent(subject: CheckedSubject, content: Content): boolean {
  return valueAt(subject, content) === undefined;
}

/** Lists what was sent with words, and tells why the rest was not looked at; none where there is known to be none. */
export function lookedAt(subject: CheckedSubject, host: HostProfile | undefined): Looked {
  const expected = host?.carries ?? usual[subject.kind] ?? ["text", "media"];
  const checked: Content[] = [];
  const notChecked: Looked["notChecked"][number][] = [];
  for (const what of order) {
    const why = whyNot(subject, what);
    if (why === "looked at") checked.push(what);
    else if (why === "not sent" ? expected.includes(what) : why !== "none") notChecked.push({ what, why });
  }
  return { checked, notChecked };
}

function whyNot(subject: CheckedSubject, what: Content): string {
  const value = valueAt(subject, what);
  if (value === undefined) return "not sent";
  if (value === null || (Array.isArray(value) && value.length === 0)) return "none";
  return what === "text" ? "looked at" : whyNotElements(Array.isArray(value) ? value : [value], what);
}

function whyNotElements(elements: readonly object[], what: Exclude<Content, "text">): string {
  const silent = elements.filter((element) => !words[what].some((name) => hasWords(element, name))).length;
  if (silent === 0) return "looked at";
  if (elements.length === 1) return "sent without words";
  return silent === elements.length
    ? "all sent without words"
    : `${silent} of ${elements.length} sent without words`;
}

/** An empty text counts: somebody looked and found no words. */
function hasWords(element: object, name: string): boolean {
  return typeof Reflect.get(element, name) === "string";
}
