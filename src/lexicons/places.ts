/** Geography of the United States and Canada, and well-known cities. Own compilation, 2026-11. */

export const states: readonly string[] = [
  "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
  "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
  "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
  "nevada", "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio",
  "oklahoma", "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee",
  "texas", "utah", "vermont", "virginia", "washington", "west virginia", "wisconsin", "wyoming",
  "district of columbia", "puerto rico", "british columbia", "alberta", "saskatchewan", "manitoba", "ontario",
  "quebec", "new brunswick", "nova scotia", "newfoundland", "prince edward island", "yukon", "nunavut",
  "northwest territories",
];

/** Postal codes of states and provinces, with the military ones. */
export const stateCodes: readonly string[] = [
  "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
  "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
  "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR", "GU", "VI",
  "AA", "AE", "AP", "BC", "AB", "SK", "MB", "ON", "QC", "NB", "NS", "NL", "PE", "YT", "NT", "NU",
];

export const countries: readonly string[] = [
  "afghanistan", "albania", "algeria", "argentina", "armenia", "australia", "austria", "bangladesh",
  "belgium", "bolivia", "bosnia", "brazil", "bulgaria", "cambodia", "cameroon", "canada", "chile", "china",
  "colombia", "congo", "costa rica", "croatia", "cuba", "cyprus", "czech republic", "denmark",
  "dominican republic", "ecuador", "egypt", "el salvador", "england", "eritrea", "estonia", "ethiopia",
  "finland", "france", "gaza", "germany", "ghana", "greece", "guatemala", "haiti", "honduras", "hungary",
  "iceland", "india", "indonesia", "iran", "iraq", "ireland", "israel", "italy", "ivory coast", "jamaica",
  "japan", "jordan", "kazakhstan", "kenya", "korea", "kuwait", "laos", "latvia", "lebanon", "liberia",
  "libya", "lithuania", "luxembourg", "malawi", "malaysia", "mali", "malta", "mexico", "moldova", "mongolia",
  "morocco", "mozambique", "myanmar", "nepal", "netherlands", "new zealand", "nicaragua", "niger", "nigeria",
  "north korea", "norway", "oman", "pakistan", "palestine", "panama", "paraguay", "peru", "philippines",
  "poland", "portugal", "qatar", "romania", "russia", "rwanda", "saudi arabia", "scotland", "senegal",
  "serbia", "sierra leone", "singapore", "slovakia", "slovenia", "somalia", "south africa", "south korea",
  "spain", "sri lanka", "sudan", "sweden", "switzerland", "syria", "taiwan", "tanzania", "thailand",
  "tunisia", "turkey", "uganda", "ukraine", "united kingdom", "uk", "united states", "usa", "us", "america",
  "europe", "africa", "asia", "uruguay", "venezuela", "vietnam", "wales", "yemen", "zambia", "zimbabwe",
];

/** Cities that need no state to be known; names that are mostly something else (Mobile, Reading, Nice) are left out. */
export const cities: readonly string[] = [
  "akron", "albany", "albuquerque", "anaheim", "anchorage", "ann arbor", "arlington", "atlanta", "augusta",
  "austin", "bakersfield", "baltimore", "baton rouge", "birmingham", "boise", "boston", "boulder",
  "bridgeport", "bronx", "brooklyn", "buffalo", "cedar rapids", "charleston", "charlotte", "chattanooga",
  "chicago", "chula vista", "cincinnati", "cleveland", "colorado springs", "columbus", "corpus christi",
  "dallas", "dayton", "denver", "des moines", "detroit", "durham", "el paso", "fargo", "fort collins",
  "fort lauderdale", "fort wayne", "fort worth", "fresno", "galveston", "glendale", "grand rapids",
  "green bay", "greensboro", "harlem", "harrisburg", "hartford", "honolulu", "houston", "huntsville",
  "indianapolis", "irvine", "jacksonville", "jersey city", "kansas city", "knoxville", "las vegas",
  "lexington", "little rock", "long beach", "los angeles", "louisville", "lubbock", "madison", "manhattan",
  "memphis", "mesa", "miami", "milwaukee", "minneapolis", "montgomery", "nashville", "new haven",
  "new orleans", "new york city", "nyc", "newark", "norfolk", "oakland", "oklahoma city", "omaha", "orlando",
  "palo alto", "pasadena", "peoria", "philadelphia", "phoenix", "pittsburgh", "plano", "portland",
  "providence", "queens", "raleigh", "reno", "richmond", "riverside", "rochester", "sacramento",
  "saint louis", "salt lake city", "san antonio", "san bernardino", "san diego", "san francisco", "san jose",
  "santa ana", "santa barbara", "santa fe", "santa monica", "savannah", "scottsdale", "scranton", "seattle",
  "shreveport", "sioux falls", "spokane", "springfield", "st louis", "st paul", "st petersburg", "stamford",
  "staten island", "stockton", "syracuse", "tacoma", "tallahassee", "tampa", "toledo", "topeka", "trenton",
  "tucson", "tulsa", "virginia beach", "wichita", "wilmington", "winston salem", "worcester", "yonkers",
  "calgary", "edmonton", "halifax", "hamilton", "kamloops", "kelowna", "kitchener", "london", "montreal",
  "ottawa", "quebec city", "regina", "saskatoon", "surrey", "toronto", "vancouver", "winnipeg", "amsterdam",
  "athens", "bangkok", "barcelona", "beijing", "berlin", "bogota", "brussels", "budapest", "buenos aires",
  "cairo", "cape town", "copenhagen", "delhi", "dubai", "dublin", "edinburgh", "frankfurt", "geneva",
  "glasgow", "hamburg", "helsinki", "hong kong", "istanbul", "jakarta", "jerusalem", "johannesburg", "kyiv",
  "lagos", "lima", "lisbon", "liverpool", "madrid", "manchester", "manila", "melbourne", "mexico city",
  "milan", "moscow", "mumbai", "munich", "nairobi", "oslo", "paris", "prague", "rio de janeiro", "rome",
  "santiago", "sao paulo", "seoul", "shanghai", "stockholm", "sydney", "tel aviv", "tokyo", "vienna",
  "warsaw", "zurich", "san fran", "philly", "vegas", "frisco",
];

export const streetWords: readonly string[] = [
  "Street", "St", "Avenue", "Ave", "Av", "Boulevard", "Blvd", "Road", "Rd", "Drive", "Dr", "Lane", "Ln",
  "Court", "Ct", "Circle", "Cir", "Place", "Pl", "Square", "Sq", "Terrace", "Ter", "Way", "Parkway", "Pkwy",
  "Highway", "Hwy", "Trail", "Trl", "Loop", "Crescent", "Cres", "Row", "Alley", "Route", "Plaza", "Walk",
  "Mews", "Close", "Gardens", "Turnpike", "Expressway", "Crossing", "Heights", "Hill", "Grove", "Path",
];

/** Words that name a street in other languages; they stand before the name or end it. */
export const foreignStreetWords: readonly string[] = [
  "rue", "avenue", "via", "viale", "piazza", "calle", "avenida", "av", "rua", "r\u00FAa", "rambla", "paseo",
  "plaza", "place", "boulevard", "chemin", "quai", "ulica", "ul", "ulice", "strasse", "stra\u00DFe", "weg",
  "gasse", "platz", "allee", "gade", "vej", "v\u00E4gen", "gatan", "veien", "gata", "utca", "\u00FAt",
  "t\u00E9r", "trg", "ulitsa", "prospekt", "laan", "straat", "kade", "plein", "carrer", "camino", "travessa",
  "alameda", "corso", "strada", "impasse", "all\u00E9e", "cours", "katu", "tie",
];

/** Last words of a care facility's name. */
export const facilityWords: readonly string[] = [
  "hospital", "hospitals", "hosp", "clinic", "clinics", "infirmary", "hospice", "medical center",
  "medical centre", "medical ctr", "med center", "med ctr", "med centre", "medical group", "medical plaza",
  "medical campus", "health center", "health centre", "health system", "health clinic", "health services",
  "healthcare", "healthcenter", "medcenter", "health care", "health network", "health", "cancer center", "cancer centre",
  "cancer institute", "heart institute", "heart center", "children's hospital", "surgery center",
  "surgical center", "rehab", "rehabilitation center", "rehabilitation hospital", "nursing home",
  "care center", "birth center", "birthing center", "treatment center", "trauma center", "eye institute",
  "general hospital", "general", "memorial", "sanatorium", "urgent care", "dental", "pharmacy",
  "dialysis center", "imaging center", "specialty center",
];
