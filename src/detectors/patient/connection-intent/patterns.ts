import type { Pattern } from "../../../detect/index.js";

const network =
  "(facebook|fb|insta|instagram|ig|snap|snapchat|linkedin|whatsapp|telegram|signal|twitter|x|tiktok|threads|bluesky|messenger|discord|here|on here)";

/** Words that make or offer a personal link: friend requests, follows, private messages. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "request",
    confidence: "certain",
    phrases: [
      "friend request",
      "(accepted|accept|accepting|sent|send|sending|got|saw|approve|approved) <0-2> (friend|follow|connection|contact) (request|requests|invite)",
      "(accepted|accept|accepting|approved|confirmed) your (request|invite|invitation|friendship)",
      `(add|adding|friend|friending|follow|following|find|connect with) (me|you) (back)? (on|at|as|here|so|too|now)? ${network}?`,
      `(add me|friend me|follow me|find me|hit me up|look me up) (back)? (on|at)? ${network}?`,
      `(you can|please|feel free to|free to|just|pls) (add|friend|follow|find) (me|my) <0-3>`.replace(
        " <0-3>",
        "",
      ),
      `(let's|lets|we should|can we|could we|would love to|happy to|love to|like to) (connect|be friends|be facebook friends|keep in touch|stay in touch|follow each other)`,
      "(follow|following) (each other|you back|me back)",
      "(join|added you to) my (group|network|friends|list|close friends)",
      "let's be friends",
    ],
  },
  {
    name: "message",
    confidence: "certain",
    phrases: [
      "(dm|pm|inbox|message|msg) me",
      "(slide into|check|open|in|through|via) (my|your) (dms|dm|inbox|messages|pm)",
      "(send|shoot|drop) me (a|an)? (dm|pm|message|private message|direct message|note|text)",
      "(dms|dm) (are|is) open",
      "(sent|sending) you a (dm|pm|message|private message)",
    ],
  },
  {
    name: "meeting",
    confidence: "likely",
    phrases: [
      "(meet|meeting) (me|you|up) <0-2> (coffee|lunch|dinner|drinks|a drink)",
      "(grab|get) (a|some)? (coffee|lunch|dinner|drinks|drink|beer) (sometime|together|soon|with me|this|after)",
    ],
  },
])();
