import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage demeans somebody. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -21,
  possible: 46,
  likely: 62,
  kinds: {
    bare: 30,
    "called-out": 36,
    contempt: 41,
    named: 7,
    "of-somebody": 31,
    pointing: 14,
    "said:asking": -10,
    "said:quoting": -6,
    self: -19,
    thing: -7,
    "to-you": 43,
  },
  words: {
    "-32": "#",
    "-18": "after first",
    "-17": "we",
    "-15": "any i'm idiot it's will",
    "-14": "month no says thank",
    "-13": "by called for free in monday that's",
    "-12": "asking five keep me my named right",
    "-11": "am days dementia doesn't dog get gone leave or stop told until us year",
    "-10": "best blood call come do friday i mine night vote want word you'll",
    "-9": "book car doing done each family good he's history know makes never plan red stupid treated won't",
    "-8":
      "and cancer code if isn't loser love make marks most mum pay percent saturday shift should start state third water",
    "-7":
      "alarm ask blue bring care county different disease fine fix green hand hands happy hearing into keeps likely long may number past printer safe see send show spring street stroke such surgery tell tells they've though town training weeks welcome years yours",
    "-6":
      "badge bit bought brother can class consultants d didn't don't eight eleven fair families flu forgot fourth from garden gets great high kept kid killing list midnight names needs note once opened order pain park photo pick please public ring risk save say saying side signs six sleep staffing straight system table till tiny tired to took watch we'll we're what's winter work written",
    "-5":
      "against along ambulance asks ate before below calling caught changed closed doors drink drop ear early entire eye fake far film friend gives going herself hospital i'd ice knee knew letter level lift link looked lounge low m means miss missed months move name neck nicu noon normal not nurses on our page pass passed password per pharmacist pharmacy pills play pressure promise quiet screen share shifts short speaking staff stand starts stay story tape tea ten the things top tray use wants wash we've wear weight wing woke women words works worse",
    "-4":
      "allowed anywhere app arms battery bill broke buy cake charts child children's christmas clean clear club contract corridor counter country counts court cover covered cream curtain data day decided diabetes dialysis door draw driving drove eat eating email employee end exactly example fell fifty give glass happened hasn't having heard heart helps here's hi hospital's hospitals hot house hurts husband id including it key keys last late laundry lead learned leg lips live lock locked lying made march maternity meet men mental might milk million minute mostly moving near ninety nose noticed off online operation ortho otherwise outside over parents patients phone pool poster practice quick quit rate results saved scared season secret seven signed site sixty skin smoking sold sore stairs stays stickers stomach stops storm summer sunday tablets taken therapy there's thursday tip together tonight treat truck tuesday union update usually very visit visitors w walking ward wednesday wee why windows within won worst wrist writing x young",
    "-3":
      "5th able according action actually age aids announced annual answer answers apology approved attack aunt award b baby backs beige believe bench bev birth birthday bleeding boards booked boss bottle bowling breathe brought brown built cameras campaign cant card cards careful cases cause center chairs chance chapel cheap city click clinic's close colleagues compression control corner cost cough covers crossing cure dad dad's daily date death depression does dogs dollar dollars dont drawer drill drinking drivers drops drugs dry effects elevator emergency ends every everywhere excellent experience extra falls fast fault favorite feel feet fewer fifth figure filed folk forget forty fridge friends frightened frozen fun fund funny gap gate getting glasses gonna gp grandma's gravy guaranteed half harmless hats healthcare helicopter helipad help hiring hours im inside january judge knees label lad ladies lake lanyard later leaflet league leaving legal legs lifts lines locker logo loss lower market matter medicine meds mess message migraines miracle mondays morning mortuary moved ms natural needed neighbour nine nineteen north occupational odd odds offer offered official okay older others owns paeds pairs panic patch patience patient peds photos piece pink placement places played plus power pregnant price prize pulled quarry quarter questions quite quiz rain regional rehab reported rolled rooms rules rung said seems senate she's shingles shook shop shouldn't sign sister's skip sluice smoke snow software son speak spot st stage starting statement stayed stood store stuff sugar surgeons surprised survey swap symptoms tablet take tank taught taxi tech theatre their therapist there they'll thirty through thumb til times toast today tongue trauma treatment trial uniform upside vaccine volunteers voted walked website wedding weekends whatever whether who's whom win wondering workers working world worry worth xx yet your",
    3:
      "10am air alarms alive anymore assistants badly balloons barking because belly besides better blamed blow bone bored bothered burnt cafe candles cardiac catch chat children closet clown coat common condition cone congratulations coordinator cried crumbs cup cupboard curtis cuts debate doctor dog's donkey dr drain drawing drum dumbass earned elbow emotional everyone everything exist expect feed feels fetch finance floated goldfish golf got greg guards guns halvorsen hamster harder hate himself hip hoist holiday horse housekeeping hr ill inhaler initiative intake its large law led letting lifting looking mailbox math mayor microwaved moron moves neither noses nurse observe original pa pair pal pathetic pediatric physician physios pic pie plastic pointed points portrait pot proud provider published pushed put raise ran range rates read review ribbon ridgeline rocks scooter scratched screenshot scrubbed seat secretary security seminar senior serious shakes shared shower ski slept slide smells so sooner sorted special spoke spreadsheet support talking tamarack teach telly thanks thanksgiving tie tool transferred trish trusted up walks warehouse week weekend were wheel whitlow wonder worker wound wow yes",
    4:
      "admissions anybody anybody's area around arrived assistant attention banana bother box break brings bucket canteen cells chap cna co coats consists couldnt councillor crosswords cut cute daddy decides deck deputy detox dim else engine fee filled flights frankly fuss gift girls gossip governor grandson group gym hell helmet helpdesk her hides hiding hun hush information injury jar journey judgement kinds knowledge lab lamb lemon lighter liked machine making manage manager's mat mind mirror must neil notes officer one opinions paid painted pete pray priya problem process program prouder pulse push radiology rated reg registrar regret rhonda running scissors self set shoes smile snake sneeze solved soup spelled station stethoscope stick stretchers student studies supplies sweet that therapists thought todd toe true tube understood volume waits watching wellness wendell weren't wet",
    5:
      "afternoon all also anesthesiologist apparently applied arm attitude barn beard bloke boiled boss's bottom boxes brenda brigade cardboard cash clocks coin comms conversation cops craig crisis crying dead degrees dietitian doc dumb energy entry even finally fired grandmas grandpa honey interns joy jumped kitchen knows leeches less lives loving manager meeting minds minister's minutes money o'clock packet paragraph preceptor prescription ramp residents rn ronnie same sandwich schedule sea selfie sepsis service sharing skills slides smith somebody somewhere song stone supervised sweetheart teamwork tenth test triage tries troll truly useful vision watched whenever where wherever yell",
    6:
      "above advice agency always america arrest balloon basically bay been behind bet between boring calm cartoons ceo chemist clipboard clogs complaints consultant cousin crystals diaper difference dining discharge drive earlier er facebook fruit gary grandmother's grinning grow hall lane laugh lecture likes linda lorraine maybe missing mortgage mother nice of operations outpatients point poor radiographers raised repeat report reporter restock rude sell she'd sits sort suit supply they're thread thru thumbs trevor trolley turns university ups vein video visitor wanted weasel wheelchair with you're",
    7:
      "a agree an answering as aware buddy c comes count coworker damn doctors finding glorified goat guy handing handover hens job joke jokes linen lose matron obviously operate paper parked petrol pity pr science shame sit smelling something spineless switchboard talk toddler toys typed vitamin west whoever write you've",
    8:
      "again argue article biscuits blanket blocked body bread cell cracked crew damp did dose drunk dumber ego faced faster fire given go grad grandma health impressed instructions internet lol loud lovely minister mum's mummy nap ok old opinion packs produce reason receptionist some space speech students surgeon tin tips toddlers trying type types unit upstairs who'd without",
    9:
      "anti anyway assistance bedpans button cereal change clap counted cry dear dietary director excuse eyes failed fight find finger goes greasy hack haircut he'd hedge hired husband's intern keyboard kind mate maths med medical mince monitor orientation paramedic planning sad scanner search seen socks spell sucking think wasn't way weighs",
    10:
      "another asked average bladder chart coffee could've donut grade has houseplants kidney light lights like lot mall manners met nothing peaked reception smart spend sponge sure tbh then trained waiting",
    11:
      "bat comments congrats could coward degree eats empty ever face grown maureen more noted nursing parking pig plank porters rock selling shut still strong taking them trash try underneath useless washed we'd you",
    12:
      "big bitter charm cow explaining fail home hon knuckle lunch podium prison room's slow than vp which whole",
    13: "billing brains hey honestly imagine posted professor smarter smug who",
    14: "are comment fat hope karen left married nobody oh ox personality sweetie village woman wrong",
    15: "bless bunch explain genius mean mouth",
    16: "being twice",
    17: "lazy miserable phones shows",
    18: "adorable bright crayons least marcus",
    19: "second typical",
    20: "little",
    21: "charge head thinks",
    23: "absolute floor",
    26: "man",
    27: "brain thick",
    30: "couldn't everybody",
  },
});
