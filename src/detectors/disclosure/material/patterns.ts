import type { Pattern } from "../../../detect/index.js";

/**
 * Words for a connection with a seller, one name for each vocabulary: which of them are enough differs by country.
 * 16 CFR 255.5; the UK's ASA takes only the words of `ad`, Ireland those of `ad`, `gifted` and `paid-partnership`.
 * Never enough and never reported: sp, spon, ee, partner, collab, thanks, ambassador.
 */
export const patterns = [
  {
    name: "ad",
    confidence: "certain",
    phrases: [
      "(ad|advert|advertisement|advertising|advertorial|advertisementfeature|paidad)",
      "(advertisement|advertising) feature",
      "ad gifted",
      "paid (ad|advert|advertisement|advertising)",
      "this is an (ad|advert|advertisement)",
    ],
    source: "16 CFR 255.5",
  },
  {
    name: "sponsored",
    confidence: "certain",
    phrases: [
      "sponsored",
      "sponsored (post|content|video|story|by)",
      "(this|today's) (post|video|story|reel|episode) is sponsored",
      "my sponsor",
      "(i am|i'm|im|we are|we're) sponsored by",
    ],
  },
  {
    name: "paid-partnership",
    confidence: "certain",
    phrases: ["paid (partnership|collaboration|partner)", "paidpartnership", "in paid partnership with"],
  },
  {
    name: "paid-promotion",
    confidence: "certain",
    phrases: ["(paid)? promotion", "paid promotion", "paidpromotion", "promoted (post|content)"],
  },
  {
    name: "paid",
    confidence: "certain",
    phrases: [
      "(paid|pays|paying|compensated|compensates|hired) (me|us) <0-3> (for|to)",
      "(i|we) (was|were|got|get|am|are|have been|been) (paid|compensated) <0-4> (for|by|to)",
      "(has|have) compensated (me|us)",
      "(received|receive|get|got|earn|take) <0-2> (payment|compensation|honorarium|a fee|speaker fee|speaker fees|speaking fees)",
      "(i|we) (earn|make|get|receive) <0-1> (a)? (commission|commissions|small commission|affiliate commission)",
      "(i'm|i am|im) a (paid|compensated) <0-3> (consultant|spokesperson|speaker|ambassador|advisor|adviser)",
      "(i consult|i'm consulting|i am consulting|i'm a consultant|i am a consultant|paid consultant) for",
    ],
  },
  {
    name: "gifted",
    confidence: "certain",
    phrases: ["gifted", "(gifted|kindly gifted) by", "(gift|gifted|pr product|press sample|press gift)"],
  },
  {
    name: "free-product",
    confidence: "certain",
    phrases: [
      "(sent|gave|given|provided|shipped|mailed|handed|lent|loaned) (me|us|to me|to us) <0-7> (by|free|for free|free of charge|at no cost|to try|to test|to review|to keep|a sample)",
      "(sent|given|provided|shipped) to (me|us) <0-1> by",
      "(gave|sent) (me|us) <0-4> (product|products|sample|samples|pair|box|package)",
      "{capital} (sent|gave) (me|us) (a|an|this|these|the|some|their|two|three)",
      "(i|we) (got|received|was sent|were sent|was given|were given) <0-6> (for free|free of charge|free from|free|at no cost|complimentary|in exchange)",
      "thanks <0-1> to <1-3> for <0-2> (free|complimentary|gifted) <0-2> (product|products|sample|samples|pair|gift|stay|tickets|trip|meal|box)",
      "thank you <1-3> for <0-2> (free|complimentary|gifted) <0-2> (product|products|sample|samples|pair|gift|stay|tickets|trip|meal|box)",
      "free (gift|product|sample|samples) from",
      "complimentary <0-3> (from|copy|product|stay|sample)",
      "in exchange for <0-3> (review|post|reviews|posts|honest review)",
    ],
  },
  { name: "loan", confidence: "likely", phrases: ["on loan from", "(lent|loaned) to (me|us) by"] },
  {
    name: "brand-partner",
    confidence: "certain",
    phrases: ["{capital} partner", "{capital} {capital} partner", "brand partner", "{capital} ad agency"],
  },
  { name: "agency", confidence: "certain", anchor: "hashtag" },
  {
    name: "brand-ambassador",
    confidence: "likely",
    phrases: ["brand ambassador", "brandambassador", "(i'm|i am|im) (a|an) <0-3> ambassador (for|of)"],
  },
  {
    name: "affiliate",
    confidence: "likely",
    phrases: [
      "affiliate (link|links|commission|commissions|partner|program)",
      "(contains|with|has) affiliate",
      "affiliate",
    ],
  },
  {
    name: "family",
    confidence: "certain",
    phrases: [
      "my (wife|husband|spouse|partner|mother|mom|mum|father|dad|brother|sister|son|daughter|cousin|uncle|aunt|family|in laws|best friend|roommate) <0-1> (company|business|shop|store|bakery|firm|startup|brand|practice|restaurant|invention|product|line|label|app)",
      "my (wife|husband|spouse|partner|mother|mom|mum|father|dad|brother|sister|son|daughter|cousin|family|best friend|roommate) (owns|runs|founded|makes|sells|started|invented|works for|works at|is the founder|is the owner)",
    ],
  },
  {
    name: "ownership",
    confidence: "certain",
    phrases: [
      "(i|we) (own|hold|have) <0-3> (shares|stock|equity|stock options|stake) <0-2> (in|of|here)",
      "(i|we) (own|hold) (shares|stock|equity)",
      "(i|we) (own|founded|co founded|cofounded|invented|created|run|started|invested in) (the|this|a)? <0-3> (company|business|brand|startup|shop|store|app|product)",
      "(i'm|i am|im) (an|a|the|one of the)? <0-2> (investor|shareholder|founder|co founder|cofounder|owner|inventor) (in|of)",
      "financial (interest|stake|relationship) (in|with)",
      "my (company|startup|business|shop|store|brand|invention|product line)",
    ],
  },
] as const satisfies readonly Pattern[];
