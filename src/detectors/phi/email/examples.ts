import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "write to ilse.maar@mail.example", match: "ilse.maar@mail.example" },
    { text: "his mail is r_oduya+ward@post.example, please forward", match: "r_oduya+ward@post.example" },
    { text: "(TOMAS@BOX.EXAMPLE)", match: "TOMAS@BOX.EXAMPLE" },
    { text: "Contact: p.quist@sub.mail.example.", match: "p.quist@sub.mail.example" },
    { text: "ilsemaar at gmail dot com", match: "ilsemaar at gmail dot com" },
    { text: "she is ilse99 at mailbox dot org", match: "ilse99 at mailbox dot org" },
    { text: "?email=ilse.maar%40mail.example&x=1", match: "ilse.maar%40mail.example" },
    { text: "mailto:w-brandt@post.example", match: "w-brandt@post.example" },
    { text: "fake.harborview@notharborview.example", match: "fake.harborview@notharborview.example" },
  ],
  ignores: [
    { text: "Write to listening@harborview.example", why: "the institution's own address" },
    { text: "feedback@care.harborview.example", why: "a subdomain of the institution" },
    { text: "Thanks @harborviewmed for the tour", why: "a handle" },
    { text: "We meet @ 5 pm", why: "an at sign for a time" },
    { text: "She is at Lakeside and loves it", why: "the word at" },
    { text: "3 tablets @ 500 mg", why: "a dose" },
    { text: "user@localhost", why: "no domain" },
    { text: "look at dot plots in R", why: "dot is a noun here" },
  ],
};
