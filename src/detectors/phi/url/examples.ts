import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Her story: https://ilse-maar.example/blog",
      match: "https://ilse-maar.example/blog",
      pattern: "link",
    },
    { text: "www.quistfamily.example has the photos", match: "www.quistfamily.example" },
    {
      text: "please give: https://www.gofundme.com/f/walk-for-tomas",
      match: "https://www.gofundme.com/f/walk-for-tomas",
      pattern: "personal-page",
    },
    {
      text: "gofundme.com/f/walk-for-tomas is up",
      match: "gofundme.com/f/walk-for-tomas",
      pattern: "personal-page",
    },
    { text: "updates on caringbridge.org.", match: "caringbridge.org", pattern: "personal-page" },
    { text: "(http://pages.example/obit?id=7)", match: "http://pages.example/obit?id=7" },
    { text: "see HTTPS://NEWS.EXAMPLE/crash, page 2", match: "HTTPS://NEWS.EXAMPLE/crash" },
    { text: "https://harborview.example.evil.example/x", match: "https://harborview.example.evil.example/x" },
    { text: "her page is tullfamily.com/news, have a look", match: "tullfamily.com/news", pattern: "domain" },
  ],
  ignores: [
    { text: "write to orla@tullfamily.com", why: "a mailbox" },
    {
      text: "harborview.example is ours, news on give.harborview.example",
      why: "the institution's own site",
    },
    { text: "He left.me and you stay", why: "a short word before a missing space" },
    { text: "Read it on https://harborview.example/news", why: "the institution's own site" },
    { text: "https://give.harborview.example", why: "a subdomain of the institution" },
    { text: "We started a GoFundMe for the break room", why: "no address" },
    { text: "What a legacy. Come with us", why: "two words around a sentence bound" },
    { text: "version 2.4.1 is out", why: "a version" },
    { text: "@harborviewmed", why: "a handle" },
    { text: "e.g. the clinic", why: "an abbreviation" },
    { text: "Go to the website for hours", why: "no address" },
  ],
};
