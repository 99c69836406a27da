const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Forms of address that a name follows. */
export const titles = /* @__PURE__ */ list(
  "mr mrs ms miss mx mister missus madam dr doctor prof professor nurse sister sr baby rev reverend father rabbi imam pastor fr sgt lt capt captain officer coach aunt uncle grandma grandpa auntie senor senora sra don dona signor signora herr frau monsieur madame abuela abuelo oma opa",
);
/** Forms of address that tell a member of the staff. */
export const staffTitles = /* @__PURE__ */ list("dr doctor prof professor nurse");
/** Titles that count without a capital as well, as voice-to-text writes them. */
export const plainTitles = /* @__PURE__ */ list("mr mrs mister missus dr");
/** Small words inside surnames. */
export const particles = /* @__PURE__ */ list(
  "van von de la del della der den di da dos das du le el al bin ibn ben ter ten st san y mac o",
);
export const suffixes = /* @__PURE__ */ list("jr sr ii iii iv esq");
/** Words that make the capitals before them a place, a body, an event or a thing. */
export const things = /* @__PURE__ */ list(
  "volvo honda toyota subaru prius corolla camry civic chevy nissan mazda hyundai tesla vw volkswagen peugeot vauxhall skoda hospital hospitals clinic clinics center centers centre centres medical health healthcare system university college school academy institute foundation fund trust department unit ward wing floor tower pavilion building hall lobby room suite campus library museum archive archives theatre theater church chapel temple park garden gardens zoo stadium arena field island islands beach lake river bay harbor harbour hills heights springs valley mountain mount county city town township village borough state states street st avenue ave av road rd boulevard blvd drive dr lane ln court ct place pl row way square plaza terrace circle parkway highway hwy route bridge airport station store market mall hotel inn restaurant cafe company co corp inc llc ltd group partners associates services service network alliance association society council committee commission board agency ministry bureau office program programme project initiative campaign study trial registry score scale index criteria classification test sign reflex maneuver manoeuvre disease syndrome disorder lymphoma sarcoma tumor tumour anemia catheter procedure operation technique law act amendment bill award awards prize medal scholarship lectureship lecture fellowship day week month night year season festival fair run walk race marathon gala ball parade camp conference summit symposium rounds journal magazine times post news press tribune herald gazette review report digest show podcast radio network channel album song band orchestra choir ensemble museum cup league team devils bears eagles nation republic kingdom america american americans bank insurance medicaid medicare ring drops socks watch tea coffee water bread pizza sciences science medicine nursing surgery pediatrics oncology cardiology radiology neurology psychiatry therapy vaccine virus fever house home cottage lodge manor ranch farm union local chapter party senate congress enterprises industries solutions organization organizations organisation organisations standard standards roundtable technologies technology labs laboratories investments networks consulting capital holdings",
);
/** Words at the start of a place's or a saint's name. */
export const placePrefixes = /* @__PURE__ */ list(
  "saint st ste san santa santo fort ft mount mt lake port new north south east west upper lower great los las cape isle camp el la university hospital rue via calle avenida avenue rua plaza",
);
/** Capitalised words that begin sentences or headings and are nobody's name. */
export const openers = /* @__PURE__ */ list(
  "management administration leadership team folks friends colleagues parents students staff doctors ladies gentlemen nurses moms dads researchers experts officials honestly sadly luckily someone somebody sir ma'am doc guys yall y'all people person everyone nobody a about above according across after again against age ago all almost along already also although always am among an and another any anyone anybody anything are around as ask at away back be because been before behind being below best better between beyond big book both bring but by call came can cannot care check choose click clinical come congrats congratulations consider contact could day days dear deep did discover do does don't done down due during each early easy either eight eleven thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens million millions billion billions second third fourth fifth sixth seventh eighth ninth tenth enjoy enough even event every everyone everybody everything excited explore facts false family far few final finally find first five follow following for four free friday from full fun get getting give go going good got great had half happy hard has have having he hello help her here here's hers hey hi high his hot how however i i'm i've ive im i'd i'll you've you'd you'll we'd we've we'll they've they'd they'll he'd he'll she'd she'll nowadays yep yeah yup nope wow vice if ill important in include inside into is isn't it it's its join just keep know last late later latest learn leave less let let's life like little live living long look looking lost love furthermore moreover therefore otherwise nevertheless nonetheless instead besides hence thus indeed afterwards made make many may maybe me meanwhile medical meet men monday more morning most much must my name natural need never new next nice night nine no nobody none nor not nothing now nurse nurses of off office often oh ok okay old on once one only open or other our out over own part patient patients pediatric per perhaps pick please post proud public put question questions quick quite rather read ready real really recent register remember rest right round safe said same saturday save say says scientists see seen set several shall share she should show shout side since six small so some someone something sometimes soon special start stay still stop story stroke studies study such sunday sure surgery symptoms take talk team tell ten than thank thanks that that's the their them then there there's these they they're thing things think this those though three through throwback thursday time tip tips to today together tomorrow tonight too treatment treatments true try tuesday twelve two types under unlike until up update updated upon us use used using very via view visit vote want was watch we we're wednesday week welcome well were what what's when where whether which while who whole whose why will win with within without wonderful work world worried would write wrong yes yesterday yet you you're young your yours causes diagnosis genetic acute chronic early current guidelines management effectiveness evaluation recommendations rest easy pov shhh rip overheard golden hands discharge hospital children's women's men's mother's father's veterans seniors january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun christmas easter thanksgiving halloween ramadan diwali hanukkah english french spanish german italian chinese japanese korean african american hispanic latino asian european caucasian muslim christian jewish catholic northern southern eastern western central international national regional local general memorial community methodist presbyterian baptist lutheran adventist mercy sacred providence united federal royal black white blue red green orange purple pink gold silver internet facebook twitter instagram linkedin youtube tiktok google zoom covid emergency intensive unit north south east west saw watched watching heard hearing seeing helped helping gave took told asked called met visited list listed admitted discharged transferred intubated extubated yourself yourselves herself himself themselves myself ourselves itself",
);
/** Eponyms of medicine, which are nobody's names unless a first name or a title stands before them. */
export const eponyms = /* @__PURE__ */ list(
  "alzheimer parkinson hodgkin crohn addison foley framingham whipple apgar gleason graves hashimoto huntington marfan turner klinefelter down tourette asperger bell raynaud sjogren kaposi burkitt paget cushing meniere guillain barre lou gehrig ehlers danlos epstein kawasaki takayasu wegener behcet babinski chaddock hoffmann romberg trendelenburg murphy mcburney rovsing kernig brudzinski phalen tinel lachman neer hawkins glasgow braden morse norton likert rutherford child pugh meld duke killip wells centor ranson bishop ballard tanner bartholin eustachian fallopian achilles adam baker colles smith bennett monteggia galeazzi salter harris hickman swan ganz broviac kocher kelly allis debakey metzenbaum mayo yankauer bovie veress ringer hartmann billroth roux nissen heller fontan norwood glenn ross bentall mohs holter doppler coombs gram wright giemsa wood schirmer snellen ishihara rorschach beck hamilton zung denver kegel valsalva heimlich epley trousseau chvostek wilson charcot marie tooth tay sachs gaucher fabry pompe niemann pick creutzfeldt jakob wernicke korsakoff broca alport goodpasture von willebrand hippel lindau hirschsprung meckel crigler gilbert dubin lynch gardner peutz cowden fanconi noonan prader willi angelman rett edwards patau stickler treacher bechterew still lyme ebola zika salk sabin pasteur hippocrates hippocratic galen",
);
/** Words after an eponym. */
export const eponymHeads = /* @__PURE__ */ list(
  "disease diseases syndrome syndromes disorder disorders score scores scale criteria classification sign test reflex lymphoma sarcoma anemia catheter procedure maneuver maneuvers manoeuvre method technique position fracture palsy dystrophy ataxia chorea encephalopathy tumor tumour cyst duct node nodes nodule law rule index study type tube line drain retractor forceps ratio phenomenon deformity operation anomaly malformation dysplasia nephropathy neuropathy mutation gene genes myopathy variant angina thrombophilia deficiency anemia barr body bodies cell cells stain strain virus bacillus exercises sachs tooth hall harada leffler esophagus oesophagus paralysis oil",
);
/** First halves of hospitals' names that look like a person's. */
export const namesakes: readonly string[] = [
  "beth israel",
  "robert wood",
  "johns hopkins",
  "john hopkins",
  "clara maass",
  "mayo clinic",
  "david geffen",
  "ronald reagan",
  "jackson memorial",
  "dana farber",
  "sloan kettering",
  "mount sinai",
  "cedars sinai",
  "cedar sinai",
  "stanford",
  "jefferson",
  "sidney kimmel",
  "anne arundel",
  "barnes jewish",
  "brigham",
  "henry ford",
  "lucile packard",
  "ann robert",
  "hong kong",
  "martin luther",
  "john muir",
  "will rogers",
  "levi strauss",
  "mary washington",
  "george washington",
  "thomas jefferson",
  "santa claus",
  "st jude",
  "mother nature",
  "father time",
  "uncle sam",
  "jesus christ",
  "john doe's",
];
/** What people do, after an unlisted name. */
export const personVerbs = /* @__PURE__ */ list(
  "says said tells told asked asks wrote writes explains explained learned learnt shares shared remembers recalls hopes hoped loves loved spent arrived walked walks beat rode threw taught teaches underwent smiled laughed cried thanked felt woke went came got gave grew joined lives lived works worked moved received enlisted realized realised looks wants wanted needed decided knows knew thought believes believed began started listed shouted called lost won ran danced sang told died passed survived battled fought met married became returned volunteers serves speaks spoke flew",
);
/** Words after which an unlisted capital is a name. */
export const namingWords = /* @__PURE__ */ list(
  "named you're meet patient pt dear hi hello hey says baby little mr singer curator neighbour neighbor colleague friend friends author student customer member guest buddy teammate client resident pray rip bye goodbye thanks congratulations congrats happy remove under poor sweet",
);
/** What only people do, even where nothing else tells that a capital is one. */
export const spokenVerbs = /* @__PURE__ */ list(
  "says said asked asks told shouted yelled whispered replied answered wrote laughed smiled cried sobbed grinned joked nodded shrugged recalls remembers",
);
/** Words before a street's name, in any case of letters. */
export const streetPrefixes = /* @__PURE__ */ list(
  "rue via viale calle avenida rua vila plaza piazza strada ulica ul place quai chemin carrer usns uss usnv uscgc",
);
