/**
 * Answers to a review that confirm nothing: thanks for the words, how to reach a person, and why no more can be said.
 * They name no care, no day and no "you" who was here, so that they fit anybody; a test proves that every ruleset allows them.
 * Put the hospital's own number in the place of `{phone}`.
 */
export const neutralReplies: readonly string[] = [
  "Thank you for taking the time to write. We read every comment and share it with our teams.",
  "Thank you for this feedback. Privacy rules keep us from saying more here, but we would like to listen: {phone}.",
  "We take every concern seriously. Please call our patient relations office at {phone}.",
  "Thank you for the kind words. We will pass them on to our colleagues.",
  "We are sorry to read this. A person in our patient relations office will listen at {phone}.",
  "Because of privacy law we cannot discuss anyone's care in public. Please call {phone}, and a person will answer.",
  "Comments like this one help us to do better. Thank you for writing.",
  "We would like to hear more. Our patient relations office can be reached at {phone} on weekdays.",
  "We cannot say in public whether anyone has been to our hospital. We do want to help: please call {phone}.",
  "Thank you for the suggestion. We have passed it on to the people who can act on it.",
  "Our goal is that everybody feels welcome here. When somebody does not, we want to know: {phone}.",
  "Thank you for speaking up. Please call {phone}, so that we can listen in private.",
];
