import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(B)";
const name = "{capital} {capital}? {capital}?";
const place = "((in|of|at) {capital} {capital}? {state-code}?)?";

const streets = [
  "{number} {number}? {compass}? {capital} {capital}? {capital}? {street} {compass}?",
  "{number} {compass}? {ordinal} {street} {compass}?",
  "{number} {foreign-street} {capital}",
  "{foreign-street} <0-3> {capital} {number}",
  "{capital} {capital}? {foreign-street} {number}",
  "(PO|P O|Post Office) Box {number}",
];

const lives =
  "(lives|live|lived|living|resides|residing|reside|grew up|raised|born|based|settled|staying|stays)";
const moves =
  "(moved|moving|relocated|hails|flew|flown|travelled|traveled|travelling|traveling|airlifted|drove|driven|commutes|came|comes)";

/** 45 CFR 164.514(b)(2)(i)(B). Everything below a state: streets, postal codes, towns, rooms and facilities. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  { name: "street", case: "exact", confidence: "certain", source, phrases: streets },
  {
    name: "street-small",
    confidence: "likely",
    source,
    phrases: ["{number} {compass}? <1-1> (street|avenue|boulevard|lane|blvd|ave)"],
  },
  {
    name: "compound",
    confidence: "likely",
    source,
    phrases: ["{capital} {number}", "{number} <1-1> {number}"],
  },
  {
    name: "geocode",
    confidence: "certain",
    source,
    shape: "9[9][9].99[9][9][9][9][9][\u00B0][ ]A[,] [-]9[9][9].99[9][9][9][9][9][\u00B0][ ]A",
  },
  {
    name: "geocode",
    confidence: "likely",
    source,
    label: ["(gps|lat|latitude|coordinates|coords|geo|location)"],
    shape: "9[9][9].999[9][9][9][9][,][ ][-]9[9][9].999[9][9][9][9]",
  },
  {
    name: "unit",
    case: "exact",
    confidence: "likely",
    source,
    phrases: ["(Apt|Apartment|Suite|Ste|apt|suite|Unit) {number}"],
  },
  {
    name: "address-label",
    confidence: "certain",
    phrases: [
      "address (is|to|of <1-3> is)?",
      "(lives|live|lived|living|resides|reside|residing|located) (at|in)",
      "(ship|shipped|send|sent|deliver|delivered|mail|mailed) (it|them|this)? to",
      "home is at",
      "corner of",
      "headquarters is at",
    ],
  },
  {
    name: "zip-digits",
    shape: "99999[-9999]",
    confidence: "certain",
    source,
    label: ["{state}", "{state-code}"],
  },
  {
    name: "zip-digits",
    shape: "999[9][9][-9999]",
    confidence: "certain",
    source,
    label: ["zip", "zipcode", "zip code", "postal code", "postcode"],
  },
  { name: "zip-digits", shape: "A9A[-]9A9", confidence: "likely", source },
  { name: "city-state", case: "exact", confidence: "certain", source, phrases: [`${name} {state-code}`] },
  { name: "city-state", confidence: "certain", source, phrases: ["{city} {state}"] },
  {
    name: "county",
    case: "exact",
    confidence: "certain",
    source,
    phrases: ["{capital} {capital}? (County|Parish|Township|Borough)"],
  },
  {
    name: "home-place",
    confidence: "certain",
    source,
    phrases: [
      `${lives} (here|there|alone|now)? (in|near|outside) (the)? (town of|village of|suburb of|suburbs of|city of)? ${name}`,
      `${moves} <0-2> (from|to) (the)? (town of|village of|city of)? ${name}`,
      `(resident|residents|native|natives|citizen|mayor) of (the)? (town of|village of|city of)? ${name}`,
      `{person} (all the way)? from (the (town|village|city) of)? ${name}`,
      `{person} living (in|near) (the)? (town of|village of|city of)? ${name}`,
      `(he|she|they) (is|was|comes|came|are|were) (all the way)? from ${name}`,
      `(he's|she's) (all the way)? from ${name}`,
      `hometown (of|is|was) ${name}`,
      `originally from ${name}`,
      `{number} (all the way)? from ${name}`,
      `(i'm|i am|we're|we are) from ${name}`,
    ],
  },
  {
    name: "city",
    confidence: "likely",
    source,
    phrases: ["(in|near|outside|around|downtown) {city}", "(from|to|of|our|at) {city}"],
  },
  {
    name: "facility",
    case: "exact",
    confidence: "certain",
    source,
    phrases: [
      `{capital} {capital}? {capital}? {capital}? {facility} ${place}`,
      `(Children's|University|General|Memorial|County|City|Veterans|VA) (Hospital|Clinic|Medical Center) ${place}`,
      `(St|Saint|Mt|Mount) {capital} {facility}? ${place}`,
    ],
  },
  {
    name: "known-facility",
    confidence: "certain",
    source,
    phrases: [`{hospital} {facility-folded}? (in {capital} {capital}? {state-code}?)?`],
  },
  {
    name: "treated-at",
    confidence: "likely",
    source,
    phrases: [
      `(seen|treated|admitted|operated|hospitalized|hospitalised|evaluated|followed|presented|reviewed|assessed|monitored|tested|visited|enrolled|conducted|underwent|observed|checkup|check up|labs|discharged|transferred|delivered|surgery|care|visit|appointment|procedure|consult|consultation|treatment) <0-3> (at|to) (our|the)? ${name}`,
      `(since being|who was|was|been|currently) at (our|the)? ${name}`,
    ],
  },
  {
    name: "led",
    confidence: "likely",
    source,
    phrases: ["(at|in|to|from|by|of) {capital} {capital}? {capital}?"],
  },
  {
    name: "room",
    confidence: "certain",
    source,
    phrases: [
      "(room|rm|bed|bay|cubicle|crib|stretcher|curtain) (number|no)? ({bed-word} {bed-word}? {bed-word}?|{number}|{bed-code})",
    ],
  },
  {
    name: "street-name",
    case: "exact",
    confidence: "likely",
    source,
    phrases: [
      "(from|on|near|off|at) {capital} {capital}? (Street|Avenue|Boulevard|Lane|Road|Drive|Terrace|Court)",
    ],
  },
  {
    name: "tail",
    context: true,
    confidence: "certain",
    phrases: [
      "(center|centre|ctr|hospital|hospitals|clinic|clinics|health|medical|med|er|university|county|general|memorial|system|downtown|campus|branch|office|presbyterian)",
      "(in|of|at)? {city} {state}?",
      "{state}",
    ],
  },
  {
    name: "tail",
    context: true,
    case: "exact",
    confidence: "certain",
    phrases: ["(in|of|at)? {capital} {capital}? {state-code}", "{state-code}", "(in|of)? New York"],
  },
  {
    name: "branch",
    confidence: "certain",
    source,
    phrases: [
      "(our|the|their|your) {capital} {capital}? (clinic|office|branch|location|campus|hospital|site|practice)",
    ],
  },
  {
    name: "length",
    context: true,
    confidence: "certain",
    phrases: [
      "hours",
      "hour",
      "minutes",
      "weeks",
      "days",
      "percent",
      "people",
      "beds",
      "patients",
      "times",
      "years",
    ],
  },
])();
