/** Adjectives that praise what they are said of. Source: own compilation, 2026-11. */
export const praiseWords: readonly string[] = [
  "amazing", "awesome", "best", "the best", "brilliant", "excellent", "exceptional", "extraordinary",
  "fabulous", "fantastic", "first class", "first rate", "great", "incredible", "kind", "lovely",
  "magnificent", "marvelous", "marvellous", "outstanding", "phenomenal", "remarkable", "spectacular",
  "splendid", "stellar", "superb", "super", "terrific", "top notch", "top tier", "unbeatable", "unmatched",
  "unparalleled", "unrivaled", "wonderful", "world class", "gorgeous", "compassionate", "caring",
  "thoughtful", "second to none", "the finest", "finest", "impressive", "superior", "unreal", "flawless",
  "perfect", "beyond compare", "the gold standard", "gold standard", "life changing", "lifesaving",
  "hard to beat", "a gem", "a godsend", "better than anywhere", "better than any", "tremendous",
  "wonderfully kind", "so good", "really good", "very good", "delightful", "sublime", "a class act",
  "state of the art", "cutting edge", "leading edge", "kindest", "nicest", "gentlest", "gentle",
  "friendliest", "smartest", "safest", "warmest", "attentive", "one of a kind", "unforgettable",
  "heaven sent", "the real deal",
];

/** Care and those who give it, as objects of praise. Source: own compilation, 2026-11. */
export const careNouns: readonly string[] = [
  "care", "treatment", "treatments", "doctor", "doctors", "nurse", "nurses", "nursing", "surgeon", "surgeons",
  "staff", "physicians", "specialists", "therapists", "midwives", "oncologists", "clinicians", "providers",
  "place", "hospital", "hospitals", "surgery", "program", "programs", "programme", "clinic", "clinics",
  "unit", "center", "centre", "department", "ward", "icu", "nicu", "er", "ed", "services", "service",
  "experience", "people", "trials", "research", "classes", "rehab", "therapy", "lab", "imaging", "pharmacy",
  "teaching", "training", "medicine", "facility", "facilities",
];

/** Goods that people recommend to each other. Source: own compilation, 2026-11. */
export const products: readonly string[] = [
  "sock", "socks", "shoe", "shoes", "sneakers", "clogs", "boots", "insoles", "slippers", "scrubs",
  "scrub set", "jacket", "leggings", "cap", "caps", "hoodie", "stethoscope", "stethoscopes", "badge reel",
  "ring", "smart ring", "watch", "smartwatch", "tracker", "sleep tracker", "fitness tracker", "headphones",
  "earbuds", "mug", "tumbler", "bottle", "water bottle", "bag", "backpack", "tote", "lunch box", "lunchbox",
  "pen", "pens", "notebook", "planner", "journal", "app", "apps", "course", "masterclass", "review course",
  "question bank", "subscription", "supplement", "supplements", "vitamins", "multivitamin", "drops",
  "gummies", "powder", "protein powder", "shake", "shakes", "oil", "oils", "cream", "lotion", "balm", "serum",
  "sunscreen", "lip balm", "moisturizer", "shampoo", "soap", "toothbrush", "stockings", "sleeves", "brace",
  "pillow", "mattress", "blanket", "chair", "desk", "lamp", "light", "coffee", "creamer", "tea",
  "energy drink", "energy drinks", "snacks", "bars", "protein bars", "meal kit", "meal kits", "massager",
  "massage gun", "air fryer", "blender", "vacuum", "gadget", "gadgets", "device", "brand", "product",
  "products", "line", "mask", "candles", "patch", "patches", "pair", "monitor", "thermometer", "cuff",
  "detox", "cleanse", "tonic", "collagen", "probiotic", "probiotics", "diet plan", "program",
];

/** What is bought for the work with patients, and recommended to each other by those who use it. Source: own compilation, 2026-11. */
export const tools: readonly string[] = [
  "scanner", "vein finder", "finder", "clip", "badge light", "penlight", "pump", "warmer", "glucometer",
  "meter", "otoscope", "cart", "tape", "dressing", "catheter", "tool", "gel", "spray", "holder", "organizer",
  "shears", "scissors", "stylus", "software", "chatbot", "ebook", "coaching", "skincare", "candle", "bracelet",
  "merch", "roller", "sling", "cushion",
];
